// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of a price, from the journal: what it was, what it became, who did it and when.
#include "facility/studioday.h"
#include "reports/reportbuilders.h"
#include "storage/journal.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// A row with prices, and what it is called.
struct Priced {
    AnyId id;
    QString kind; ///< "@fee-class" ...
    QString name;
};

constexpr const char* pricedRows =
    "SELECT id, '@fee-class', name FROM class_types "
    "UNION ALL SELECT id, '@fee-policy', name FROM policies "
    "UNION ALL SELECT id, '@fee-package', name FROM package_types "
    "UNION ALL SELECT r.id, '@fee-trainer', p.name || ', ' || trim(t.first_name || ' ' || t.last_name) FROM trainer_prices r "
    "  JOIN package_types p ON p.id = r.package_type_id JOIN trainers t ON t.id = r.trainer_id "
    "UNION ALL SELECT id, '@fee-membership', name FROM membership_types "
    "UNION ALL SELECT id, '@fee-product', name FROM products "
    "UNION ALL SELECT r.id, '@fee-contract', c.name || ', ' || k.name FROM contract_rates r "
    "  JOIN contracts c ON c.id = r.contract_id JOIN class_types k ON k.id = r.class_type_id";

const QList<QByteArray> feeColumns{"rate_minor", "late_fee_minor", "no_show_fee_minor", "price_minor", "joining_fee_minor"};

Result<QHash<UserId, QString>> userNames(Database& db)
{
    QHash<UserId, QString> names;
    auto q = db.query("SELECT id, display_name FROM user_names");
    while (q.next())
        names.insert(q.id<UserId>(0), q.text(1));
    TD_TRY(q.finish());
    return names;
}

struct Change {
    Instant at = 0;
    ReportRow row;
};

void addChanges(const Priced& priced, const HistoryEntry& entry, QDate day, const QString& by, QList<Change>& changes)
{
    for (const ColumnChange& column : entry.changes) {
        if (!feeColumns.contains(column.column) || (entry.kind == HistoryEntry::Kind::Insert && column.after.toInteger() == 0))
            continue;
        const QVariant before = entry.kind == HistoryEntry::Kind::Insert ? QVariant() : QVariant(column.before.toInteger());
        changes.append({entry.set.at,
                        {{day, priced.name, u"@column-"_s + QString::fromLatin1(column.column), before, column.after.toInteger(), by},
                         priced.kind, {}, false}});
    }
}

} // namespace

Result<Report> feeChangesReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const QByteArray zone, studioZone(database));
    TD_TRY_ASSIGN(const auto users, userNames(database));
    QList<Priced> rows;
    auto q = database.query(pricedRows);
    while (q.next())
        rows.append({q.id<AnyId>(0), q.text(1), q.text(2)});
    TD_TRY(q.finish());
    const Journal journal(database);
    QList<Change> changes;
    for (const Priced& priced : rows) {
        TD_TRY_ASSIGN(const auto history, journal.historyOf(priced.id));
        for (const HistoryEntry& entry : history) {
            const QDate day = localDay(entry.set.at, zone);
            if (day >= request.from && day <= request.to)
                addChanges(priced, entry, day, users.value(entry.set.actor), changes);
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return std::pair(a.row.section, a.at) < std::pair(b.row.section, b.at);
    });
    report.columns = {{u"day"_s, ColumnKind::Day, false},      {u"item"_s, ColumnKind::Text, false},  {u"fee"_s, ColumnKind::Text, false},
                      {u"fee-before"_s, ColumnKind::Money, false}, {u"fee-after"_s, ColumnKind::Money, false}, {u"changed-by"_s, ColumnKind::Text, false}};
    for (const Change& change : std::as_const(changes))
        report.rows.append(change.row);
    return report;
}

} // namespace td
