// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/database.h"
#include "storage/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace td
{
namespace
{

constexpr int blobType = 4;
constexpr int integerType = 1;
constexpr int nullType = 5;
constexpr int ownSetsSearched = 2000; ///< how far back the user's own sets are looked for

ChangeSet setFromJson(qint64 seq, const QByteArray& json)
{
    const QJsonObject facts = QJsonDocument::fromJson(json).object();
    ChangeSet set;
    set.seq = seq;
    set.at = facts.value(u"at").toInteger();
    set.actor = UserId::fromString(facts.value(u"actor").toString()).value_or(UserId());
    set.client = ClientId::fromString(facts.value(u"client").toString()).value_or(ClientId());
    set.label = facts.value(u"label").toString();
    set.subject = facts.value(u"subject").toString();
    set.undoes = facts.value(u"undoes").toInteger();
    set.redoes = facts.value(u"redoes").toInteger();
    return set;
}

std::vector<ColumnChange> changesFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    std::vector<ColumnChange> changes;
    changes.reserve(size_t(object.size()));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        changes.push_back({it.key().toUtf8(), pair.at(0), pair.at(1)});
    }
    return changes;
}

HistoryEntry entryFrom(const Query& q)
{
    HistoryEntry entry;
    entry.seq = q.int64(0);
    entry.kind = q.integer(1) == 1 ? HistoryEntry::Kind::Insert : HistoryEntry::Kind::Update;
    entry.table = q.bytes(2);
    entry.row = q.id<AnyId>(3);
    entry.changes = changesFromJson(q.bytes(4));
    return entry;
}

/// What was done before anybody could sign in is nobody's own.
bool isOwn(const ChangeSet& set, const Actor& actor)
{
    if (!actor.user.isNull())
        return set.actor == actor.user;
    return set.actor.isNull() && !actor.client.isNull() && set.client == actor.client;
}

} // namespace

QJsonValue Journal::columnValue(const Query& query, int column)
{
    switch (query.type(column)) {
    case nullType:
        return QJsonValue(QJsonValue::Null);
    case integerType:
        return query.int64(column);
    case blobType:
        return QJsonObject{{QStringLiteral("b"), QString::fromLatin1(query.bytes(column).toHex())}};
    default:
        return query.text(column);
    }
}

Result<bool> Journal::visible(const QByteArray& table, const AnyId& row) const
{
    const TableRule* rule = findTableRule(table);
    if (rule == nullptr || rule->internal)
        return false;
    if (rule->roles[size_t(m_db.actor().role)].read == nullptr)
        return false;
    auto q = m_db.composedQuery("SELECT 1 FROM " + QByteArray(rule->name) + " WHERE id = ?");
    q.bindAll(row);
    const bool found = q.next();
    TD_TRY(q.finish());
    return found;
}

// What a row rule masks is masked in its past as well.
Result<void> Journal::dropMasked(HistoryEntry& entry) const
{
    if (m_db.actor().managesStudio())
        return {};
    for (const MaskedColumn& mask : findTableRule(entry.table)->masked) {
        if (mask.column == nullptr)
            continue;
        const QByteArray column(mask.column);
        auto q = m_db.composedQuery("SELECT " + column + " IS NULL FROM " + entry.table + " WHERE id = ?");
        q.bindAll(entry.row);
        TD_TRY_ASSIGN(const qint64 masked, q.number());
        if (masked != 0)
            std::erase_if(entry.changes, [&](const ColumnChange& change) { return change.column == column; });
    }
    return {};
}

Result<std::vector<HistoryEntry>> Journal::historyOf(const AnyId& row) const
{
    auto q = m_db.maintenanceQuery("SELECT e.seq, e.kind, e.table_name, e.row_id, e.changes, s.seq, s.changes FROM t_journal e "
                                   "JOIN t_journal s ON s.seq = e.set_seq WHERE e.row_id = ? AND e.kind > 0 ORDER BY e.seq");
    q.bindAll(row);
    std::vector<HistoryEntry> entries;
    while (q.next()) {
        HistoryEntry entry = entryFrom(q);
        entry.set = setFromJson(q.int64(5), q.bytes(6));
        TD_TRY_ASSIGN(const bool allowed, visible(entry.table, row));
        if (!allowed)
            continue;
        TD_TRY(dropMasked(entry));
        entries.push_back(std::move(entry));
    }
    TD_TRY(q.finish());
    if (entries.empty())
        return fail(ErrorKind::NotFound, "row.not-found");
    return entries;
}

Result<std::vector<ChangeSet>> Journal::sets(int limit, bool ownOnly) const
{
    auto q = m_db.maintenanceQuery("SELECT seq, changes FROM t_journal WHERE kind = 0 ORDER BY seq DESC LIMIT ?");
    q.bindAll(ownOnly ? ownSetsSearched : limit);
    std::vector<ChangeSet> sets;
    while (int(sets.size()) < limit && q.next()) {
        ChangeSet set = setFromJson(q.int64(0), q.bytes(1));
        if (!ownOnly || isOwn(set, m_db.actor()))
            sets.push_back(std::move(set));
    }
    if (q.failed())
        return fail(q.error());
    return sets;
}

Result<std::vector<ChangeSet>> Journal::recent(int limit) const
{
    if (!m_db.actor().managesStudio())
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    return sets(limit, false);
}

Result<std::vector<ChangeSet>> Journal::recentOwn(int limit) const
{
    return sets(limit, true);
}

Result<std::vector<HistoryEntry>> Journal::changesIn(const QByteArrayList& tables, Instant from, Instant until) const
{
    if (!m_db.actor().managesStudio())
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    QByteArrayList names;
    for (const QByteArray& table : tables) {
        if (const TableRule* rule = findTableRule(table); rule != nullptr && !rule->internal)
            names.append("'" + QByteArray(rule->name) + "'");
    }
    auto q = m_db.maintenanceQuery("SELECT e.seq, e.kind, e.table_name, e.row_id, e.changes, s.seq, s.changes FROM t_journal e "
                                   "JOIN t_journal s ON s.seq = e.set_seq WHERE e.kind > 0 AND e.table_name IN (" + names.join(", ") +
                                   ") AND json_extract(s.changes, '$.at') >= ? AND json_extract(s.changes, '$.at') < ? "
                                   "ORDER BY e.seq DESC");
    q.bindAll(from, until);
    std::vector<HistoryEntry> entries;
    while (q.next()) {
        HistoryEntry entry = entryFrom(q);
        entry.set = setFromJson(q.int64(5), q.bytes(6));
        entries.push_back(std::move(entry));
    }
    TD_TRY(q.finish());
    return entries;
}

Result<std::vector<HistoryEntry>> Journal::changesOf(const ChangeSet& set) const
{
    auto q = m_db.maintenanceQuery("SELECT seq, kind, table_name, row_id, changes, set_seq FROM t_journal WHERE seq > ? ORDER BY seq");
    q.bindAll(set.seq);
    std::vector<HistoryEntry> entries;
    while (q.next() && q.int64(5) == set.seq) {
        entries.push_back(entryFrom(q));
        entries.back().set = set;
    }
    if (q.failed())
        return fail(q.error());
    return entries;
}

} // namespace td
