// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo.h"
#include "storage/studio.h"
#include "support/scratchstudio.h"

#include <QDateTime>

namespace td::test
{

using namespace Qt::StringLiterals;

inline const QDate today(2026, 6, 16); // a Tuesday

inline DemoRequest request(const QString& folder)
{
    DemoRequest out;
    out.folder = folder;
    out.password = u"plum harbour seven kites"_s;
    out.today = today;
    out.cost = KdfCost::floor();
    return out;
}

/// A demo that is made once and opened by several tests.
struct Made {
    explicit Made(const DemoRequest& wanted, const QString& login = u"owner"_s)
        : folder(wanted.folder)
    {
        studio = Studio::signIn(folder, login, wanted.password, {}, {clock, ids, wanted.cost});
    }
    QString folder;
    FixedClock clock{QDateTime(today, QTime(17, 0), Qt::UTC).toMSecsSinceEpoch()};
    IdSource ids{clock, 3};
    Result<std::unique_ptr<Studio>> studio = fail(ErrorKind::Internal, "internal.sql");
    Database& db() { return (*studio)->db(); }

    qint64 number(const QByteArray& sql)
    {
        auto q = db().maintenanceQuery(sql);
        const qint64 value = q.next() ? q.int64(0) : -1;
        return q.failed() ? -2 : value;
    }
};

} // namespace td::test
