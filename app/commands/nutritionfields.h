// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/arguments.h"
#include "commands/session.h"
#include "nutrition/foodimport.h"
#include "nutrition/foodlibrary.h"
#include "nutrition/mealplans.h"
#include "nutrition/targets.h"

namespace td
{

/// By id, or by name in either language. NotFound "reference.unknown".
Result<Food> foodFrom(FoodLibrary& foods, const QString& text);
/// By id, or by a title that only one plan has. Errors: NotFound "reference.unknown", Invalid "reference.ambiguous".
Result<MealPlan> mealPlanFrom(MealPlans& plans, const QString& text, const char* field = "meal_plan");

QJsonObject toJson(const Food& food);
QJsonObject toJson(const FoodImportLine& line);
QJsonObject toJson(const MealPlanRow& row);
QJsonObject toJson(const NutritionTarget& target);
/// With the sums of each day and meal; `foods` knows every food.
QJsonObject jsonOfMealPlan(const MealPlan& plan, FoodLibrary& foods);
/// Whole kcal and tenths of a gram as shown, and the exact sums.
QJsonObject jsonOfNutrients(const Nutrients& nutrients);
QJsonObject jsonOfWorking(const TargetWorking& working);

} // namespace td
