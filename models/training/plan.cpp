// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/plan.h"

#include "core/namedvalue.h"

namespace td
{
namespace
{
constexpr int weekLength = 7;
constexpr std::array<NamedValue<PlanStatus>, 4> names{{{PlanStatus::Draft, QLatin1String("draft")},
                                                       {PlanStatus::Active, QLatin1String("active")},
                                                       {PlanStatus::Completed, QLatin1String("completed")},
                                                       {PlanStatus::Archived, QLatin1String("archived")}}};

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

QString planStatusName(PlanStatus status)
{
    return nameOf(names, status);
}

std::optional<PlanStatus> planStatusFromName(QStringView name)
{
    return valueOf(names, name);
}

QDate Plan::dayOf(int week, int weekday) const
{
    if (!startDay.isValid())
        return {};
    return mondayOf(startDay).addDays((week - 1) * weekLength + weekday - 1);
}

int Plan::weekOn(QDate day) const
{
    if (!startDay.isValid() || !day.isValid())
        return 0;
    const qint64 days = mondayOf(startDay).daysTo(day);
    return int(days >= 0 ? days / weekLength + 1 : -((-days - 1) / weekLength));
}

} // namespace td
