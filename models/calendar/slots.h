// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/interval.h"

#include <functional>
#include <optional>

namespace td
{

/// The calendar's grid.
constexpr int slotMinutes = 15;

/// The nearest step, halves upwards, within 0 ... 1440 - step.
int snapMinute(int minute, int step = slotMinutes);

/// What a search for free time goes by. `spans` are the bookable hours of a day; a slot must lie in one of them.
struct SlotSearch {
    QByteArray zone;
    int durationMin = 60;
    int step = slotMinutes; ///< starts are whole multiples of it after midnight
    std::function<QList<MinuteSpan>(QDate)> spans;
    QList<Interval> busy;
};

/// Start minutes of a day at which the whole duration is within the hours and meets nothing busy. Times that a change
/// of clocks skips are left out. Empty for a duration or step below 1.
QList<int> freeSlots(const SlotSearch& search, QDate day);

/// First free start at or after `from`, within `days` days from it.
std::optional<LocalTime> nextFreeSlot(const SlotSearch& search, const LocalTime& from, int days);

/// Free start of the day that is closest to `minute`; the earlier of two that are equally far.
std::optional<int> nearestFreeSlot(const SlotSearch& search, QDate day, int minute);

} // namespace td
