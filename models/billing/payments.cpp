// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/payments.h"

#include "billing/billingsettings.h"
#include "billing/draftcheck.h"
#include "billing/openinvoices.h"
#include "billing/paymentstore.h"
#include "core/text.h"
#include "facility/facility.h"
#include "storage/database.h"

namespace td
{
namespace
{

constexpr qint64 largestPayment = 100'000'000'000;

Result<void> checkForm(Database& db, NewPayment& part)
{
    if (part.kind == PaymentKind::Refund || part.amountMinor <= 0 || part.amountMinor > largestPayment)
        return fail(ErrorKind::Invalid, "payment.amount", "amount");
    TD_TRY(checkBookDay(part.day, "day"));
    TD_TRY_ASSIGN(part.reference, checkLine(part.reference, "reference", 120));
    TD_TRY_ASSIGN(part.note, checkBlock(part.note, "note", 500));
    if (!part.account.isNull()) {
        TD_TRY_ASSIGN(const qint64 known, db.query("SELECT count(*) FROM account_names WHERE id = ?", part.account).number());
        if (known == 0)
            return fail(ErrorKind::NotFound, "row.not-found", "account");
    }
    return {};
}

/// The payer: as said, or whoever the invoices are for. All invoices of one payment are one payer's.
Result<void> settleAll(NewPayment& part, OpenInvoices& open, const QString& currency)
{
    qint64 sum = 0;
    const bool named = !part.client.isNull() || !part.contract.isNull();
    for (qsizetype i = 0; i < part.allocations.size(); ++i) {
        TD_TRY_ASSIGN(const Invoice invoice, open.settle(part.allocations[i], currency));
        sum += part.allocations[i].amountMinor;
        if (!named && i == 0) {
            part.client = invoice.client;
            part.contract = invoice.contract;
        }
        if (invoice.client != part.client || invoice.contract != part.contract)
            return fail(ErrorKind::Invalid, "payment.other-client", "allocations", {invoice.number});
    }
    if (sum > part.amountMinor)
        return fail(ErrorKind::Invalid, "payment.allocation", "allocations");
    const bool somebody = !part.client.isNull() || !part.contract.isNull();
    if (!somebody && (sum < part.amountMinor || part.kind == PaymentKind::Deposit))
        return fail(ErrorKind::Invalid, "payment.no-client", "client");
    return {};
}

Result<void> checkPayer(Database& db, const NewPayment& part)
{
    if (!part.client.isNull()) {
        TD_TRY_ASSIGN(const qint64 known, db.query("SELECT count(*) FROM clients WHERE id = ?", part.client).number());
        if (known == 0)
            return fail(ErrorKind::NotFound, "row.not-found", "client");
    } else if (!part.contract.isNull()) {
        TD_TRY_ASSIGN(const qint64 known, db.query("SELECT count(*) FROM contracts WHERE id = ?", part.contract).number());
        if (known == 0)
            return fail(ErrorKind::NotFound, "row.not-found", "contract");
    }
    return {};
}

/// What rounding adds to the sum of the cash parts.
qint64 cashRounding(const QList<NewPayment>& parts, int step)
{
    qint64 cash = 0;
    for (const NewPayment& part : parts)
        cash += part.method == PaymentMethod::Cash ? part.amountMinor : 0;
    return Payments::cashRounded(cash, step) - cash;
}

Payment asRow(const NewPayment& part, const QString& currency)
{
    Payment payment;
    payment.kind = part.kind;
    payment.client = part.client;
    payment.contract = part.contract;
    payment.method = part.method;
    payment.amountMinor = part.amountMinor;
    payment.currency = currency;
    payment.day = part.day;
    payment.reference = part.reference;
    payment.account = part.account;
    payment.note = part.note;
    return payment;
}

} // namespace

qint64 Payments::cashRounded(qint64 amountMinor, int stepMinor)
{
    return scaled(amountMinor, 1, stepMinor) * stepMinor;
}

Result<QList<Payment>> Payments::take(const QList<NewPayment>& wanted)
{
    QList<NewPayment> parts = wanted;
    if (parts.isEmpty())
        return fail(ErrorKind::Invalid, "payment.amount", "amount");
    TD_TRY_ASSIGN(const Organisation organisation, Facility(m_db).organisation());
    TD_TRY_ASSIGN(const BillingSettings settings, BillingSettingsStore(m_db).settings());
    OpenInvoices open(m_db);
    for (NewPayment& part : parts) {
        if (!part.currency.isEmpty() && part.currency != organisation.currency)
            return fail(ErrorKind::Invalid, "payment.currency", "currency", {part.currency, organisation.currency});
        TD_TRY(checkForm(m_db, part));
        TD_TRY(settleAll(part, open, organisation.currency));
        TD_TRY(checkPayer(m_db, part));
    }
    qint64 rounding = cashRounding(parts, settings.cashRoundingMinor);
    const char* label = parts.first().kind == PaymentKind::Deposit ? "books.deposit" : "books.payment";
    return m_db.change(label, {}, [&]() -> Result<QList<Payment>> {
        PaymentStore store(m_db);
        QList<Payment> taken;
        for (const NewPayment& part : parts) {
            Payment payment = asRow(part, organisation.currency);
            if (part.method == PaymentMethod::Cash)
                payment.roundingMinor = std::exchange(rounding, 0); // on the first of the cash parts
            TD_TRY(store.insert(payment));
            for (const AllocationPart& allocation : part.allocations)
                TD_TRY(store.allocate(payment.id, {}, allocation.invoice, allocation.amountMinor, part.day));
            TD_TRY_ASSIGN(payment, store.read(payment.id));
            taken.append(payment);
        }
        return taken;
    });
}

Result<Payment> Payments::find(const PaymentId& id)
{
    return PaymentStore(m_db).read(id);
}

Result<PaymentId> Payments::findNumber(const QString& number)
{
    auto q = m_db.query("SELECT id FROM payments WHERE number = ?", number.trimmed());
    if (q.next())
        return q.id<PaymentId>(0);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "invoice.unknown-number", "number", {number});
}

Result<QList<Payment>> Payments::list(QDate from, QDate to, const ClientId& client)
{
    return PaymentStore(m_db).read(from, to, client);
}

} // namespace td
