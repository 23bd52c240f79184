// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/journalhistory.h"

#include "storage/database.h"
#include "storage/journal.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace td
{
namespace
{

Result<QHash<UserId, QString>> userNames(Database& database)
{
    QHash<UserId, QString> names;
    Query q = database.query("SELECT id, display_name FROM user_names");
    while (q.next())
        names.insert(q.id<UserId>(0), q.text(1));
    TD_TRY(q.finish());
    return names;
}

RowHistory converted(const HistoryEntry& entry, const QHash<UserId, QString>& names)
{
    RowHistory out;
    out.changeSet = entry.set.seq;
    out.at = entry.set.at;
    out.label = entry.set.label;
    out.by = names.value(entry.set.actor);
    out.table = entry.table;
    out.row = entry.row;
    out.created = entry.kind == HistoryEntry::Kind::Insert;
    for (const ColumnChange& change : entry.changes)
        out.changes.insert(QString::fromLatin1(change.column), QJsonArray{change.before, change.after});
    return out;
}

} // namespace

QString kioskAuthor(Database& database, const ClientId& id)
{
    if (id.isNull())
        return {};
    Query q = database.query("SELECT first_name, last_name FROM client_names WHERE id = ?", id);
    return q.next() ? (q.text(0) + u' ' + q.text(1)).trimmed() : QString();
}

HistorySource journalHistory(Database& database)
{
    return [&database](const QList<AnyId>& rows, int limit, Instant before) -> Result<QList<RowHistory>> {
        TD_TRY_ASSIGN(const auto names, userNames(database));
        const Journal journal(database);
        QList<RowHistory> out;
        for (const AnyId& row : rows) {
            const auto history = journal.historyOf(row);
            if (!history && history.error().kind == ErrorKind::NotFound)
                continue;
            TD_TRY(history);
            for (const HistoryEntry& entry : *history) {
                if (entry.set.at >= before)
                    continue;
                out.append(converted(entry, names));
                if (entry.set.actor.isNull())
                    out.last().by = kioskAuthor(database, entry.set.client);
            }
        }
        std::stable_sort(out.begin(), out.end(),
                         [](const RowHistory& a, const RowHistory& b) { return a.changeSet > b.changeSet; });
        out.resize(std::min<qsizetype>(out.size(), limit));
        return out;
    };
}

} // namespace td
