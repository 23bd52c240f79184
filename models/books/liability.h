// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace td
{

class Database;

/// What is left of one package: its price less what its credits have moved out of it (used, forfeited, expired, refunded).
struct UnusedLot {
    LotId id;
    ClientId client;
    QString name;
    QString kind; ///< count, minutes, unlimited
    QDate boughtOn;
    int units = 0; ///< not used yet; booked ones among them
    qint64 priceMinor = 0;
    qint64 unusedMinor = 0;

    bool operator==(const UnusedLot&) const = default;
};

/// Packages with unused value at the end of `day`, by client and day of purchase: the liability of the studio.
Result<QList<UnusedLot>> unusedLots(Database& database, QDate day);

} // namespace td
