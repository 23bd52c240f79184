// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/ledger.h"

#include "credits/expiry.h"

namespace td
{

qint64 shareOf(qint64 amount, qint64 part, qint64 whole)
{
    return (2 * amount * part + whole) / (2 * whole);
}

int LotLedger::bought() const
{
    return of(CreditKind::Grant) + of(CreditKind::Adjust) - of(CreditKind::Transfer) - of(CreditKind::Refund);
}

int LotLedger::booked() const
{
    return of(CreditKind::Reserve) - of(CreditKind::Release) - used();
}

qint64 LotLedger::earned() const
{
    qint64 sum = 0;
    for (const CreditKind kind : {CreditKind::Consume, CreditKind::Forfeit, CreditKind::Expire, CreditKind::Adjust})
        sum += values[size_t(kind)];
    return sum;
}

qint64 LotLedger::moved() const
{
    return values[size_t(CreditKind::Transfer)] + values[size_t(CreditKind::Refund)];
}

qint64 LotLedger::worthOf(int count) const
{
    const int left = remaining();
    if (terms.kind == LotKind::Unlimited || left <= 0)
        return 0;
    return count >= left ? unearned() : shareOf(unearned(), count, left);
}

void LotLedger::add(const CreditEntry& entry)
{
    units[size_t(entry.kind)] += entry.units;
    values[size_t(entry.kind)] += entry.valueMinor;
    const bool visit = entry.kind == CreditKind::Consume && entry.units > 0;
    if (visit && (!firstVisit.isValid() || entry.day < firstVisit))
        firstVisit = entry.day;
}

LotBalance balanceOf(const LotLedger& ledger, QDate today)
{
    LotBalance out;
    out.id = ledger.id;
    out.terms = ledger.terms;
    const bool counted = ledger.terms.kind != LotKind::Unlimited;
    out.bought = counted ? ledger.bought() : ledger.used() + ledger.booked();
    out.used = ledger.used();
    out.expired = ledger.of(CreditKind::Expire);
    out.booked = ledger.booked();
    out.available = counted ? ledger.available() : 0;
    out.usedValueMinor = ledger.earned();
    out.movedValueMinor = ledger.moved();
    out.firstVisit = ledger.firstVisit;
    out.lastDay = lastDayOf(ledger.terms, ledger.firstVisit, ledger.freezes, today);
    out.frozenNow = isFrozenOn(ledger.freezes, today);
    return out;
}

} // namespace td
