// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "reports/report.h"
#include "reports/reportwording.h"

namespace td
{

/// Writes a report as a spreadsheet: title, a header that stays in sight, typed cells (days, numbers, money with the currency's decimals, rates),
/// sections, sums as values, notes below. Texts are never formulas. What stood at `path` stays until the new file is complete. Error: Io or DiskFull
/// export.write (args: the path).
Result<void> writeReportXlsx(const Report& report, const ReportWording& wording, const QString& path);

} // namespace td
