// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendaritem.h"

namespace td
{

/// The keyboard's cell in the time grid: a slot, or a range of slots extended with Shift. Pure.
struct GridCursor {
    int column = 0;
    int minute = 9 * 60;
    int extent = 0; ///< minutes by which Shift has moved the far end; negative is upwards

    /// The range that the cursor covers, at least one slot.
    [[nodiscard]] MinuteSpan span(int slot) const;
    /// Moves by slots, clamped to the day; `extend` keeps the anchor.
    void moveSlots(int steps, int slot, bool extend);
    /// Moves by columns. Answers -1 or 1 when that leaves the page, having put the cursor on the far side; else 0.
    [[nodiscard]] int moveColumns(int by, int columnCount);
    void moveTo(int toColumn, int toMinute, int slot);

    bool operator==(const GridCursor&) const = default;
};

} // namespace td
