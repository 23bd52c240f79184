// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "reports/report.h"

namespace td
{

class Database;

/// The worksheets that go with an accountant pack: of every tax return that the studio files, each of its filing periods that shares a
/// day with these, the oldest first, whole: as it was closed, or as the ledger is now. Errors: those of TaxReturns.
Result<QList<Report>> taxWorksheets(Database& database, QDate from, QDate to);

} // namespace td
