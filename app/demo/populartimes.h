// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/random.h"

#include <vector>

namespace td::demo
{

/// When people like to train: early mornings and evenings from Monday to Thursday before all else.
class PopularTimes
{
public:
    struct Time {
        int weekday;
        int minute;
    };

    PopularTimes();
    Time draw(Random& random) const;

private:
    std::vector<Time> m_times;
    std::vector<int> m_sums;
};

} // namespace td::demo
