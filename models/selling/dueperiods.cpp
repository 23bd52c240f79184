// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/dueperiods.h"

#include <algorithm>

namespace td
{

QList<DuePeriod> duePeriods(const Membership& membership, QDate until)
{
    QList<DuePeriod> due;
    const QDate lastStart = membership.end.isValid() ? std::min(until, membership.end) : until;
    const QList<DaySpan> pauses = membership.pausedDays();
    int index = periodIndex(membership.anchor, membership.period, membership.billedUntil);
    for (QDate first = membership.billedUntil; first <= lastStart; ++index) {
        const DaySpan whole = periodAt(membership.anchor, membership.period, index);
        const DaySpan days{first, membership.end.isValid() ? std::min(whole.last, membership.end) : whole.last};
        const qint64 billed = daysOutside(days, pauses);
        if (billed > 0)
            due.append({days, billed, whole.days(), forDays(membership.priceMinor, billed, whole.days())});
        first = whole.last.addDays(1);
    }
    return due;
}

} // namespace td
