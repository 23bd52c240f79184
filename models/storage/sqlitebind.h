// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QVariant>

struct sqlite3_stmt;

namespace td
{

/// Binds a value to parameter `index` (from 1), by the table in CipherResult. Returns an SQLite result code;
/// SQLITE_MISMATCH for a type, or an unsigned number, that SQLite cannot hold.
int bindVariant(sqlite3_stmt* statement, int index, const QVariant& value);

/// The value of a column of the current row; NULL becomes a null variant of `nullType`.
QVariant readColumn(sqlite3_stmt* statement, int column, QMetaType nullType);

/// The Qt type of values in a column declared so, by SQLite's affinity rules.
QMetaType declaredType(const char* declaration);

/// The Qt type of a stored value's class (SQLITE_INTEGER ...); invalid for SQLITE_NULL.
QMetaType storedType(int storageClass);

} // namespace td
