// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/credits.h"

#include "core/formcheck.h"
#include "credits/expiry.h"
#include "credits/lotstore.h"
#include "credits/refund.h"
#include "credits/settling.h"
#include "facility/studioday.h"
#include "scheduling/rowtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int mostUnits = 100'000;
constexpr qint64 mostMinor = 100'000'000;

bool canStillPay(const LotBalance& lot, QDate today)
{
    const bool inTime = !lot.lastDay.isValid() || lot.lastDay >= today;
    return inTime && (lot.unlimited() || lot.available > 0);
}

Result<NewLot> checkedLot(NewLot lot)
{
    TD_TRY_ASSIGN(lot.name, checkLine(lot.name, "name", 120, true));
    const bool counted = lot.kind != LotKind::Unlimited;
    TD_TRY(checkRange(lot.units, counted ? 1 : 0, counted ? mostUnits : 0, "units"));
    TD_TRY(checkRange(lot.priceMinor, 0, mostMinor, "price"));
    if (lot.validityDays)
        TD_TRY(checkRange(*lot.validityDays, 1, 3660, "validity_days"));
    TD_TRY(checkRange(lot.priority, -100, 100, "priority"));
    if (lot.expiresOn.isValid() && lot.expiresOn < lot.boughtOn)
        return fail(ErrorKind::Invalid, "lot.ends-before", "expires_on");
    if (!counted && !lot.expiresOn.isValid() && !lot.validityDays)
        return fail(ErrorKind::Invalid, "lot.unlimited-expiry", "validity_days");
    return lot;
}

Result<void> requireAvailable(const LotLedger& lot, int units)
{
    if (lot.terms.kind == LotKind::Unlimited)
        return fail(ErrorKind::Refused, "credit.unlimited", "lot");
    if (units > lot.available())
        return fail(ErrorKind::Refused, "credit.not-enough", "units", {QString::number(lot.available())});
    return {};
}

} // namespace

Result<QDate> Credits::today()
{
    return studioToday(m_db);
}

Result<QString> Credits::clientName(const ClientId& client)
{
    auto q = m_db.query("SELECT first_name, last_name FROM client_names WHERE id = ? AND deleted = 0", client);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "client");
    }
    return RowText::fullName(q.text(0), q.text(1));
}

Result<QList<LotBalance>> Credits::lotsOf(const ClientId& client)
{
    TD_TRY_ASSIGN(const QDate day, today());
    TD_TRY_ASSIGN(QList<LotLedger> lots, LotStore(m_db).lotsOf(client));
    std::sort(lots.begin(), lots.end(), [day](const LotLedger& a, const LotLedger& b) { return paysBefore(a, b, day); });
    QList<LotBalance> out;
    for (const LotLedger& lot : std::as_const(lots))
        out.append(balanceOf(lot, day));
    std::stable_partition(out.begin(), out.end(), [day](const LotBalance& lot) { return canStillPay(lot, day); });
    return out;
}

Result<LotBalance> Credits::lot(const LotId& id)
{
    TD_TRY_ASSIGN(const LotLedger ledger, LotStore(m_db).lot(id));
    TD_TRY_ASSIGN(const QDate day, today());
    return balanceOf(ledger, day);
}

Result<QList<LotBalance>> Credits::usableFor(const ClientId& client, const ClassTypeId& type, const TrainerId& trainer, QDate day,
                                             int durationMin)
{
    TD_TRY_ASSIGN(const QDate now, today());
    TD_TRY_ASSIGN(QList<LotLedger> lots, LotStore(m_db).lotsOf(client));
    FundingPlace place;
    place.day = day;
    place.durationMin = durationMin;
    place.type = type;
    place.trainer = trainer;
    lots.removeIf([&](const LotLedger& lot) {
        const bool enough = lot.terms.kind == LotKind::Unlimited || lot.available() >= unitsFor(lot.terms, durationMin);
        return !enough || !canPay(lot, place, lot.firstVisit, now);
    });
    std::sort(lots.begin(), lots.end(), [now](const LotLedger& a, const LotLedger& b) { return paysBefore(a, b, now); });
    QList<LotBalance> out;
    for (const LotLedger& lot : std::as_const(lots))
        out.append(balanceOf(lot, now));
    return out;
}

Result<QList<Funding>> Credits::forecast(const ClientId& client, const QList<FundingPlace>& places)
{
    TD_TRY_ASSIGN(const QDate day, today());
    return Settling(m_db, client, day).forecast(places);
}

