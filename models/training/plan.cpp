// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/plan.h"

namespace td
{

QDate Plan::dayOf(int week, int weekday) const
{
    if (!startDay.isValid())
        return {};
    const QDate monday = startDay.addDays(1 - startDay.dayOfWeek());
    return monday.addDays((week - 1) * 7 + weekday - 1);
}

} // namespace td
