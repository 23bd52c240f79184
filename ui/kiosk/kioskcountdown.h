// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace td
{

/// Seconds until the kiosk is nobody's again; every touch starts them anew. The last ones are said aloud.
class KioskCountdown
{
public:
    static constexpr int warnedSeconds = 15;

    explicit KioskCountdown(int seconds) : m_whole(std::max(seconds, warnedSeconds)), m_left(m_whole) {}

    void touch() { m_left = m_whole; }
    /// One second went by; true when it was the last.
    bool tick()
    {
        m_left = std::max(0, m_left - 1);
        return m_left == 0;
    }
    [[nodiscard]] int left() const { return m_left; }
    /// At least half of the time goes by without a word.
    [[nodiscard]] bool warns() const { return m_left <= std::min(warnedSeconds, m_whole / 2); }

private:
    int m_whole;
    int m_left;
};

} // namespace td
