// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planprogress.h"

#include "training/planrules.h"

#include <algorithm>

namespace td
{
namespace
{

PlannedWork workOf(const PlanItem& item)
{
    return {item.sets, item.reps, item.weight, item.rpeTenths};
}

void take(PlanItem& item, const PlannedWork& work)
{
    item.sets = work.sets;
    item.reps = work.reps;
    item.weight = work.weight;
    item.rpeTenths = work.rpeTenths;
}

/// How many of the same exercise stand before `base` on its day.
int turnOf(const QList<PlanItem>& items, const PlanItem& base)
{
    return int(std::count_if(items.cbegin(), items.cend(), [&](const PlanItem& item) {
        return item.week == base.week && item.weekday == base.weekday && item.exercise == base.exercise && item.position < base.position;
    }));
}

PlanItem* counterpart(QList<PlanItem>& items, const PlanItem& base, int week, int turn)
{
    for (PlanItem& item : items) {
        if (item.week == week && item.weekday == base.weekday && item.exercise == base.exercise && turn-- == 0)
            return &item;
    }
    return nullptr;
}

} // namespace

Result<QList<ProgressedWeek>> progressedWeeks(const PlanItem& base, const Progression& rule, int weeks, const ProgressionContext& context)
{
    QList<ProgressedWeek> out;
    for (int week = base.week + 1; week <= weeks; ++week) {
        const int after = week - base.week;
        TD_TRY_ASSIGN(const PlannedWork work, progressed(workOf(base), rule, after, context));
        out.append({week, isDeloadWeek(rule, after), work});
    }
    return out;
}

Result<QList<PlanItem>> withProgression(const QList<PlanItem>& items, const PlanItemId& base, const Progression& rule, int weeks,
                                        const ProgressionContext& context, const std::function<PlanItemId()>& makeId)
{
    QList<PlanItem> out = inPlanOrder(items);
    const auto found = std::find_if(out.begin(), out.end(), [&](const PlanItem& item) { return item.id == base; });
    if (found == out.end())
        return fail(ErrorKind::NotFound, "row.not-found", "item");
    found->progression = progressionJson(rule);
    const PlanItem from = *found;
    const int turn = turnOf(out, from);
    TD_TRY_ASSIGN(const QList<ProgressedWeek> coming, progressedWeeks(from, rule, weeks, context));
    for (const ProgressedWeek& one : coming) {
        if (PlanItem* there = counterpart(out, from, one.week, turn)) {
            take(*there, one.work);
            there->progression.clear();
            continue;
        }
        PlanItem added = from;
        added.id = makeId();
        added.week = one.week;
        added.position = mostPlanItems; // behind what the day has
        added.progression.clear();
        take(added, one.work);
        out.append(added);
    }
    return inPlanOrder(out);
}

} // namespace td
