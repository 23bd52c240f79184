// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/incomestatement.h"

#include "books/mileage.h"

namespace td
{

qint64 IncomeStatement::costsMinor() const
{
    qint64 sum = mileageMinor;
    for (const CategoryCost& cost : costs)
        sum += cost.parts.costMinor;
    return sum;
}

Result<IncomeStatement> incomeStatement(Database& database, QDate from, QDate to, IncomeStatement::Basis basis)
{
    TD_TRY_ASSIGN(const QList<RevenueRow> rows, revenue(database, from, to, RevenueBy::Nothing));
    IncomeStatement statement;
    statement.from = from;
    statement.to = to;
    statement.basis = basis;
    for (const RevenueRow& row : rows) {
        const qint64 rest = row.sessionsMinor + row.membershipsMinor + row.productsMinor + row.otherMinor;
        statement.sessionsMinor += row.sessionsMinor;
        statement.membershipsMinor += row.membershipsMinor;
        statement.productsMinor += row.productsMinor;
        statement.otherMinor += row.otherMinor;
        statement.packagesMinor += basis == IncomeStatement::Basis::Earned ? row.packagesMinor : row.invoicedMinor - rest;
    }
    TD_TRY_ASSIGN(statement.costs, costs(database, from, to));
    TD_TRY_ASSIGN(const QList<Trip> trips, Mileage(database).trips(from, to));
    for (const Trip& trip : trips)
        statement.mileageMinor += trip.allowanceMinor;
    return statement;
}

} // namespace td
