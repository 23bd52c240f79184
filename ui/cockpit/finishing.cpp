// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/finishing.h"

#include "scheduling/scheduling.h"
#include "widgets/notepane.h"
#include "widgets/timetext.h"

#include <algorithm>

namespace td
{

Result<void> Finishing::open(const CockpitSession& session, NotePane* note)
{
    m_session = session;
    m_note = note;
    m_item.reset();
    if (session.appointment.isNull())
        return {};
    TD_TRY_ASSIGN(m_item, m_context.scheduling.schedule().item(session.appointment));
    return {};
}

const ScheduleParticipant* Finishing::person() const
{
    if (!m_item)
        return nullptr;
    const auto found = std::find_if(m_item->participants.begin(), m_item->participants.end(),
                                    [this](const ScheduleParticipant& one) { return one.client == m_session.client; });
    return found == m_item->participants.end() ? nullptr : &*found;
}

Result<void> Finishing::refresh(FinishBar& bar, bool first)
{
    TD_TRY(open(m_session, m_note));
    QHash<FinishStep, FinishBar::State> states;
    states.insert(FinishStep::Attendance, attendance());
    states.insert(FinishStep::Note, note());
    TD_TRY_ASSIGN(const FinishBar::State again, rebooking());
    states.insert(FinishStep::Rebook, again);
    TD_TRY_ASSIGN(const FinishBar::State pay, payment());
    states.insert(FinishStep::Pay, pay);
    for (auto it = states.begin(); it != states.end(); ++it) {
        const bool own = it.key() == FinishStep::Note; // follows what was written
        if (!first && !own)
            it->ticked = bar.isTicked(it.key());
        bar.setState(it.key(), *it);
    }
    return {};
}

FinishBar::State Finishing::attendance() const
{
    const ScheduleParticipant* one = person();
    if (one == nullptr || m_item->state == AppointmentState::Cancelled)
        return {};
    const bool done = m_item->state == AppointmentState::Completed || (m_item->confirmed > 1 && one->attended == std::optional(true));
    return {true, done, true, {}};
}

FinishBar::State Finishing::note() const
{
    if (m_note == nullptr)
        return {};
    return {true, m_note->isSigned(), m_note->isComplete(), {}};
}

QString Finishing::when(QDate day, int minute) const
{
    //: Day, time
    return tr("%1, %2").arg(QLocale().toString(day, QStringLiteral("ddd d MMM")), formatTime(minute, QLocale()));
}

Result<FinishBar::State> Finishing::rebooking()
{
    if (!m_item || m_item->confirmed > 1 || !m_session.workout.isNull())
        return FinishBar::State();
    TD_TRY_ASSIGN(std::optional<ScheduleItem> next, m_context.scheduling.schedule().next(m_session.client));
    if (next && next->id == m_item->id) { // opened before its time
        next.reset();
        TD_TRY_ASSIGN(const QList<ScheduleItem> near, m_context.scheduling.schedule().ofClient(m_session.client));
        for (const ScheduleItem& one : near) { // newest first
            if (one.startsAt > m_item->startsAt && one.state == AppointmentState::Scheduled)
                next = one;
        }
    }
    if (next)
        return FinishBar::State{true, true, false, when(next->day, next->minute)};
    constexpr int week = 7;
    const QDate again = m_item->day.addDays(week);
    return FinishBar::State{true, false, again >= m_context.today(), when(again, m_item->minute)};
}

Result<FinishBar::State> Finishing::payment()
{
    if (!m_context.pay || !m_session.workout.isNull())
        return FinishBar::State();
    const bool owes = m_context.owing && m_context.owing(m_session.client) > 0;
    const ScheduleParticipant* one = person();
    if (one == nullptr || owes)
        return FinishBar::State{owes, false, true, {}};
    TD_TRY_ASSIGN(const std::optional<PlaceCredit> credit, m_context.scheduling.booking().creditOf(one->id));
    TD_TRY_ASSIGN(const Participant place, m_context.scheduling.booking().findParticipant(one->id));
    const bool due = !credit && place.pays != Pays::Free && m_item->rateMinor > 0;
    return FinishBar::State{due || credit, !due, due, credit ? tr("with “%1”").arg(credit->lotName) : QString()};
}

Result<void> Finishing::attend()
{
    const ScheduleParticipant* one = person();
    if (one == nullptr)
        return {};
    Attendance& attendance = m_context.scheduling.attendance();
    if (m_item->confirmed > 1) {
        TD_TRY(attendance.markAttended(one->id, true));
        const bool all = std::all_of(m_item->participants.begin(), m_item->participants.end(), [one](const ScheduleParticipant& other) {
            return other.status != ParticipantStatus::Confirmed || other.id == one->id || other.attended.has_value();
        });
        if (!all)
            return {};
    }
    TD_TRY(attendance.complete(m_item->id));
    return {};
}

Result<void> Finishing::rebook()
{
    if (!m_item)
        return {};
    TD_TRY(m_context.scheduling.booking().rebook(m_item->id));
    return {};
}

} // namespace td
