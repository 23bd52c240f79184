// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendaritem.h"

namespace td
{

/// A place in the grid: a column and a minute of its day.
struct GridPoint {
    int column = 0;
    int minute = 0;

    bool operator==(const GridPoint&) const = default;
};

/// What dragging means, as pure functions. All take minutes of wall clock, snap to `slot` and stay within what can be booked:
/// a new booking within its day, a moved one on a day as long as it fitted into one before, a resized one at least one slot.

/// From the slot of `anchor` to the slot of `current`, whichever is first, in the column of `anchor`.
[[nodiscard]] ProposedChange proposeCreate(const CalendarColumn& column, int anchorMinute, int currentMinute, int slot);

/// `item` with the point that was grabbed (`grabbed` minutes after its start) now at `minute` of `column`. A move that leaves the
/// start within half a slot keeps it to the minute, so that dragging sideways does not change the time.
[[nodiscard]] ProposedChange proposeMove(const CalendarItem& item, const CalendarColumn& column, int grabbed, int minute, int slot,
                                         bool copy);

/// `item` beginning at `minute` of `day`; its end stays.
[[nodiscard]] ProposedChange proposeResizeStart(const CalendarItem& item, const QString& columnKey, QDate day, int minute,
                                                int slot);
/// `item` ending at `minute` (1440: midnight) of `day`; its start stays.
[[nodiscard]] ProposedChange proposeResizeEnd(const CalendarItem& item, const QString& columnKey, QDate day, int minute,
                                              int slot);

/// A proposal as an item, to be laid out and drawn like one.
[[nodiscard]] CalendarItem previewOf(const ProposedChange& change, const CalendarItem& original);

} // namespace td
