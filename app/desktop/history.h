// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/rowhistory.h"
#include "storage/journal.h"

namespace td
{

class Database;

/// The journal as the clients' timeline wants it: entries of some rows before a moment, newest first, with the names of those
/// who did it.
HistorySource journalHistory(Database& database, const Journal& journal);

} // namespace td
