// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/rowhistory.h"

namespace td
{

class Database;

/// The journal as a source of history: what the signed-in user may see of these rows, with the names of who did it. The
/// database must outlive the source.
HistorySource journalHistory(Database& database);

} // namespace td
