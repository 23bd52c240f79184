// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/refund.h"

#include <algorithm>

namespace td
{
namespace
{

constexpr qint64 whole = 100'000;

qint64 keptOf(qint64 unused, const RefundTerms& terms)
{
    const qint64 byRate = shareOf(unused, terms.keptRate, whole);
    if (terms.feeMinor <= 0)
        return byRate;
    const qint64 fee = std::min(terms.feeMinor, unused);
    return terms.keptRate > 0 ? std::min(byRate, fee) : fee;
}

} // namespace

RefundWorking workOutRefund(const LotLedger& lot, const RefundTerms& terms, QDate today)
{
    RefundWorking out;
    out.priceMinor = lot.terms.priceMinor - lot.moved();
    out.units = lot.bought();
    out.unitsUsed = lot.used() + lot.of(CreditKind::Expire);
    const bool untouched = terms.freeBeforeFirstVisit && lot.used() == 0;
    out.coolingOff = untouched || (terms.coolingOffDays > 0 && lot.terms.boughtOn.daysTo(today) <= terms.coolingOffDays);
    if (out.coolingOff) {
        out.unusedValueMinor = out.priceMinor;
        out.refundMinor = out.priceMinor;
        return out;
    }
    out.usedValueMinor = lot.earned();
    if (terms.usedAtListPrice)
        out.usedValueMinor = std::clamp(terms.listPriceMinor * out.unitsUsed, lot.earned(), std::max(out.priceMinor, lot.earned()));
    out.unusedValueMinor = out.priceMinor - out.usedValueMinor;
    out.keptMinor = keptOf(out.unusedValueMinor, terms);
    out.refundMinor = out.unusedValueMinor - out.keptMinor;
    return out;
}

} // namespace td
