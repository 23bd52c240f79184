// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/scheduleitem.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace td
{

QString ScheduleItem::names() const
{
    QStringList out;
    for (const ScheduleParticipant& participant : participants) {
        // In a cancelled booking everybody is cancelled, and it is still theirs.
        if (participant.status == ParticipantStatus::Confirmed || state == AppointmentState::Cancelled)
            out.append(participant.name);
    }
    return out.join(u", "_s);
}

bool ScheduleFilter::accepts(const ScheduleItem& item) const
{
    const auto among = [](const auto& list, const auto& value) { return list.isEmpty() || list.contains(value); };
    return among(trainers, item.trainer) && among(rooms, item.room) && among(classTypes, item.classType) &&
           among(states, item.state) && (location.isNull() || location == item.location);
}

} // namespace td
