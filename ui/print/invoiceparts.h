// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/documents.h"
#include "print/documenttext.h"

namespace td
{

/// The lines of an invoice as a table that carries its sum; columns that say nothing are left out. `narrow`: description and amount only.
TableBlock invoiceTable(const Invoice& invoice, const DocumentText& say, bool narrow);
/// Subtotal, each tax by its rate, total, what was paid, and what is due.
TotalsBlock invoiceTotals(const Invoice& invoice, const QList<SettledPart>& settled, const DocumentText& say);
/// "GST 5%", "TPS 5 %".
QString taxLabel(const TaxAmount& tax, const DocumentText& say);
/// The payment code for what is open: a CodeBlock or a SwissBlock; none when the currency, the account or the paper does not allow it.
QList<DocBlock> paymentCode(const Invoice& invoice, const Letterhead& head, const DocumentText& say);

} // namespace td
