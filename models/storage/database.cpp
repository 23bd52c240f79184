// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/cipherdriver.h"
#include "storage/connectioncontext.h"
#include "storage/rowrules.h"

#include <sodium.h>
#include <sqlite3.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

#include <cstring>

namespace td
{
namespace
{

constexpr unsigned prepareOnce = 0;
constexpr unsigned prepareLasting = SQLITE_PREPARE_PERSISTENT;

/// Marks the statement being prepared as the program's own text.
class OwnStatement
{
public:
    explicit OwnStatement(ConnectionContext& context) : m_context(context) { m_context.ownStatement = true; }
    ~OwnStatement() { m_context.ownStatement = false; }
    OwnStatement(const OwnStatement&) = delete;
    OwnStatement& operator=(const OwnStatement&) = delete;

private:
    ConnectionContext& m_context;
};

Error openError(const QSqlError& error)
{
    const QByteArray text = error.databaseText().toUtf8();
    return databaseError(error.nativeErrorCode().toInt(), text.constData());
}

} // namespace

Database::Database(const Clock& clock, IdSource& ids)
    : m_clock(clock)
    , m_ids(ids)
    , m_context(std::make_unique<ConnectionContext>(clock))
{
}

Database::~Database()
{
    for (const auto& [text, entry] : m_cache)
        sqlite3_finalize(entry->statement);
    m_cache.clear();
    if (m_handle != nullptr)
        sqlite3_set_authorizer(m_handle, nullptr, nullptr);
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connectionName, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const DatabaseKeys& keys, Mode mode,
                                                 const Clock& clock, IdSource& ids)
{
    std::unique_ptr<Database> database(new Database(clock, ids));
    TD_TRY(database->connect(path, keys, mode));
    return database;
}

Result<void> Database::connect(const QString& path, const DatabaseKeys& keys, Mode mode)
{
    m_connectionName = QStringLiteral("studio-") + QUuid::createUuid().toString(QUuid::Id128);
    auto* driver = new CipherDriver;
    QSqlDatabase connection = QSqlDatabase::addDatabase(driver, m_connectionName); // takes the driver over
    if (!driver->setKey(keys.database, keys.salt))
        return fail(ErrorKind::Internal, "internal.sql", "", {}, QStringLiteral("key size"));
    connection.setDatabaseName(path);
    if (mode == Mode::Open)
        connection.setConnectOptions(QStringLiteral("QSQLCIPHER_EXISTING"));
    if (!connection.open())
        return fail(openError(connection.lastError()));
    m_handle = driver->handle().value<sqlite3*>();
    if (!registerJournalFunctions(m_handle, *m_context))
        return fail(databaseError(sqlite3_extended_errcode(m_handle), sqlite3_errmsg(m_handle)));
    installAuthorizer(m_handle, *m_context);
    return {};
}

Result<void> Database::startJournal()
{
    // Triggers put in place twice would write every entry twice.
    if (std::exchange(m_journalStarted, true))
        return {};
    auto stored = maintenanceQuery("SELECT value FROM t_device WHERE name = 'journal-key'");
    if (stored.next()) {
        QByteArray key = stored.bytes(0);
        if (key.size() != qsizetype(m_context->journalKey.size()))
            return fail(ErrorKind::DamagedFile, "studio.damaged", "", {}, QStringLiteral("journal key"));
        std::memcpy(m_context->journalKey.data(), key.constData(), m_context->journalKey.size());
        sodium_memzero(key.data(), size_t(key.size()));
    }
    TD_TRY(stored.finish());
    if (m_context->journalKey == decltype(m_context->journalKey){}) {
        randombytes_buf(m_context->journalKey.data(), m_context->journalKey.size());
        auto insert = maintenanceQuery("INSERT INTO t_device (name, value) VALUES ('journal-key', ?)");
        insert.bindAll(QByteArray(reinterpret_cast<const char*>(m_context->journalKey.data()), 32));
        TD_TRY(insert.finish());
    }
    auto last = maintenanceQuery("SELECT hlc FROM t_journal ORDER BY seq DESC LIMIT 1");
    if (last.next())
        m_context->lastTick = last.int64(0);
    TD_TRY(last.finish());
    return RowRules::installJournal(*this);
}

Result<void> Database::signIn(const Actor& actor)
{
    TD_TRY(forgetStatements());
    m_actor = {};
    TD_TRY(RowRules::install(*this, actor));
    m_actor = actor;
    return {};
}

// What was prepared for one user must not run for the next.
Result<void> Database::forgetStatements()
{
    bool busy = m_depth > 0;
    for (sqlite3_stmt* each = sqlite3_next_stmt(m_handle, nullptr); each != nullptr; each = sqlite3_next_stmt(m_handle, each))
        busy = busy || sqlite3_stmt_busy(each) != 0;
    for (const auto& [text, entry] : m_cache)
        busy = busy || entry->inUse;
    if (busy)
        return fail(ErrorKind::Refused, "signin.busy");
    for (const auto& [text, entry] : m_cache)
        sqlite3_finalize(entry->statement);
    m_cache.clear();
    return {};
}

Query Database::cached(const char* sql)
{
    auto& entry = m_cache[sql];
    if (entry == nullptr)
        entry = std::make_unique<CachedStatement>();
    if (entry->statement != nullptr && !entry->inUse)
        return Query(*this, entry->statement, &entry->inUse);
    const OwnStatement own(*m_context);
    const bool keep = entry->statement == nullptr;
    return prepare(sql, -1, prepareLasting, keep ? &entry->inUse : nullptr, keep ? &entry->statement : nullptr);
}

Query Database::prepare(const char* sql, int size, unsigned flags, bool* inUse, sqlite3_stmt** keep)
{
    sqlite3_stmt* statement = nullptr;
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, size, flags, &statement, &tail);
    if (code != SQLITE_OK)
        return Query(*this, databaseError(sqlite3_extended_errcode(m_handle), sqlite3_errmsg(m_handle)));
    const bool more = tail != nullptr && QByteArrayView(tail, qsizetype(std::strlen(tail))).trimmed().size() > 0;
    if (statement == nullptr || more) {
        sqlite3_finalize(statement);
        return Query(*this, Error{ErrorKind::Invalid, QStringLiteral("query.one-statement"), QStringLiteral("sql"), {}, {}});
    }
    if (keep != nullptr)
        *keep = statement;
    return Query(*this, statement, inUse);
}

