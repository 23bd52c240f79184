// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingcontext.h"

namespace td
{

/// Gives a stored draft its number, hash and moment and freezes it. Amounts, taxes, snapshot and tax day must be set. Part of the
/// caller's change set.
Result<void> issueStored(Database& database, Invoice& invoice);
/// Refused invoice.billed-twice (args: the other's number) when a session, fee or contract appointment of these lines stands on another
/// invoice that was issued and not voided.
Result<void> expectNotBilled(Database& database, const Invoice& invoice);

} // namespace td
