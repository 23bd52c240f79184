// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/timescale.h"

#include "calendar/calendaritem.h"

#include <algorithm>
#include <cmath>

namespace td
{

TimeScale::TimeScale(double pixelsPerHour) : m_pixelsPerHour(std::clamp(pixelsPerHour, smallest, largest)) {}

int TimeScale::minuteAt(double y) const
{
    // The small term keeps a border drawn at minute m inside minute m whatever the rounding.
    const double minute = std::floor(y * 60 / m_pixelsPerHour + 1e-6);
    return int(std::clamp(minute, 0.0, double(minutesPerDay - 1)));
}

int TimeScale::minutesIn(double pixels) const
{
    return int(std::ceil(pixels * 60 / m_pixelsPerHour - 1e-6));
}

TimeScale TimeScale::zoomed(double steps) const
{
    return TimeScale(m_pixelsPerHour * std::pow(1.15, steps));
}

int snapDown(int minute, int slot)
{
    return int(std::floor(double(minute) / slot)) * slot;
}

int snapNearest(int minute, int slot)
{
    return snapDown(minute + slot / 2, slot);
}

} // namespace td
