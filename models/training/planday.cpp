// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planday.h"

#include <algorithm>

namespace td
{

QList<PlanDay> planDays(const QList<PlanItem>& items)
{
    QList<PlanDay> days;
    for (const PlanItem& item : items) {
        const PlanDay day{item.week, item.weekday};
        if (!days.contains(day))
            days.append(day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

int planWeekOn(const Plan& plan, QDate day)
{
    const QDate first = plan.dayOf(1, 1);
    if (!first.isValid() || day < first)
        return 1;
    return std::min(int(first.daysTo(day) / 7) + 1, plan.weeks);
}

PlanDay dueDay(const Plan& plan, const QList<PlanItem>& items, const QList<PlanDay>& done, QDate day)
{
    const QList<PlanDay> days = planDays(items);
    if (days.isEmpty())
        return {};
    const int week = planWeekOn(plan, day);
    const PlanDay today{week, day.dayOfWeek()};
    if (days.contains(today) && !done.contains(today))
        return today;
    const auto next = std::find_if(days.begin(), days.end(), [&](const PlanDay& one) { return one.week >= week && !done.contains(one); });
    if (next != days.end())
        return *next;
    return days.contains(today) ? today : days.last();
}

} // namespace td
