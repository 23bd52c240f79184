// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "training/plan.h"

#include <functional>

namespace td
{

constexpr int mostPlanWeeks = 52;
constexpr int mostPlanSets = 50;
constexpr int mostPlanItems = 4000; ///< of one plan: 52 weeks of 7 days of 11 exercises

/// The plan with its texts cleaned. Errors, Invalid with the column as field: text.empty, text.too-long, value.range.
Result<Plan> checkPlan(Plan plan);
/// One item of a plan of `weeks` weeks with its texts cleaned and the superset in capitals. Errors, Invalid with the column as field: text.too-long,
/// value.range; plan.no-exercise (field exercise).
Result<PlanItem> checkPlanItem(PlanItem item, int weeks);
/// In the order of week, weekday and position, each day numbered from 0.
QList<PlanItem> inPlanOrder(QList<PlanItem> items);
/// checkPlanItem() for all, in the order of the plan. Also Invalid plan.too-long (args: how many are allowed).
Result<QList<PlanItem>> checkPlanItems(const QList<PlanItem>& items, int weeks);
/// `copies` as other rows: with new ids from `makeId`, but those that stand for the same exercise on the same day as one of `before` take its id, so that
/// what was logged by it stays with it.
QList<PlanItem> withIdsOf(const QList<PlanItem>& before, QList<PlanItem> copies, const std::function<PlanItemId()>& makeId);

} // namespace td
