// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>

#include <optional>

struct sqlite3;

namespace td
{

/// Brings a freshly keyed SQLCipher connection into the one state the program works in, and reads every setting back:
/// a library without encryption, or one that ignores a setting, is refused rather than used. Returns the error, if any.
/// The first read of the file happens here, so a wrong key shows as SQLITE_NOTADB and a second instance as SQLITE_BUSY.
std::optional<QSqlError> applyConnectionSettings(sqlite3* db);

} // namespace td
