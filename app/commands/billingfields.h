// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/arguments.h"
#include "commands/session.h"

namespace td
{

// What the commands about invoices and payments share.

/// A document: by its number or by its id.
Field invoiceField();
/// Errors: Invalid invoice.unknown-number.
Result<InvoiceId> invoiceFrom(Session& session, const Arguments& arguments, QLatin1String name = QLatin1String("invoice"));
Result<InvoiceId> invoiceFrom(Session& session, const QString& text);
/// The day given, or today at the studio.
Result<QDate> dayFrom(Session& session, const Arguments& arguments, QLatin1String name = QLatin1String("day"));

/// Parts of a payment for invoices: [{"invoice":..., "amount_minor":...}].
Result<QList<AllocationPart>> allocationsFrom(Session& session, const QJsonArray& array);
/// Lines of a draft: objects with the fields that `do --help invoice-draft` lists.
Result<QList<InvoiceLine>> linesFrom(Session& session, const QJsonArray& array);
Result<QList<Instalment>> instalmentsFrom(Session& session, const QJsonArray& array);

} // namespace td
