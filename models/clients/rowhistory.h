// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"
#include "core/result.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace td
{

/// One row that one change set wrote, as the journal has it.
struct RowHistory {
    qint64 changeSet = 0;
    Instant at = 0;
    QString label; ///< of the change set: "client.merge"
    QString by;    ///< display name
    QByteArray table; ///< public name: "clients"
    AnyId row;
    bool created = false;
    QJsonObject changes; ///< column → [old, new]

    bool operator==(const RowHistory&) const = default;
};

/// Where the history of some rows comes from: at most `limit` entries before `before`, newest first.
using HistorySource = std::function<Result<QList<RowHistory>>(const QList<AnyId>& rows, int limit, Instant before)>;

} // namespace td
