// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/paymentdraft.h"

#include "tax/taxengine.h"

#include <algorithm>
#include <numeric>

namespace td
{

qint64 roundedToStep(qint64 amountMinor, int stepMinor)
{
    return stepMinor <= 1 ? amountMinor : scaled(amountMinor, 1, stepMinor) * stepMinor;
}

void PaymentDraft::sortByDue()
{
    std::stable_sort(invoices.begin(), invoices.end(), [](const PayableInvoice& a, const PayableInvoice& b) {
        return std::tie(a.due, a.number) < std::tie(b.due, b.number);
    });
}

qint64 PaymentDraft::dueMinor() const
{
    return std::accumulate(invoices.begin(), invoices.end(), qint64(0),
                           [](qint64 sum, const PayableInvoice& one) { return sum + (one.chosen ? one.openMinor : 0); });
}

qint64 PaymentDraft::paidMinor() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
                           [](qint64 sum, const PaymentPart& part) { return sum + part.amountMinor; });
}

qint64 PaymentDraft::missingMinor() const
{
    return deposit ? 0 : std::max<qint64>(0, dueMinor() - paidMinor());
}

qint64 PaymentDraft::overMinor() const
{
    return deposit ? 0 : std::max<qint64>(0, paidMinor() - dueMinor());
}

qint64 PaymentDraft::cashMinor() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0), [](qint64 sum, const PaymentPart& part) {
        return sum + (part.method == PaymentMethod::Cash ? part.amountMinor : 0);
    });
}

qint64 PaymentDraft::cashRoundedMinor() const
{
    return roundedToStep(cashMinor(), cashStep);
}

qint64 PaymentDraft::changeMinor() const
{
    return tenderedMinor == 0 ? 0 : std::max<qint64>(0, tenderedMinor - cashRoundedMinor());
}

QList<AllocationPart> PaymentDraft::allocations() const
{
    QList<AllocationPart> out;
    qint64 left = deposit ? 0 : paidMinor();
    for (const PayableInvoice& one : invoices) {
        const qint64 amount = one.chosen ? std::min(left, one.openMinor) : 0;
        if (amount > 0)
            out.append({one.id, amount});
        left -= amount;
    }
    return out;
}

QList<NewPayment> PaymentDraft::payments() const
{
    QList<AllocationPart> wanted = allocations();
    QList<NewPayment> out;
    for (const PaymentPart& part : parts) {
        if (part.amountMinor <= 0)
            continue;
        NewPayment payment;
        payment.kind = deposit ? PaymentKind::Deposit : PaymentKind::Payment;
        payment.client = client;
        payment.contract = contract;
        payment.method = part.method;
        payment.amountMinor = part.amountMinor;
        payment.day = day;
        payment.reference = part.reference;
        payment.account = part.account;
        payment.note = note;
        qint64 left = part.amountMinor;
        for (AllocationPart& one : wanted) {
            const qint64 amount = std::min(left, one.amountMinor);
            if (amount <= 0)
                continue;
            payment.allocations.append({one.invoice, amount});
            one.amountMinor -= amount;
            left -= amount;
        }
        out.append(payment);
    }
    return out;
}

} // namespace td
