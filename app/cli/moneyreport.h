// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"
#include "reports/reportwording.h"

namespace td
{

/// `report NAME` for every report on money. Errors: those of makeReport(), usage.unknown-report, usage.not-in-build, export.write.
Result<ExitCode> runMoneyReport(const Options& options, const GraphicVerbs& graphics);
/// The names of the reports with what each answers.
QString moneyReportHelp();

/// Titles and words in the language of this run.
ReportWording reportWording();
/// --from and --to; without them this year until today.
Result<std::pair<QDate, QDate>> reportPeriod(const Options& options, Database& database);
/// A whole file to standard output, for `> report.pdf`. Error: Io print.write (args: the path).
Result<void> copyToOutput(const QString& path);

} // namespace td
