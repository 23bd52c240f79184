// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"
#include "reports/reportwording.h"

namespace td
{

/// A report for reading in a terminal: columns side by side, figures to the right, sections and sums set off by lines.
QString reportText(const Report& report, const ReportWording& wording);

} // namespace td
