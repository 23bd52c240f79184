// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plan.h"
#include "training/workouts.h"

namespace td
{

/// The days of a plan that have exercises, in order.
QList<PlanDay> planDays(const QList<PlanItem>& items);

/// Week of the plan on `day`: 1 before it begins, the last one after its end.
int planWeekOn(const Plan& plan, QDate day);

/// The day of the plan that a session on `day` is for: this weekday's, where it is not done yet; else the first of this week that is not done; else of the coming
/// weeks; else the last day there is. Week 0 for a plan without exercises.
PlanDay dueDay(const Plan& plan, const QList<PlanItem>& items, const QList<PlanDay>& done, QDate day);

} // namespace td
