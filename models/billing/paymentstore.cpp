// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/paymentstore.h"

#include "billing/billingnames.h"
#include "storage/database.h"
#include "storage/numberseries.h"

namespace td
{
namespace
{

#define PAYMENT_COLUMNS                                                                                                \
    "p.id, p.kind, p.number, p.client_id, p.contract_id, p.method, p.amount_minor, p.rounding_minor, p.currency, p.day, p.at, "  \
    "p.reference, p.bank_account_id, p.refunds_id, p.refunds_credit_note_id, p.note, trim(c.first_name || ' ' || c.last_name), "  \
    "(SELECT coalesce(sum(r.amount_minor), 0) FROM payments r WHERE r.refunds_id = p.id) "                             \
    "FROM payments p LEFT JOIN client_names c ON c.id = p.client_id"

Payment readRow(const Query& q)
{
    Payment p;
    int c = 0;
    p.id = q.id<PaymentId>(c++);
    p.kind = namedColumn(paymentKindNames, q, c++);
    p.number = q.text(c++);
    p.client = q.id<ClientId>(c++);
    p.contract = q.id<ContractId>(c++);
    p.method = namedColumn(paymentMethodNames, q, c++);
    p.amountMinor = q.int64(c++);
    p.roundingMinor = q.int64(c++);
    p.currency = q.text(c++);
    p.day = q.date(c++);
    p.at = q.int64(c++);
    p.reference = q.text(c++);
    p.account = q.id<BankAccountId>(c++);
    p.refunds = q.id<PaymentId>(c++);
    p.refundsCreditNote = q.id<InvoiceId>(c++);
    p.note = q.text(c++);
    p.payer = q.text(c++);
    p.unallocatedMinor = p.kind == PaymentKind::Refund ? 0 : p.amountMinor + q.int64(c);
    return p;
}

} // namespace

Result<Payment> PaymentStore::read(const PaymentId& id)
{
    auto q = m_db.query("SELECT " PAYMENT_COLUMNS " WHERE p.id = ?", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "payment");
    }
    Payment payment = readRow(q);
    TD_TRY(q.finish());
    TD_TRY(readAllocations(payment));
    return payment;
}

Result<QList<Payment>> PaymentStore::read(QDate from, QDate to, const ClientId& client)
{
    QList<Payment> list;
    auto q = m_db.query("SELECT " PAYMENT_COLUMNS " WHERE (?1 IS NULL OR p.day >= ?1) AND (?2 IS NULL OR p.day <= ?2) "
                        "AND (?3 IS NULL OR p.client_id = ?3) ORDER BY p.day DESC, p.at DESC, p.id DESC", from, to, client);
    while (q.next())
        list.append(readRow(q));
    TD_TRY(q.finish());
    for (Payment& payment : list)
        TD_TRY(readAllocations(payment));
    return list;
}

Result<void> PaymentStore::readAllocations(Payment& payment)
{
    auto q = m_db.query("SELECT invoice_id, sum(amount_minor) FROM allocations WHERE payment_id = ? GROUP BY invoice_id "
                        "HAVING sum(amount_minor) <> 0 ORDER BY min(id)", payment.id);
    while (q.next()) {
        payment.allocations.append({q.id<InvoiceId>(0), q.int64(1)});
        payment.unallocatedMinor -= q.int64(1);
    }
    return q.finish();
}

Result<void> PaymentStore::insert(Payment& p)
{
    p.id = m_db.newId<PaymentId>();
    p.at = m_db.clock().now();
    TD_TRY_ASSIGN(p.number, NumberSeries(m_db).next(QStringLiteral("R"), p.day.year()));
    return m_db.exec("INSERT INTO payments (id, client_id, contract_id, trainer_id, number, kind, method, amount_minor, rounding_minor, "
                     "currency, day, at, reference, bank_account_id, refunds_id, refunds_credit_note_id, note) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     p.id, p.client, p.contract, m_db.actor().trainer, p.number, nameOf(paymentKindNames, p.kind),
                     nameOf(paymentMethodNames, p.method), p.amountMinor, p.roundingMinor, p.currency, p.day, p.at, p.reference, p.account,
                     p.refunds, p.refundsCreditNote, p.note);
}

Result<void> PaymentStore::allocate(const PaymentId& payment, const InvoiceId& creditNote, const InvoiceId& invoice, qint64 amountMinor,
                                    QDate day)
{
    return m_db.exec("INSERT INTO allocations (id, client_id, payment_id, credit_note_id, invoice_id, amount_minor, day, at) "
                     "SELECT ?1, client_id, ?2, ?3, id, ?5, ?6, ?7 FROM invoices WHERE id = ?4",
                     m_db.newId<AllocationId>(), payment, creditNote, invoice, amountMinor, day, m_db.clock().now());
}

} // namespace td
