// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/journaljson.h"

#include "commands/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace td
{

QJsonObject toJson(const ChangeSet& set)
{
    return {{u"change_set"_s, set.seq},
            {u"at"_s, jsonOfInstant(set.at)},
            {u"by"_s, jsonOf(set.actor)},
            {u"by_client"_s, jsonOf(set.client)},
            {u"label"_s, set.label},
            {u"subject"_s, set.subject},
            {u"undoes"_s, set.undoes == 0 ? QJsonValue() : QJsonValue(set.undoes)},
            {u"redoes"_s, set.redoes == 0 ? QJsonValue() : QJsonValue(set.redoes)}};
}

QJsonObject toJson(const HistoryEntry& entry)
{
    QJsonArray changes;
    for (const ColumnChange& change : entry.changes)
        changes.append(QJsonObject{{u"column"_s, QString::fromUtf8(change.column)}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    return {{u"operation"_s, entry.kind == HistoryEntry::Kind::Insert ? u"insert"_s : u"update"_s},
            {u"table"_s, QString::fromUtf8(entry.table)},
            {u"id"_s, jsonOf(entry.row)},
            {u"changes"_s, changes},
            {u"set"_s, toJson(entry.set)}};
}

QJsonObject toJson(const Verification::Report& report)
{
    QJsonArray checks;
    for (const Verification::Check& check : report.checks)
        checks.append(QJsonObject{{u"name"_s, check.name},
                                  {u"clean"_s, check.problems.isEmpty()},
                                  {u"examined"_s, check.examined},
                                  {u"problems"_s, QJsonArray::fromStringList(check.problems)}});
    return {{u"clean"_s, report.clean()}, {u"checks"_s, checks}};
}

} // namespace td
