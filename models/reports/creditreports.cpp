// SPDX-License-Identifier: GPL-3.0-or-later
// What the studio still owes: sessions sold and not given yet; memberships that are due; goods in stock.
#include "books/liability.h"
#include "reports/reportbuilders.h"
#include "reports/reportnames.h"

using namespace Qt::StringLiterals;

namespace td
{

Result<Report> liabilityReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const ReportNames clients, ReportNames::load(database, ReportNames::Kind::Client));
    TD_TRY_ASSIGN(const QList<UnusedLot> lots, unusedLots(database, request.to));
    report.columns = {{u"client"_s, ColumnKind::Text, false},   {u"package"_s, ColumnKind::Text, false},  {u"bought"_s, ColumnKind::Day, false},
                      {u"unit"_s, ColumnKind::Text, false},     {u"units-unused"_s, ColumnKind::Number, false}, {u"price"_s, ColumnKind::Money, true},
                      {u"unused-value"_s, ColumnKind::Money, true}};
    for (const UnusedLot& lot : lots) {
        const QVariant units = lot.kind == u"unlimited"_s ? QVariant() : QVariant(lot.units);
        report.rows.append({{clients.name(AnyId(lot.client.raw())), lot.name, lot.boughtOn, u"@unit-"_s + lot.kind, units, lot.priceMinor,
                             lot.unusedMinor},
                            {}, u"client:"_s + lot.client.toString(), false});
    }
    report.notes = {u"@note-liability"_s};
    return report;
}

Result<Report> membershipsReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const ReportNames clients, ReportNames::load(database, ReportNames::Kind::Client));
    report.columns = {{u"due"_s, ColumnKind::Day, false},    {u"client"_s, ColumnKind::Text, false}, {u"membership"_s, ColumnKind::Text, false},
                      {u"started"_s, ColumnKind::Day, false}, {u"ends"_s, ColumnKind::Day, false},    {u"price"_s, ColumnKind::Money, true}};
    auto q = database.query("SELECT m.client_id, t.name, m.start_day, m.end_day, m.billed_until, m.price_minor FROM memberships m "
                            "JOIN membership_types t ON t.id = m.membership_type_id WHERE m.billed_until BETWEEN ? AND ? "
                            "AND m.status = 'active' AND m.deleted = 0 AND (m.end_day IS NULL OR m.end_day >= m.billed_until) "
                            "ORDER BY m.billed_until, m.id",
                            request.from, request.to);
    while (q.next()) {
        const auto client = q.id<AnyId>(0);
        report.rows.append({{q.date(4), clients.name(client), q.text(1), q.date(2), q.date(3), q.int64(5)},
                            {}, u"client:"_s + client.toString(), false});
    }
    TD_TRY(q.finish());
    return report;
}

Result<Report> stockReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    report.columns = {{u"product"_s, ColumnKind::Text, false},      {u"stock-before"_s, ColumnKind::Number, false}, {u"stock-in"_s, ColumnKind::Number, false},
                      {u"stock-sold"_s, ColumnKind::Number, false}, {u"stock-other"_s, ColumnKind::Number, false},  {u"stock-now"_s, ColumnKind::Number, false},
                      {u"cost"_s, ColumnKind::Money, false},        {u"stock-value"_s, ColumnKind::Money, true}};
    auto q = database.query(
        "SELECT p.id, p.name, p.cost_minor, coalesce(sum(CASE WHEN m.day < ?1 THEN m.quantity END), 0), "
        "coalesce(sum(CASE WHEN m.day >= ?1 AND m.kind = 'purchase' THEN m.quantity END), 0), "
        "coalesce(sum(CASE WHEN m.day >= ?1 AND m.kind IN ('sale', 'return') THEN m.quantity END), 0), "
        "coalesce(sum(CASE WHEN m.day >= ?1 AND m.kind IN ('count', 'loss') THEN m.quantity END), 0), "
        "coalesce(sum(m.quantity), 0) AS now "
        "FROM products p LEFT JOIN stock_moves m ON m.product_id = p.id AND m.day <= ?2 "
        "WHERE p.deleted = 0 GROUP BY p.id HAVING p.status = 'active' OR now <> 0 ORDER BY p.name COLLATE NOCASE, p.id",
        request.from, request.to);
    while (q.next()) {
        report.rows.append({{q.text(1), q.int64(3), q.int64(4), q.int64(5), q.int64(6), q.int64(7), q.int64(2), q.int64(7) * q.int64(2)},
                            {}, u"product:"_s + q.id<ProductId>(0).toString(), false});
    }
    TD_TRY(q.finish());
    report.notes = {u"@note-stock"_s};
    return report;
}

} // namespace td
