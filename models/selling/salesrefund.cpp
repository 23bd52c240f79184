// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/sales.h"

#include "billing/invoices.h"
#include "billing/payments.h"
#include "core/text.h"
#include "credits/credits.h"
#include "facility/studioday.h"
#include "storage/database.h"

#include <algorithm>

// Packages that are given back.

namespace td
{

Result<std::optional<Sales::SoldLine>> Sales::soldLine(const LotId& lot)
{
    InvoiceId invoice;
    InvoiceLineId id;
    {
        auto q = m_db.query("SELECT l.invoice_id, l.id, i.status FROM invoice_lines l JOIN invoices i ON i.id = l.invoice_id "
                            "WHERE l.lot_id = ? AND l.deleted = 0 AND i.deleted = 0 AND i.kind = 'invoice' AND i.status <> 'void'", lot);
        if (!q.next()) {
            TD_TRY(q.finish());
            return std::optional<SoldLine>();
        }
        if (q.utf8(2) == "draft")
            return fail(ErrorKind::Refused, "sale.refund-draft", "lot");
        invoice = q.id<InvoiceId>(0);
        id = q.id<InvoiceLineId>(1);
    }
    TD_TRY_ASSIGN(const Invoice sold, m_invoices.find(invoice));
    const auto line = std::find_if(sold.lines.cbegin(), sold.lines.cend(), [&](const InvoiceLine& one) { return one.id == id; });
    if (line == sold.lines.cend())
        return fail(ErrorKind::NotFound, "row.not-found", "lot");
    return std::optional<SoldLine>({invoice, *line});
}

Result<PackageRefund> Sales::refundNow(const LotId& lot, const RefundTerms& terms, std::optional<PaymentMethod> method,
                                       const QString& reason)
{
    TD_TRY_ASSIGN(const LotBalance balance, m_credits.lot(lot));
    PackageRefund out;
    out.units = balance.unlimited() ? 0 : balance.available;
    if (balance.unusedValueMinor() <= 0 && out.units == 0)
        return fail(ErrorKind::Refused, "sale.nothing-left", "lot");
    TD_TRY_ASSIGN(out.working, m_credits.refundWorking(lot, terms));
    TD_TRY_ASSIGN(const std::optional<SoldLine> sold, soldLine(lot));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    return m_db.change("books.package-refund", balance.terms.name, [&]() -> Result<PackageRefund> {
        TD_TRY(m_credits.takeBack(lot, out.units, out.working.refundMinor, reason));
        if (!sold || out.working.refundMinor == 0)
            return out;
        // The line may be priced with its taxes; the refund is worked out without them.
        const qint64 part = scaled(sold->line.amountMinor, out.working.refundMinor, sold->line.netMinor);
        TD_TRY_ASSIGN(const Invoice issued, m_invoices.creditNote(sold->invoice, reason, {{sold->line.id, part}}));
        TD_TRY_ASSIGN(const Invoice note, m_invoices.find(issued.id));
        out.invoice = sold->invoice;
        out.creditNote = note.id;
        out.number = note.number;
        out.creditNoteMinor = note.totalMinor;
        if (method && note.openMinor() > 0) {
            out.paidOutMinor = note.openMinor();
            TD_TRY(m_payments.refundCreditNote(note.id, out.paidOutMinor, *method, today, reason));
        }
        return out;
    });
}

Result<PackageRefund> Sales::previewRefund(const LotId& lot, const RefundTerms& terms, std::optional<PaymentMethod> method)
{
    TD_TRY_ASSIGN(PackageRefund preview, m_db.rehearse([&] { return refundNow(lot, terms, method, QStringLiteral("-")); }));
    preview.creditNote = {};
    preview.number.clear();
    return preview;
}

Result<PackageRefund> Sales::refund(const LotId& lot, const RefundTerms& terms, std::optional<PaymentMethod> method,
                                    const QString& reason)
{
    TD_TRY_ASSIGN(const QString words, checkLine(reason, "reason", 500, true));
    return refundNow(lot, terms, method, words);
}

} // namespace td
