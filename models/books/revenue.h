// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace td
{

class Database;

enum class RevenueBy { Nothing, Month, Trainer, Service, Location };

/// "month", "trainer", "service", "location".
std::optional<RevenueBy> revenueByFromName(QStringView name);

/// What a row of revenue stands for: the first day of a month, or a trainer, class type or location (null: none).
struct RevenueKey {
    QDate month;
    AnyId id;

    bool operator==(const RevenueKey&) const = default;
};

/// Revenue without tax, in minor units. Sessions and fees, memberships, products and the rest are earned on the day of their
/// invoice; packages when their credits are used, forfeited or expired. `invoiced` is everything on its invoice's day, packages in full; voids and
/// credit notes count against it on their own day.
struct RevenueRow {
    RevenueKey key;
    qint64 sessionsMinor = 0;
    qint64 packagesMinor = 0;
    qint64 membershipsMinor = 0;
    qint64 productsMinor = 0;
    qint64 otherMinor = 0;
    qint64 invoicedMinor = 0;
    qint64 packagesSoldMinor = 0; ///< part of invoiced

    [[nodiscard]] qint64 earnedMinor() const { return sessionsMinor + packagesMinor + membershipsMinor + productsMinor + otherMinor; }
    bool operator==(const RevenueRow&) const = default;
};

/// Revenue from `from` to `to`, one row a month (in order) or one a trainer, service or location; one row in all for Nothing.
Result<QList<RevenueRow>> revenue(Database& database, QDate from, QDate to, RevenueBy by);

} // namespace td
