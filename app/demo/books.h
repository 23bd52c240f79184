// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/costs.h"
#include "demo/till.h"
#include "demo/wallets.h"

namespace td::demo
{

/// The money side of the demo: for each month what the sessions of that month, the shelf and the studio's own costs come to. Everything goes
/// through the rules of the program (tax, issuing, ledger, returns), in one change set a month.
class Books
{
public:
    Books(Database& db, const Plan& plan, const StudioDays& days, FixedClock& clock);

    /// Settings, bank account, catalogue, shelf: with the studio's first rows.
    Result<void> setUp(const StudioRows& studio, int sites);
    /// What was written of a month up to and with `until`; `ends`: the month is over and its sessions are billed.
    Result<void> month(Day until, bool ends, const std::vector<PlaceRecord>& places, const StudioRows& studio);
    /// After the last month.
    Result<void> finish(const StudioRows& studio);

private:
    Result<void> settings();
    Result<void> products(const StudioRows& studio);
    Result<void> contract(const StudioRows& studio);
    Result<void> restock(Day day, const StudioRows& studio);
    Result<void> registerForTax(Day day);
    void overTheCounter(Day first, Day until, const StudioRows& studio);
    void statements(Day until, const std::vector<PlaceRecord>& places, const StudioRows& studio);
    void corporate(Day until);
    [[nodiscard]] InvoiceLine lineFor(const PlaceRecord& place, bool fee, bool french, const StudioRows& studio) const;

    Database& m_db;
    const Plan& m_plan;
    const StudioDays& m_days;
    FixedClock& m_clock;
    Random m_random;
    Till m_till;
    Wallets m_wallets;
    Costs m_costs;
    BankAccountId m_account;
    ContractId m_contract;
    QString m_contractName;
    std::vector<ProductId> m_products;
    std::vector<int> m_onShelf;
    std::vector<Bill> m_bills;
    int m_sites = 1;
    bool m_registered = false;
};

} // namespace td::demo
