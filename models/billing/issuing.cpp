// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/issuing.h"

#include "billing/billingnames.h"
#include "billing/draftcheck.h"
#include "billing/invoices.h"
#include "billing/invoicestore.h"
#include "billing/snapshot.h"
#include "billing/taxlocks.h"
#include "core/text.h"
#include "facility/studioday.h"
#include "storage/numberseries.h"

namespace td
{
namespace
{

Result<void> checkInstalments(const Invoice& invoice)
{
    qint64 sum = 0;
    for (const Instalment& part : invoice.instalments)
        sum += part.amountMinor;
    if (!invoice.instalments.isEmpty() && sum != invoice.totalMinor)
        return fail(ErrorKind::Invalid, "invoice.instalments", "instalments");
    return {};
}

Result<void> expectOpenDay(Database& db, QDate day)
{
    TD_TRY_ASSIGN(const std::optional<TaxLock> lock, closedPeriodOn(db, day));
    if (lock)
        return fail(ErrorKind::Refused, "tax.period-closed", "issue_day",
                    {lock->first.toString(Qt::ISODate), lock->last.toString(Qt::ISODate)});
    return {};
}

void takeOver(Invoice& invoice, const TaxedTotals& totals)
{
    invoice.netMinor = totals.netMinor;
    invoice.taxMinor = totals.taxMinor;
    invoice.totalMinor = totals.totalMinor;
    invoice.taxes = totals.taxes;
    for (qsizetype i = 0; i < invoice.lines.size(); ++i)
        invoice.lines[i].netMinor = totals.lineNets.value(i);
}

/// Another live invoice that bears the same session, fee or contract appointment; empty when there is none.
Result<QString> otherBill(Database& db, const InvoiceId& self, const InvoiceLine& line)
{
    const bool byParticipant = !line.participant.isNull();
    auto q = byParticipant
                 ? db.query("SELECT i.number FROM invoice_lines l JOIN invoices i ON i.id = l.invoice_id "
                            "WHERE l.participant_id = ? AND l.kind = ? AND l.deleted = 0 AND i.status = 'issued' AND i.kind = 'invoice' "
                            "AND i.id <> ? LIMIT 1", line.participant, nameOf(lineKindNames, line.kind), self)
                 : db.query("SELECT i.number FROM invoice_lines l JOIN invoices i ON i.id = l.invoice_id "
                            "WHERE l.appointment_id = ? AND l.kind = ? AND l.deleted = 0 AND i.status = 'issued' AND i.kind = 'invoice' "
                            "AND i.id <> ? LIMIT 1", line.appointment, nameOf(lineKindNames, line.kind), self);
    const QString number = q.next() ? q.text(0) : QString();
    TD_TRY(q.finish());
    return number;
}

} // namespace

Result<void> expectNotBilled(Database& database, const Invoice& invoice)
{
    for (const InvoiceLine& line : invoice.lines) {
        const bool session = (line.kind == LineKind::Session || line.kind == LineKind::Fee) && !line.participant.isNull();
        const bool contract = line.kind == LineKind::Contract && !line.appointment.isNull();
        if (!session && !contract)
            continue;
        TD_TRY_ASSIGN(const QString other, otherBill(database, invoice.id, line));
        if (!other.isEmpty())
            return fail(ErrorKind::Refused, "invoice.billed-twice", "lines", {other});
    }
    return {};
}

Result<void> issueStored(Database& database, Invoice& invoice)
{
    const bool note = invoice.kind == InvoiceKind::CreditNote;
    TD_TRY_ASSIGN(invoice.number, NumberSeries(database).next(note ? QStringLiteral("C") : QString(), invoice.issueDay.year()));
    invoice.issuedAt = database.clock().now();
    invoice.status = InvoiceStatus::Issued;
    invoice.hash = invoiceHash(invoice);
    return InvoiceStore(database).writeIssue(invoice);
}

Result<Invoice> Invoices::issue(const InvoiceId& id)
{
    InvoiceStore store(m_db);
    TD_TRY_ASSIGN(Invoice invoice, store.read(id));
    if (invoice.status != InvoiceStatus::Draft)
        return fail(ErrorKind::Refused, "invoice.issued");
    TD_TRY_ASSIGN(const BillingContext context, loadBillingContext(m_db, m_settings));
    TD_TRY_ASSIGN(invoice, checkDraft(context, std::move(invoice)));
    TD_TRY_ASSIGN(invoice.snapshot, makeSnapshot(m_db, context, invoice));
    const TaxContext tax = taxContextOf(invoice, context, invoice.snapshot.exemptReason);
    TD_TRY(expectOpenDay(m_db, tax.day));
    invoice.taxDay = tax.day;
    TD_TRY_ASSIGN(const TaxedTotals totals, workOut(invoice, context, invoice.snapshot.exemptReason));
    takeOver(invoice, totals);
    if (invoice.totalMinor < 0)
        return fail(ErrorKind::Invalid, "invoice.negative", "lines");
    TD_TRY(checkInstalments(invoice));
    TD_TRY(expectNotBilled(m_db, invoice));
    return m_db.change("books.invoice-issue", invoice.snapshot.buyer.name, [&]() -> Result<Invoice> {
        TD_TRY(issueStored(m_db, invoice));
        return store.read(id);
    });
}

Result<Invoice> Invoices::issueNew(const Invoice& draft)
{
    return m_db.change("books.invoice-issue", {}, [&]() -> Result<Invoice> {
        TD_TRY_ASSIGN(const Invoice stored, saveDraft(draft));
        return issue(stored.id);
    });
}

Result<Invoice> Invoices::voidInvoice(const InvoiceId& id, const QString& reason)
{
    InvoiceStore store(m_db);
    TD_TRY_ASSIGN(const QString why, checkLine(reason, "reason", 500, true));
    TD_TRY_ASSIGN(const Invoice invoice, store.read(id));
    if (invoice.status != InvoiceStatus::Issued)
        return fail(ErrorKind::Refused, "invoice.not-issued", "invoice");
    if (invoice.paidMinor != 0)
        return fail(ErrorKind::Refused, "invoice.has-payments", "invoice");
    TD_TRY_ASSIGN(const qint64 notes,
                  m_db.query("SELECT count(*) FROM invoices WHERE corrects_id = ? AND status = 'issued'", id).number());
    if (notes != 0)
        return fail(ErrorKind::Refused, "invoice.corrected", "invoice");
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    const QDate day = std::max(today, invoice.issueDay);
    TD_TRY_ASSIGN(const QDate taxDay, taxDayFor(m_db, std::max(day, invoice.taxDay)));
    return m_db.change("books.invoice-void", invoice.number, [&]() -> Result<Invoice> {
        TD_TRY(m_db.exec("UPDATE invoices SET status = 'void', void_day = ?, void_tax_day = ?, void_reason = ?, voided_at = ? WHERE id = ?",
                         day, taxDay, why, m_db.clock().now(), id));
        return store.read(id);
    });
}

} // namespace td
