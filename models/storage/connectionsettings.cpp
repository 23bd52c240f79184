// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connectionsettings.h"

#include "storage/sqliteerror.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <cstddef>

namespace td
{

namespace
{

using MaybeError = std::optional<QSqlError>;

/// One pragma: `set` is run, then `get` must answer `expected`.
struct Pragma {
    const char* set;
    const char* get;
    const char* expected;
};

/// One switch of sqlite3_db_config that must take the value given.
struct Switch {
    int option;
    int value;
    const char* name;
};

QString settingText(const char* what)
{
    return QStringLiteral("Cannot set up the connection: %1").arg(QLatin1String(what));
}

MaybeError refused(const char* what)
{
    return QSqlError(settingText(what), QStringLiteral("the library did not accept the setting"),
                     QSqlError::ConnectionError, QString::number(SQLITE_MISUSE));
}

/// Runs one statement to its end and keeps the first column of its last row.
MaybeError lastValue(sqlite3* db, const char* sql, QByteArray* value)
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
            *value = QByteArray(text, sqlite3_column_bytes(statement, 0));
        }
    }
    MaybeError error;
    if (code != SQLITE_OK && code != SQLITE_DONE)
        error = sqliteError(db, code, settingText(sql));
    sqlite3_finalize(statement);
    return error;
}

constexpr Pragma beforeFirstRead[] = {
    // Keying resets the log level, and a wrong key logs to stderr on the first read.
    {"PRAGMA cipher_log_level = NONE", "PRAGMA cipher_log_level", "NONE"},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", "1"},
    // Early, so that WAL keeps its index in memory and no other process gets in.
    {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
};

constexpr Pragma afterFirstRead[] = {
    {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
    {"PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"},
    // 24 MB: decrypting a page again costs more than finding it; the default of 2 MB holds a tenth of a working day's pages.
    {"PRAGMA cache_size = -24000", "PRAGMA cache_size", "-24000"},
};

template <std::size_t N> MaybeError applyPragmas(sqlite3* db, const Pragma (&pragmas)[N])
{
    for (const Pragma& pragma : pragmas) {
        QByteArray value;
        for (const char* sql : {pragma.set, pragma.get}) {
            value.clear();
            if (MaybeError error = lastValue(db, sql, &value))
                return error;
        }
        if (value.compare(pragma.expected, Qt::CaseInsensitive) != 0)
            return refused(pragma.set);
    }
    return {};
}

MaybeError applySwitches(sqlite3* db)
{
    const Switch switches[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1, "defensive"},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, "trusted_schema"},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, "load_extension"},
        // A misspelt "name" is an error, not a string.
        {SQLITE_DBCONFIG_DQS_DML, 0, "dqs_dml"},
        {SQLITE_DBCONFIG_DQS_DDL, 0, "dqs_ddl"},
    };
    for (const Switch& item : switches) {
        int now = -1;
        const int code = sqlite3_db_config(db, item.option, item.value, &now);
        if (code != SQLITE_OK || now != item.value)
            return refused(item.name);
    }
    return {};
}

MaybeError requireCipher(sqlite3* db)
{
    QByteArray version;
    if (MaybeError error = lastValue(db, "PRAGMA cipher_version", &version))
        return error;
    return version.isEmpty() ? refused("cipher_version") : MaybeError();
}

} // namespace

std::optional<QSqlError> applyConnectionSettings(sqlite3* db)
{
    if (MaybeError error = requireCipher(db))
        return error;
    if (MaybeError error = applySwitches(db))
        return error;
    if (MaybeError error = applyPragmas(db, beforeFirstRead))
        return error;
    QByteArray tables;
    if (MaybeError error = lastValue(db, "SELECT count(*) FROM sqlite_schema", &tables))
        return error;
    return applyPragmas(db, afterFirstRead);
}

} // namespace td