Query Database::readOnlyQuery(const QByteArray& sql)
{
    Query q = prepare(sql.constData(), int(sql.size()) + 1, prepareOnce, nullptr, nullptr);
    if (q.failed()) {
        if (q.m_error->kind == ErrorKind::Internal)
            q.m_error = Error{ErrorKind::Invalid, QStringLiteral("query.syntax"), QStringLiteral("sql"), {q.m_error->detail},
                              q.m_error->detail};
        return q;
    }
    if (sqlite3_stmt_isexplain(q.m_statement) != 0 || sqlite3_stmt_readonly(q.m_statement) == 0)
        return Query(*this, Error{ErrorKind::Forbidden, QStringLiteral("query.read-only"), QStringLiteral("sql"), {}, {}});
    return q;
}

Query Database::composedQuery(const QByteArray& sql)
{
    const OwnStatement own(*m_context);
    return prepare(sql.constData(), int(sql.size()) + 1, prepareOnce, nullptr, nullptr);
}

Query Database::maintenanceQuery(const QByteArray& sql)
{
    const Privilege privilege(*m_context);
    return prepare(sql.constData(), int(sql.size()) + 1, prepareOnce, nullptr, nullptr);
}

Result<void> Database::maintenanceScript(const QByteArray& sql)
{
    const Privilege privilege(*m_context);
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(databaseError(sqlite3_extended_errcode(m_handle), sqlite3_errmsg(m_handle)));
    return {};
}

