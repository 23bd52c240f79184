// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/mealplan.h"

#include <algorithm>
#include <tuple>

namespace td
{

QList<MealItem> MealPlan::itemsOf(int day, Meal meal) const
{
    QList<MealItem> out;
    for (const MealItem& item : items) {
        if (item.day == day && item.meal == meal)
            out.append(item);
    }
    return out;
}

Nutrients nutrientsOf(const QList<MealItem>& items, const QHash<FoodId, Food>& foods)
{
    Nutrients sum;
    for (const MealItem& item : items) {
        if (const auto food = foods.constFind(item.food); food != foods.cend())
            sum += nutrientsOf(*food, item.tenthGrams);
    }
    return sum;
}

Nutrients nutrientsOfMeal(const MealPlan& plan, int day, Meal meal, const QHash<FoodId, Food>& foods)
{
    return nutrientsOf(plan.itemsOf(day, meal), foods);
}

Nutrients nutrientsOfDay(const MealPlan& plan, int day, const QHash<FoodId, Food>& foods)
{
    Nutrients sum;
    for (const auto& meal : mealNames)
        sum += nutrientsOfMeal(plan, day, meal.value, foods);
    return sum;
}

void addMealItem(MealPlan& plan, int day, Meal meal, const FoodId& food, int tenthGrams)
{
    MealItem item;
    item.day = day;
    item.meal = meal;
    item.position = int(plan.itemsOf(day, meal).size());
    item.food = food;
    item.tenthGrams = tenthGrams;
    plan.items.append(item);
    tidyMealItems(plan);
}

bool moveMealItem(MealPlan& plan, int index, int by)
{
    const int other = index + by;
    if (index < 0 || other < 0 || index >= plan.items.size() || other >= plan.items.size())
        return false;
    const MealItem& one = plan.items.at(index);
    const MealItem& two = plan.items.at(other);
    if (one.day != two.day || one.meal != two.meal)
        return false;
    std::swap(plan.items[index].position, plan.items[other].position);
    tidyMealItems(plan);
    return true;
}

void copyMealDay(MealPlan& plan, int from, int to)
{
    if (from == to)
        return;
    plan.items.removeIf([&](const MealItem& item) { return item.day == to; });
    const QList<MealItem> before = plan.items;
    for (MealItem item : before) {
        if (item.day != from)
            continue;
        item.id = {};
        item.day = to;
        plan.items.append(item);
    }
    tidyMealItems(plan);
}

void setMealPlanDays(MealPlan& plan, int days)
{
    plan.days = days;
    plan.items.removeIf([&](const MealItem& item) { return item.day > days; });
}

void tidyMealItems(MealPlan& plan)
{
    const auto place = [](const MealItem& item) { return std::tuple(item.day, item.meal, item.position); };
    std::stable_sort(plan.items.begin(), plan.items.end(), [&](const MealItem& a, const MealItem& b) { return place(a) < place(b); });
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        MealItem& item = plan.items[i];
        const bool first = i == 0 || plan.items.at(i - 1).day != item.day || plan.items.at(i - 1).meal != item.meal;
        item.position = first ? 0 : plan.items.at(i - 1).position + 1;
    }
}

} // namespace td
