// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/moneyplan.h"
#include "demo/studiodays.h"
#include "storage/database.h"

namespace td::demo
{

/// What the demo's studio pays for and hands in: regular bills with their tax, trainers paid as contractors, drives, deposits at the bank,
/// and the GST/HST returns, closed, filed and paid but for the latest.
class Costs
{
public:
    Costs(Database& db, const Frame& frame, const StudioDays& days, FixedClock& clock, Random random)
        : m_db(db)
        , m_frame(frame)
        , m_days(days)
        , m_clock(clock)
        , m_random(random)
    {
    }

    /// The month that ends with `until`. `earned`: the rates of sessions given, by trainer.
    Result<void> month(Day until, const StudioRows& studio, const std::vector<qint64>& earned, const BankAccountId& account, int sites);
    /// What was bought for the shelf, without tax.
    Result<void> restocked(Day day, qint64 netMinor);

private:
    Result<void> regular(Day first, Day until, int sites);
    Result<void> contractors(Day until, const StudioRows& studio, const std::vector<qint64>& earned);
    Result<void> drives(Day first, Day until, const StudioRows& studio);
    Result<void> bank(Day until, const BankAccountId& account);
    Result<void> returns(Day until);
    Result<void> expense(Day day, const char* category, const QString& supplier, const QString& what, qint64 net, bool taxed,
                         const TrainerId& trainer = {});

    Database& m_db;
    const Frame& m_frame;
    const StudioDays& m_days;
    FixedClock& m_clock;
    Random m_random;
};

} // namespace td::demo
