// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/history.h"

#include "storage/database.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace td
{
namespace
{

Result<QHash<UserId, QString>> userNames(Database& database)
{
    QHash<UserId, QString> names;
    auto q = database.query("SELECT id, display_name FROM user_names");
    while (q.next())
        names.insert(q.id<UserId>(0), q.text(1));
    TD_TRY(q.finish());
    return names;
}

RowHistory rowHistory(const HistoryEntry& entry, const QHash<UserId, QString>& names)
{
    RowHistory row;
    row.changeSet = entry.set.seq;
    row.at = entry.set.at;
    row.label = entry.set.label;
    row.by = names.value(entry.set.actor);
    row.table = entry.table;
    row.row = entry.row;
    row.created = entry.kind == HistoryEntry::Kind::Insert;
    for (const ColumnChange& change : entry.changes)
        row.changes.insert(QString::fromLatin1(change.column), QJsonArray{change.before, change.after});
    return row;
}

} // namespace

HistorySource journalHistory(Database& database, const Journal& journal)
{
    return [&database, &journal](const QList<AnyId>& rows, int limit, Instant before) -> Result<QList<RowHistory>> {
        TD_TRY_ASSIGN(const auto names, userNames(database));
        QList<RowHistory> history;
        for (const AnyId& row : rows) {
            const auto entries = journal.historyOf(row);
            if (!entries && entries.error().kind != ErrorKind::NotFound)
                return fail(entries.error());
            if (!entries)
                continue;
            for (const HistoryEntry& entry : *entries) {
                if (entry.set.at < before)
                    history.append(rowHistory(entry, names));
            }
        }
        std::stable_sort(history.begin(), history.end(), [](const RowHistory& a, const RowHistory& b) { return a.changeSet > b.changeSet; });
        return history.mid(0, limit);
    };
}

} // namespace td
