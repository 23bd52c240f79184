// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace td
{

/// Minutes of a day to pixels and back, at the current zoom.
class TimeScale
{
public:
    static constexpr double smallest = 28;
    static constexpr double usual = 56;
    static constexpr double largest = 224;

    explicit TimeScale(double pixelsPerHour = usual);

    [[nodiscard]] double pixelsPerHour() const { return m_pixelsPerHour; }
    /// Height of the whole day.
    [[nodiscard]] double height() const { return m_pixelsPerHour * 24; }
    [[nodiscard]] double y(double minute) const { return minute * m_pixelsPerHour / 60; }
    /// Minute under `y`, clamped to the day: 0 ... 1439.
    [[nodiscard]] int minuteAt(double y) const;
    /// Minutes that `pixels` stand for, rounded up.
    [[nodiscard]] int minutesIn(double pixels) const;
    /// Zoomed by a number of steps of 15 %, within the limits.
    [[nodiscard]] TimeScale zoomed(double steps) const;
    bool operator==(const TimeScale&) const = default;

private:
    double m_pixelsPerHour;
};

/// The slot that `minute` lies in.
[[nodiscard]] int snapDown(int minute, int slot);
/// The nearest slot border.
[[nodiscard]] int snapNearest(int minute, int slot);

} // namespace td
