// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

namespace td
{

/// The last row of a report: the sums of the columns that have one, invalid values for the others. Rows that are sums themselves are
/// not counted. Empty when no column has a sum.
QList<QVariant> reportTotals(const Report& report);
bool hasSections(const Report& report);

} // namespace td
