// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QMetaType>
#include <QSqlDriver>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;
Q_DECLARE_OPAQUE_POINTER(sqlite3*)
Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt*)

namespace td
{

class CipherResult;

/// Qt SQL driver for one encrypted database file (SQLCipher 4), on Qt's public API only. It never opens a file without
/// a key, so it cannot write plaintext. One connection at a time has the file: the lock is exclusive.
///
/// The connection may be used beside QSqlQuery: handle() is a QVariant of `sqlite3*`. Statements that others prepare on
/// it must be finalised before close(); the driver finalises only its own.
/// Errors carry SQLite's extended result code, see sqliteerror.h; a wrong key is SQLITE_NOTADB.
class CipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    static constexpr qsizetype KeySize = 32;  ///< bytes of the raw database key
    static constexpr qsizetype SaltSize = 16; ///< bytes of the salt, which are the first bytes of the file

    explicit CipherDriver(QObject* parent = nullptr);
    ~CipherDriver() override;

    /// The raw key and salt for the next open(), which wipes them whether or not it succeeds. The caller wipes its own
    /// copy. False, and no key is set, when a size is wrong.
    [[nodiscard]] bool setKey(QByteArrayView key, QByteArrayView salt);

    /// `db` is the file's path; user, password, host and port must be empty. The option
    /// QSQLCIPHER_EXISTING refuses to create the file. A file that cannot be written is SQLITE_READONLY.
    bool open(const QString& db, const QString& user, const QString& password, const QString& host, int port,
              const QString& options) override;
    void close() override;

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    [[nodiscard]] QSqlResult* createResult() const override;
    [[nodiscard]] QVariant handle() const override;

    /// BEGIN IMMEDIATE: a file that cannot be written is found out here and not at the first change.
    bool beginTransaction() override;
    bool commitTransaction() override;
    /// Also succeeds when SQLite has already rolled back by itself (disk full, for example).
    bool rollbackTransaction() override;

    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    /// Columns of a table or view: names and types only.
    [[nodiscard]] QSqlRecord record(const QString& table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString& table) const override;
    [[nodiscard]] QString escapeIdentifier(const QString& identifier, IdentifierType type) const override;

private:
    friend class CipherResult;
    struct KeyLiteral;

    bool openFile(const QString& path, bool existing);
    bool runTransactionCommand(const char* sql, const QString& text);
    bool failOpen(const QSqlError& error);
    void attach(CipherResult* result) const;
    void detach(CipherResult* result) const;

    sqlite3* m_db = nullptr;
    std::unique_ptr<KeyLiteral> m_key;
    mutable QList<CipherResult*> m_results;
};

/// Makes the driver known to QSqlDatabase::addDatabase() as "QSQLCIPHER".
void registerCipherDriver();

} // namespace td