Result<QList<CreditEntry>> Credits::entriesOf(const LotId& id)
{
    TD_TRY(LotStore(m_db).lot(id));
    return LotStore(m_db).entriesOf(id);
}

Result<QList<LotFreeze>> Credits::freezesOf(const LotId& id)
{
    TD_TRY_ASSIGN(const LotLedger lot, LotStore(m_db).lot(id));
    return lot.freezes;
}

Result<LotId> Credits::grant(const NewLot& wanted)
{
    NewLot lot = wanted;
    if (!lot.boughtOn.isValid()) {
        TD_TRY_ASSIGN(lot.boughtOn, today());
    }
    TD_TRY_ASSIGN(lot, checkedLot(lot));
    TD_TRY_ASSIGN(const QString name, clientName(lot.client));
    return m_db.change("books.credits-grant", name, [&]() -> Result<LotId> {
        LotStore store(m_db);
        LotLedger ledger;
        ledger.id = m_db.newId<LotId>();
        ledger.terms = lot;
        TD_TRY(store.insert(ledger.id, lot));
        TD_TRY(append(ledger, CreditKind::Grant, lot.units, 0, lot.boughtOn, {}));
        TD_TRY(settleClient(lot.client, {}));
        return ledger.id;
    });
}

Result<void> Credits::append(const LotLedger& lot, CreditKind kind, int units, qint64 value, QDate day, const QString& reason,
                             const LotId& other)
{
    CreditEntry entry;
    entry.lot = lot.id;
    entry.kind = kind;
    entry.units = units;
    entry.day = day;
    entry.valueMinor = value;
    entry.otherLot = other;
    entry.trainer = lot.terms.trainer;
    entry.reason = reason;
    return LotStore(m_db).insert(lot.terms.client, entry);
}

Result<int> Credits::settleClient(const ClientId& client, const QList<ParticipantId>& places)
{
    TD_TRY_ASSIGN(const QDate day, today());
    return Settling(m_db, client, day).run(places);
}

Result<void> Credits::settle(const QList<ParticipantId>& places)
{
    QList<QPair<ClientId, QList<ParticipantId>>> clients;
    for (const ParticipantId& id : places) {
        auto q = m_db.query("SELECT p.client_id FROM participants p WHERE p.id = ? AND EXISTS (SELECT 1 FROM lots l "
                            "WHERE l.client_id = p.client_id)", id);
        if (q.next()) {
            const ClientId client = q.id<ClientId>(0);
            const auto known = std::find_if(clients.begin(), clients.end(), [&](const auto& each) { return each.first == client; });
            if (known == clients.end())
                clients.append({client, {id}});
            else
                known->second.append(id);
        }
        TD_TRY(q.finish());
    }
    if (clients.isEmpty())
        return {};
    return m_db.change("books.credits-settle", {}, [&]() -> Result<void> {
        for (const auto& [client, ids] : std::as_const(clients))
            TD_TRY(settleClient(client, ids));
        return {};
    });
}

Result<std::optional<PlaceCredit>> Credits::creditOf(const ParticipantId& place)
{
    std::optional<PlaceCredit> out;
    auto q = m_db.query(
        "SELECT e.lot_id, l.name, l.kind, "
        "sum(CASE e.kind WHEN 'reserve' THEN e.units ELSE -e.units END), "
        "sum(CASE e.kind WHEN 'consume' THEN e.units ELSE 0 END), sum(CASE e.kind WHEN 'forfeit' THEN e.units ELSE 0 END) "
        "FROM credit_entries e JOIN lots l ON l.id = e.lot_id WHERE e.participant_id = ? GROUP BY e.lot_id", place);
    while (q.next()) {
        PlaceCredit credit{q.id<LotId>(0), q.text(1), q.text(2) == u"minutes"_s, 0, PlaceCreditState::Reserved};
        constexpr std::array<PlaceCreditState, 3> states{PlaceCreditState::Reserved, PlaceCreditState::Consumed,
                                                         PlaceCreditState::Forfeited};
        for (int i = 0; i < 3; ++i) {
            if (q.integer(3 + i) <= 0)
                continue;
            credit.units = q.integer(3 + i);
            credit.state = states[size_t(i)];
            out = credit;
        }
    }
    TD_TRY(q.finish());
    return out;
}

Result<int> Credits::fundOpen(const ClientId& client)
{
    TD_TRY_ASSIGN(const QString name, clientName(client));
    return m_db.change("books.credits-settle", name, [&] { return settleClient(client, {}); });
}

