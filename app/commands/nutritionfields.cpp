// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/nutritionfields.h"

#include "commands/jsonvalues.h"
#include "text/errortext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace td
{

Result<Food> foodFrom(FoodLibrary& foods, const QString& text)
{
    const auto id = FoodId::fromString(text);
    const auto found = id ? foods.find(*id) : foods.findByName(text);
    if (!found)
        return fail(ErrorKind::NotFound, "reference.unknown", "food", {text});
    return found;
}

Result<MealPlan> mealPlanFrom(MealPlans& plans, const QString& text, const char* field)
{
    if (const auto id = MealPlanId::fromString(text))
        return plans.find(*id);
    TD_TRY_ASSIGN(QList<MealPlanRow> rows, plans.list());
    rows.removeIf([&](const MealPlanRow& row) { return row.title != text; });
    if (rows.size() > 1)
        return fail(ErrorKind::Invalid, "reference.ambiguous", field, {text});
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, "reference.unknown", field, {text});
    return plans.find(rows.first().id);
}

QJsonObject toJson(const Food& food)
{
    return {{u"id"_s, jsonOf(food.id)},
            {u"name"_s, food.name},
            {u"name_fr"_s, food.nameFr},
            {u"category"_s, food.category},
            {u"kcal"_s, food.kcal},
            {u"protein_mg"_s, food.proteinMg},
            {u"carbs_mg"_s, food.carbsMg},
            {u"fat_mg"_s, food.fatMg},
            {u"fibre_mg"_s, food.fibreMg},
            {u"portion"_s, food.portion},
            {u"portion_fr"_s, food.portionFr},
            {u"portion_grams"_s, food.portionGrams},
            {u"hidden"_s, food.hidden},
            {u"built_in"_s, food.builtIn},
            {u"version"_s, food.version}};
}

QJsonObject toJson(const FoodImportLine& line)
{
    QJsonObject json{{u"line"_s, line.line}, {u"name"_s, line.food.name}};
    if (line.problem) {
        json.insert(u"reason"_s, line.problem->reason);
        json.insert(u"field"_s, line.problem->field);
        json.insert(u"message"_s, errorText(*line.problem));
    } else {
        json.insert(u"food"_s, toJson(line.food));
    }
    return json;
}

QJsonObject toJson(const MealPlanRow& row)
{
    return {{u"id"_s, jsonOf(row.id)},
            {u"client"_s, jsonOf(row.client)},
            {u"client_name"_s, row.clientName},
            {u"title"_s, row.title},
            {u"days"_s, row.days},
            {u"items"_s, row.items},
            {u"start_day"_s, jsonOf(row.startDay)},
            {u"status"_s, nameOf(mealPlanStatusNames, row.status)}};
}

QJsonObject toJson(const NutritionTarget& target)
{
    return {{u"id"_s, jsonOf(target.id)},
            {u"client"_s, jsonOf(target.client)},
            {u"from_day"_s, jsonOf(target.fromDay)},
            {u"formula"_s, nameOf(targetFormulaNames, target.formula)},
            {u"activity"_s, target.activity},
            {u"goal_percent"_s, target.goalPercent},
            {u"kcal"_s, target.kcal},
            {u"protein_g"_s, target.proteinG},
            {u"carbs_g"_s, target.carbsG},
            {u"fat_g"_s, target.fatG},
            {u"fibre_g"_s, target.fibreG()},
            {u"version"_s, target.version}};
}

QJsonObject jsonOfNutrients(const Nutrients& n)
{
    return {{u"kcal"_s, shownKcal(n)},
            {u"protein_tenth_g"_s, shownTenthGrams(n.proteinUg)},
            {u"carbs_tenth_g"_s, shownTenthGrams(n.carbsUg)},
            {u"fat_tenth_g"_s, shownTenthGrams(n.fatUg)},
            {u"fibre_tenth_g"_s, shownTenthGrams(n.fibreUg)},
            {u"milli_kcal"_s, n.milliKcal},
            {u"protein_ug"_s, n.proteinUg},
            {u"carbs_ug"_s, n.carbsUg},
            {u"fat_ug"_s, n.fatUg},
            {u"fibre_ug"_s, n.fibreUg}};
}

QJsonObject jsonOfMealPlan(const MealPlan& plan, FoodLibrary& foods)
{
    const QHash<FoodId, Food>& known = foods.byId();
    QJsonArray items;
    for (const MealItem& item : plan.items) {
        items.append(QJsonObject{{u"id"_s, jsonOf(item.id)},
                                 {u"day"_s, item.day},
                                 {u"meal"_s, nameOf(mealNames, item.meal)},
                                 {u"food"_s, jsonOf(item.food)},
                                 {u"name"_s, known.value(item.food).name},
                                 {u"tenth_grams"_s, item.tenthGrams},
                                 {u"note"_s, item.note}});
    }
    QJsonArray totals;
    for (int day = 1; day <= plan.days; ++day) {
        QJsonObject meals;
        for (const auto& meal : mealNames)
            meals.insert(meal.name, jsonOfNutrients(nutrientsOfMeal(plan, day, meal.value, known)));
        totals.append(QJsonObject{{u"day"_s, day}, {u"total"_s, jsonOfNutrients(nutrientsOfDay(plan, day, known))}, {u"meals"_s, meals}});
    }
    return {{u"id"_s, jsonOf(plan.id)},
            {u"client"_s, jsonOf(plan.client)},
            {u"source"_s, jsonOf(plan.source)},
            {u"title"_s, plan.title},
            {u"notes"_s, plan.notes},
            {u"days"_s, plan.days},
            {u"start_day"_s, jsonOf(plan.startDay)},
            {u"status"_s, nameOf(mealPlanStatusNames, plan.status)},
            {u"version"_s, plan.version},
            {u"items"_s, items},
            {u"totals"_s, totals}};
}

QJsonObject jsonOfWorking(const TargetWorking& working)
{
    QJsonObject json = QJsonDocument::fromJson(workingToJson(working).toUtf8()).object();
    json.insert(u"cautions"_s, QJsonArray::fromStringList(targetCautions(working)));
    return json;
}

} // namespace td
