// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteerror.h"

#include <sqlite3.h>

namespace td
{

namespace
{

QSqlError::ErrorType errorType(int code)
{
    switch (code & 0xff) {
    case SQLITE_OK:
        return QSqlError::NoError;
    case SQLITE_PERM:
    case SQLITE_BUSY:
    case SQLITE_NOMEM:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
    case SQLITE_NOTADB:
        return QSqlError::ConnectionError;
    case SQLITE_ABORT:
    case SQLITE_LOCKED:
        return QSqlError::TransactionError;
    case SQLITE_INTERNAL:
    case SQLITE_MISUSE:
        return QSqlError::UnknownError;
    default:
        return QSqlError::StatementError;
    }
}

QSqlError makeError(sqlite3* db, int code, const QString& driverText, QSqlError::ErrorType type)
{
    const QString text = QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code));
    return QSqlError(driverText, text, type, QString::number(code));
}

} // namespace

QSqlError sqliteError(sqlite3* db, int code, const QString& driverText)
{
    return makeError(db, code, driverText, errorType(code));
}

QSqlError sqliteTransactionError(sqlite3* db, int code, const QString& driverText)
{
    const QSqlError::ErrorType type = errorType(code);
    return makeError(db, code, driverText, type == QSqlError::ConnectionError ? type : QSqlError::TransactionError);
}

int extendedCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt();
}

int primaryCode(const QSqlError& error)
{
    return extendedCode(error) & 0xff;
}

} // namespace td
