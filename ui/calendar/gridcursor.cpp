// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/gridcursor.h"

#include "calendar/timescale.h"

#include <algorithm>

namespace td
{

MinuteSpan GridCursor::span(int slot) const
{
    const int far = minute + extent;
    return {std::min(minute, far), std::max(minute, far) + slot};
}

void GridCursor::moveSlots(int steps, int slot, bool extend)
{
    const int from = extend ? minute + extent : extent > 0 && steps > 0 ? minute + extent : minute;
    const int to = std::clamp(from + steps * slot, 0, minutesPerDay - slot);
    if (extend) {
        extent = to - minute;
        return;
    }
    minute = to;
    extent = 0;
}

int GridCursor::moveColumns(int by, int columnCount)
{
    extent = 0;
    column += by;
    if (column < 0) {
        column = std::max(0, columnCount - 1);
        return -1;
    }
    if (column >= columnCount) {
        column = 0;
        return 1;
    }
    return 0;
}

void GridCursor::moveTo(int toColumn, int toMinute, int slot)
{
    column = toColumn;
    minute = std::clamp(snapDown(toMinute, slot), 0, minutesPerDay - slot);
    extent = 0;
}

} // namespace td
