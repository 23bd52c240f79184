// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "core/result.h"

namespace td
{

class Database;

/// The client whose measurements, goals, photos or files are to be read or written. Errors: Forbidden "rule.forbidden" for roles that see no health data,
/// NotFound "row.not-found".
Result<Client> trainedClient(Database& database, const ClientId& id);

/// A day on which something was measured or done: not before 1970, not after the studio's today. Errors: Invalid "time.range", "measurement.future".
Result<void> checkPastDay(Database& database, QDate day, const char* field);

} // namespace td
