// SPDX-License-Identifier: GPL-3.0-or-later
// Revenue by month, trainer, service or location: what was earned, by where it came from, beside what was invoiced.
#include "books/revenue.h"
#include "reports/reportbuilders.h"
#include "reports/reportnames.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

std::optional<ReportNames::Kind> namesFor(RevenueBy by)
{
    switch (by) {
    case RevenueBy::Trainer: return ReportNames::Kind::Trainer;
    case RevenueBy::Service: return ReportNames::Kind::ClassType;
    case RevenueBy::Location: return ReportNames::Kind::Location;
    default: return std::nullopt;
    }
}

QVariant cellOf(const RevenueKey& key, const std::optional<ReportNames>& names)
{
    return names ? QVariant(names->name(key.id)) : QVariant(key.month);
}

} // namespace

Result<Report> revenueReport(Database& database, const ReportRequest& request)
{
    const RevenueBy by = revenueByFromName(request.by).value_or(RevenueBy::Month);
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(QList<RevenueRow> rows, revenue(database, request.from, request.to, by));
    std::optional<ReportNames> names;
    if (const auto kind = namesFor(by)) {
        TD_TRY_ASSIGN(names, ReportNames::load(database, *kind));
    }
    report.arguments = {u"@by-"_s + request.by};
    report.columns = {{request.by, by == RevenueBy::Month ? ColumnKind::Month : ColumnKind::Text, false},
                      {u"sessions"_s, ColumnKind::Money, true},
                      {u"packages"_s, ColumnKind::Money, true},
                      {u"memberships"_s, ColumnKind::Money, true},
                      {u"products"_s, ColumnKind::Money, true},
                      {u"other"_s, ColumnKind::Money, true},
                      {u"earned"_s, ColumnKind::Money, true},
                      {u"invoiced"_s, ColumnKind::Money, true}};
    for (const RevenueRow& row : std::as_const(rows)) {
        report.rows.append({{cellOf(row.key, names), row.sessionsMinor, row.packagesMinor, row.membershipsMinor, row.productsMinor,
                             row.otherMinor, row.earnedMinor(), row.invoicedMinor},
                            {}, {}, false});
    }
    if (by != RevenueBy::Month)
        std::stable_sort(report.rows.begin(), report.rows.end(),
                         [](const ReportRow& a, const ReportRow& b) { return a.cells[6].toLongLong() > b.cells[6].toLongLong(); });
    report.notes = {u"@note-revenue"_s};
    report.chartLabel = 0;
    report.chartValue = 6;
    return report;
}

} // namespace td
