// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/settling.h"

#include "credits/creditnames.h"
#include "credits/expiry.h"
#include "scheduling/rowtext.h"

#include <algorithm>

#define TD_PLACE_COLUMNS                                                                                               \
    "p.id, p.client_id, p.status, p.attended, p.credit, p.pays, p.lot_id, p.deleted OR a.deleted, a.status, a.starts_at, a.day, " \
    "a.duration_min, a.class_type_id, a.trainer_id, a.rate_minor, EXISTS (SELECT 1 FROM invoice_lines l JOIN invoices i "        \
    "ON i.id = l.invoice_id WHERE l.participant_id = p.id AND l.kind = 'session' AND l.deleted = 0 AND i.kind = 'invoice' "      \
    "AND i.status <> 'void' AND i.deleted = 0)"

namespace td
{
namespace
{

PlaceState readPlace(const Query& q)
{
    PlaceState out;
    FundingPlace& place = out.place;
    place.id = q.id<ParticipantId>(0);
    out.client = q.id<ClientId>(1);
    out.status = RowText::read<ParticipantStatus>(q, 2);
    if (!q.isNull(3))
        out.attended = q.boolean(3);
    out.credit = RowText::read<CreditEffect>(q, 4);
    out.pays = RowText::read<Pays>(q, 5);
    place.chosen = q.id<LotId>(6);
    out.deleted = q.boolean(7);
    out.state = RowText::read<AppointmentState>(q, 8);
    place.startsAt = q.int64(9);
    place.day = q.date(10);
    place.durationMin = q.integer(11);
    place.type = q.id<ClassTypeId>(12);
    place.trainer = q.id<TrainerId>(13);
    place.isFree = q.int64(14) == 0;
    out.invoiced = q.boolean(15);
    return out;
}

bool isReservation(CreditKind kind)
{
    return kind == CreditKind::Reserve;
}

} // namespace

LotLedger* Settling::ledger(const LotId& id)
{
    const auto found = std::find_if(m_lots.begin(), m_lots.end(), [&](const LotLedger& lot) { return lot.id == id; });
    return found == m_lots.end() ? nullptr : &*found;
}

Result<void> Settling::load()
{
    TD_TRY_ASSIGN(m_lots, m_store.lotsOf(m_client));
    return {};
}

Result<Settling::Held> Settling::heldBy(const ParticipantId& id)
{
    Held out;
    {
        auto q = m_db.query("SELECT " TD_PLACE_COLUMNS " FROM participants p JOIN appointments a ON a.id = p.appointment_id "
                            "WHERE p.id = ?", id);
        if (!q.next()) {
            TD_TRY(q.finish());
            return out;
        }
        out.place = readPlace(q);
    }
    auto q = m_db.query("SELECT lot_id, kind, day, sum(units), sum(value_minor) FROM credit_entries WHERE participant_id = ? "
                        "GROUP BY lot_id, kind, day", id);
    while (q.next()) {
        const LotId lot = q.id<LotId>(0);
        const CreditKind kind = valueOf(creditKindNames, q.text(1)).value_or(CreditKind::Reserve);
        const int units = q.integer(3);
        out.reserved[lot] += isReservation(kind) ? units : -units;
        if ((kind == CreditKind::Consume || kind == CreditKind::Forfeit) && (units != 0 || q.int64(4) != 0)) {
            CreditEntry entry;
            entry.lot = lot;
            entry.kind = kind;
            entry.units = units;
            entry.day = q.date(2);
            entry.valueMinor = q.int64(4);
            out.ended.append(entry);
        }
    }
    TD_TRY(q.finish());
    return out;
}

void Settling::post(CreditKind kind, const LotId& lot, int units, const PlaceState& place, QDate day, qint64 value)
{
    CreditEntry entry;
    entry.lot = lot;
    entry.kind = kind;
    entry.units = units;
    entry.participant = place.place.id;
    entry.day = day;
    entry.valueMinor = value;
    entry.trainer = place.place.trainer;
    if (LotLedger* found = ledger(lot)) {
        found->add(entry);
        m_entries.append(entry);
    }
}

// Takes back what no longer holds, until the place has nothing or the reservation that its wish starts from.
void Settling::unwind(Held& held, CreditWish wish)
{
    QList<CreditEntry> kept;
    for (const CreditEntry& entry : std::as_const(held.ended)) {
        const LotLedger* lot = ledger(entry.lot);
        if (lot == nullptr)
            continue;
        const bool same = (wish == CreditWish::Consumed && entry.kind == CreditKind::Consume) ||
                          (wish == CreditWish::Forfeited && entry.kind == CreditKind::Forfeit);
        const bool fits = entry.units == unitsFor(lot->terms, held.place.place.durationMin) && entry.day == held.place.place.day;
        if (same && fits) {
            kept.append(entry);
            continue;
        }
        post(entry.kind, entry.lot, -entry.units, held.place, entry.day, -entry.valueMinor);
        m_visitTakenBack = m_visitTakenBack || entry.kind == CreditKind::Consume;
        held.reserved[entry.lot] += entry.units;
    }
    held.ended = kept;
    if (wish != CreditWish::Nothing)
        return;
    for (auto it = held.reserved.begin(); it != held.reserved.end(); ++it) {
        if (it.value() > 0)
            post(CreditKind::Release, it.key(), it.value(), held.place, held.place.place.day, 0);
        it.value() = 0;
    }
}

// Only a credit that was reserved is lost: who had none is charged the fee alone.
void Settling::forfeit(const Held& held)
{
    for (auto it = held.reserved.cbegin(); it != held.reserved.cend(); ++it) {
        const LotLedger* lot = ledger(it.key());
        if (lot != nullptr && it.value() > 0)
            post(CreditKind::Forfeit, it.key(), it.value(), held.place, held.place.place.day, lot->worthOf(it.value()));
    }
}

void Settling::takeInOpen(const Held& held)
{
    if (!held.ended.isEmpty())
        return;
    PlaceState open = held.place;
    for (auto it = held.reserved.cbegin(); it != held.reserved.cend(); ++it) {
        if (it.value() > 0 && ledger(it.key()) != nullptr) {
            open.place.lot = it.key();
            open.place.units = it.value();
        }
    }
    if (!open.invoiced || open.place.units > 0)
        m_open.append(open);
}

bool Settling::hasFunds() const
{
    return std::any_of(m_lots.begin(), m_lots.end(), [](const LotLedger& lot) {
        return lot.terms.kind == LotKind::Unlimited || lot.available() > 0 || lot.booked() > 0;
    });
}

QDate Settling::firstDay() const
{
    QDate first;
    for (const LotLedger& lot : m_lots) {
        const bool live = lot.terms.kind == LotKind::Unlimited || lot.available() > 0 || lot.booked() > 0;
        if (live && (!first.isValid() || lot.terms.boughtOn < first))
            first = lot.terms.boughtOn;
    }
    return first;
}

Result<void> Settling::loadOpenPlaces()
{
    // A day of the studio begins at most fourteen hours before the same day in UTC.
    const Instant from = firstDay().startOfDay(Qt::UTC).toSecsSinceEpoch() - 14 * 3600;
    QSet<ParticipantId> known;
    for (const PlaceState& place : std::as_const(m_open))
        known.insert(place.place.id);
    auto q = m_db.query("SELECT " TD_PLACE_COLUMNS " FROM participants p JOIN appointments a ON a.id = p.appointment_id "
                        "WHERE p.client_id = ? AND p.starts_at >= ? AND p.status = 'confirmed' AND p.is_open = 1 AND p.deleted = 0 "
                        "AND p.pays = 'auto' AND p.credit = '' AND p.attended IS NOT 0 AND NOT EXISTS (SELECT 1 FROM credit_entries e "
                        "WHERE e.participant_id = p.id AND e.kind IN ('consume', 'forfeit') "
                        "GROUP BY e.participant_id HAVING sum(e.units) > 0)", m_client, from);
    QList<PlaceState> found;
    while (q.next())
        found.append(readPlace(q));
    TD_TRY(q.finish());
    for (const PlaceState& place : std::as_const(found)) {
        if (!known.contains(place.place.id) && !m_settled.contains(place.place.id))
            m_open.append(place);
    }
    return loadReservations();
}

Result<void> Settling::loadReservations()
{
    QHash<ParticipantId, QPair<LotId, int>> reserved;
    for (const LotLedger& lot : std::as_const(m_lots)) {
        if (lot.booked() <= 0)
            continue;
        auto q = m_db.query("SELECT participant_id, sum(CASE kind WHEN 'reserve' THEN units ELSE -units END) FROM credit_entries "
                            "WHERE lot_id = ? AND kind IN ('reserve', 'release', 'consume', 'forfeit') "
                            "GROUP BY participant_id HAVING sum(CASE kind WHEN 'reserve' THEN units ELSE -units END) > 0", lot.id);
        while (q.next())
            reserved.insert(q.id<ParticipantId>(0), {lot.id, q.integer(1)});
        TD_TRY(q.finish());
    }
    for (PlaceState& open : m_open) {
        const auto found = reserved.constFind(open.place.id);
        if (found == reserved.cend() || m_settled.contains(open.place.id))
            continue;
        open.place.lot = found->first;
        open.place.units = found->second;
    }
    m_open.removeIf([](const PlaceState& open) { return open.invoiced && open.place.units == 0; });
    return {};
}

int Settling::fundOpen()
{
    QList<FundingPlace> places;
    for (const PlaceState& open : std::as_const(m_open))
        places.append(open.place);
    const QList<Funding> plan = planFunding(m_lots, places, m_today);
    int funded = 0;
    for (qsizetype i = 0; i < plan.size(); ++i)
        funded += places[i].lot.isNull() && !plan[i].lot.isNull() ? 1 : 0;
    // A first visit may put a lot before another one: what is still open is planned once more with it.
    const QList<QDate> before = firstVisits();
    applyFunding(plan);
    return firstVisits() == before ? funded : funded + fundOpen();
}

QList<QDate> Settling::firstVisits() const
{
    QList<QDate> out;
    for (const LotLedger& lot : m_lots) {
        if (lot.terms.expiryFrom == ExpiryFrom::FirstVisit)
            out.append(lot.firstVisit);
    }
    return out;
}

// First all releases, so that no lot is ever short between two entries.
void Settling::applyFunding(const QList<Funding>& plan)
{
    const auto stays = [&](qsizetype i) {
        return plan[i] == Funding{m_open[i].place.lot, m_open[i].place.units};
    };
    for (qsizetype i = 0; i < plan.size(); ++i) {
        const PlaceState& open = m_open[i];
        if (!stays(i) && open.place.units > 0)
            post(CreditKind::Release, open.place.lot, open.place.units, open, open.place.day, 0);
    }
    for (qsizetype i = 0; i < plan.size(); ++i) {
        PlaceState& open = m_open[i];
        const Funding& funding = plan[i];
        if (!stays(i) && !funding.lot.isNull())
            post(CreditKind::Reserve, funding.lot, funding.units, open, open.place.day, 0);
        if (!funding.lot.isNull() && wishOf(open) == CreditWish::Consumed)
            post(CreditKind::Consume, funding.lot, funding.units, open, open.place.day, ledger(funding.lot)->worthOf(funding.units));
        open.place.lot = funding.lot;
        open.place.units = funding.units;
    }
    m_open.removeIf([](const PlaceState& open) { return !open.place.lot.isNull() && wishOf(open) == CreditWish::Consumed; });
}

// A first visit that was taken back, or a freeze, may give expired units their time again.
void Settling::unexpire()
{
    for (LotLedger& lot : m_lots) {
        const int expired = lot.of(CreditKind::Expire);
        if (expired <= 0)
            continue;
        const QDate last = lastDayOf(lot.terms, lot.firstVisit, lot.freezes, m_today);
        if (last.isValid() && last < m_today)
            continue;
        CreditEntry entry;
        entry.lot = lot.id;
        entry.kind = CreditKind::Expire;
        entry.units = -expired;
        entry.day = m_today;
        entry.valueMinor = -lot.values[size_t(CreditKind::Expire)];
        lot.add(entry);
        m_entries.append(entry);
    }
}

Result<void> Settling::write()
{
    for (const CreditEntry& entry : std::as_const(m_entries))
        TD_TRY(m_store.insert(m_client, entry));
    m_entries.clear();
    return {};
}

Result<int> Settling::run(const QList<ParticipantId>& touched)
{
    TD_TRY(load());
    for (const ParticipantId& id : touched) {
        TD_TRY_ASSIGN(Held held, heldBy(id));
        if (held.place.client != m_client || m_settled.contains(id))
            continue;
        m_settled.insert(id);
        const CreditWish wish = wishOf(held.place);
        unwind(held, wish);
        if (wish == CreditWish::Forfeited)
            forfeit(held);
        else if (wish != CreditWish::Nothing)
            takeInOpen(held);
    }
    if (m_visitTakenBack) {
        // Which visit is the first one now, only the rows know.
        TD_TRY(write());
        TD_TRY(load());
    }
    unexpire();
    int funded = 0;
    if (hasFunds()) {
        TD_TRY(loadOpenPlaces());
        funded = fundOpen();
    }
    TD_TRY(write());
    return funded;
}

Result<QList<Funding>> Settling::forecast(const QList<FundingPlace>& places)
{
    TD_TRY(load());
    if (!hasFunds())
        return QList<Funding>(places.size());
    TD_TRY(loadOpenPlaces());
    QList<FundingPlace> all = places;
    for (const PlaceState& open : std::as_const(m_open))
        all.append(open.place);
    return planFunding(m_lots, all, m_today).first(places.size());
}

} // namespace td
