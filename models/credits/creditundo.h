// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/sessionfunding.h"
#include "storage/undo.h"

namespace td
{

class Database;

/// For Undo: after bookings were taken back or repeated, the credits of their places follow by new entries, since the ledger itself is
/// never undone. Both must outlive the function.
Undo::Settle creditsFollowUndo(Database& database, SessionFunding& funding);

} // namespace td
