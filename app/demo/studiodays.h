// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/plan.h"
#include "scheduling/closure.h"

#include <vector>

namespace td::demo
{

constexpr auto studioZone = "America/Toronto";

/// The days of the demo: which are closed, how busy the season is, and which instants their minutes are.
class StudioDays
{
public:
    explicit StudioDays(const Frame& frame);

    /// Bookings are possible: neither a holiday nor a closure.
    [[nodiscard]] bool isOpen(Day day) const { return at(day).open; }
    /// Minutes after 03:00 of a day; clocks change before that.
    [[nodiscard]] Instant instant(Day day, int minute) const { return at(day).noon + Instant(minute - 720) * 60; }
    /// How much is booked in a week of this season, 1000 being usual.
    [[nodiscard]] static int season(Day day);
    /// The studio's own exceptions, to be written.
    [[nodiscard]] const std::vector<Closure>& closures() const { return m_closures; }

private:
    struct Facts {
        Instant noon = 0;
        bool open = true;
    };
    [[nodiscard]] const Facts& at(Day day) const { return m_days[size_t(day - m_from)]; }
    void close(Day day, bool open = false);
    void addClosure(QDate date, const QString& name, bool open = false);

    Day m_from = 0;
    std::vector<Facts> m_days;
    std::vector<Closure> m_closures;
};

} // namespace td::demo
