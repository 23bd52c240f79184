// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/mealplan.h"
#include "nutrition/target.h"
#include "print/documents.h"

namespace td
{

class Database;

/// What a meal plan's paper needs.
struct MealPlanPaper {
    MealPlan plan;
    QHash<FoodId, Food> foods;
    std::optional<NutritionTarget> target; ///< the client's, on the plan's first day
    QString clientName;                    ///< empty: a template

    bool operator==(const MealPlanPaper&) const = default;
};

/// The handout of a meal plan in `language`: each day with its meals, amounts in grams and usual portions, sums beside the targets; days without any
/// food are left out. Each line is rounded by itself, sums from the exact figures.
Document mealPlanDocument(const MealPlanPaper& paper, const Letterhead& head, const QString& language);
/// The same read from the studio, in the client's language; a template in the interface's.
Result<Document> mealPlanDocument(Database& database, const MealPlanId& id);

} // namespace td
