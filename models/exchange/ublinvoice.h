// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "core/result.h"

#include <QByteArray>

namespace td
{

/// The XML of an issued invoice or credit note as UBL 2.1, from what was frozen when it was issued: payments since then do not change
/// it. European VAT invoices follow Peppol BIS Billing 3.0; where an endpoint is a mail address (EM), which Peppol does not know, EN 16931 alone.
/// Others follow EN 16931 as far as another tax than VAT can: it carries its own name, GST or QST, and endpoints may be missing.
/// Amounts come from the stored nets of the lines, so that the totals of the rules BR-CO-10 to BR-CO-17 hold to the cent.
/// Errors, Refused: einvoice.not-issued; einvoice.missing with the field ("supplier.country", "buyer.endpoint" ...; args: the
/// field); einvoice.currency (args: the code) for currencies with thousandths; einvoice.taxes (see ublTaxes).
Result<QByteArray> ublDocument(const Invoice& invoice);

} // namespace td
