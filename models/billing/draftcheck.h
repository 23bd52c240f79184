// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingcontext.h"

namespace td
{

/// A draft as it can be stored: texts cleaned, amounts of the lines worked out, the due day that of the last instalment. Errors,
/// Invalid with the field: invoice.no-client, invoice.no-lines, invoice.currency, tax.unknown-region, time.order, time.range,
/// value.range, text.empty ..., invoice.discount.
Result<Invoice> checkDraft(const BillingContext& context, Invoice draft);
/// Amounts and taxes of a draft; errors of lineAmount() and taxInvoice(), with field "lines".
Result<TaxedTotals> workOut(const Invoice& draft, const BillingContext& context, const QString& exemptReason);
/// The amounts of the lines, for the tax engine.
Result<QList<TaxableLine>> taxableLines(const Invoice& draft);
/// A day that a document may bear. Invalid time.range, text.empty.
Result<void> checkBookDay(QDate day, const char* field);

} // namespace td
