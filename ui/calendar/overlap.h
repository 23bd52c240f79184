// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendaritem.h"

#include <vector>

namespace td
{

/// Where one of several overlapping spans goes: lane `lane` of `lanes`, `width` lanes wide.
struct LanePlace {
    int lane = 0;
    int lanes = 1;
    int width = 1;

    bool operator==(const LanePlace&) const = default;
};

/// Puts overlapping spans side by side: each takes the first lane that is free, a group of connected spans shares one number of
/// lanes, and a span grows to the right until the next one that it overlaps. Answers one place per span, in the order given.
/// Spans that only touch do not overlap. O(n log n) plus the overlapping pairs.
[[nodiscard]] std::vector<LanePlace> packLanes(const std::vector<MinuteSpan>& spans);

} // namespace td
