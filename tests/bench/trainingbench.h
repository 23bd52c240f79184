// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace td::bench
{

/// Gives `client` ten years of training, 40,000 sets of 8 exercises in 1,250 workouts, and says how long it takes to read what the session cockpit and the
/// charts need of it, beside the same rows through the bare C API.
void measureTraining(Database& db, const ClientId& client);

} // namespace td::bench
