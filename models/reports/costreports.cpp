// SPDX-License-Identifier: GPL-3.0-or-later
// What the business spent: the income statement, expenses, contractors and drives.
#include "books/expensecategories.h"
#include "books/incomestatement.h"
#include "books/mileage.h"
#include "reports/reportbuilders.h"
#include "reports/reportnames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// The CRA wants a T4A slip for a contractor who was paid so much in a calendar year.
constexpr qint64 slipFromMinor = 50'000;

void addLine(Report& report, const QString& section, const QString& text, const QString& line, qint64 amount, bool sum = false)
{
    report.rows.append({{text, line, amount}, section, {}, sum});
}

} // namespace

Result<Report> incomeReport(Database& database, const ReportRequest& request)
{
    using Basis = IncomeStatement::Basis;
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const IncomeStatement income,
                  incomeStatement(database, request.from, request.to, request.by == u"invoiced"_s ? Basis::Invoiced : Basis::Earned));
    TD_TRY_ASSIGN(const QList<ExpenseCategory> categories, expenseCategories());
    QHash<QString, QString> lines;
    for (const ExpenseCategory& category : categories)
        lines.insert(category.id, category.line);
    report.arguments = {u"@basis-"_s + request.by};
    report.columns = {{u"item"_s, ColumnKind::Text, false}, {u"form-line"_s, ColumnKind::Text, false}, {u"amount"_s, ColumnKind::Money, false}};
    const QString revenue = u"@section-revenue"_s;
    addLine(report, revenue, u"@sessions"_s, {}, income.sessionsMinor);
    addLine(report, revenue, u"@packages"_s, {}, income.packagesMinor);
    addLine(report, revenue, u"@memberships"_s, {}, income.membershipsMinor);
    addLine(report, revenue, u"@products"_s, {}, income.productsMinor);
    if (income.otherMinor != 0)
        addLine(report, revenue, u"@other-revenue"_s, {}, income.otherMinor);
    addLine(report, revenue, u"@revenue-total"_s, {}, income.revenueMinor(), true);
    const QString costs = u"@section-costs"_s;
    for (const CategoryCost& cost : income.costs)
        addLine(report, costs, u"@category-"_s + cost.category, lines.value(cost.category), cost.parts.costMinor);
    if (income.mileageMinor != 0)
        addLine(report, costs, u"@mileage"_s, u"9281"_s, income.mileageMinor);
    addLine(report, costs, u"@costs-total"_s, {}, income.costsMinor(), true);
    addLine(report, u"@section-result"_s, u"@net-income"_s, {}, income.netMinor(), true);
    report.notes = {request.by == u"invoiced"_s ? u"@note-invoiced"_s : u"@note-earned"_s, u"@note-costs"_s};
    return report;
}

Result<Report> expensesReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const InputTaxRule rule, InputTaxRule::load(database));
    report.columns = {{u"day"_s, ColumnKind::Day, false},   {u"supplier"_s, ColumnKind::Text, false}, {u"description"_s, ColumnKind::Text, false},
                      {u"receipt"_s, ColumnKind::Text, false}, {u"net"_s, ColumnKind::Money, true},   {u"tax"_s, ColumnKind::Money, true},
                      {u"paid"_s, ColumnKind::Money, true}, {u"input-tax"_s, ColumnKind::Money, true},  {u"cost"_s, ColumnKind::Money, true}};
    auto q = database.query("SELECT id, day, category, supplier, description, net_minor, gst_minor, qst_minor, pst_minor, vat_minor, claim_rate, "
                            "receipt_id IS NOT NULL FROM expenses WHERE day BETWEEN ? AND ? AND deleted = 0 ORDER BY category, day, id",
                            request.from, request.to);
    while (q.next()) {
        Expense expense;
        expense.day = q.date(1);
        expense.netMinor = q.int64(5);
        expense.taxes = {q.int64(6), q.int64(7), q.int64(8), q.int64(9)};
        expense.claimRate = q.integer(10);
        const ExpenseParts parts = rule.parts(expense);
        report.rows.append({{expense.day, q.text(3), q.text(4), q.boolean(11) ? u"@yes"_s : QString(), expense.netMinor, expense.taxes.sum(),
                             expense.grossMinor(), parts.inputTaxMinor, parts.costMinor},
                            u"@category-"_s + q.text(2), u"expense:"_s + q.id<ExpenseId>(0).toString(), false});
    }
    TD_TRY(q.finish());
    report.notes = {u"@note-costs"_s};
    return report;
}

Result<Report> contractorsReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const ReportNames trainers, ReportNames::load(database, ReportNames::Kind::Trainer));
    // Slips are made for calendar years.
    report.from = QDate(request.from.year(), 1, 1);
    report.to = QDate(request.to.year(), 12, 31);
    report.columns = {{u"contractor"_s, ColumnKind::Text, false}, {u"count"_s, ColumnKind::Number, false}, {u"box-048"_s, ColumnKind::Money, true}};
    auto q = database.query("SELECT substr(day, 1, 4), trainer_id, count(*), sum(net_minor) AS paid FROM expenses "
                            "WHERE day BETWEEN ? AND ? AND trainer_id IS NOT NULL AND deleted = 0 GROUP BY 1, 2 HAVING paid >= ? "
                            "ORDER BY 1, 4 DESC, 2",
                            report.from, report.to, slipFromMinor);
    while (q.next()) {
        const auto trainer = q.id<AnyId>(1);
        report.rows.append({{trainers.name(trainer), q.int64(2), q.int64(3)}, q.text(0), u"trainer:"_s + trainer.toString(), false});
    }
    TD_TRY(q.finish());
    report.notes = {u"@note-contractors"_s};
    return report;
}

Result<Report> mileageReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const ReportNames trainers, ReportNames::load(database, ReportNames::Kind::Trainer));
    TD_TRY_ASSIGN(const QList<Trip> trips, Mileage(database).trips(request.from, request.to));
    report.columns = {{u"day"_s, ColumnKind::Day, false},        {u"driver"_s, ColumnKind::Text, false}, {u"origin"_s, ColumnKind::Text, false},
                      {u"destination"_s, ColumnKind::Text, false}, {u"purpose"_s, ColumnKind::Text, false}, {u"metres"_s, ColumnKind::Number, true},
                      {u"allowance"_s, ColumnKind::Money, true}};
    for (const Trip& trip : trips) {
        const QString driver = trip.trainer.isNull() ? u"@owner"_s : trainers.name(AnyId(trip.trainer.raw()));
        report.rows.append({{trip.day, driver, trip.origin, trip.destination, trip.purpose, trip.metres, trip.allowanceMinor},
                            {}, u"trip:"_s + trip.id.toString(), false});
    }
    report.notes = {u"@note-mileage"_s};
    return report;
}

} // namespace td
