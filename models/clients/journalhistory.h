// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/rowhistory.h"

namespace td
{

class Database;

/// The journal as a source of history: what the signed-in user may see of these rows, with the names of who did it. The
/// database must outlive the source.
HistorySource journalHistory(Database& database);

/// Name of the client who made a change at the kiosk without a login (ChangeSet::client); empty when there is none, or the reader may not know them.
QString kioskAuthor(Database& database, const ClientId& id);

} // namespace td