Result<void> Credits::adjust(const LotId& id, int units, const QString& reason)
{
    TD_TRY_ASSIGN(const LotLedger lot, LotStore(m_db).lot(id));
    TD_TRY(checkRange(units, -mostUnits, mostUnits, "units"));
    if (units == 0)
        return fail(ErrorKind::Invalid, "credit.no-units", "units");
    TD_TRY(requireAvailable(lot, -units));
    TD_TRY(checkRange(lot.bought() + qint64(units), 0, mostUnits, "units"));
    TD_TRY_ASSIGN(const QString why, checkLine(reason, "reason", 500, true));
    TD_TRY_ASSIGN(const QString name, clientName(lot.terms.client));
    TD_TRY_ASSIGN(const QDate day, today());
    // Who takes the last units away has nothing left to give for the rest of the price: it is earned.
    const qint64 value = units < 0 && lot.remaining() + units == 0 ? lot.unearned() : 0;
    return m_db.change("books.credits-adjust", name, [&]() -> Result<void> {
        TD_TRY(append(lot, CreditKind::Adjust, units, value, day, why));
        return settleClient(lot.terms.client, {}).map([](int) {});
    });
}

Result<LotId> Credits::transfer(const LotId& id, int units, const ClientId& to, const QString& reason)
{
    TD_TRY_ASSIGN(const LotLedger lot, LotStore(m_db).lot(id));
    if (to == lot.terms.client)
        return fail(ErrorKind::Invalid, "credit.same-client", "to");
    TD_TRY(checkRange(units, 1, mostUnits, "units"));
    TD_TRY(requireAvailable(lot, units));
    TD_TRY_ASSIGN(const QString why, checkLine(reason, "reason", 500));
    TD_TRY_ASSIGN(const QString name, clientName(lot.terms.client));
    TD_TRY(clientName(to));
    TD_TRY_ASSIGN(const QDate day, today());
    const QDate last = lastDayOf(lot.terms, lot.firstVisit, lot.freezes, day);
    if (last.isValid() && last < day)
        return fail(ErrorKind::Refused, "lot.expired", "lot");
    LotLedger received;
    received.id = m_db.newId<LotId>();
    received.terms = lot.terms;
    received.terms.client = to;
    received.terms.units = units;
    received.terms.priceMinor = lot.worthOf(units);
    received.terms.boughtOn = day;
    received.terms.membership = {};
    received.terms.expiresOn = last;
    if (last.isValid())
        received.terms.validityDays.reset();
    return m_db.change("books.credits-transfer", name, [&]() -> Result<LotId> {
        TD_TRY(append(lot, CreditKind::Transfer, units, received.terms.priceMinor, day, why, received.id));
        TD_TRY(LotStore(m_db).insert(received.id, received.terms));
        TD_TRY(append(received, CreditKind::Grant, units, 0, day, why, lot.id));
        TD_TRY(settleClient(lot.terms.client, {}));
        TD_TRY(settleClient(to, {}));
        return received.id;
    });
}

Result<RefundWorking> Credits::refundWorking(const LotId& id, const RefundTerms& terms)
{
    TD_TRY_ASSIGN(const LotLedger lot, LotStore(m_db).lot(id));
    TD_TRY_ASSIGN(const QDate day, today());
    return workOutRefund(lot, terms, day);
}

Result<void> Credits::takeBack(const LotId& id, int units, qint64 valueMinor, const QString& reason)
{
    TD_TRY_ASSIGN(const LotLedger lot, LotStore(m_db).lot(id));
    const bool counted = lot.terms.kind != LotKind::Unlimited;
    if (counted) {
        TD_TRY(checkRange(units, 1, mostUnits, "units"));
        TD_TRY(requireAvailable(lot, units));
    }
    TD_TRY(checkRange(valueMinor, 0, lot.terms.priceMinor - lot.moved(), "value"));
    TD_TRY_ASSIGN(const QString why, checkLine(reason, "reason", 500));
    TD_TRY_ASSIGN(const QString name, clientName(lot.terms.client));
    TD_TRY_ASSIGN(const QDate day, today());
    const qint64 difference = counted ? lot.worthOf(units) - valueMinor : 0;
    return m_db.change("books.credits-refund", name, [&]() -> Result<void> {
        TD_TRY(append(lot, CreditKind::Refund, counted ? units : 0, valueMinor, day, why));
        if (difference != 0)
            TD_TRY(append(lot, CreditKind::Adjust, 0, difference, day, why));
        return settleClient(lot.terms.client, {}).map([](int) {});
    });
}

} // namespace td
