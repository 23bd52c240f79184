// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localtime.h"
#include "core/result.h"
#include "storage/query.h"

#include <QByteArrayList>
#include <QJsonValue>

#include <vector>

namespace td
{

class Database;

/// One column of one change. Ids are {"b":"<hex>"} objects, long binary values {"h":"<hash>"}, all else plain JSON.
struct ColumnChange {
    QByteArray column;
    QJsonValue before;
    QJsonValue after;
};

/// What one user action did: the first entry of a change set.
struct ChangeSet {
    qint64 seq = 0;
    Instant at = 0;
    UserId actor;
    ClientId client; ///< who did it at the kiosk, where `actor` is null
    QString label;   ///< "booking.book": ui/text knows a sentence for it
    QString subject; ///< the person or thing, as typed
    qint64 undoes = 0;
    qint64 redoes = 0;
};

/// One change of one row, with the action that it was part of.
struct HistoryEntry {
    enum class Kind { Insert = 1, Update = 2 };
    qint64 seq = 0;
    Kind kind = Kind::Insert;
    QByteArray table;
    AnyId row;
    std::vector<ColumnChange> changes;
    ChangeSet set;
};

/// Reads the journal: who changed what, and when.
class Journal
{
public:
    explicit Journal(Database& database) : m_db(database) {}

    /// Everything that happened to one row, oldest first. NotFound row.not-found when the signed-in user may not see the row.
    Result<std::vector<HistoryEntry>> historyOf(const AnyId& row) const;
    /// The latest change sets of everybody, newest first; for the owner and admins (Forbidden otherwise).
    Result<std::vector<ChangeSet>> recent(int limit) const;
    /// The latest change sets of the signed-in user, newest first.
    Result<std::vector<ChangeSet>> recentOwn(int limit) const;
    /// Changes of rows of these tables whose sets were made from `from` until before `until`, newest first; for the owner and admins
    /// (Forbidden otherwise). Names that are no table's give nothing.
    Result<std::vector<HistoryEntry>> changesIn(const QByteArrayList& tables, Instant from, Instant until) const;
    /// The changes of one set in the order in which they were made.
    Result<std::vector<HistoryEntry>> changesOf(const ChangeSet& set) const;

    /// What a row change looks like in the journal's JSON, for comparing with the present.
    static QJsonValue columnValue(const Query& query, int column);

private:
    Result<bool> visible(const QByteArray& table, const AnyId& row) const;
    Result<void> dropMasked(HistoryEntry& entry) const;
    Result<std::vector<ChangeSet>> sets(int limit, bool ownOnly) const;

    Database& m_db;
};

} // namespace td
