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
    "SELECT " key ", 'credits', sum(e.value_minor) FROM credit_entries e " joins " WHERE e.day BETWEEN ?1 AND ?2 "     \
    "AND e.kind IN ('consume', 'forfeit', 'expire', 'adjust', 'refund') AND e.value_minor <> 0 GROUP BY 1"
#define SESSION                                                                                                        \
    "LEFT JOIN participants p ON p.id = e.participant_id LEFT JOIN appointments a ON a.id = p.appointment_id"

// Lines of what was issued, and the same backwards for what was voided.
#define LINES_OF(key, sign, mark, span)                                                                                \
    "SELECT " key ", CASE WHEN l.lot_id IS NULL THEN l.kind ELSE 'lot' END || " mark ", "                              \
    "sum(CASE i.kind WHEN 'credit_note' THEN -l.net_minor ELSE l.net_minor END) * " sign " "                           \
    "FROM invoices i CROSS JOIN invoice_lines l ON l.invoice_id = i.id WHERE " span " AND l.deleted = 0 GROUP BY 1, 2"
#define ISSUED(key)                                                                                                    \
    LINES_OF(key, "1", "CASE i.kind WHEN 'credit_note' THEN '-' ELSE '+' END", "i.issue_day BETWEEN ?1 AND ?2 AND i.status <> 'draft'")
#define VOIDED(key) LINES_OF(key, "-1", "'-'", "i.void_day BETWEEN ?1 AND ?2 AND i.status = 'void'")


Query creditsBy(Database& db, RevenueBy by, QDate from, QDate to)
{
    switch (by) {
    case RevenueBy::Month: return db.query(CREDITS("substr(e.day, 1, 7)", ""), from, to);
    case RevenueBy::Trainer: return db.query(CREDITS("e.trainer_id", ""), from, to);
    case RevenueBy::Service: return db.query(CREDITS("a.class_type_id", SESSION), from, to);
    case RevenueBy::Location: return db.query(CREDITS("a.location_id", SESSION), from, to);
    case RevenueBy::Nothing: break;
    }
    return db.query(CREDITS("NULL", ""), from, to);
}

Query issuedBy(Database& db, RevenueBy by, QDate from, QDate to)
{
    switch (by) {
    case RevenueBy::Month: return db.query(ISSUED("substr(i.issue_day, 1, 7)"), from, to);
    case RevenueBy::Trainer: return db.query(ISSUED("l.trainer_id"), from, to);
    case RevenueBy::Service: return db.query(ISSUED("l.class_type_id"), from, to);
    case RevenueBy::Location: return db.query(ISSUED("l.location_id"), from, to);
    case RevenueBy::Nothing: break;
    }
    return db.query(ISSUED("NULL"), from, to);
}

Query voidedBy(Database& db, RevenueBy by, QDate from, QDate to)
{
    switch (by) {
    case RevenueBy::Month: return db.query(VOIDED("substr(i.void_day, 1, 7)"), from, to);
    case RevenueBy::Trainer: return db.query(VOIDED("l.trainer_id"), from, to);
    case RevenueBy::Service: return db.query(VOIDED("l.class_type_id"), from, to);
    case RevenueBy::Location: return db.query(VOIDED("l.location_id"), from, to);
    case RevenueBy::Nothing: break;
    }
    return db.query(VOIDED("NULL"), from, to);
}

qint64& placeOf(RevenueRow& row, QStringView kind)
{
    if (kind == u"session" || kind == u"fee")
        return row.sessionsMinor;
    if (kind == u"credits" || kind == u"package")
        return row.packagesMinor;
    if (kind == u"membership")
        return row.membershipsMinor;
    return kind == u"product" ? row.productsMinor : row.otherMinor;
}

void addAmount(RevenueRow& row, const QString& kind, qint64 amount)
{
    if (kind == u"credits"_s) {
        row.packagesMinor += amount;
        return;
    }
    row.invoicedMinor += amount;
    const QStringView line = QStringView(kind).chopped(1);
    if (line != u"lot") {
        placeOf(row, line) += amount;
        return;
    }
    row.packagesSoldMinor += amount;
    if (kind.endsWith(u'-')) // a package handed back: its refund entry took the value out of the lot, this goes back to the client
        row.packagesMinor += amount;
}

using Rows = std::map<std::pair<QDate, AnyId>, RevenueRow>;

Result<void> collect(Query q, RevenueBy by, Rows& rows)
{
    while (q.next()) {
        RevenueKey key;
        if (by == RevenueBy::Month)
            key.month = QDate::fromString(q.text(0) + u"-01"_s, Qt::ISODate);
        else if (by != RevenueBy::Nothing)
            key.id = q.id<AnyId>(0);
        RevenueRow& row = rows[{key.month, key.id}];
        row.key = key;
        addAmount(row, q.text(1), q.int64(2));
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
    TD_TRY(collect(creditsBy(database, by, from, to), by, rows));
    TD_TRY(collect(issuedBy(database, by, from, to), by, rows));
    TD_TRY(collect(voidedBy(database, by, from, to), by, rows));
    QList<RevenueRow> list;
    for (const auto& [key, row] : rows)
        list.append(row);
    return list;
}

} // namespace td
