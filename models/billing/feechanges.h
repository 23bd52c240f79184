// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace td
{

class Database;

/// One change of a price, rate or fee.
struct FeeChange {
    Instant at = 0;
    UserId user;
    QString userName;
    QByteArray table;  ///< "class_types"
    QByteArray column; ///< "rate_minor"
    AnyId row;
    QString subject; ///< name of the row, where it has one
    std::optional<qint64> before; ///< none: it was new
    qint64 after = 0;

    bool operator==(const FeeChange&) const = default;
};

/// Who changed which price, rate or fee, from what to what and when: read from the journal, newest first, so that it cannot be
/// edited. For the owner and admins; Forbidden otherwise. `created`: with the prices of new rows.
Result<QList<FeeChange>> feeChanges(Database& database, QDate from, QDate to, bool created = false);

} // namespace td
