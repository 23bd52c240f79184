// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/populartimes.h"

#include <algorithm>
#include <array>

namespace td::demo
{
namespace
{
// From six to nine in the evening, by the hour.
constexpr int firstHour = 6;
constexpr std::array weekdays{9, 10, 8, 6, 5, 4, 6, 4, 3, 4, 7, 11, 11, 9, 5};
constexpr std::array saturdays{1, 4, 8, 10, 10, 8, 5, 3, 2, 2, 1, 0, 0, 0, 0};
constexpr std::array sundays{0, 0, 2, 6, 6, 5, 4, 3, 2, 2, 2, 1, 0, 0, 0};
constexpr std::array dayFactors{10, 10, 10, 9, 7, 9, 6};

int weight(int weekday, int hour)
{
    const auto& hours = weekday == 7 ? sundays : weekday == 6 ? saturdays : weekdays;
    return hours[size_t(hour - firstHour)] * dayFactors[size_t(weekday - 1)];
}
} // namespace

PopularTimes::PopularTimes()
{
    // The hour and the half are what people say; the quarters fill gaps.
    static constexpr std::array quarters{8, 1, 5, 1};
    int sum = 0;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int hour = firstHour; hour < firstHour + int(weekdays.size()); ++hour) {
            for (int i = 0; i < 4; ++i) {
                sum += weight(weekday, hour) * quarters[size_t(i)];
                m_times.push_back({weekday, hour * 60 + i * 15});
                m_sums.push_back(sum);
            }
        }
    }
}

PopularTimes::Time PopularTimes::draw(Random& random) const
{
    const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), random.below(m_sums.back()));
    return m_times[size_t(found - m_sums.begin())];
}

} // namespace td::demo
