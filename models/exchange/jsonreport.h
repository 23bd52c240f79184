// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QJsonObject>

namespace td
{

/// A report for programs, the same in every language: {"report", "from", "to", "currency", "columns": [{"id", "kind", "total"}], "rows": [...],
/// "totals": {...}, "notes": [...]}. Rows are objects by column id; money in minor units, days as 2026-05-31, months as 2026-05, rates in 1/100,000, ids of texts
/// without their "@". "section", "drill" and "sum" stand under "_section", "_drill", "_sum".
QJsonObject reportJson(const Report& report);

} // namespace td
