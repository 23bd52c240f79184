// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/fundingplan.h"

#include "credits/expiry.h"

#include <algorithm>
#include <numeric>

namespace td
{
namespace
{

/// A lot while the plan is made.
struct Purse {
    const LotLedger* lot;
    int left = 0;
    QDate firstVisit;
};

QList<Purse> pursesOf(const QList<LotLedger>& lots, const QList<FundingPlace>& places, QDate today)
{
    QList<Purse> out;
    for (const LotLedger& lot : lots) {
        Purse purse{&lot, lot.available(), lot.firstVisit};
        for (const FundingPlace& place : places) {
            if (place.lot == lot.id)
                purse.left += place.units;
        }
        out.append(purse);
    }
    std::sort(out.begin(), out.end(), [today](const Purse& a, const Purse& b) { return paysBefore(*a.lot, *b.lot, today); });
    return out;
}

bool hasFor(const Purse& purse, const FundingPlace& place, QDate today)
{
    const bool enough =
        purse.lot->terms.kind == LotKind::Unlimited || purse.left >= unitsFor(purse.lot->terms, place.durationMin);
    return enough && canPay(*purse.lot, place, purse.firstVisit, today);
}

Funding fund(QList<Purse>& purses, const FundingPlace& place, QDate today)
{
    auto found = std::find_if(purses.begin(), purses.end(), [&](const Purse& purse) {
        return !place.chosen.isNull() && purse.lot->id == place.chosen && hasFor(purse, place, today);
    });
    if (found == purses.end())
        found = std::find_if(purses.begin(), purses.end(), [&](const Purse& purse) { return hasFor(purse, place, today); });
    if (found == purses.end())
        return {};
    const int units = unitsFor(found->lot->terms, place.durationMin);
    found->left -= units;
    if (!found->firstVisit.isValid() || place.day < found->firstVisit)
        found->firstVisit = place.day;
    return {found->lot->id, units};
}

} // namespace

int unitsFor(const NewLot& terms, int durationMin)
{
    return terms.kind == LotKind::Minutes ? durationMin : 1;
}

bool canPay(const LotLedger& lot, const FundingPlace& place, QDate firstVisit, QDate today)
{
    const NewLot& terms = lot.terms;
    if (!terms.classTypes.isEmpty() && !terms.classTypes.contains(place.type))
        return false;
    if (!terms.trainer.isNull() && terms.trainer != place.trainer)
        return false;
    if (place.isFree && terms.classTypes.isEmpty() && place.chosen != lot.id)
        return false;
    if (place.day < terms.boughtOn || isFrozenOn(lot.freezes, place.day))
        return false;
    const QDate visit = firstVisit.isValid() ? std::min(firstVisit, place.day) : place.day;
    const QDate last = lastDayOf(terms, visit, lot.freezes, today);
    return !last.isValid() || place.day <= last;
}

bool paysBefore(const LotLedger& a, const LotLedger& b, QDate today)
{
    if (a.terms.priority != b.terms.priority)
        return a.terms.priority > b.terms.priority;
    const QDate lastA = lastDayOf(a.terms, a.firstVisit, a.freezes, today);
    const QDate lastB = lastDayOf(b.terms, b.firstVisit, b.freezes, today);
    if (lastA != lastB)
        return lastA.isValid() && (!lastB.isValid() || lastA < lastB);
    if (a.terms.boughtOn != b.terms.boughtOn)
        return a.terms.boughtOn < b.terms.boughtOn;
    return a.id < b.id;
}

QList<Funding> planFunding(const QList<LotLedger>& lots, const QList<FundingPlace>& places, QDate today)
{
    QList<Purse> purses = pursesOf(lots, places, today);
    QList<qsizetype> order(places.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return std::pair(places[a].startsAt, places[a].id) < std::pair(places[b].startsAt, places[b].id);
    });
    QList<Funding> out(places.size());
    for (const qsizetype i : std::as_const(order))
        out[i] = fund(purses, places[i], today);
    return out;
}

} // namespace td
