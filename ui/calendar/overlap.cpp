// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/overlap.h"

#include <algorithm>
#include <numeric>

namespace td
{
namespace
{
using Order = std::vector<size_t>;

// First by start, then the longer one, so that long bookings stand on the left.
Order drawingOrder(const std::vector<MinuteSpan>& spans)
{
    Order order(spans.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        if (spans[a].start != spans[b].start)
            return spans[a].start < spans[b].start;
        return spans[a].length() > spans[b].length();
    });
    return order;
}

int firstFreeLane(std::vector<int>& laneEnds, const MinuteSpan& span)
{
    const auto free = std::find_if(laneEnds.begin(), laneEnds.end(), [&](int end) { return end <= span.start; });
    const int lane = int(free - laneEnds.begin());
    if (free == laneEnds.end())
        laneEnds.push_back(span.end);
    else
        *free = span.end;
    return lane;
}

// Widens every span of one connected group up to the nearest overlapping lane on its right.
void widenGroup(const std::vector<MinuteSpan>& spans, const Order& group, int lanes, std::vector<LanePlace>& places)
{
    for (const size_t one : group)
        places[one].width = lanes - places[one].lane;
    for (size_t i = 0; i < group.size(); ++i) {
        const MinuteSpan& a = spans[group[i]];
        for (size_t j = i + 1; j < group.size() && spans[group[j]].start < a.end; ++j) {
            LanePlace& left = places[group[i]].lane < places[group[j]].lane ? places[group[i]] : places[group[j]];
            const LanePlace& right = &left == &places[group[i]] ? places[group[j]] : places[group[i]];
            left.width = std::min(left.width, right.lane - left.lane);
        }
    }
    for (const size_t one : group)
        places[one].lanes = lanes;
}
} // namespace

std::vector<LanePlace> packLanes(const std::vector<MinuteSpan>& spans)
{
    std::vector<LanePlace> places(spans.size());
    std::vector<int> laneEnds;
    Order group;
    int groupEnd = 0;
    for (const size_t one : drawingOrder(spans)) {
        if (!group.empty() && spans[one].start >= groupEnd) {
            widenGroup(spans, group, int(laneEnds.size()), places);
            group.clear();
            laneEnds.clear();
        }
        groupEnd = group.empty() ? spans[one].end : std::max(groupEnd, spans[one].end);
        places[one].lane = firstFreeLane(laneEnds, spans[one]);
        group.push_back(one);
    }
    widenGroup(spans, group, int(laneEnds.size()), places);
    return places;
}

} // namespace td
