// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace td::demo
{

/// The demo's dice (SplitMix64, Steele and others 2014): the same on every platform and library, unlike the standard
/// distributions.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 ... count - 1; 0 when there is nothing to choose from.
    int below(int count) { return count > 0 ? int(next() % quint64(count)) : 0; }
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int perMille) { return below(1000) < perMille; }
    /// 0 <= x < 1
    double unit() { return double(next() >> 11) * (1.0 / 9007199254740992.0); }
    template <class List> auto pick(const List& list) -> decltype(list[0])
    {
        return list[decltype(list.size())(below(int(list.size())))];
    }
    /// Dice of their own for one purpose, so that a change there does not move everything else.
    [[nodiscard]] Random fork(quint64 purpose) const
    {
        return Random(Random(m_state ^ (purpose * 0xD1B54A32D192ED03ULL)).next());
    }

private:
    quint64 m_state;
};

} // namespace td::demo
