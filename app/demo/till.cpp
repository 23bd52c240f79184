// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/till.h"

#include "billing/draftcheck.h"
#include "billing/invoices.h"
#include "billing/invoicestore.h"
#include "billing/issuing.h"
#include "billing/payments.h"
#include "selling/products.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td::demo
{

Result<void> Till::open(const BankAccountId& account)
{
    m_account = account;
    TD_TRY_ASSIGN(m_context, loadBillingContext(m_db));
    return {};
}

Invoice Till::draft(const ClientId& client, const QString& language, Day day) const
{
    Invoice draft;
    draft.client = client;
    draft.language = language == u"fr"_s ? u"fr"_s : u"en"_s;
    draft.currency = m_context.organisation.currency;
    draft.region = u"CA-ON"_s;
    draft.issueDay = dateOf(day);
    draft.dueDay = draft.issueDay.addDays(m_context.settings.dueDays);
    return draft;
}

Result<Invoice> Till::issue(Bill& bill)
{
    Invoice& invoice = bill.draft;
    invoice.id = m_db.newId<InvoiceId>();
    for (InvoiceLine& line : invoice.lines) {
        TD_TRY_ASSIGN(line.amountMinor, lineAmount(line.quantityMilli, line.unitMinor, line.discountMinor));
    }
    TD_TRY_ASSIGN(invoice.snapshot, makeSnapshot(m_db, m_context, invoice));
    invoice.taxDay = taxContextOf(invoice, m_context, {}).day;
    TD_TRY_ASSIGN(const TaxedTotals totals, workOut(invoice, m_context, {}));
    invoice.netMinor = totals.netMinor;
    invoice.taxMinor = totals.taxMinor;
    invoice.totalMinor = totals.totalMinor;
    invoice.taxes = totals.taxes;
    for (qsizetype i = 0; i < invoice.lines.size(); ++i)
        invoice.lines[i].netMinor = totals.lineNets[i];
    if (invoice.instalments.size() > 1) {
        const qint64 part = invoice.totalMinor / invoice.instalments.size();
        for (Instalment& one : invoice.instalments)
            one.amountMinor = part;
        invoice.instalments.last().amountMinor = invoice.totalMinor - part * (invoice.instalments.size() - 1);
        invoice.dueDay = invoice.instalments.last().due;
    }
    InvoiceStore store(m_db);
    TD_TRY(store.insert(invoice));
    TD_TRY(store.replaceLines(invoice));
    TD_TRY(issueStored(m_db, invoice));
    m_sold += invoice.netMinor;
    return invoice;
}

PaymentMethod Till::method()
{
    const int dice = m_random.below(1000);
    return dice < 560 ? PaymentMethod::Card : dice < 860 ? PaymentMethod::ETransfer : dice < 920 ? PaymentMethod::Cash : PaymentMethod::Cheque;
}

/// Decides how an invoice is going to be paid.
Result<void> Till::plan(const Bill& bill, const Invoice& issued)
{
    Due due{bill.day, issued.id, issued.client, issued.contract, issued.totalMinor, 0, method(), Due::Kind::Payment};
    if (bill.ending == Bill::Ending::Void)
        return Invoices(m_db).voidInvoice(issued.id, issued.language == u"fr"_s ? u"Saisie en double"_s : u"Entered twice"_s).map([](const Invoice&) {});
    if (issued.totalMinor == 0)
        return {};
    if (bill.ending == Bill::Ending::Deposit) {
        TD_TRY(deposit(issued));
        due.amount -= std::min<qint64>(due.amount, 5000);
    }
    if (issued.instalments.size() > 1) {
        for (const Instalment& part : issued.instalments) {
            due.day = dayOf(part.due);
            due.amount = part.amountMinor;
            later(due);
        }
        return {};
    }
    if (bill.ending == Bill::Ending::AtOnce || bill.ending == Bill::Ending::Deposit)
        return due.amount > 0 ? settle(due) : Result<void>();
    const int dice = m_random.below(1000);
    const int wait = due.method == PaymentMethod::Cheque ? m_random.between(4, 18) : m_random.between(0, 9);
    due.day = bill.day + wait;
    const int age = m_frame.today - bill.day;
    if (age > m_context.settings.dueDays && age < 80 && m_random.chance(140)) {
        due.day = m_frame.today + m_random.between(5, 40); // overdue on the demo's day
    } else if (dice < 8) { // half now, half much later
        due.amount /= 2;
        later(due);
        due.amount = issued.totalMinor - due.amount;
        due.day += m_random.between(35, 80);
    } else if (dice < 50) {
        due.day += m_random.between(20, 75);
    } else if (dice < 53) {
        due.over = 500;
    } else if (++m_plain % 150 == 0) {
        later(due);
        due.kind = Due::Kind::CreditNote;
        due.day += m_random.between(2, 9);
    }
    later(due);
    return {};
}

/// Left some days before, and now applied.
Result<void> Till::deposit(const Invoice& issued)
{
    Payment payment;
    payment.kind = PaymentKind::Deposit;
    payment.client = issued.client;
    payment.method = PaymentMethod::ETransfer;
    payment.amountMinor = std::min<qint64>(issued.totalMinor, 5000);
    payment.currency = issued.currency;
    payment.day = issued.issueDay;
    payment.account = m_account;
    PaymentStore store(m_db);
    TD_TRY(store.insert(payment));
    return store.allocate(payment.id, {}, issued.id, payment.amountMinor, issued.issueDay);
}

Result<void> Till::settle(const Due& due)
{
    if (due.kind == Due::Kind::CreditNote)
        return creditAndRefund(due);
    Payment payment;
    payment.client = due.client;
    payment.contract = due.contract;
    payment.method = due.method;
    payment.amountMinor = due.amount + due.over;
    payment.currency = m_context.organisation.currency;
    payment.day = dateOf(due.day);
    if (due.method == PaymentMethod::Cash)
        payment.roundingMinor = Payments::cashRounded(payment.amountMinor, m_context.settings.cashRoundingMinor) - payment.amountMinor;
    if (due.method == PaymentMethod::Cheque)
        payment.reference = QString::number(m_random.between(101, 899));
    if (due.method == PaymentMethod::ETransfer || due.method == PaymentMethod::Transfer)
        payment.account = m_account;
    PaymentStore store(m_db);
    TD_TRY(store.insert(payment));
    return store.allocate(payment.id, {}, due.invoice, due.amount, payment.day);
}

Result<void> Till::creditAndRefund(const Due& due)
{
    const bool french = m_frame.french;
    TD_TRY_ASSIGN(const Invoice note,
                  Invoices(m_db).creditNote(due.invoice, french ? u"Geste commercial"_s : u"With our apologies"_s));
    return Payments(m_db).refundCreditNote(note.id, note.totalMinor, PaymentMethod::ETransfer, dateOf(due.day), {}).map([](const Payment&) {});
}

Result<void> Till::stock(const Bill& bill, const Invoice& issued)
{
    for (const auto& [product, pieces] : bill.sold) {
        StockMove move;
        move.product = product;
        move.location = issued.location;
        move.quantity = -pieces;
        move.kind = StockMoveKind::Sale;
        move.invoice = issued.id;
        move.day = issued.issueDay;
        TD_TRY(Products(m_db).move(move));
    }
    return {};
}

/// The period of a membership that this invoice bills.
Result<void> Till::charge(const Bill& bill, const Invoice& issued)
{
    if (!bill.memberFrom.isValid())
        return {};
    return m_db.exec("INSERT INTO membership_charges (id, membership_id, client_id, period_start, period_end, invoice_id) VALUES (?, ?, ?, ?, ?, ?)",
                     m_db.newId<MembershipChargeId>(), issued.lines.first().membership, issued.client, bill.memberFrom, bill.memberTo, issued.id);
}

Result<void> Till::close(std::vector<Bill> bills, Day until)
{
    std::stable_sort(bills.begin(), bills.end(), [](const Bill& a, const Bill& b) { return a.day < b.day; });
    for (Bill& bill : bills) {
        setClock(bill.day, 19 * 60);
        TD_TRY_ASSIGN(const Invoice issued, issue(bill));
        TD_TRY(charge(bill, issued));
        TD_TRY(stock(bill, issued));
        TD_TRY(plan(bill, issued));
    }
    std::stable_sort(m_dues.begin(), m_dues.end(), [](const Due& a, const Due& b) { return a.day < b.day; });
    const auto later = std::find_if(m_dues.begin(), m_dues.end(), [&](const Due& due) { return due.day > until; });
    const std::vector<Due> ready(m_dues.begin(), later);
    m_dues.erase(m_dues.begin(), later);
    for (const Due& due : ready) {
        setClock(due.day, std::min(20 * 60, due.day == m_frame.today ? nowMinute - 5 : 20 * 60));
        TD_TRY(settle(due));
    }
    return {};
}

} // namespace td::demo
