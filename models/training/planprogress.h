// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fitness/progression.h"
#include "training/plan.h"

#include <functional>

namespace td
{

/// One coming week of a progression, for a preview.
struct ProgressedWeek {
    int week = 1;
    bool light = false;
    PlannedWork work;

    bool operator==(const ProgressedWeek&) const = default;
};

/// What `base` becomes in the weeks after its own, up to `weeks`. Errors: those of progressed().
Result<QList<ProgressedWeek>> progressedWeeks(const PlanItem& base, const Progression& rule, int weeks, const ProgressionContext& context);

/// The items of a plan of `weeks` weeks with a rule applied to one of them: its counterpart of each coming week (the same exercise on the same weekday, the
/// same in order when there are several) takes the new sets, repetitions, weight and RPE; where there is none, one is added with an id from `makeId`. The
/// rule stays with the item that it was given to. Errors: those of progressed(); NotFound "row.not-found", field "item".
Result<QList<PlanItem>> withProgression(const QList<PlanItem>& items, const PlanItemId& base, const Progression& rule, int weeks,
                                        const ProgressionContext& context, const std::function<PlanItemId()>& makeId);

} // namespace td
