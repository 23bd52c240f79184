// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/goal.h"

#include "core/namedvalue.h"

#include <algorithm>

namespace td
{
namespace
{
constexpr std::array<NamedValue<GoalStatus>, 3> statusNames{{
    {GoalStatus::Open, QLatin1String("open")},
    {GoalStatus::Reached, QLatin1String("reached")},
    {GoalStatus::Dropped, QLatin1String("dropped")},
}};
} // namespace

QString goalStatusName(GoalStatus status)
{
    return nameOf(statusNames, status);
}

std::optional<GoalStatus> goalStatusFromName(QStringView name)
{
    return valueOf(statusNames, name);
}

std::optional<int> goalPercent(qint64 start, qint64 target, qint64 current)
{
    if (start == target)
        return std::nullopt;
    const qint64 way = target - start;
    const qint64 done = way > 0 ? current - start : start - current;
    const qint64 whole = way > 0 ? way : -way;
    return int(100 * std::clamp<qint64>(done, 0, whole) / whole);
}

} // namespace td
