// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/documents.h"
#include "print/documenttext.h"

namespace td
{

/// What all papers share: paper, colour, footer and page numbers, in the document's language.
Document blankDocument(const Letterhead& head, const DocumentText& say, const Party& supplier);
/// The sender as it stands below its name.
QStringList supplierLines(const Party& supplier);
/// A name and address as on an envelope; the country only where it is not `home`.
QStringList addressLines(const Party& party, const QString& home, const DocumentText& say);
/// "GST/HST number", "QST number", "VAT number" with the numbers that the supplier has.
QList<DocFact> taxNumbers(const Party& supplier, const DocumentText& say);
QString methodText(PaymentMethod method, const DocumentText& say);
/// "Invoice A-2026-0001": the number behind the title, where there is one.
QString numbered(const QString& title, const QString& number);

} // namespace td
