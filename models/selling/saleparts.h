// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "core/result.h"
#include "selling/tender.h"

namespace td
{

class Payments;

/// Takes what is handed over for an issued invoice, part by part until it is settled; what is more becomes client credit. Part of the
/// caller's change set. Errors: Invalid payment.amount; those of Payments::take.
Result<QList<Payment>> takeTenders(Payments& payments, const Invoice& invoice, const QList<Tender>& tenders, QDate day);

/// What tendering `tenders` for `totalMinor` comes to: cash is rounded to the step, and what was handed over beyond it is given back.
struct TenderPlan {
    QList<Tender> settle; ///< what each part settles
    qint64 changeMinor = 0;
    qint64 openMinor = 0; ///< left to pay, when that is allowed

    bool operator==(const TenderPlan&) const = default;
};
/// Errors: Invalid till.short (args: what is missing) unless `mayOwe`, till.too-much (card and the like beyond the total), payment.amount.
Result<TenderPlan> tenderPlan(qint64 totalMinor, const QList<Tender>& tenders, int cashStep, bool mayOwe);

} // namespace td
