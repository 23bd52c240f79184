// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace td::bench
{

/// Writes 1,000 invoices into one PDF, and the same lines of text through the bare QPdfWriter, and says how long each took.
void measurePrint();

} // namespace td::bench
