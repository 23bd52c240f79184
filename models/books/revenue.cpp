// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/revenue.h"

#include "core/namedvalue.h"
#include "storage/database.h"

#include <map>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr std::array<NamedValue<RevenueBy>, 4> names{{
    {RevenueBy::Month, QLatin1String("month")},
    {RevenueBy::Trainer, QLatin1String("trainer")},
    {RevenueBy::Service, QLatin1String("service")},
    {RevenueBy::Location, QLatin1String("location")},
}};

// Credits that became revenue. A refund is no revenue, but what was kept of it is: the value taken out of the lot less its credit note.
#define CREDITS(key, joins)                                                                                            \
    "SELECT " key ", sum(e.value_minor) FROM credit_entries e " joins " WHERE e.day BETWEEN ?1 AND ?2 "                \
    "AND e.kind IN ('consume', 'forfeit', 'expire', 'adjust', 'refund') AND e.value_minor <> 0 GROUP BY 1"
#define SESSION                                                                                                        \
    "LEFT JOIN participants p ON p.id = e.participant_id LEFT JOIN appointments a ON a.id = p.appointment_id"

// Sums of lines by what they stand for. A package is earned later; what is handed back of it is set against the value taken out of its lot.
#define SUM_OF(condition) "coalesce(sum(CASE WHEN " condition " THEN net END), 0)"
#define LINES_OF(key, net, back, span)                                                                                 \
    "SELECT key, " SUM_OF("lot IS NULL AND kind IN ('session', 'fee')") ", " SUM_OF("lot IS NULL AND kind = 'package'") ", " \
    SUM_OF("lot IS NULL AND kind = 'membership'") ", " SUM_OF("lot IS NULL AND kind = 'product'") ", "                 \
    SUM_OF("lot IS NULL AND kind NOT IN ('session', 'fee', 'package', 'membership', 'product')") ", "                 \
    SUM_OF("lot IS NOT NULL AND NOT back") ", " SUM_OF("lot IS NOT NULL AND back")                                     \
    " FROM (SELECT " key " AS key, l.kind AS kind, l.lot_id AS lot, " net " AS net, " back " AS back "                 \
    "FROM invoices i CROSS JOIN invoice_lines l ON l.invoice_id = i.id WHERE " span " AND l.deleted = 0) GROUP BY 1"
// Of what was issued, and the same backwards of what was voided.
#define ISSUED(key)                                                                                                    \
    LINES_OF(key, "CASE i.kind WHEN 'credit_note' THEN -l.net_minor ELSE l.net_minor END", "(i.kind = 'credit_note')", \
             "i.issue_day BETWEEN ?1 AND ?2 AND i.status <> 'draft'")
#define VOIDED(key)                                                                                                    \
    LINES_OF(key, "CASE i.kind WHEN 'credit_note' THEN l.net_minor ELSE -l.net_minor END", "1",                        \
             "i.void_day BETWEEN ?1 AND ?2 AND i.status = 'void'")

// Months are put together from days, because the indexes have those in order.
Query creditsBy(Database& db, RevenueBy by, QDate from, QDate to)
{
    switch (by) {
    case RevenueBy::Month: return db.query(CREDITS("e.day", ""), from, to);
    case RevenueBy::Trainer: return db.query(CREDITS("e.trainer_id", ""), from, to);
    case RevenueBy::Service: return db.query(CREDITS("a.class_type_id", SESSION), from, to);
    case RevenueBy::Location: return db.query(CREDITS("a.location_id", SESSION), from, to);
    case RevenueBy::Nothing: break;
    }
    return db.query(CREDITS("e.day", ""), from, to);
}

Query issuedBy(Database& db, RevenueBy by, QDate from, QDate to)
{
    switch (by) {
    case RevenueBy::Month: return db.query(ISSUED("i.issue_day"), from, to);
    case RevenueBy::Trainer: return db.query(ISSUED("l.trainer_id"), from, to);
    case RevenueBy::Service: return db.query(ISSUED("l.class_type_id"), from, to);
    case RevenueBy::Location: return db.query(ISSUED("l.location_id"), from, to);
    case RevenueBy::Nothing: break;
    }
    return db.query(ISSUED("i.issue_day"), from, to);
}

Query voidedBy(Database& db, RevenueBy by, QDate from, QDate to)
{
    switch (by) {
    case RevenueBy::Month: return db.query(VOIDED("i.void_day"), from, to);
    case RevenueBy::Trainer: return db.query(VOIDED("l.trainer_id"), from, to);
    case RevenueBy::Service: return db.query(VOIDED("l.class_type_id"), from, to);
    case RevenueBy::Location: return db.query(VOIDED("l.location_id"), from, to);
    case RevenueBy::Nothing: break;
    }
    return db.query(VOIDED("i.void_day"), from, to);
}

using Rows = std::map<std::pair<QDate, AnyId>, RevenueRow>;

RevenueRow& rowOf(const Query& q, RevenueBy by, Rows& rows)
{
    RevenueKey key;
    if (by == RevenueBy::Month) {
        const QDate day = q.date(0);
        key.month = QDate(day.year(), day.month(), 1);
    } else if (by != RevenueBy::Nothing) {
        key.id = q.id<AnyId>(0);
    }
    RevenueRow& row = rows[{key.month, key.id}];
    row.key = key;
    return row;
}

Result<void> addCredits(Query q, RevenueBy by, Rows& rows)
{
    while (q.next())
        rowOf(q, by, rows).packagesMinor += q.int64(1);
    return q.finish();
}

Result<void> addLines(Query q, RevenueBy by, Rows& rows)
{
    while (q.next()) {
        RevenueRow& row = rowOf(q, by, rows);
        row.sessionsMinor += q.int64(1);
        row.packagesMinor += q.int64(2) + q.int64(7);
        row.membershipsMinor += q.int64(3);
        row.productsMinor += q.int64(4);
        row.otherMinor += q.int64(5);
        row.packagesSoldMinor += q.int64(6) + q.int64(7);
        for (int column = 1; column <= 7; ++column)
            row.invoicedMinor += q.int64(column);
    }
    return q.finish();
}

} // namespace

std::optional<RevenueBy> revenueByFromName(QStringView name)
{
    return valueOf(names, name);
}

Result<QList<RevenueRow>> revenue(Database& database, QDate from, QDate to, RevenueBy by)
{
    Rows rows;
    TD_TRY(addCredits(creditsBy(database, by, from, to), by, rows));
    TD_TRY(addLines(issuedBy(database, by, from, to), by, rows));
    TD_TRY(addLines(voidedBy(database, by, from, to), by, rows));
    QList<RevenueRow> list;
    for (const auto& [key, row] : rows)
        list.append(row);
    return list;
}

} // namespace td
