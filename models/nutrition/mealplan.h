// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/nutrients.h"

#include "core/namedvalue.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace td
{

enum class Meal { Breakfast, Lunch, Dinner, Snack };

inline constexpr std::array<NamedValue<Meal>, 4> mealNames{{{Meal::Breakfast, QLatin1String("breakfast")},
                                                            {Meal::Lunch, QLatin1String("lunch")},
                                                            {Meal::Dinner, QLatin1String("dinner")},
                                                            {Meal::Snack, QLatin1String("snack")}}};

enum class MealPlanStatus { Draft, Active, Completed, Archived };

inline constexpr std::array<NamedValue<MealPlanStatus>, 4> mealPlanStatusNames{{{MealPlanStatus::Draft, QLatin1String("draft")},
                                                                                {MealPlanStatus::Active, QLatin1String("active")},
                                                                                {MealPlanStatus::Completed, QLatin1String("completed")},
                                                                                {MealPlanStatus::Archived, QLatin1String("archived")}}};

constexpr int mostPlanDays = 14;

/// One food in a plan.
struct MealItem {
    MealItemId id;
    int day = 1; ///< 1 ... MealPlan::days
    Meal meal = Meal::Breakfast;
    int position = 0; ///< within its meal
    FoodId food;
    int tenthGrams = 0;
    QString note;

    bool operator==(const MealItem&) const = default;
};

/// Days x meals; of a client, or a template (client null). The days repeat from startDay on.
struct MealPlan {
    MealPlanId id;
    ClientId client;
    TrainerId trainer; ///< whose template it is
    MealPlanId source; ///< of what it is a copy
    QString title;
    QString notes;
    int days = 1;
    QDate startDay;
    MealPlanStatus status = MealPlanStatus::Draft;
    int version = 0;
    QList<MealItem> items; ///< by day, meal and position

    [[nodiscard]] bool isTemplate() const { return client.isNull(); }
    [[nodiscard]] QList<MealItem> itemsOf(int day, Meal meal) const;
    bool operator==(const MealPlan&) const = default;
};

/// A line of the list of plans.
struct MealPlanRow {
    MealPlanId id;
    ClientId client;
    QString clientName;
    TrainerId trainer;
    QString title;
    int days = 1;
    int items = 0;
    QDate startDay;
    MealPlanStatus status = MealPlanStatus::Draft;

    bool operator==(const MealPlanRow&) const = default;
};

// Exact sums; a food that is gone counts nothing.
Nutrients nutrientsOf(const QList<MealItem>& items, const QHash<FoodId, Food>& foods);
Nutrients nutrientsOfMeal(const MealPlan& plan, int day, Meal meal, const QHash<FoodId, Food>& foods);
Nutrients nutrientsOfDay(const MealPlan& plan, int day, const QHash<FoodId, Food>& foods);

// Editing on values; positions count from 0 within each meal afterwards.

/// Adds at the end of the meal. The id stays null until the plan is saved.
void addMealItem(MealPlan& plan, int day, Meal meal, const FoodId& food, int tenthGrams);
/// Moves the item at `index` of plan.items by one within its meal; false at the end.
bool moveMealItem(MealPlan& plan, int index, int by);
/// What stood on day `to` is replaced by the items of day `from`.
void copyMealDay(MealPlan& plan, int from, int to);
/// Takes the items beyond the last day away.
void setMealPlanDays(MealPlan& plan, int days);
/// Order by day, meal and position, and positions without gaps.
void tidyMealItems(MealPlan& plan);

} // namespace td
