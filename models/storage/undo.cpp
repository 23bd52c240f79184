// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo.h"

#include "storage/database.h"
#include "storage/tables.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace td
{
namespace
{

constexpr int setsConsidered = 300;

/// Actions with effects outside the database (keys, settings of sign-in) cannot be taken back from the journal.
bool isUndoable(const QString& label)
{
    return !label.startsWith(u"setup") && !label.startsWith(u"user.") && !label.startsWith(u"import") &&
           !label.startsWith(u"books.") && !label.startsWith(u"signed.");
}

/// Within a set of another name (a batch), money that changed hands stays all the same.
bool isInBooks(const HistoryEntry& entry)
{
    return entry.table == "payments" || entry.table == "allocations" || entry.table == "stock_moves" ||
           entry.table == "membership_charges" || entry.table == "signed_forms";
}

void bindJson(Query& query, int index, const QJsonValue& value)
{
    if (value.isObject())
        query.bindValue(index, QByteArray::fromHex(value.toObject().value(u"b").toString().toLatin1()));
    else if (value.isDouble())
        query.bindValue(index, value.toInteger());
    else if (value.isString())
        query.bindValue(index, value.toString());
    else
        query.bindValue(index, nullptr);
}

bool isHash(const QJsonValue& value)
{
    return value.isObject() && value.toObject().contains(u"h");
}

/// Blank values are left out of an insert's entry; an empty text and NULL are the same for comparing.
bool sameJson(const QJsonValue& a, const QJsonValue& b)
{
    const auto blank = [](const QJsonValue& v) { return v.isNull() || (v.isString() && v.toString().isEmpty()); };
    return a == b || (blank(a) && blank(b));
}

} // namespace

Result<Undo::State> Undo::state() const
{
    TD_TRY_ASSIGN(const std::vector<ChangeSet> sets, m_journal.recentOwn(setsConsidered));
    QHash<qint64, bool> undone; // the newest word about a set
    QHash<qint64, const ChangeSet*> bySeq;
    for (const ChangeSet& set : sets)
        bySeq.insert(set.seq, &set);
    State state;
    qint64 redo = 0;
    for (const ChangeSet& set : sets) {
        if (set.undoes != 0) {
            if (!undone.contains(set.undoes)) {
                undone.insert(set.undoes, true);
                if (redo == 0)
                    redo = set.undoes;
            }
        } else if (set.redoes != 0) {
            if (!undone.contains(set.redoes))
                undone.insert(set.redoes, false);
        } else {
            if (!undone.value(set.seq, false)) {
                if (isUndoable(set.label))
                    state.undo = set;
                break;
            }
        }
    }
    // A redo stands open only while no new action came after the undo.
    if (const auto it = bySeq.constFind(redo); it != bySeq.constEnd()) {
        const bool newerAction = std::any_of(sets.begin(), sets.end(), [&](const ChangeSet& set) {
            return set.undoes == 0 && set.redoes == 0 && set.seq > redo && !undone.value(set.seq, false);
        });
        if (!newerAction)
            state.redo = **it;
    }
    return state;
}

Result<ChangeSet> Undo::undo()
{
    TD_TRY_ASSIGN(const State now, state());
    if (!now.undo)
        return fail(ErrorKind::Refused, "undo.nothing");
    return run(now.undo, Direction::Back);
}

Result<ChangeSet> Undo::redo()
{
    TD_TRY_ASSIGN(const State now, state());
    if (!now.redo)
        return fail(ErrorKind::Refused, "redo.nothing");
    return run(now.redo, Direction::Forth);
}

Result<ChangeSet> Undo::run(const std::optional<ChangeSet>& set, Direction direction)
{
    TD_TRY_ASSIGN(std::vector<HistoryEntry> entries, m_journal.changesOf(*set));
    const bool booked = std::any_of(entries.begin(), entries.end(), isInBooks);
    if (booked)
        return fail(ErrorKind::Refused, "undo.books");
    if (direction == Direction::Back)
        std::reverse(entries.begin(), entries.end());
    m_db.setNextChangeUndoes(set->seq, direction == Direction::Forth);
    const QByteArray label = set->label.toLatin1();
    return m_db.change(label.constData(), set->subject, [&]() -> Result<ChangeSet> {
        for (const HistoryEntry& entry : entries)
            TD_TRY(apply(entry, direction));
        if (m_settle)
            TD_TRY(m_settle(entries));
        return *set;
    });
}

Result<void> Undo::apply(const HistoryEntry& entry, Direction direction)
{
    const TableRule* rule = findTableRule(entry.table);
    if (rule == nullptr || rule->internal || !rule->journaled)
        return fail(ErrorKind::Internal, "internal.sql", "", {}, QString::fromLatin1(entry.table));
    if (rule->appended)
        return {};
    if (entry.kind == HistoryEntry::Kind::Update) {
        TD_TRY(requireUnchanged(entry, direction));
        return setColumns(entry, direction);
    }
    const QByteArray deleted = direction == Direction::Back ? "1" : "0";
    auto q = m_db.composedQuery("UPDATE " + entry.table + " SET deleted = " + deleted + " WHERE id = ?");
    q.bindAll(entry.row);
    return q.finish();
}

Result<void> Undo::requireUnchanged(const HistoryEntry& entry, Direction direction)
{
    QByteArrayList columns;
    for (const ColumnChange& change : entry.changes)
        columns.append(change.column);
    auto q = m_db.composedQuery("SELECT " + columns.join(", ") + " FROM " + entry.table + " WHERE id = ?");
    q.bindAll(entry.row);
    if (!q.next())
        return q.failed() ? fail(q.error()) : fail(ErrorKind::NotFound, "row.not-found");
    for (size_t i = 0; i < entry.changes.size(); ++i) {
        const ColumnChange& change = entry.changes[i];
        const QJsonValue& expected = direction == Direction::Back ? change.after : change.before;
        if (!isHash(expected) && !sameJson(expected, Journal::columnValue(q, int(i))))
            return fail(ErrorKind::Stale, "undo.changed-since", change.column.constData());
    }
    return q.finish();
}

Result<void> Undo::setColumns(const HistoryEntry& entry, Direction direction)
{
    QByteArrayList assignments;
    for (const ColumnChange& change : entry.changes)
        assignments.append(change.column + " = ?");
    auto q = m_db.composedQuery("UPDATE " + entry.table + " SET " + assignments.join(", ") + " WHERE id = ?");
    int index = 0;
    for (const ColumnChange& change : entry.changes)
        bindJson(q, ++index, direction == Direction::Back ? change.before : change.after);
    q.bindValue(++index, entry.row);
    return q.finish();
}

} // namespace td
