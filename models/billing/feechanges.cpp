// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/feechanges.h"

#include "billing/draftcheck.h"
#include "facility/studioday.h"
#include "storage/database.h"
#include "storage/journal.h"

#include <QHash>

#include <algorithm>

namespace td
{
namespace
{

struct FeeColumn {
    const char* table;
    const char* column;
};

/// Every amount that somebody is charged, or paid, by.
constexpr FeeColumn feeColumns[] = {
    {"class_types", "rate_minor"},           {"package_types", "price_minor"},     {"trainer_prices", "price_minor"},
    {"membership_types", "price_minor"},     {"membership_types", "joining_fee_minor"}, {"memberships", "price_minor"},
    {"products", "price_minor"},             {"appointments", "rate_minor"},       {"participants", "fee_minor"},
    {"policies", "late_fee_minor"},          {"policies", "no_show_fee_minor"},    {"contract_rates", "rate_minor"},
    {"trainers", "hourly_rate_minor"},
};

bool isFee(const QByteArray& table, const QByteArray& column)
{
    return std::any_of(std::begin(feeColumns), std::end(feeColumns),
                       [&](const FeeColumn& fee) { return table == fee.table && column == fee.column; });
}

QByteArrayList feeTables()
{
    QByteArrayList tables;
    for (const FeeColumn& fee : feeColumns) {
        if (!tables.contains(fee.table))
            tables.append(fee.table);
    }
    return tables;
}

Result<QHash<UserId, QString>> userNames(Database& db)
{
    QHash<UserId, QString> names;
    auto q = db.query("SELECT id, display_name FROM user_names");
    while (q.next())
        names.insert(q.id<UserId>(0), q.text(1));
    TD_TRY(q.finish());
    return names;
}

} // namespace

Result<QList<FeeChange>> feeChanges(Database& database, QDate from, QDate to, bool created)
{
    TD_TRY(checkBookDay(from, "from"));
    TD_TRY(checkBookDay(to, "to"));
    TD_TRY_ASSIGN(const QByteArray zone, studioZone(database));
    TD_TRY_ASSIGN(const auto entries,
                  Journal(database).changesIn(feeTables(), startOfDay(from, zone), startOfDay(to.addDays(1), zone)));
    TD_TRY_ASSIGN(const auto names, userNames(database));
    QList<FeeChange> changes;
    for (const HistoryEntry& entry : entries) {
        if (entry.kind == HistoryEntry::Kind::Insert && !created)
            continue;
        for (const ColumnChange& change : entry.changes) {
            if (!isFee(entry.table, change.column))
                continue;
            const auto before = change.before.isNull() ? std::nullopt : std::optional(change.before.toInteger());
            changes.append({entry.set.at, entry.set.actor, names.value(entry.set.actor), entry.table, change.column, entry.row,
                            entry.set.subject, before, change.after.toInteger()});
        }
    }
    return changes;
}

} // namespace td
