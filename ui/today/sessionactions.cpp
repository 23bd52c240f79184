// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/sessionactions.h"

#include "facility/facility.h"
#include "today/todaytext.h"

#include <algorithm>

namespace td
{
namespace
{
/// The person of the row; of a session row, the first one who has a place.
const ScheduleParticipant* personOf(const DayRow& row)
{
    if (row.kind == DayRow::Kind::Person)
        return row.participant();
    const auto& all = row.session.participants;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [](const ScheduleParticipant& p) { return p.status == ParticipantStatus::Confirmed; });
    return found == all.end() ? nullptr : &*found;
}
} // namespace

bool SessionActions::toggleArrived(const DayRow& row)
{
    const ScheduleParticipant* person = personOf(row);
    return person != nullptr && done(m_services.scheduling.attendance().markArrived(person->id, !person->arrived));
}

bool SessionActions::complete(const AppointmentId& id)
{
    return done(m_services.scheduling.attendance().complete(id));
}

bool SessionActions::noShow(const DayRow& row)
{
    Cancelling& cancelling = m_services.scheduling.cancelling();
    const bool one = row.kind == DayRow::Kind::Person;
    const ParticipantId person = one ? row.participant()->id : ParticipantId();
    const auto preview = one ? cancelling.previewNoShow(person) : cancelling.previewNoShow(row.session.id);
    if (!done(preview))
        return false;
    const auto organisation = Facility(m_services.database).organisation();
    if (!done(organisation))
        return false;
    Question question;
    question.title = tr("No-show");
    question.text = TodayText::effects(*preview, organisation->currency);
    question.yes = tr("Mark as no-show");
    question.no = tr("Go back");
    question.dangerous = preview->feesMinor > 0;
    if (!m_services.prompts.confirm(question))
        return false;
    return done(one ? cancelling.markNoShow(person) : cancelling.markNoShow(row.session.id));
}

bool SessionActions::toggleAttended(const DayRow& row)
{
    const ScheduleParticipant* person = row.participant();
    return person != nullptr &&
           done(m_services.scheduling.attendance().markAttended(person->id, person->attended != std::optional(true)));
}

bool SessionActions::allAttended(const AppointmentId& id)
{
    return done(m_services.scheduling.attendance().markAllAttended(id));
}

bool SessionActions::reopen(const AppointmentId& id)
{
    return done(m_services.scheduling.attendance().reopen(id));
}

Result<Appointment> SessionActions::rebook(const AppointmentId& id)
{
    return m_services.scheduling.booking().rebook(id);
}

bool SessionActions::decideTimeOff(const AttentionItem& item, const QString& question)
{
    Hours& hours = m_services.scheduling.hours();
    const std::optional<int> answer = m_services.prompts.choose({tr("Time off"), question, {tr("Approve"), tr("Decline")}, 0});
    if (!answer)
        return false;
    return done(*answer == 0 ? hours.approve(item.timeOff) : hours.decline(item.timeOff));
}

bool SessionActions::givePlace(const ParticipantId& id)
{
    return done(m_services.scheduling.waitingList().promote(id));
}

} // namespace td
