// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"

namespace td
{

/// `total` in `parts` equal parts, the cents that do not divide in the first ones; the first is due on `first`, the others `days`
/// apart. Empty for one part or a total that is too small for so many: then the invoice's own due day holds.
QList<Instalment> instalmentPlan(qint64 total, int parts, int days, QDate first);

} // namespace td
