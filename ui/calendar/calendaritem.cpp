// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendaritem.h"

#include <algorithm>

namespace td
{
namespace
{
int floorDiv(int value, int by)
{
    return value >= 0 ? value / by : -((by - 1 - value) / by);
}
} // namespace

int wallMinutes(const LocalTime& from, const LocalTime& to)
{
    return int(from.day.daysTo(to.day)) * minutesPerDay + to.minute - from.minute;
}

LocalTime shifted(const LocalTime& from, int minutes)
{
    const int total = from.minute + minutes;
    const int days = floorDiv(total, minutesPerDay);
    return {from.day.addDays(days), total - days * minutesPerDay};
}

int wallDuration(const CalendarItem& item)
{
    return std::max(0, wallMinutes(item.start, item.end));
}

std::optional<MinuteSpan> spanOnDay(const CalendarItem& item, QDate day)
{
    if (!item.start.day.isValid() || !day.isValid())
        return std::nullopt;
    const int start = wallMinutes({day, 0}, item.start);
    const int end = start + std::max(1, wallDuration(item));
    if (start >= minutesPerDay || end <= 0)
        return std::nullopt;
    return MinuteSpan{std::max(0, start), std::min(minutesPerDay, end)};
}

bool isMovable(const CalendarItem& item)
{
    return !item.locked && item.state != ItemState::Busy && item.state != ItemState::Cancelled;
}

QString columnKeyOf(const CalendarItem& item, GridColumnKind kind)
{
    switch (kind) {
    case GridColumnKind::Day:
        return {};
    case GridColumnKind::Trainer:
        return item.trainer.toString();
    case GridColumnKind::Room:
        return item.room.toString();
    }
    return {};
}

std::optional<MinuteSpan> clockGap(QDate day, const QByteArray& zone)
{
    if (!isKnownZone(zone) || !day.isValid())
        return std::nullopt;
    const Instant length = startOfDay(day.addDays(1), zone) - startOfDay(day, zone);
    if (length >= Instant(minutesPerDay) * 60)
        return std::nullopt;
    MinuteSpan gap{-1, -1};
    constexpr int step = 15; // every zone's offset is a multiple of a quarter of an hour
    for (int minute = 0; minute < minutesPerDay; minute += step) {
        if (toInstant({day, minute}, zone))
            continue;
        if (gap.start < 0)
            gap.start = minute;
        gap.end = minute + step;
    }
    return gap.start < 0 ? std::nullopt : std::optional(gap);
}

} // namespace td
