// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/plan.h"

#include <array>
#include <bitset>

namespace td::demo
{

constexpr int quarter = 15; ///< every booking of the demo begins and ends on a quarter of an hour
constexpr int quartersADay = 96;
constexpr int quartersAWeek = 7 * quartersADay;

/// A stretch of one week in quarters after Monday 00:00.
struct Stretch {
    int from = 0;
    int to = 0; ///< exclusive

    static Stretch of(int weekday, int minute, int duration)
    {
        const int start = (weekday - 1) * quartersADay + minute / quarter;
        return {start, start + (duration + quarter - 1) / quarter};
    }
    [[nodiscard]] bool overlaps(const Stretch& other) const { return from < other.to && other.from < to; }
};

/// Quarters of one week that are taken, or worked.
class WeekGrid
{
public:
    [[nodiscard]] bool none(const Stretch& s) const
    {
        for (int i = s.from; i < s.to; ++i) {
            if (m_bits.test(size_t(i)))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool all(const Stretch& s) const
    {
        for (int i = s.from; i < s.to; ++i) {
            if (!m_bits.test(size_t(i)))
                return false;
        }
        return true;
    }
    void set(const Stretch& s, bool value = true)
    {
        for (int i = std::max(0, s.from); i < std::min(s.to, quartersAWeek); ++i)
            m_bits.set(size_t(i), value);
    }
    void clear() { m_bits.reset(); }

private:
    std::bitset<quartersAWeek> m_bits;
};

/// How many bookings run in a room at once, quarter by quarter of one week.
class RoomGrid
{
public:
    [[nodiscard]] bool fits(const Stretch& s, int concurrent) const
    {
        for (int i = s.from; i < s.to; ++i) {
            if (m_counts[size_t(i)] >= concurrent)
                return false;
        }
        return true;
    }
    void add(const Stretch& s, int count = 1)
    {
        for (int i = s.from; i < s.to; ++i)
            m_counts[size_t(i)] = quint8(m_counts[size_t(i)] + count);
    }
    void clear() { m_counts.fill(0); }

private:
    std::array<quint8, quartersAWeek> m_counts{};
};

} // namespace td::demo
