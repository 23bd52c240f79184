// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/idsource.h"
#include "core/result.h"
#include "storage/actor.h"
#include "storage/changes.h"
#include "storage/query.h"

#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace td
{

struct ConnectionContext;

/// The keys of one studio file: raw bytes, wiped by their owner after Database::open().
struct DatabaseKeys {
    QByteArrayView database; ///< 32 bytes
    QByteArrayView salt;     ///< 16 bytes
};

/// The one connection to an encrypted studio.db, and the only way in for the program: statements, change sets, and what is
/// needed inside them (clock, ids, who is signed in).
class Database
{
public:
    enum class Mode { Create, Open };

    /// Opens or creates the file. Errors: in-use, read-only, damaged-file (also a wrong key), io.
    static Result<std::unique_ptr<Database>> open(const QString& path, const DatabaseKeys& keys, Mode mode,
                                                  const Clock& clock, IdSource& ids);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Reads the key of the journal's hashes, which stays the same when the master key is rotated; a new studio gets one. Then
    /// puts the journal's triggers in place. After the migrations, before the first write; a second call does nothing.
    Result<void> startJournal();
    /// Generates this user's views and closes everything else. Again for another user (the kiosk): then every statement of the one before is gone, and
    /// their views with it. Refused "signin.busy" while a Query is alive or a change is open; after any error nobody is signed in.
    Result<void> signIn(const Actor& actor);
    [[nodiscard]] const Actor& actor() const { return m_actor; }

    /// Prepares (or takes from the cache) a statement of the program's own. `sql` must be a literal: the cache knows it by
    /// address.
    template <class... Args> Query query(const char* sql, const Args&... args)
    {
        Query q = cached(sql);
        q.bindAll(args...);
        return q;
    }
    /// Runs a literal to its end.
    template <class... Args> Result<void> exec(const char* sql, const Args&... args)
    {
        return query(sql, args...).finish();
    }
    /// SQL from outside (the `query` verb, reports): one SELECT, through the row rules, never EXPLAIN, never a write.
    Query readOnlyQuery(const QByteArray& sql);
    /// Text put together by the program from declared table and column names: not cached.
    Query composedQuery(const QByteArray& sql);

    /// Runs `work` as one change set: one transaction, one entry in the journal that carries `label` and `subject` (shown in
    /// Undo and in the history). Inside another change set it becomes part of it, and only its own writes are taken back when it fails.
    template <class Work> auto change(const char* label, const QString& subject, Work&& work) -> decltype(work())
    {
        TD_TRY(begin(label, subject));
        auto result = work();
        if (!result) {
            rollback();
            return result;
        }
        TD_TRY(commit());
        return result;
    }
    /// As change(), but nothing is kept: what would happen, for previews.
    template <class Work> auto rehearse(Work&& work) -> decltype(work())
    {
        TD_TRY(begin("rehearse", {}));
        auto result = work();
        rollback();
        return result;
    }

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] IdSource& ids() { return m_ids; }
    template <class IdType> IdType newId() { return m_ids.make<IdType>(); }
    [[nodiscard]] Changes& changes() { return m_changes; }
    /// Undo of change set `seq` marks its own set as such; set before change(), cleared by it.
    void setNextChangeUndoes(qint64 setSeq, bool redo);
    /// Sequence of the change set committed last by this connection; 0 before the first.
    [[nodiscard]] qint64 lastChangeSet() const { return m_lastChangeSet; }
    [[nodiscard]] bool inChange() const { return m_depth > 0; }

    // For storage itself (migrations, verification, sign-in): no row rules.
    Query maintenanceQuery(const QByteArray& sql);
    Result<void> maintenanceScript(const QByteArray& sql);
    [[nodiscard]] ConnectionContext& context() { return *m_context; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// Name of the QSqlDatabase connection, for code that wants QSqlQuery.
    [[nodiscard]] const QString& connectionName() const { return m_connectionName; }

private:
    Database(const Clock& clock, IdSource& ids);
    Result<void> connect(const QString& path, const DatabaseKeys& keys, Mode mode);
    Query cached(const char* sql);
    Result<void> forgetStatements();
    Query prepare(const char* sql, int size, unsigned flags, bool* inUse, sqlite3_stmt** keep);
    Result<void> begin(const char* label, const QString& subject);
    Result<void> commit();
    void rollback();
    Result<void> openSet(const char* label, const QString& subject);
    void emitChanges();

    struct CachedStatement {
        sqlite3_stmt* statement = nullptr;
        bool inUse = false;
    };

    const Clock& m_clock;
    IdSource& m_ids;
    std::unique_ptr<ConnectionContext> m_context;
    QString m_connectionName;
    sqlite3* m_handle = nullptr;
    std::unordered_map<const char*, std::unique_ptr<CachedStatement>> m_cache;
    Actor m_actor;
    Changes m_changes;
    int m_depth = 0;
    qint64 m_undoes = 0;
    bool m_redoes = false;
    qint64 m_lastChangeSet = 0;
    qint64 m_changesAtBegin = 0;
    bool m_journalStarted = false;
};

} // namespace td
