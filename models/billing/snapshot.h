// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "core/result.h"

namespace td
{

/// The snapshot as stored: compact JSON whose keys always come in the same order, so that the same snapshot is the same text.
QString snapshotText(const InvoiceSnapshot& snapshot);
/// Error: DamagedFile "invoice.snapshot" for text that is none.
Result<InvoiceSnapshot> snapshotFromText(const QString& text);

/// A draft keeps its instalments as text, because their rows are only ever added, on issue.
QString draftText(const QList<Instalment>& instalments);
QList<Instalment> instalmentsFromDraft(const QString& text);

/// BLAKE2b-256 over everything that an issued document says: its head, lines, taxes, instalments and snapshot, as one canonical
/// text. What changes later (void, payments) is not part of it.
QByteArray invoiceHash(const Invoice& invoice);

} // namespace td
