// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/outcomes.h"

#include "demo/services.h"
#include "demo/texts.h"

#include <algorithm>

namespace td::demo
{
namespace
{
constexpr int illness = 1; ///< of cancelReasons()
constexpr int hour = 3600;
} // namespace

void Outcomes::decide(AppointmentPlan& appointment, bool sick)
{
    const Times times{m_days.instant(appointment.day, appointment.minute),
                      m_days.instant(appointment.day, appointment.minute + services[appointment.type].duration)};
    if (m_random.chance(50))
        appointment.note = quint8(m_random.between(1, int(sessionNotes().size()) - 1));
    if (sick && times.start < now())
        return cancelByStudio(appointment, illness, times.start - m_random.between(2, 14) * hour);
    if (m_random.chance(4) && times.start < now())
        return cancelByStudio(appointment, int(cancelReasons().size()) - 1,
                              times.start - m_random.between(3, 40) * hour);
    if (services[appointment.type].capacity == 1)
        alone(appointment, times);
    else
        group(appointment, times);
}

void Outcomes::alone(AppointmentPlan& appointment, const Times& times)
{
    ParticipantPlan& participant = m_plan.participants[size_t(appointment.firstParticipant)];
    const int reliability = m_plan.clients[size_t(participant.client)].reliability;
    const int dice = m_random.below(1000) * 1000 / reliability;
    if (times.start > now()) {
        if (dice < 18 && participant.joinedAt < now() - 2 * hour) {
            cancelByClient(appointment, participant, times, false);
            appointment.state = AppointmentState::Cancelled;
            appointment.cancelledAt = participant.cancelledAt;
        }
        return;
    }
    if (times.end > now())
        return came(participant, times);
    if (dice < 28) {
        appointment.state = AppointmentState::NoShow;
        return noShow(appointment, participant, times);
    }
    if (dice < 105) {
        cancelByClient(appointment, participant, times, dice < 52);
        appointment.state = AppointmentState::Cancelled;
        appointment.cancelledAt = participant.cancelledAt;
        appointment.reason = quint8(m_random.below(int(cancelReasons().size()) - 1));
        if (appointment.reason == illness)
            appointment.reason = 0;
        return;
    }
    appointment.state = AppointmentState::Completed;
    came(participant, times);
}

void Outcomes::came(ParticipantPlan& participant, const Times& times)
{
    participant.arrivedAt = times.start - m_random.below(10) * 60;
    if (times.end <= now())
        participant.attended = 1;
    if (participant.arrivedAt > now() || (times.end <= now() && m_random.chance(150)))
        participant.arrivedAt = 0;
}

void Outcomes::group(AppointmentPlan& appointment, const Times& times)
{
    if (times.start > now())
        return groupAhead(appointment, times);
    bool anybody = false;
    for (int i = 0; i < appointment.participants; ++i) {
        ParticipantPlan& participant = m_plan.participants[size_t(appointment.firstParticipant + i)];
        if (participant.status != ParticipantStatus::Confirmed)
            continue;
        const int dice = m_random.below(1000) * 1000 / m_plan.clients[size_t(participant.client)].reliability;
        if (dice < 30 && times.end <= now()) {
            noShow(appointment, participant, times);
        } else if (dice < 80) {
            cancelByClient(appointment, participant, times, dice < 45);
        } else {
            came(participant, times);
            anybody = true;
        }
    }
    if (times.end <= now())
        appointment.state = anybody ? AppointmentState::Completed : AppointmentState::NoShow;
    if (!anybody && times.end <= now())
        cancelByStudio(appointment, 0, times.start - hour);
}

void Outcomes::groupAhead(AppointmentPlan& appointment, const Times& times)
{
    bool offered = services[appointment.type].waitlist != WaitlistMode::Confirm || times.start - now() > 4 * 86400;
    for (int i = 0; i < appointment.participants; ++i) {
        ParticipantPlan& participant = m_plan.participants[size_t(appointment.firstParticipant + i)];
        if (participant.status != ParticipantStatus::Waitlisted || offered)
            continue;
        // Somebody gave their place back, and the first in line has it until the evening.
        offered = true;
        ParticipantPlan& left = m_plan.participants[size_t(appointment.firstParticipant)];
        if (left.status != ParticipantStatus::Confirmed || times.start - now() < 20 * hour)
            continue;
        cancelByClient(appointment, left, times, false);
        left.cancelledAt = now() - hour;
        left.joinedAt = std::min(left.joinedAt, left.cancelledAt - hour);
        participant.status = ParticipantStatus::Offered;
        participant.offerUntil = now() + 3 * hour;
    }
}

void Outcomes::charge(const AppointmentPlan& appointment, ParticipantPlan& participant, const Times& times, Instant at,
                      bool missed)
{
    const CancellationPolicy policy = policies[size_t(services[appointment.type].policy)].terms();
    m_waivedAt.resize(m_plan.clients.size());
    Instant& waived = m_waivedAt[size_t(participant.client)];
    const bool used = waived != 0 && std::abs(at - waived) < Instant(policy.waiverDays) * 86400;
    const CancellationEffect effect =
        cancelEffect(policy, {times.start, at, CancelledBy::Client, used ? 1 : 0, missed});
    participant.feeMinor = qint32(effect.feeMinor);
    participant.credit = effect.forfeited ? CreditEffect::Forfeited
                         : missed         ? CreditEffect::None
                                          : CreditEffect::Released;
    participant.waived = effect.waived;
    if (effect.waived) {
        waived = at;
        participant.credit = CreditEffect::Released;
    }
}

void Outcomes::noShow(const AppointmentPlan& appointment, ParticipantPlan& participant, const Times& times)
{
    participant.attended = 0;
    charge(appointment, participant, times, times.end, true);
}

void Outcomes::cancelByClient(const AppointmentPlan& appointment, ParticipantPlan& participant, const Times& times,
                              bool late)
{
    const int notice = policies[size_t(services[appointment.type].policy)].notice * 60;
    const int before =
        late && notice > 0 ? m_random.between(600, notice - 60) : notice + m_random.between(60, 5 * 86400);
    const Instant earliest = participant.joinedAt + 60;
    Instant at = std::min(times.start - before, now() - m_random.between(60, 30 * hour));
    if (at < earliest)
        participant.joinedAt = at - m_random.between(hour, 48 * hour);
    participant.cancelledAt = at;
    const bool tooLate = isLateCancellation(notice / 60, times.start, at);
    participant.status = tooLate ? ParticipantStatus::LateCancelled : ParticipantStatus::Cancelled;
    charge(appointment, participant, times, at, false);
}

void Outcomes::cancelByStudio(AppointmentPlan& appointment, int reason, Instant at)
{
    appointment.state = AppointmentState::Cancelled;
    appointment.by = CancelledBy::Studio;
    appointment.reason = quint8(reason);
    appointment.cancelledAt = std::min(at, now() - 60);
    for (int i = 0; i < appointment.participants; ++i) {
        ParticipantPlan& participant = m_plan.participants[size_t(appointment.firstParticipant + i)];
        if (participant.status == ParticipantStatus::LateCancelled ||
            participant.status == ParticipantStatus::Cancelled)
            continue;
        const ParticipantPlan was = participant;
        participant = {};
        participant.client = was.client;
        participant.status = ParticipantStatus::Cancelled;
        participant.joinedAt = std::min(was.joinedAt, appointment.cancelledAt - hour);
        participant.cancelledAt = appointment.cancelledAt;
        participant.credit = was.status == ParticipantStatus::Confirmed ? CreditEffect::Released : CreditEffect::None;
    }
}

} // namespace td::demo
