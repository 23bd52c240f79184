// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/ledger.h"

namespace td
{

/// What giving back everything that is unused would pay the client, net of tax, with its working. Within the cooling-off days the
/// whole price comes back. Else the used sessions keep their value (at the list price where the terms say so), and of the rest the studio keeps at
/// most keptRate or feeMinor, whichever is less where both are set. Units still booked count as unused: the caller cancels them first.
/// `today` counts from the day of purchase, inclusive.
RefundWorking workOutRefund(const LotLedger& lot, const RefundTerms& terms, QDate today);

} // namespace td
