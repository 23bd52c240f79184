// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/slots.h"

#include <algorithm>

namespace td
{
namespace
{
bool isFree(const SlotSearch& search, const LocalTime& start)
{
    const auto instant = toInstant(start, search.zone);
    if (!instant)
        return false;
    const Interval wanted{*instant, *instant + search.durationMin * 60};
    return std::none_of(search.busy.begin(), search.busy.end(),
                        [&](const Interval& busy) { return busy.overlaps(wanted); });
}
} // namespace

int snapMinute(int minute, int step)
{
    const int steps = (2 * std::max(0, minute) + step) / (2 * step);
    return std::min(steps, 1440 / step - 1) * step;
}

QList<int> freeSlots(const SlotSearch& search, QDate day)
{
    QList<int> out;
    if (search.durationMin < 1 || search.step < 1 || !search.spans)
        return out;
    for (const MinuteSpan& span : merged(search.spans(day))) {
        const int first = (std::max(0, span.start) + search.step - 1) / search.step * search.step;
        for (int minute = first; minute + search.durationMin <= span.end; minute += search.step) {
            if (isFree(search, {day, minute}))
                out.append(minute);
        }
    }
    return out;
}

std::optional<LocalTime> nextFreeSlot(const SlotSearch& search, const LocalTime& from, int days)
{
    for (int i = 0; i < days; ++i) {
        const QDate day = from.day.addDays(i);
        for (const int minute : freeSlots(search, day)) {
            if (i > 0 || minute >= from.minute)
                return LocalTime{day, minute};
        }
    }
    return std::nullopt;
}

std::optional<int> nearestFreeSlot(const SlotSearch& search, QDate day, int minute)
{
    const QList<int> free = freeSlots(search, day);
    const auto nearest =
        std::min_element(free.begin(), free.end(), [&](int a, int b) { return qAbs(a - minute) < qAbs(b - minute); });
    return nearest == free.end() ? std::nullopt : std::optional(*nearest);
}

} // namespace td
