// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/random.h"
#include "demo/studiodays.h"

#include <vector>

namespace td::demo
{

/// Decides what became of a booking: who came, who cancelled and when, who did not show, what that cost by the policy,
/// and what is still open because it lies ahead. Bookings come in any order.
class Outcomes
{
public:
    Outcomes(Plan& plan, const StudioDays& days, Random random)
        : m_plan(plan)
        , m_days(days)
        , m_random(random)
    {
    }

    /// `sick`: the trainer fell ill on that day.
    void decide(AppointmentPlan& appointment, bool sick);

private:
    struct Times {
        Instant start;
        Instant end;
    };
    void alone(AppointmentPlan& appointment, const Times& times);
    void group(AppointmentPlan& appointment, const Times& times);
    void groupAhead(AppointmentPlan& appointment, const Times& times);
    void came(ParticipantPlan& participant, const Times& times);
    void noShow(const AppointmentPlan& appointment, ParticipantPlan& participant, const Times& times);
    void cancelByClient(const AppointmentPlan& appointment, ParticipantPlan& participant, const Times& times,
                        bool late);
    void cancelByStudio(AppointmentPlan& appointment, int reason, Instant at);
    void charge(const AppointmentPlan& appointment, ParticipantPlan& participant, const Times& times, Instant at,
                bool noShow);
    [[nodiscard]] Instant now() const { return m_plan.frame.now; }

    Plan& m_plan;
    const StudioDays& m_days;
    Random m_random;
    std::vector<Instant> m_waivedAt; ///< by client: the waiver used last
};

} // namespace td::demo
