// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "reports/report.h"

namespace td
{

class Database;

/// One deposit for the bank, to be printed: its payments with their sum, under the account and the note of the slip. A report "deposits" of
/// the deposit's day. Errors: NotFound row.not-found, also for a deposit that was taken apart or is not for this user.
Result<Report> depositList(Database& database, const BankDepositId& deposit);

} // namespace td
