// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Payments that moves what was taken: refunds, credit, deposits.
#include "billing/payments.h"

#include "billing/billingsettings.h"
#include "billing/draftcheck.h"
#include "billing/invoices.h"
#include "billing/invoicestore.h"
#include "billing/openinvoices.h"
#include "billing/paymentstore.h"
#include "core/text.h"
#include "facility/studioday.h"
#include "storage/database.h"

namespace td
{
namespace
{

/// A payment, deposit or credit note that still has something to settle with.
struct Source {
    PaymentId payment;
    InvoiceId creditNote;
    bool deposit = false;
    qint64 leftMinor = 0;
};

Result<QList<Source>> sourcesOf(Database& db, const ClientId& client)
{
    QList<Source> sources;
    auto q = db.query(
        "SELECT p.id, NULL, p.kind = 'deposit', p.amount_minor + (SELECT coalesce(sum(r.amount_minor), 0) FROM payments r WHERE "
        "r.refunds_id = p.id) - (SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.payment_id = p.id) AS rest, p.day, p.at "
        "FROM payments p WHERE p.client_id = ?1 AND p.kind <> 'refund' AND rest > 0 "
        "UNION ALL SELECT NULL, n.id, 0, n.total_minor + (SELECT coalesce(sum(r.amount_minor), 0) FROM payments r WHERE "
        "r.refunds_credit_note_id = n.id) - (SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.credit_note_id = n.id) AS rest, "
        "n.issue_day, n.issued_at FROM invoices n WHERE n.client_id = ?1 AND n.kind = 'credit_note' AND n.status = 'issued' AND rest > 0 "
        "ORDER BY 3, 5, 6", client);
    while (q.next())
        sources.append({q.id<PaymentId>(0), q.id<InvoiceId>(1), q.boolean(2), q.int64(3)});
    TD_TRY(q.finish());
    return sources;
}

/// The oldest open invoices, as far as the credit goes.
Result<QList<AllocationPart>> oldestOpen(Database& db, const ClientId& client, qint64 credit)
{
    QList<AllocationPart> parts;
    TD_TRY_ASSIGN(const QList<OpenPart> open, openParts(db, {}, client));
    for (const OpenPart& one : open) {
        const qint64 amount = std::min(credit, one.openMinor);
        if (amount == 0)
            break;
        credit -= amount;
        if (!parts.isEmpty() && parts.last().invoice == one.invoice)
            parts.last().amountMinor += amount;
        else
            parts.append({one.invoice, amount});
    }
    return parts;
}

Result<void> settleFrom(PaymentStore& store, QList<Source>& sources, AllocationPart part, QDate day)
{
    for (Source& source : sources) {
        const qint64 amount = std::min(part.amountMinor, source.leftMinor);
        if (amount == 0)
            continue;
        TD_TRY(store.allocate(source.payment, source.creditNote, part.invoice, amount, day));
        source.leftMinor -= amount;
        part.amountMinor -= amount;
    }
    return {};
}

/// Errors: Invalid payment.amount, time.order; Refused refund.too-much.
Result<void> checkRefund(qint64 amount, qint64 left, const QString& currency, QDate day, QDate since)
{
    if (amount <= 0)
        return fail(ErrorKind::Invalid, "payment.amount", "amount");
    TD_TRY(checkBookDay(day, "day"));
    if (day < since)
        return fail(ErrorKind::Invalid, "time.order", "day");
    if (amount > left)
        return fail(ErrorKind::Refused, "refund.too-much", "amount", {amountArg(left, currency)});
    return {};
}

Result<Payment> payBack(Database& db, Payment refund, qint64 amount, const QString& reason)
{
    TD_TRY_ASSIGN(refund.note, checkBlock(reason, "reason", 500));
    TD_TRY_ASSIGN(const BillingSettings settings, BillingSettingsStore(db).settings());
    refund.kind = PaymentKind::Refund;
    refund.amountMinor = -amount;
    if (refund.method == PaymentMethod::Cash)
        refund.roundingMinor = Payments::cashRounded(-amount, settings.cashRoundingMinor) + amount;
    return db.change("books.refund", {}, [&]() -> Result<Payment> {
        PaymentStore store(db);
        TD_TRY(store.insert(refund));
        return store.read(refund.id);
    });
}

} // namespace

Result<Payment> Payments::refund(const PaymentId& id, qint64 amountMinor, PaymentMethod method, QDate day, const QString& reason)
{
    TD_TRY_ASSIGN(const Payment paid, find(id));
    TD_TRY(checkRefund(amountMinor, paid.unallocatedMinor, paid.currency, day, paid.day));
    Payment refund;
    refund.client = paid.client;
    refund.contract = paid.contract;
    refund.currency = paid.currency;
    refund.method = method;
    refund.day = day;
    refund.refunds = id;
    return payBack(m_db, refund, amountMinor, reason);
}

Result<Payment> Payments::refundCreditNote(const InvoiceId& id, qint64 amountMinor, PaymentMethod method, QDate day, const QString& reason)
{
    TD_TRY_ASSIGN(const Invoice note, InvoiceStore(m_db).read(id));
    if (note.kind != InvoiceKind::CreditNote || note.status != InvoiceStatus::Issued)
        return fail(ErrorKind::Refused, "invoice.not-issued", "credit_note");
    TD_TRY(checkRefund(amountMinor, note.openMinor(), note.currency, day, note.issueDay));
    Payment refund;
    refund.client = note.client;
    refund.contract = note.contract;
    refund.currency = note.currency;
    refund.method = method;
    refund.day = day;
    refund.refundsCreditNote = id;
    return payBack(m_db, refund, amountMinor, reason);
}

Result<Payment> Payments::allocate(const PaymentId& id, const QList<AllocationPart>& parts)
{
    TD_TRY_ASSIGN(const Payment payment, find(id));
    OpenInvoices open(m_db);
    qint64 sum = 0;
    for (const AllocationPart& part : parts) {
        TD_TRY_ASSIGN(const Invoice invoice, open.settle(part, payment.currency));
        if (invoice.client != payment.client || invoice.contract != payment.contract)
            return fail(ErrorKind::Invalid, "payment.other-client", "allocations", {invoice.number});
        sum += part.amountMinor;
    }
    if (sum == 0 || sum > payment.unallocatedMinor)
        return fail(ErrorKind::Invalid, "payment.credit", "allocations", {amountArg(payment.unallocatedMinor, payment.currency)});
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    return m_db.change("books.apply-credit", payment.number, [&]() -> Result<Payment> {
        PaymentStore store(m_db);
        for (const AllocationPart& part : parts)
            TD_TRY(store.allocate(id, {}, part.invoice, part.amountMinor, std::max(today, payment.day)));
        return store.read(id);
    });
}

Result<qint64> Payments::applyCredit(const ClientId& client, const QList<AllocationPart>& wanted)
{
    TD_TRY_ASSIGN(QList<Source> sources, sourcesOf(m_db, client));
    if (wanted.isEmpty())
        sources.removeIf([](const Source& source) { return source.deposit; });
    qint64 credit = 0;
    for (const Source& source : std::as_const(sources))
        credit += source.leftMinor;
    QList<AllocationPart> parts = wanted;
    if (parts.isEmpty()) {
        TD_TRY_ASSIGN(parts, oldestOpen(m_db, client, credit));
    }
    OpenInvoices open(m_db);
    TD_TRY_ASSIGN(const QString currency, studioCurrency(m_db));
    qint64 sum = 0;
    for (const AllocationPart& part : std::as_const(parts)) {
        TD_TRY_ASSIGN(const Invoice invoice, open.settle(part, currency));
        if (invoice.client != client)
            return fail(ErrorKind::Invalid, "payment.other-client", "allocations", {invoice.number});
        sum += part.amountMinor;
    }
    if (sum > credit)
        return fail(ErrorKind::Invalid, "payment.credit", "allocations", {amountArg(credit, currency)});
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    return m_db.change("books.apply-credit", {}, [&]() -> Result<qint64> {
        PaymentStore store(m_db);
        for (const AllocationPart& part : std::as_const(parts))
            TD_TRY(settleFrom(store, sources, part, today));
        return sum;
    });
}

Result<void> Payments::unallocate(const PaymentId& id, const InvoiceId& invoice)
{
    TD_TRY_ASSIGN(const Payment payment, find(id));
    const auto part = std::find_if(payment.allocations.begin(), payment.allocations.end(),
                                   [&](const AllocationPart& one) { return one.invoice == invoice; });
    if (part == payment.allocations.end())
        return fail(ErrorKind::Refused, "payment.not-allocated", "invoice");
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    return m_db.change("books.unallocate", payment.number, [&] {
        return PaymentStore(m_db).allocate(id, {}, invoice, -part->amountMinor, std::max(today, payment.day));
    });
}

Result<InvoiceId> Payments::forfeitDeposit(const PaymentId& id, const QString& reason)
{
    TD_TRY_ASSIGN(const QString why, checkLine(reason, "reason", 500, true));
    TD_TRY_ASSIGN(const Payment deposit, find(id));
    if (deposit.kind != PaymentKind::Deposit)
        return fail(ErrorKind::Refused, "deposit.not-deposit", "deposit");
    if (deposit.unallocatedMinor == 0)
        return fail(ErrorKind::Refused, "deposit.used", "deposit");
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    Invoices invoices(m_db);
    TD_TRY_ASSIGN(Invoice draft, invoices.newDraft(deposit.client, std::max(today, deposit.day)));
    draft.contract = deposit.contract;
    draft.pricesIncludeTax = true; // what was paid is all that there is
    draft.dueDay = draft.issueDay;
    InvoiceLine line;
    line.kind = LineKind::Deposit;
    line.description = why;
    line.day = draft.issueDay;
    line.unitMinor = deposit.unallocatedMinor;
    draft.lines = {line};
    return m_db.change("books.deposit-forfeit", deposit.number, [&]() -> Result<InvoiceId> {
        TD_TRY_ASSIGN(const Invoice invoice, invoices.issueNew(draft));
        TD_TRY(PaymentStore(m_db).allocate(id, {}, invoice.id, invoice.totalMinor, draft.issueDay));
        return invoice.id;
    });
}

} // namespace td
