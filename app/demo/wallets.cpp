// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/wallets.h"

#include "credits/credits.h"
#include "credits/expiry.h"
#include "credits/fundingplan.h"
#include "credits/lotstore.h"
#include "credits/packages.h"
#include "selling/idlist.h"

using namespace Qt::StringLiterals;

namespace td::demo
{
namespace
{
constexpr int trainerSurcharge = 1000; ///< what the head trainer asks more for a package of ten hours
} // namespace

qint64 Wallets::packagePrice(int package, Day day) const
{
    const PackageService& service = packages[size_t(package)];
    const int rate = rateYearsAgo(services[size_t(service.service)].rate, yearsAgo(day));
    return qint64(rate) * service.sessions * service.perMille / 1000 / 100 * 100;
}

QList<ClassTypeId> Wallets::typesOf(int package, const StudioRows& studio)
{
    if (package == Minutes600)
        return {studio.types[Personal60], studio.types[Personal45], studio.types[Personal30]};
    if (package != ClassPass)
        return {studio.types[size_t(packages[size_t(package)].service)]};
    QList<ClassTypeId> classes;
    for (size_t i = firstClass; i < studio.types.size(); ++i)
        classes.append(studio.types[i]);
    return classes;
}

Result<void> Wallets::setUp(const StudioRows& studio)
{
    Packages catalogue(m_db);
    const bool french = m_plan.frame.french;
    for (int i = 0; i < packageCount; ++i) {
        const PackageService& service = packages[size_t(i)];
        PackageType type;
        type.name = service.name.in(french);
        type.kind = service.kind;
        type.units = service.units;
        type.priceMinor = packagePrice(i, m_plan.frame.first);
        type.validityDays = service.validityDays;
        type.instalments = service.instalments;
        type.classTypes = typesOf(i, studio);
        type.position = i;
        TD_TRY_ASSIGN(const PackageTypeId id, catalogue.add(type));
        m_packages.push_back(id);
    }
    m_membershipType = m_db.newId<MembershipTypeId>();
    return m_db.exec("INSERT INTO membership_types (id, name, price_minor, joining_fee_minor, period, credits, class_types) "
                     "VALUES (?, ?, ?, 4900, 'month', 0, ?)",
                     m_membershipType, membershipName.in(french), amountYearsAgo(membershipRate, yearsAgo(m_plan.frame.first)) / 100 * 100,
                     idListText(typesOf(ClassPass, studio)));
}

Result<void> Wallets::raisePrices(Day day)
{
    for (int i = 0; i < packageCount; ++i)
        TD_TRY(m_db.exec("UPDATE package_types SET price_minor = ? WHERE id = ?", packagePrice(i, day), m_packages[size_t(i)]));
    return m_db.exec("UPDATE membership_types SET price_minor = ? WHERE id = ?", amountYearsAgo(membershipRate, yearsAgo(day)) / 100 * 100,
                     m_membershipType);
}

LotLedger* Wallets::lotFor(Wallet& wallet, const PlaceRecord& place, int duration)
{
    for (LotLedger& lot : wallet.lots) {
        const QDate day = dateOf(place.day);
        const QDate last = lastDayOf(lot.terms, lot.firstVisit, lot.freezes, day);
        const bool enough = lot.terms.kind == LotKind::Unlimited || lot.available() >= unitsFor(lot.terms, duration);
        if (enough && day >= lot.terms.boughtOn && (!last.isValid() || day <= last))
            return &lot;
    }
    return nullptr;
}

Result<void> Wallets::grant(Wallet& wallet, const NewLot& terms, const LotId& id)
{
    LotLedger lot;
    lot.id = id;
    lot.terms = terms;
    LotStore store(m_db);
    TD_TRY(store.insert(id, terms));
    CreditEntry entry;
    entry.lot = id;
    entry.kind = CreditKind::Grant;
    entry.units = terms.units;
    entry.day = terms.boughtOn;
    lot.add(entry);
    TD_TRY(store.insert(terms.client, entry));
    wallet.lots.push_back(lot);
    return {};
}

Result<void> Wallets::sellPackage(Wallet& wallet, const PlaceRecord& place, const StudioRows& studio, const Till& till, std::vector<Bill>& bills)
{
    const ClientPlan& client = m_plan.clients[size_t(place.client)];
    const int package = client.habit == Habit::Classes ? int(ClassPass) : packageFor(client, place.client);
    const PackageService& service = packages[size_t(package)];
    Bill bill;
    bill.day = place.day;
    bill.draft = till.draft(studio.clients[size_t(place.client)], client.row.language, place.day);
    InvoiceLine line;
    line.kind = LineKind::Package;
    line.description = service.name.in(bill.draft.language == u"fr"_s);
    line.day = dateOf(place.day);
    line.unitMinor = packagePrice(package, place.day) + (place.trainer == 0 && m_plan.trainers.size() > 1 ? trainerSurcharge : 0);
    line.trainer = studio.trainers[place.trainer];
    line.location = bill.draft.location = studio.sites[place.trainer];
    line.lot = m_db.newId<LotId>();
    if (m_random.chance(40)) { // for a friend who came along
        line.discountMinor = line.unitMinor / 10;
    }
    const int parts = service.instalments;
    for (int i = 0; i < parts && parts > 1; ++i)
        bill.draft.instalments.append({line.day.addDays(qint64(30) * i), 0});
    bill.ending = parts > 1 ? Bill::Ending::Paid : m_random.chance(25) ? Bill::Ending::Deposit : m_random.chance(850) ? Bill::Ending::AtOnce : Bill::Ending::Paid;
    bill.draft.lines = {line};
    NewLot lot;
    lot.client = bill.draft.client;
    lot.packageType = m_packages[size_t(package)];
    lot.soldBy = line.trainer;
    lot.name = line.description;
    lot.kind = service.kind;
    lot.units = service.units;
    lot.classTypes = typesOf(package, studio);
    lot.priceMinor = line.unitMinor - line.discountMinor;
    lot.boughtOn = line.day;
    lot.validityDays = service.validityDays;
    bills.push_back(bill);
    return grant(wallet, lot, line.lot);
}

Result<void> Wallets::post(LotLedger& lot, CreditKind kind, int units, const PlaceRecord& place, const StudioRows& studio)
{
    CreditEntry entry;
    entry.lot = lot.id;
    entry.kind = kind;
    entry.units = units;
    entry.participant = place.id;
    entry.day = dateOf(place.day);
    entry.trainer = studio.trainers[place.trainer];
    if (kind == CreditKind::Consume || kind == CreditKind::Forfeit)
        entry.valueMinor = lot.worthOf(units);
    lot.add(entry);
    return LotStore(m_db).insert(lot.terms.client, entry);
}

Result<void> Wallets::pay(const PlaceRecord& place, const StudioRows& studio, const Till& till, std::vector<Bill>& bills)
{
    using Outcome = PlaceRecord::Outcome;
    if (!place.onCredit || place.outcome == Outcome::Open || place.outcome == Outcome::Nothing)
        return {};
    const int duration = services[place.type].duration;
    const ClientPlan& client = m_plan.clients[size_t(place.client)];
    Wallet& wallet = m_wallets[place.client];
    m_clock.set(place.end * 1000);
    LotLedger* lot = lotFor(wallet, place, duration);
    if (lot == nullptr && place.outcome == Outcome::Done) {
        if (payHabit(client, m_plan.frame.seed, place.client) == PayHabit::Member) {
            if (wallet.start == 0)
                TD_TRY(joinUp(wallet, place.client, place.day, studio));
            while (lotFor(wallet, place, duration) == nullptr && dayOf(dateOf(wallet.start).addMonths(wallet.periods)) <= place.day)
                TD_TRY(billPeriod(wallet, place.client, studio, till, bills));
        } else {
            TD_TRY(sellPackage(wallet, place, studio, till, bills));
        }
        lot = lotFor(wallet, place, duration);
    }
    if (lot == nullptr)
        return place.outcome == Outcome::Done ? fail(ErrorKind::Internal, "internal.sql", "", {}, u"no lot for a session"_s) : Result<void>();
    const int units = unitsFor(lot->terms, duration);
    TD_TRY(post(*lot, CreditKind::Reserve, units, place, studio));
    const CreditKind end = place.outcome == Outcome::Done        ? CreditKind::Consume
                           : place.outcome == Outcome::Forfeited ? CreditKind::Forfeit
                                                                 : CreditKind::Release;
    return post(*lot, end, units, place, studio);
}

Result<void> Wallets::joinUp(Wallet& wallet, int client, Day day, const StudioRows& studio)
{
    if (wallet.membership.isNull())
        m_members.push_back(client);
    wallet.membership = m_db.newId<MembershipId>();
    wallet.start = day;
    wallet.periods = 0;
    return m_db.exec("INSERT INTO memberships (id, client_id, membership_type_id, price_minor, start_day, anchor_day, billed_until) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)",
                     wallet.membership, studio.clients[size_t(client)], m_membershipType,
                     amountYearsAgo(membershipRate, yearsAgo(day)) / 100 * 100, dateOf(day), dateOf(day), dateOf(day));
}

Result<void> Wallets::billPeriod(Wallet& wallet, int client, const StudioRows& studio, const Till& till, std::vector<Bill>& bills)
{
    const QDate first = dateOf(wallet.start).addMonths(wallet.periods);
    const QDate last = dateOf(wallet.start).addMonths(wallet.periods + 1).addDays(-1);
    ++wallet.periods;
    const ClientPlan& plan = m_plan.clients[size_t(client)];
    Bill bill;
    bill.day = dayOf(first);
    bill.ending = Bill::Ending::AtOnce;
    bill.draft = till.draft(studio.clients[size_t(client)], plan.row.language, bill.day);
    bill.draft.periodStart = first;
    bill.draft.periodEnd = last;
    InvoiceLine line;
    line.kind = LineKind::Membership;
    line.description = membershipName.in(bill.draft.language == u"fr"_s);
    line.day = first;
    line.unitMinor = amountYearsAgo(membershipRate, yearsAgo(wallet.start)) / 100 * 100;
    line.membership = wallet.membership;
    line.lot = m_db.newId<LotId>();
    bill.draft.lines = {line};
    NewLot lot;
    lot.client = bill.draft.client;
    lot.membership = wallet.membership;
    lot.name = line.description;
    lot.kind = LotKind::Unlimited;
    lot.classTypes = typesOf(ClassPass, studio);
    lot.priceMinor = line.unitMinor;
    lot.boughtOn = first;
    lot.expiresOn = last;
    TD_TRY(grant(wallet, lot, line.lot));
    TD_TRY(m_db.exec("UPDATE memberships SET billed_until = ? WHERE id = ?", last.addDays(1), wallet.membership));
    bill.memberFrom = first;
    bill.memberTo = last;
    bills.push_back(bill);
    return {};
}

Day Wallets::memberUntil(const ClientPlan& client) const
{
    Day until = m_plan.frame.today;
    for (const Day day : {client.leaves, client.pausedFrom})
        until = day != 0 ? std::min(until, day - 1) : until;
    return until;
}

Result<void> Wallets::leave(Wallet& wallet, int client, const StudioRows& studio)
{
    const QDate end = dateOf(wallet.start).addMonths(wallet.periods).addDays(-1);
    wallet.start = 0;
    return m_db.exec("UPDATE memberships SET status = 'ended', end_day = ? WHERE id = ? AND client_id = ?", end, wallet.membership,
                     studio.clients[size_t(client)]);
}

Result<void> Wallets::expire(Wallet& wallet, Day until)
{
    for (LotLedger& lot : wallet.lots) {
        const QDate last = lastDayOf(lot.terms, lot.firstVisit, lot.freezes, dateOf(until));
        const int left = lot.available();
        if (lot.terms.kind == LotKind::Unlimited || !last.isValid() || dayOf(last) >= until || left <= 0)
            continue;
        CreditEntry entry;
        entry.lot = lot.id;
        entry.kind = CreditKind::Expire;
        entry.units = left;
        entry.day = last;
        entry.valueMinor = lot.worthOf(left);
        lot.add(entry);
        TD_TRY(LotStore(m_db).insert(lot.terms.client, entry));
    }
    std::erase_if(wallet.lots, [&](const LotLedger& lot) {
        const bool over = lot.terms.expiresOn.isValid() && dayOf(lot.terms.expiresOn) < until;
        return over || (lot.terms.kind != LotKind::Unlimited && lot.available() == 0);
    });
    return {};
}

Result<void> Wallets::endOfMonth(Day until, const StudioRows& studio, const Till& till, std::vector<Bill>& bills)
{
    for (const int client : m_members) {
        Wallet& wallet = m_wallets[client];
        const Day end = memberUntil(m_plan.clients[size_t(client)]);
        while (wallet.start != 0 && dayOf(dateOf(wallet.start).addMonths(wallet.periods)) <= until) {
            const Day next = dayOf(dateOf(wallet.start).addMonths(wallet.periods));
            if (next > end) {
                TD_TRY(leave(wallet, client, studio));
                break;
            }
            m_clock.set(m_days.instant(next, 8 * 60) * 1000);
            TD_TRY(billPeriod(wallet, client, studio, till, bills));
        }
    }
    std::vector<int> clients;
    for (const auto& [client, wallet] : m_wallets) {
        if (!wallet.lots.empty())
            clients.push_back(client);
    }
    std::sort(clients.begin(), clients.end()); // the order of the map is the library's own
    m_clock.set(m_days.instant(until, 12 * 60) * 1000);
    for (const int client : clients)
        TD_TRY(expire(m_wallets[client], until));
    return {};
}

Result<void> Wallets::fundAhead(const StudioRows& studio)
{
    Credits credits(m_db);
    for (size_t client = 0; client < studio.clients.size(); ++client) {
        const auto wallet = m_wallets.find(int(client));
        if (wallet != m_wallets.end() && !wallet->second.lots.empty())
            TD_TRY(credits.fundOpen(studio.clients[client]));
    }
    return {};
}

} // namespace td::demo
