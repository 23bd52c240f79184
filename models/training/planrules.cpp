// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planrules.h"

#include "core/formcheck.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace td
{
namespace
{

constexpr std::array<TextField<Plan>, 3> planTexts{{{"title", &Plan::title, 120, true},
                                                    {"goals", &Plan::goals, 1000, false, true},
                                                    {"notes", &Plan::notes, 4000, false, true}}};
constexpr std::array<TextField<PlanItem>, 6> itemTexts{{{"superset", &PlanItem::superset, 2},
                                                        {"reps", &PlanItem::reps, 40},
                                                        {"weight", &PlanItem::weight, 40},
                                                        {"tempo", &PlanItem::tempo, 20},
                                                        {"notes", &PlanItem::notes, 500},
                                                        {"progression", &PlanItem::progression, 500}}};
constexpr int lowestRpe = 10;
constexpr int highestRpe = 100;
constexpr int longestRest = 3600;

auto placeOf(const PlanItem& item)
{
    return std::tuple(item.week, item.weekday, item.position);
}

Result<void> checkOptional(const std::optional<int>& value, int lowest, int highest, const char* field)
{
    return value ? checkRange(*value, lowest, highest, field) : Result<void>();
}

} // namespace

Result<Plan> checkPlan(Plan plan)
{
    TD_TRY_ASSIGN(plan, checkTexts(std::move(plan), planTexts));
    TD_TRY(checkRange(plan.weeks, 1, mostPlanWeeks, "weeks"));
    return plan;
}

Result<PlanItem> checkPlanItem(PlanItem item, int weeks)
{
    if (item.exercise.isNull())
        return fail(ErrorKind::Invalid, "plan.no-exercise", "exercise");
    TD_TRY_ASSIGN(item, checkTexts(std::move(item), itemTexts));
    item.superset = item.superset.toUpper();
    TD_TRY(checkRange(item.week, 1, weeks, "week"));
    TD_TRY(checkRange(item.weekday, 1, 7, "weekday"));
    TD_TRY(checkOptional(item.sets, 1, mostPlanSets, "sets"));
    TD_TRY(checkOptional(item.rpeTenths, lowestRpe, highestRpe, "rpe"));
    TD_TRY(checkOptional(item.restSeconds, 0, longestRest, "rest"));
    return item;
}

QList<PlanItem> inPlanOrder(QList<PlanItem> items)
{
    std::stable_sort(items.begin(), items.end(), [](const PlanItem& a, const PlanItem& b) { return placeOf(a) < placeOf(b); });
    int position = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool sameDay = i > 0 && items.at(i - 1).week == items.at(i).week && items.at(i - 1).weekday == items.at(i).weekday;
        position = sameDay ? position + 1 : 0;
        items[i].position = position;
    }
    return items;
}

Result<QList<PlanItem>> checkPlanItems(const QList<PlanItem>& items, int weeks)
{
    if (items.size() > mostPlanItems)
        return fail(ErrorKind::Invalid, "plan.too-long", "items", {QString::number(mostPlanItems)});
    QList<PlanItem> checked;
    checked.reserve(items.size());
    for (const PlanItem& item : items) {
        TD_TRY_ASSIGN(const PlanItem one, checkPlanItem(item, weeks));
        checked.append(one);
    }
    return inPlanOrder(checked);
}

QList<PlanItem> withIdsOf(const QList<PlanItem>& before, QList<PlanItem> copies, const std::function<PlanItemId()>& makeId)
{
    QList<PlanItem> left = before;
    for (PlanItem& copy : copies) {
        const auto same = std::find_if(left.begin(), left.end(), [&](const PlanItem& item) {
            return item.exercise == copy.exercise && item.week == copy.week && item.weekday == copy.weekday;
        });
        copy.id = same != left.end() ? same->id : makeId();
        if (same != left.end())
            left.erase(same);
    }
    return copies;
}

} // namespace td
