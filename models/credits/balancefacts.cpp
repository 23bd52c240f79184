// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/balancefacts.h"

#include "credits/lotstore.h"
#include "facility/studioday.h"
#include "scheduling/rowtext.h"

#include <algorithm>
#include <map>

namespace td
{
namespace
{

/// What became of the places that a lot paid for.
struct Places {
    int used = 0;
    QDate lastUsed;
    int booked = 0;
    QDate nextBooked;
    std::map<std::pair<QDate, ParticipantId>, int> lost;
};

struct PlaceSums {
    int reserved = 0;
    int consumed = 0;
    int forfeited = 0;
    QDate day;
};

Places placesOf(const QList<CreditEntry>& entries)
{
    std::map<ParticipantId, PlaceSums> sums;
    for (const CreditEntry& entry : entries) {
        if (entry.participant.isNull())
            continue;
        PlaceSums& place = sums[entry.participant];
        place.reserved += entry.kind == CreditKind::Reserve ? entry.units : -entry.units;
        place.consumed += entry.kind == CreditKind::Consume ? entry.units : 0;
        place.forfeited += entry.kind == CreditKind::Forfeit ? entry.units : 0;
        if (entry.units > 0)
            place.day = entry.day;
    }
    Places out;
    for (const auto& [id, place] : sums) {
        out.used += place.consumed;
        out.booked += place.reserved;
        if (place.consumed > 0 && (!out.lastUsed.isValid() || place.day > out.lastUsed))
            out.lastUsed = place.day;
        if (place.reserved > 0 && (!out.nextBooked.isValid() || place.day < out.nextBooked))
            out.nextBooked = place.day;
        if (place.forfeited > 0)
            out.lost[{place.day, id}] = place.forfeited;
    }
    return out;
}

/// Tells the story of one lot.
class Explanation
{
public:
    Explanation(Database& database, LotLedger lot) : m_db(database), m_lot(std::move(lot)) {}

    Result<QList<BalanceFact>> run()
    {
        TD_TRY_ASSIGN(const QList<CreditEntry> entries, LotStore(m_db).entriesOf(m_lot.id));
        TD_TRY_ASSIGN(m_today, studioToday(m_db));
        for (const CreditEntry& entry : entries)
            TD_TRY(addGiven(entry));
        const Places places = placesOf(entries);
        if (places.used > 0)
            add({FactKind::Used, places.used, places.lastUsed, {}, 0, {}, {}});
        for (const auto& [place, units] : places.lost)
            TD_TRY(addLost(place.second, place.first, units));
        for (const LotFreeze& freeze : m_lot.freezes)
            add({FactKind::Frozen, 0, freeze.first, freeze.last, 0, freeze.reason, {}});
        const LotBalance balance = balanceOf(m_lot, m_today);
        if (balance.expired > 0)
            add({FactKind::Expired, balance.expired, balance.lastDay, {}, 0, {}, {}});
        if (places.booked > 0)
            add({FactKind::Booked, places.booked, places.nextBooked, {}, 0, {}, {}});
        addLeft(balance);
        return m_facts;
    }

private:
    void add(const BalanceFact& fact) { m_facts.append(fact); }

    // What came and went by itself: bought, adjusted, given away, refunded.
    Result<void> addGiven(const CreditEntry& entry)
    {
        BalanceFact fact{FactKind::Bought, std::abs(entry.units), entry.day, {}, 0, entry.reason, {}};
        const bool counted = m_lot.terms.kind != LotKind::Unlimited;
        switch (entry.kind) {
        case CreditKind::Grant: fact.kind = entry.otherLot.isNull() ? FactKind::Bought : FactKind::Received; break;
        case CreditKind::Adjust: fact.kind = entry.units > 0 ? FactKind::Added : FactKind::TakenAway; break;
        case CreditKind::Transfer: fact.kind = FactKind::GivenAway; break;
        case CreditKind::Refund: fact.kind = FactKind::Refunded; break;
        default: return {};
        }
        if (entry.units == 0 && counted)
            return {};
        if (!entry.otherLot.isNull()) {
            TD_TRY_ASSIGN(fact.who, ownerOf(entry.otherLot));
        }
        add(fact);
        return {};
    }

    Result<QString> ownerOf(const LotId& id)
    {
        auto q = m_db.query("SELECT c.first_name, c.last_name FROM lots l JOIN client_names c ON c.id = l.client_id WHERE l.id = ?", id);
        const QString name = q.next() ? RowText::fullName(q.text(0), q.text(1)) : QString();
        TD_TRY(q.finish());
        return name;
    }

    Result<void> addLost(const ParticipantId& place, QDate day, int units)
    {
        auto q = m_db.query("SELECT status FROM participants WHERE id = ?", place);
        const bool late = q.next() && RowText::read<ParticipantStatus>(q, 0) != ParticipantStatus::Confirmed;
        TD_TRY(q.finish());
        add({late ? FactKind::LostLate : FactKind::LostAbsent, units, day, {}, 0, {}, {}});
        return {};
    }

    void addLeft(const LotBalance& balance)
    {
        const bool waitsForVisit = balance.terms.expiryFrom == ExpiryFrom::FirstVisit && !balance.firstVisit.isValid() &&
                                   balance.terms.validityDays && !balance.lastDay.isValid();
        if (balance.unlimited())
            add({FactKind::Unlimited, 0, {}, balance.lastDay, balance.terms.validityDays.value_or(0), {}, {}});
        else if (balance.available <= 0)
            add({FactKind::NothingLeft, 0, {}, {}, 0, {}, {}});
        else if (waitsForVisit)
            add({FactKind::LeftFirstVisit, balance.available, {}, {}, *balance.terms.validityDays, {}, {}});
        else
            add({FactKind::Left, balance.available, {}, balance.lastDay, 0, {}, {}});
    }

    Database& m_db;
    LotLedger m_lot;
    QDate m_today;
    QList<BalanceFact> m_facts;
};

} // namespace

Result<QList<BalanceFact>> explainBalance(Database& database, const LotId& id)
{
    TD_TRY_ASSIGN(const LotLedger lot, LotStore(database).lot(id));
    return Explanation(database, lot).run();
}

} // namespace td
