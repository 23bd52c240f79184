// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/dragmath.h"

#include "calendar/timescale.h"

#include <algorithm>
#include <cstdlib>

namespace td
{
namespace
{
ProposedChange changeOf(const CalendarItem& item, ProposedChange::Kind kind, const QString& columnKey)
{
    return {kind, item.id, columnKey, item.start.day, item.start.minute, wallDuration(item), false};
}
} // namespace

ProposedChange proposeCreate(const CalendarColumn& column, int anchorMinute, int currentMinute, int slot)
{
    const int anchor = snapDown(std::clamp(anchorMinute, 0, minutesPerDay - 1), slot);
    const int current = snapDown(std::clamp(currentMinute, 0, minutesPerDay - 1), slot);
    const int start = std::min(anchor, current);
    const int end = std::min(minutesPerDay, std::max(anchor, current) + slot);
    return {ProposedChange::Kind::Create, {}, column.key, column.date, start, end - start, false};
}

ProposedChange proposeMove(const CalendarItem& item, const CalendarColumn& column, int grabbed, int minute, int slot, bool copy)
{
    ProposedChange change = changeOf(item, ProposedChange::Kind::Move, column.key);
    change.copy = copy;
    const int raw = minute - grabbed;
    const int duration = change.durationMinutes;
    const bool withinDay = item.start.minute + duration <= minutesPerDay;
    const LocalTime wanted = shifted({column.date, 0}, withinDay ? std::clamp(raw, 0, minutesPerDay - 1) : raw);
    change.day = wanted.day;
    change.startMinute = std::clamp(snapNearest(wanted.minute, slot), 0, minutesPerDay - slot);
    if (std::abs(wanted.minute - item.start.minute) <= slot / 2)
        change.startMinute = item.start.minute;
    if (withinDay)
        change.startMinute = std::clamp(change.startMinute, 0, std::max(0, minutesPerDay - duration));
    return change;
}

ProposedChange proposeResizeStart(const CalendarItem& item, const QString& columnKey, QDate day, int minute, int slot)
{
    ProposedChange change = changeOf(item, ProposedChange::Kind::ResizeStart, columnKey);
    const LocalTime wanted = shifted({day, 0}, snapNearest(minute, slot));
    const int earliest = -item.start.minute; // the booking stays on its day
    const int latest = std::max(earliest, change.durationMinutes - slot);
    const int by = std::clamp(wallMinutes(item.start, wanted), earliest, latest);
    change.startMinute += by;
    change.durationMinutes -= by;
    // A start on the next day happens only when a long booking is cut down to its last part.
    const LocalTime start = shifted({change.day, 0}, change.startMinute);
    change.day = start.day;
    change.startMinute = start.minute;
    return change;
}

ProposedChange proposeResizeEnd(const CalendarItem& item, const QString& columnKey, QDate day, int minute, int slot)
{
    ProposedChange change = changeOf(item, ProposedChange::Kind::ResizeEnd, columnKey);
    const LocalTime wanted = shifted({day, 0}, snapNearest(minute, slot));
    change.durationMinutes = std::clamp(wallMinutes(item.start, wanted), slot, minutesPerDay);
    return change;
}

CalendarItem previewOf(const ProposedChange& change, const CalendarItem& original)
{
    CalendarItem item = original;
    item.start = {change.day, change.startMinute};
    item.end = shifted(item.start, change.durationMinutes);
    return item;
}

} // namespace td
