// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/arguments.h"
#include "commands/field.h"
#include "commands/session.h"
#include "training/exerciselibrary.h"
#include "training/planprogress.h"
#include "training/plans.h"

namespace td
{

/// Finds a plan by id, or by its exact title. Errors: NotFound "reference.unknown", Invalid "reference.ambiguous" (args: the title).
Result<Plan> planFrom(Session& session, const QString& text);
Field planField();

QList<Field> planItemFields();
/// The items of a request; those with an id keep the values that they have and that are not given. Errors carry the field.
Result<QList<PlanItem>> planItemsFrom(Session& session, ExerciseLibrary& exercises, const QJsonArray& objects, const QList<PlanItem>& before);

QList<Field> progressionFields();
/// What the fields say over `begin`.
Result<Progression> progressionFrom(const Arguments& arguments, Progression begin);

QJsonObject toJson(const Plan& plan);
QJsonObject jsonOfItem(const PlanItem& item, ExerciseLibrary& exercises);
QJsonObject toJson(const ProgressedWeek& week);

} // namespace td
