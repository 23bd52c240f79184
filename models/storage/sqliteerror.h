// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>

struct sqlite3;

namespace td
{

/// The connection's last error as a QSqlError. The type says what to do about it: ConnectionError for the file (busy,
/// damaged, wrong key, full, read-only), TransactionError for a lost transaction, StatementError for the SQL and its
/// values. nativeErrorCode() is SQLite's extended result code in decimal.
QSqlError sqliteError(sqlite3* db, int code, const QString& driverText);

/// The same for a transaction command, where everything but trouble with the file is a TransactionError.
QSqlError sqliteTransactionError(sqlite3* db, int code, const QString& driverText);

/// SQLite's extended result code of an error made here; 0 (SQLITE_OK) when it carries none.
int extendedCode(const QSqlError& error);

/// The primary result code of an error (SQLITE_CONSTRAINT for each kind of constraint); 0 when it carries none.
int primaryCode(const QSqlError& error);

} // namespace td