void Database::setNextChangeUndoes(qint64 setSeq, bool redo)
{
    m_undoes = setSeq;
    m_redoes = redo;
}

Result<void> Database::begin(const char* label, const QString& subject)
{
    const Privilege privilege(*m_context);
    if (m_depth > 0) {
        TD_TRY(exec("SAVEPOINT nested"));
        ++m_depth;
        return {};
    }
    TD_TRY(exec("BEGIN IMMEDIATE"));
    m_depth = 1;
    m_context->touched.rows.clear();
    const auto opened = openSet(label, subject);
    if (!opened)
        rollback();
    return opened;
}

Result<void> Database::openSet(const char* label, const QString& subject)
{
    qint64 seq = 1;
    QByteArray previous(32, '\0');
    auto last = query("SELECT seq, mac FROM t_journal ORDER BY seq DESC LIMIT 1");
    if (last.next()) {
        seq = last.int64(0) + 1;
        previous = last.bytes(1);
    }
    TD_TRY(last.finish());
    QJsonObject facts{{QStringLiteral("label"), QString::fromLatin1(label)},
                      {QStringLiteral("actor"), m_actor.user.isNull() ? QString() : m_actor.user.toString()},
                      {QStringLiteral("at"), m_clock.now()}};
    if (m_actor.user.isNull() && !m_actor.client.isNull()) // at the kiosk, without a login
        facts.insert(QStringLiteral("client"), m_actor.client.toString());
    if (!subject.isEmpty())
        facts.insert(QStringLiteral("subject"), subject);
    if (m_undoes != 0)
        facts.insert(m_redoes ? QStringLiteral("redoes") : QStringLiteral("undoes"), m_undoes);
    m_undoes = 0;
    const QByteArray text = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    const QByteArray id = newId<ChangeSetId>().blob();
    const qint64 hlc = m_context->tick();
    const auto mac = journalMac(m_context->journalKey, previous, seq, seq, hlc, 0, "", id, text);
    Query q = query("INSERT INTO t_journal (seq, set_seq, hlc, kind, table_name, row_id, changes, mac) "
                    "VALUES (?1, ?1, ?2, 0, '', ?3, ?4, ?5)");
    q.bindValue(1, seq);
    q.bindValue(2, hlc);
    q.bindValue(3, id);
    q.bindUtf8(4, text);
    q.bindValue(5, QByteArray(reinterpret_cast<const char*>(mac.data()), qsizetype(mac.size())));
    TD_TRY(q.finish());
    m_context->setSeq = seq;
    m_changesAtBegin = sqlite3_total_changes64(m_handle);
    return {};
}

Result<void> Database::commit()
{
    const Privilege privilege(*m_context);
    if (m_depth > 1) {
        TD_TRY(exec("RELEASE nested"));
        --m_depth;
        return {};
    }
    const bool wrote = sqlite3_total_changes64(m_handle) != m_changesAtBegin;
    if (!wrote) {
        rollback();
        return {};
    }
    const auto committed = exec("COMMIT");
    if (!committed) {
        rollback();
        return committed;
    }
    m_depth = 0;
    m_lastChangeSet = std::exchange(m_context->setSeq, 0);
    emitChanges();
    return {};
}

void Database::rollback()
{
    const Privilege privilege(*m_context);
    const bool open = sqlite3_get_autocommit(m_handle) == 0; // disk full and I/O errors roll back by themselves
    if (m_depth > 1) {
        --m_depth;
        if (open) {
            (void)exec("ROLLBACK TO nested");
            (void)exec("RELEASE nested");
        }
        return;
    }
    m_depth = 0;
    m_context->setSeq = 0;
    m_context->touched.rows.clear();
    if (open)
        (void)exec("ROLLBACK");
}

void Database::emitChanges()
{
    const ChangedRows rows = std::exchange(m_context->touched, {});
    if (!rows.rows.isEmpty())
        Q_EMIT m_changes.changed(rows);
}

} // namespace td
