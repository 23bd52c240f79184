// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cipherdriver.h"

#include "storage/cipherresult.h"
#include "storage/connectionsettings.h"
#include "storage/sqliteerror.h"

#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>

#include <sodium.h>
#include <sqlite3.h>

namespace td
{

/// The key as SQLCipher takes it, x'<64 hex digits><32 hex digits>', in memory that is locked, guarded and wiped when
/// freed.
struct CipherDriver::KeyLiteral {
    static constexpr std::size_t Size = 3 + 2 * (KeySize + SaltSize);

    KeyLiteral(QByteArrayView key, QByteArrayView salt)
        : text(static_cast<char*>(sodium_malloc(Size)))
    {
        if (!text)
            return;
        char* out = text;
        *out++ = 'x';
        *out++ = '\'';
        for (const QByteArrayView part : {key, salt}) {
            for (const char byte : part) {
                *out++ = hexDigit(static_cast<unsigned char>(byte) >> 4);
                *out++ = hexDigit(static_cast<unsigned char>(byte) & 15);
            }
        }
        *out = '\'';
    }
    ~KeyLiteral() { sodium_free(text); }
    Q_DISABLE_COPY_MOVE(KeyLiteral)

    static char hexDigit(int value) { return "0123456789abcdef"[value]; }

    char* text;
};

CipherDriver::CipherDriver(QObject* parent)
    : QSqlDriver(parent)
{
}

CipherDriver::~CipherDriver()
{
    CipherDriver::close();
}

bool CipherDriver::setKey(QByteArrayView key, QByteArrayView salt)
{
    m_key.reset();
    if (key.size() != KeySize || salt.size() != SaltSize || sodium_init() < 0)
        return false;
    auto literal = std::make_unique<KeyLiteral>(key, salt);
    if (!literal->text)
        return false;
    m_key = std::move(literal);
    return true;
}

bool CipherDriver::open(const QString& db, const QString& user, const QString& password, const QString& host, int port,
                        const QString& options)
{
    close();
    bool existing = false;
    for (const QString& part : options.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString option = part.trimmed();
        if (option == QLatin1String("QSQLCIPHER_EXISTING"))
            existing = true;
        else
            return failOpen({QStringLiteral("Unknown connect option %1").arg(option), {}, QSqlError::ConnectionError});
    }
    if (!user.isEmpty() || !password.isEmpty() || !host.isEmpty() || port > 0)
        return failOpen({QStringLiteral("The key is set by setKey(); there is no user, password, host or port"),
                         {},
                         QSqlError::ConnectionError});
    if (!m_key)
        return failOpen({QStringLiteral("No key is set"), {}, QSqlError::ConnectionError});
    return openFile(db, existing);
}

bool CipherDriver::openFile(const QString& path, bool existing)
{
    const int access = existing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const QString openText = QStringLiteral("Cannot open the database");
    int code = sqlite3_open_v2(path.toUtf8().constData(), &m_db, access | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE,
                               nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_key_v2(m_db, "main", m_key->text, static_cast<int>(KeyLiteral::Size));
    m_key.reset();
    if (code != SQLITE_OK)
        return failOpen(sqliteError(m_db, code, openText));
    // SQLite falls back to reading when it may not write; the program would find that out at the first change.
    if (sqlite3_db_readonly(m_db, "main") != 0)
        return failOpen(sqliteError(nullptr, SQLITE_READONLY, openText));
    if (const auto error = applyConnectionSettings(m_db))
        return failOpen(*error);
    setOpen(true);
    setOpenError(false);
    setLastError(QSqlError());
    return true;
}

bool CipherDriver::failOpen(const QSqlError& error)
{
    m_key.reset();
    sqlite3_close_v2(m_db);
    m_db = nullptr;
    setLastError(error);
    setOpen(false);
    setOpenError(true);
    return false;
}

void CipherDriver::close()
{
    for (CipherResult* result : std::as_const(m_results))
        result->releaseStatement();
    if (!m_db)
        return;
    if (sqlite3_close(m_db) == SQLITE_BUSY) {
        // Someone else's statement is alive; the file stays locked until that one is finalised.
        qWarning("CipherDriver: closed while statements that are not the driver's are open");
        sqlite3_close_v2(m_db);
    }
    m_db = nullptr;
    setOpen(false);
    setOpenError(false);
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

QSqlResult* CipherDriver::createResult() const
{
    return new CipherResult(this);
}

QVariant CipherDriver::handle() const
{
    return QVariant::fromValue(m_db);
}

bool CipherDriver::beginTransaction()
{
    return runTransactionCommand("BEGIN IMMEDIATE", QStringLiteral("Cannot begin a transaction"));
}

bool CipherDriver::commitTransaction()
{
    return runTransactionCommand("COMMIT", QStringLiteral("Cannot commit the transaction"));
}

bool CipherDriver::rollbackTransaction()
{
    if (m_db && sqlite3_get_autocommit(m_db) != 0)
        return true;
    return runTransactionCommand("ROLLBACK", QStringLiteral("Cannot roll back the transaction"));
}

bool CipherDriver::runTransactionCommand(const char* sql, const QString& text)
{
    if (!m_db) {
        setLastError({text, QStringLiteral("the database is not open"), QSqlError::ConnectionError});
        return false;
    }
    const int code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return true;
    setLastError(sqliteTransactionError(m_db, code, text));
    return false;
}

QStringList CipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!m_db)
        return names;
    if (type == QSql::SystemTables || type == QSql::AllTables)
        names << QStringLiteral("sqlite_schema");
    if (type == QSql::SystemTables)
        return names;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type IN (?, ?) AND name NOT LIKE 'sqlite\\_%' "
                       "ESCAPE '\\' UNION SELECT name FROM sqlite_temp_schema WHERE type IN (?, ?) ORDER BY 1"));
    const QString table = type & QSql::Tables ? QStringLiteral("table") : QString();
    const QString view = type & QSql::Views ? QStringLiteral("view") : QString();
    for (const QString& kind : {table, view, table, view})
        query.addBindValue(kind);
    query.exec();
    while (query.next())
        names << query.value(0).toString();
    return names;
}

QSqlRecord CipherDriver::record(const QString& table) const
{
    if (!m_db)
        return {};
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT * FROM %1 LIMIT 0").arg(escapeIdentifier(table, TableName)));
    return query.record();
}

QSqlIndex CipherDriver::primaryIndex(const QString& table) const
{
    QSqlIndex index(table);
    if (!m_db)
        return index;
    const QSqlRecord columns = record(table);
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"));
    query.addBindValue(stripDelimiters(table, TableName));
    query.exec();
    while (query.next())
        index.append(columns.field(query.value(0).toString()));
    return index;
}

QString CipherDriver::escapeIdentifier(const QString& identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    QString quoted = identifier;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

void CipherDriver::attach(CipherResult* result) const
{
    m_results.append(result);
}

void CipherDriver::detach(CipherResult* result) const
{
    m_results.removeOne(result);
}

void registerCipherDriver()
{
    QSqlDatabase::registerSqlDriver(QStringLiteral("QSQLCIPHER"), new QSqlDriverCreator<CipherDriver>);
} // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): Qt owns the creator

} // namespace td
