// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/ledger.h"
#include "demo/moneyplan.h"
#include "demo/till.h"

#include <unordered_map>

namespace td::demo
{

/// What the demo's clients bought beforehand: packages and memberships, the bills for them, and the ledger of credits, entry by entry as
/// Credits would have written it.
class Wallets
{
public:
    Wallets(Database& db, const Plan& plan, const StudioDays& days, FixedClock& clock, Random random)
        : m_db(db)
        , m_plan(plan)
        , m_days(days)
        , m_clock(clock)
        , m_random(random)
    {
    }

    /// The catalogue: packages and the membership.
    Result<void> setUp(const StudioRows& studio);
    /// New year, new prices.
    Result<void> raisePrices(Day day);
    /// Credits for a place that was taken; adds to `bills` what was sold for it.
    Result<void> pay(const PlaceRecord& place, const StudioRows& studio, const Till& till, std::vector<Bill>& bills);
    /// Periods of memberships that begin up to `until`, and units whose time ran out.
    Result<void> endOfMonth(Day until, const StudioRows& studio, const Till& till, std::vector<Bill>& bills);
    /// Reserves credits for what is booked ahead, by the real rules.
    Result<void> fundAhead(const StudioRows& studio);

private:
    struct Wallet {
        std::vector<LotLedger> lots; ///< that are not used up or over
        MembershipId membership;
        Day start = 0; ///< of the membership
        int periods = 0;
    };

    [[nodiscard]] int yearsAgo(Day day) const { return std::max(0, m_plan.frame.today - day) / 365; }
    [[nodiscard]] qint64 packagePrice(int package, Day day) const;
    [[nodiscard]] static QList<ClassTypeId> typesOf(int package, const StudioRows& studio);
    LotLedger* lotFor(Wallet& wallet, const PlaceRecord& place, int duration);
    Result<void> sellPackage(Wallet& wallet, const PlaceRecord& place, const StudioRows& studio, const Till& till, std::vector<Bill>& bills);
    Result<void> joinUp(Wallet& wallet, int client, Day day, const StudioRows& studio);
    Result<void> billPeriod(Wallet& wallet, int client, const StudioRows& studio, const Till& till, std::vector<Bill>& bills);
    Result<void> leave(Wallet& wallet, int client, const StudioRows& studio);
    Result<void> grant(Wallet& wallet, const NewLot& terms, const LotId& id);
    Result<void> post(LotLedger& lot, CreditKind kind, int units, const PlaceRecord& place, const StudioRows& studio);
    Result<void> expire(Wallet& wallet, Day until);
    [[nodiscard]] Day memberUntil(const ClientPlan& client) const;

    Database& m_db;
    const Plan& m_plan;
    const StudioDays& m_days;
    FixedClock& m_clock;
    Random m_random;
    std::vector<PackageTypeId> m_packages;
    MembershipTypeId m_membershipType;
    std::unordered_map<int, Wallet> m_wallets; ///< by client
    std::vector<int> m_members;
};

} // namespace td::demo
