// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"

namespace td
{

/// A total in so many equal parts, the first due on `first`, the next ones every `days` days; the cents that are left over are in the
/// first part. Empty for a single part or nothing to pay.
QList<Instalment> instalmentsOf(qint64 totalMinor, int parts, QDate first, int days);

} // namespace td
