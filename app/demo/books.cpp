// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/books.h"

#include "billing/bankaccounts.h"
#include "billing/contracts.h"
#include "demo/logo.h"
#include "demo/texts.h"
#include "selling/products.h"

#include <map>

using namespace Qt::StringLiterals;

namespace td::demo
{
namespace
{

enum Purpose : quint64 { TillDice = 21, WalletDice, CostDice, ShelfDice };

constexpr qint64 smallSupplier = 3'000'000;
constexpr int fullShelf = 24;

Random diceFor(const Plan& plan, Purpose purpose)
{
    return Random(plan.frame.seed).fork(purpose);
}

} // namespace

Books::Books(Database& db, const Plan& plan, const StudioDays& days, FixedClock& clock)
    : m_db(db)
    , m_plan(plan)
    , m_days(days)
    , m_clock(clock)
    , m_random(diceFor(plan, ShelfDice))
    , m_till(db, plan.frame, days, clock, diceFor(plan, TillDice))
    , m_wallets(db, plan, days, clock, diceFor(plan, WalletDice))
    , m_costs(db, plan.frame, days, clock, diceFor(plan, CostDice))
{
}

Result<void> Books::setUp(const StudioRows& studio, int sites)
{
    m_sites = sites;
    TD_TRY(settings());
    TD_TRY(m_wallets.setUp(studio));
    return products(studio);
}

Result<void> Books::settings()
{
    const bool french = m_plan.frame.french;
    BankAccount account;
    account.name = french ? u"Compte courant"_s : u"Chequing account"_s;
    account.bank = u"Lakefront Credit Union"_s;
    account.holder = words::studio.in(french) + u" Inc."_s;
    account.accountNumber = u"1234567"_s;
    account.transitNumber = u"00042"_s;
    account.institutionNumber = u"899"_s;
    account.isPrimary = true;
    TD_TRY_ASSIGN(const BankAccount stored, BankAccounts(m_db).save(account));
    m_account = stored.id;
    BillingSettingsStore store(m_db);
    TD_TRY_ASSIGN(BillingSettings billing, store.settings());
    billing.termsEn = u"Payment within 14 days. Packages and memberships are paid when sold."_s;
    billing.termsFr = u"Paiement sous 14 jours. Les forfaits et abonnements se paient à la vente."_s;
    billing.footerEn = u"Thank you for training with us."_s;
    billing.footerFr = u"Merci de vous entraîner avec nous."_s;
    TD_TRY_ASSIGN(billing.logo, store.addLogo(drawLogo()));
    TD_TRY(store.save(billing));
    TD_TRY(m_db.exec("UPDATE organisation SET tax_registered = 0"));
    return m_till.open(m_account);
}

/// From the month after a small supplier's limit was passed.
Result<void> Books::registerForTax(Day day)
{
    m_registered = true;
    BillingSettingsStore store(m_db);
    TD_TRY_ASSIGN(BillingSettings billing, store.settings());
    billing.registeredFrom = dateOf(day);
    TD_TRY(store.save(billing));
    TD_TRY(m_db.exec("UPDATE organisation SET tax_registered = 1, tax_number = '123456782 RT0001'"));
    return m_till.open(m_account);
}

Result<void> Books::products(const StudioRows& studio)
{
    for (size_t i = 0; i < shelf.size(); ++i) {
        const ShelfProduct& product = shelf[i];
        m_products.push_back(m_db.newId<ProductId>());
        m_onShelf.push_back(0);
        TD_TRY(m_db.exec("INSERT INTO products (id, name, code, price_minor, cost_minor, tax_category, reorder_at, position) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                         m_products.back(), product.name.in(m_plan.frame.french), QLatin1String(product.code), product.price, product.cost,
                         QLatin1String(product.category), product.reorderAt, int(i)));
    }
    return restock(m_plan.frame.first, studio);
}

Result<void> Books::restock(Day day, const StudioRows& studio)
{
    qint64 net = 0;
    const int years = std::max(0, m_plan.frame.today - day) / 365;
    for (size_t i = 0; i < m_products.size(); ++i) {
        const int missing = fullShelf - m_onShelf[i];
        if (m_onShelf[i] > shelf[i].reorderAt || missing <= 0)
            continue;
        StockMove move;
        move.product = m_products[i];
        move.location = studio.sites.empty() ? LocationId() : studio.sites.front();
        move.quantity = missing;
        move.day = dateOf(day);
        m_clock.set(m_days.instant(day, 9 * 60) * 1000);
        TD_TRY(Products(m_db).move(move));
        m_onShelf[i] = fullShelf;
        net += qint64(missing) * amountYearsAgo(shelf[i].cost, years);
    }
    return net > 0 ? m_costs.restocked(day, net) : Result<void>();
}

/// A big gym, for which the first trainer works some hours.
Result<void> Books::contract(const StudioRows& studio)
{
    Contracts contracts(m_db);
    Contract gym;
    gym.trainer = studio.trainers.front();
    gym.name = m_plan.frame.french ? u"Grand Gym du Centre"_s : u"Big Gym Downtown"_s;
    gym.street = u"900 King Street West"_s;
    gym.city = u"Toronto"_s;
    gym.region = u"CA-ON"_s;
    gym.postalCode = u"M5V 1P5"_s;
    gym.country = u"CA"_s;
    gym.email = u"accounts@gym.example.com"_s;
    TD_TRY_ASSIGN(const Contract stored, contracts.save(gym));
    m_contract = stored.id;
    m_contractName = stored.name;
    for (const int type : {int(Personal60), int(firstClass)}) {
        ContractRate rate;
        rate.contract = stored.id;
        rate.classType = studio.types[size_t(type)];
        rate.rateMinor = type == Personal60 ? 6500 : 9000;
        TD_TRY(contracts.setRate(rate));
    }
    return {};
}

void Books::overTheCounter(Day first, Day until, const StudioRows& studio)
{
    const int sales = 3 + int(m_plan.trainers.size()) * 4;
    for (int i = 0; i < sales; ++i) {
        const size_t product = size_t(m_random.below(int(m_products.size())));
        const int pieces = m_random.chance(150) ? 2 : 1;
        const Day day = m_random.between(first, until);
        const bool known = m_random.chance(500);
        const int client = m_random.below(int(studio.clients.size()));
        if (m_onShelf[product] < pieces)
            continue;
        m_onShelf[product] -= pieces;
        const int years = std::max(0, m_plan.frame.today - day) / 365;
        const bool there = known && !studio.clients[size_t(client)].isNull() && m_plan.clients[size_t(client)].joined <= day;
        Bill bill;
        bill.day = day;
        bill.ending = Bill::Ending::AtOnce;
        bill.draft = m_till.draft(there ? studio.clients[size_t(client)] : ClientId(), m_plan.frame.french ? u"fr"_s : u"en"_s, day);
        bill.draft.location = studio.sites.empty() ? LocationId() : studio.sites.front();
        InvoiceLine line;
        line.kind = LineKind::Product;
        line.description = shelf[product].name.in(m_plan.frame.french);
        line.quantityMilli = 1000 * pieces;
        line.unitMinor = amountYearsAgo(shelf[product].price, years);
        line.taxCategory = QLatin1String(shelf[product].category);
        line.product = m_products[product];
        line.location = bill.draft.location;
        bill.draft.lines = {line};
        bill.sold = {{m_products[product], pieces}};
        m_bills.push_back(bill);
    }
}

InvoiceLine Books::lineFor(const PlaceRecord& place, bool fee, bool french, const StudioRows& studio) const
{
    const QString service = services[place.type].name.in(french);
    InvoiceLine line;
    line.kind = fee ? LineKind::Fee : LineKind::Session;
    line.description = !fee          ? service
                       : place.noShow ? (french ? u"Absence : %1"_s : u"No-show: %1"_s).arg(service)
                                      : (french ? u"Annulation tardive : %1"_s : u"Late cancellation: %1"_s).arg(service);
    line.day = dateOf(place.day);
    line.unitMinor = fee ? place.feeMinor : place.rateMinor;
    line.participant = place.id;
    line.appointment = place.appointment;
    line.classType = studio.types[place.type];
    line.trainer = studio.trainers[place.trainer];
    line.location = studio.sites[place.trainer];
    return line;
}

/// Sessions at their rate and fees: one invoice a client, at the end of the month.
void Books::statements(Day until, const std::vector<PlaceRecord>& places, const StudioRows& studio)
{
    std::map<int, std::vector<const PlaceRecord*>> byClient;
    for (const PlaceRecord& place : places) {
        const bool session = place.outcome == PlaceRecord::Outcome::Done && !place.onCredit && place.rateMinor > 0;
        if (session || place.feeMinor > 0)
            byClient[place.client].push_back(&place);
    }
    const Day first = dayOf(QDate(dateOf(until).year(), dateOf(until).month(), 1));
    for (const auto& [client, list] : byClient) {
        Bill bill;
        bill.day = until;
        bill.draft = m_till.draft(studio.clients[size_t(client)], m_plan.clients[size_t(client)].row.language, until);
        bill.draft.location = studio.sites[list.front()->trainer];
        bill.draft.trainer = studio.trainers[list.front()->trainer];
        bill.draft.periodStart = dateOf(first);
        bill.draft.periodEnd = dateOf(until);
        const bool french = bill.draft.language == u"fr"_s;
        for (const PlaceRecord* place : list) {
            if (place->outcome == PlaceRecord::Outcome::Done && !place->onCredit && place->rateMinor > 0)
                bill.draft.lines.append(lineFor(*place, false, french, studio));
            if (place->feeMinor > 0)
                bill.draft.lines.append(lineFor(*place, true, french, studio));
        }
        if (m_random.chance(3)) { // typed in by hand first, then taken back
            Bill wrong = bill;
            InvoiceLine line;
            line.description = french ? u"Séances du mois"_s : u"Sessions of the month"_s;
            line.unitMinor = bill.draft.lines.first().unitMinor;
            wrong.draft.lines = {line};
            wrong.ending = Bill::Ending::Void;
            m_bills.push_back(wrong);
        }
        m_bills.push_back(bill);
    }
}

void Books::corporate(Day until)
{
    Bill bill;
    bill.day = until;
    bill.draft = m_till.draft({}, m_plan.frame.french ? u"fr"_s : u"en"_s, until);
    bill.draft.contract = m_contract;
    bill.draft.dueDay = bill.draft.issueDay.addDays(30);
    InvoiceLine line;
    line.kind = LineKind::Contract;
    line.description = m_plan.frame.french ? u"Cours du midi"_s : u"Lunch-hour classes"_s;
    line.day = dateOf(until);
    line.quantityMilli = 1000 * m_random.between(3, 5);
    line.unitMinor = 9000;
    bill.draft.lines = {line};
    m_bills.push_back(bill);
}

Result<void> Books::month(Day until, bool ends, const std::vector<PlaceRecord>& places, const StudioRows& studio)
{
    const QDate end = dateOf(until);
    const Day first = std::max(m_plan.frame.first, dayOf(QDate(end.year(), end.month(), 1)));
    if (end.month() == 1)
        TD_TRY(m_wallets.raisePrices(until));
    if (!m_registered && m_till.soldMinor() > smallSupplier)
        TD_TRY(registerForTax(first));
    m_bills.clear();
    std::vector<qint64> earned(studio.trainers.size());
    for (const PlaceRecord& place : places) {
        TD_TRY(m_wallets.pay(place, studio, m_till, m_bills));
        if (place.outcome == PlaceRecord::Outcome::Done)
            earned[place.trainer] += place.rateMinor;
    }
    TD_TRY(m_wallets.endOfMonth(until, studio, m_till, m_bills));
    overTheCounter(first, until, studio);
    if (ends) {
        if (m_contract.isNull() && m_registered)
            TD_TRY(contract(studio));
        statements(until, places, studio);
        if (!m_contract.isNull())
            corporate(until);
    }
    TD_TRY(m_till.close(std::exchange(m_bills, {}), until));
    TD_TRY(restock(until, studio));
    return m_costs.month(until, studio, earned, m_account, m_sites);
}

Result<void> Books::finish(const StudioRows& studio)
{
    return m_wallets.fundAhead(studio);
}

} // namespace td::demo
