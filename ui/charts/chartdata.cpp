// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartdata.h"

namespace td
{

qint64 roundedUp(qint64 value)
{
    qint64 power = 1;
    while (power * 10 < value)
        power *= 10;
    for (const qint64 step : {1, 2, 3, 4, 5, 6, 8, 10}) {
        if (step * power >= value)
            return step * power;
    }
    return 10 * power;
}

} // namespace td
