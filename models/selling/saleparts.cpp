// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/saleparts.h"

#include "billing/payments.h"

#include <algorithm>

namespace td
{

Result<QList<Payment>> takeTenders(Payments& payments, const Invoice& invoice, const QList<Tender>& tenders, QDate day)
{
    QList<NewPayment> parts;
    qint64 open = invoice.openMinor();
    for (const Tender& tender : tenders) {
        if (tender.amountMinor <= 0)
            return fail(ErrorKind::Invalid, "payment.amount", "amount_minor");
        NewPayment part;
        part.client = invoice.client;
        part.method = tender.method;
        part.amountMinor = tender.amountMinor;
        part.day = day;
        part.reference = tender.reference;
        part.account = tender.account;
        const qint64 settles = std::min(open, tender.amountMinor);
        if (settles > 0)
            part.allocations.append({invoice.id, settles});
        open -= settles;
        parts.append(part);
    }
    return payments.take(parts);
}

Result<TenderPlan> tenderPlan(qint64 totalMinor, const QList<Tender>& tenders, int cashStep, bool mayOwe)
{
    TenderPlan plan;
    qint64 other = 0;
    qint64 cash = 0;
    for (const Tender& tender : tenders) {
        if (tender.amountMinor <= 0)
            return fail(ErrorKind::Invalid, "payment.amount", "amount_minor");
        if (tender.method == PaymentMethod::Cash) {
            cash += tender.amountMinor;
        } else {
            other += tender.amountMinor;
            plan.settle.append(tender);
        }
    }
    if (other > totalMinor)
        return fail(ErrorKind::Invalid, "till.too-much", "amount_minor");
    const qint64 rest = totalMinor - other;
    const qint64 cashDue = Payments::cashRounded(rest, cashStep);
    if (cash > 0 && cash >= cashDue) {
        plan.changeMinor = cash - cashDue;
        if (rest > 0)
            plan.settle.append({PaymentMethod::Cash, rest, {}, {}});
        return plan;
    }
    plan.openMinor = rest - cash;
    if (plan.openMinor > 0 && !mayOwe)
        return fail(ErrorKind::Invalid, "till.short", "amount_minor", {QString::number(plan.openMinor)});
    if (cash > 0)
        plan.settle.append({PaymentMethod::Cash, cash, {}, {}});
    return plan;
}

} // namespace td
