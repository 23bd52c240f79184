// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/membership.h"

namespace td
{

MembershipState Membership::stateOn(QDate day) const
{
    if (end.isValid() && day > end)
        return MembershipState::Ended;
    if (day < start)
        return MembershipState::ToCome;
    for (const MembershipPause& pause : pauses) {
        if (pause.days.contains(day))
            return MembershipState::Paused;
    }
    return MembershipState::Active;
}

QList<DaySpan> Membership::pausedDays() const
{
    QList<DaySpan> days;
    for (const MembershipPause& pause : pauses)
        days.append(pause.days);
    return days;
}

QDate Membership::nextBill() const
{
    return end.isValid() && billedUntil > end ? QDate() : billedUntil;
}

} // namespace td
