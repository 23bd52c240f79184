// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/costs.h"
#include "books/revenue.h"

namespace td
{

/// Revenue less costs of a period. Amounts without tax that comes back, in minor units.
struct IncomeStatement {
    enum class Basis { Earned, Invoiced }; ///< packages when their sessions are used, or when they are sold

    QDate from;
    QDate to;
    Basis basis = Basis::Earned;
    qint64 sessionsMinor = 0;
    qint64 packagesMinor = 0;
    qint64 membershipsMinor = 0;
    qint64 productsMinor = 0;
    qint64 otherMinor = 0;
    QList<CategoryCost> costs;
    qint64 mileageMinor = 0;

    [[nodiscard]] qint64 revenueMinor() const { return sessionsMinor + packagesMinor + membershipsMinor + productsMinor + otherMinor; }
    [[nodiscard]] qint64 costsMinor() const;
    [[nodiscard]] qint64 netMinor() const { return revenueMinor() - costsMinor(); }
    bool operator==(const IncomeStatement&) const = default;
};

Result<IncomeStatement> incomeStatement(Database& database, QDate from, QDate to, IncomeStatement::Basis basis);

} // namespace td
