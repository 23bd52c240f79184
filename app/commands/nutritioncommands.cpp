// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "commands/nutritionfields.h"
#include "core/text.h"
#include "facility/studioday.h"
#include "nutrition/foodamount.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

template <class Names> QStringList allOf(const Names& names)
{
    QStringList out;
    for (const auto& entry : names)
        out.append(entry.name);
    return out;
}

QStringList categories()
{
    QStringList out;
    for (const char* key : foodCategories())
        out.append(QLatin1String(key));
    return out;
}

// Foods ----------------------------------------------------------------------------------------------------------------------

Field foodField()
{
    return field("food", FieldType::Text, "Which food, by id or name in either language.").must();
}

QList<Field> foodFields()
{
    return {field("name_fr", FieldType::Text, "French name."),
            field("category", FieldType::Text, "What kind of food.").oneOf(categories()),
            field("kcal", FieldType::Integer, "Energy of 100 g in kcal."),
            field("protein_mg", FieldType::Integer, "Protein in 100 g, in mg."),
            field("carbs_mg", FieldType::Integer, "Carbohydrates in 100 g with fibre, in mg."),
            field("fat_mg", FieldType::Integer, "Fat in 100 g, in mg."),
            field("fibre_mg", FieldType::Integer, "Fibre in 100 g, in mg."),
            field("portion", FieldType::Text, "The usual portion in words."),
            field("portion_fr", FieldType::Text, "The same in French."),
            field("portion_grams", FieldType::Integer, "What a portion weighs in grams; 0 for none.")};
}

void fill(const Arguments& a, Food& food)
{
    a.into("name"_L1, food.name);
    a.into("name_fr"_L1, food.nameFr);
    a.into("category"_L1, food.category);
    a.into("kcal"_L1, food.kcal);
    a.into("protein_mg"_L1, food.proteinMg);
    a.into("carbs_mg"_L1, food.carbsMg);
    a.into("fat_mg"_L1, food.fatMg);
    a.into("fibre_mg"_L1, food.fibreMg);
    a.into("portion"_L1, food.portion);
    a.into("portion_fr"_L1, food.portionFr);
    a.into("portion_grams"_L1, food.portionGrams);
    a.into("version"_L1, food.version);
}

Result<QJsonObject> answer(FoodLibrary& foods, const FoodId& id)
{
    TD_TRY_ASSIGN(const Food food, foods.find(id));
    return answerWith("food", food);
}

Result<QJsonObject> listFoods(Session& s, const Arguments& a)
{
    FoodLibrary library(s.db());
    TD_TRY_ASSIGN(QList<Food> foods, library.all(a.boolean("hidden"_L1)));
    const QString text = a.text("search"_L1);
    if (!text.isEmpty())
        foods = library.search(text, u"en"_s, std::numeric_limits<int>::max());
    const QString category = a.text("category"_L1);
    if (!category.isEmpty())
        foods.removeIf([&](const Food& food) { return food.category != category; });
    return answerWithList("foods", foods);
}

Result<QJsonObject> addFood(Session& s, const Arguments& a)
{
    FoodLibrary library(s.db());
    Food food;
    fill(a, food);
    TD_TRY_ASSIGN(const FoodId id, library.add(food));
    return answer(library, id);
}

Result<QJsonObject> editFood(Session& s, const Arguments& a)
{
    FoodLibrary library(s.db());
    TD_TRY_ASSIGN(Food food, foodFrom(library, a.text("food"_L1)));
    fill(a, food);
    TD_TRY(library.save(food));
    return answer(library, food.id);
}

Result<QJsonObject> hideFood(Session& s, const Arguments& a)
{
    FoodLibrary library(s.db());
    TD_TRY_ASSIGN(const Food food, foodFrom(library, a.text("food"_L1)));
    TD_TRY(library.setHidden(food.id, a.boolean("hidden"_L1, true)));
    return answer(library, food.id);
}

Result<QJsonObject> removeFood(Session& s, const Arguments& a)
{
    FoodLibrary library(s.db());
    TD_TRY_ASSIGN(const Food food, foodFrom(library, a.text("food"_L1)));
    TD_TRY(library.remove(food.id));
    return QJsonObject{{u"id"_s, jsonOf(food.id)}};
}

Result<QJsonObject> importFoods(Session& s, const Arguments& a)
{
    const QString path = a.text("path"_L1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, "food-import.file", "path", {path});
    TD_TRY_ASSIGN(const CsvTable table, readCsv(file.read(CsvLimits().bytes + 1)));
    FoodLibrary library(s.db());
    TD_TRY_ASSIGN(const QList<Food> known, library.all(true));
    QSet<QString> taken;
    for (const Food& food : known)
        taken << foldText(food.name) << foldText(food.nameFr);
    TD_TRY_ASSIGN(const FoodImport import, readFoods(table, guessFoodColumns(table.header), taken));
    QJsonObject json{{u"lines"_s, toJsonArray(import.lines)}, {u"problems"_s, import.problems()}, {u"imported"_s, 0}};
    if (a.boolean("preview"_L1))
        return json;
    if (import.foods().isEmpty())
        return fail(ErrorKind::Refused, "food-import.nothing", "path");
    TD_TRY_ASSIGN(const int added, library.addAll(import.foods()));
    json[u"imported"_s] = added;
    return json;
}

QList<Command> foodCommands()
{
    return {
        {"foods"_L1, u"The foods that meal plans are made of."_s, trainingRoles(),
         {field("search", FieldType::Text, "Words of the name, accents aside."), field("category", FieldType::Text, "Only of one kind.").oneOf(categories()),
          field("hidden", FieldType::Boolean, "With hidden ones.").otherwise(u"false"_s)},
         listFoods},
        {"food-add"_L1, u"Adds a food."_s, trainingRoles(), QList<Field>{field("name", FieldType::Text, "Name.").must()} + foodFields(), addFood},
        {"food-edit"_L1, u"Changes a food; of one that comes with the program it keeps the studio's version."_s, trainingRoles(),
         QList<Field>{foodField(), field("name", FieldType::Text, "Name.")} + foodFields() +
             QList<Field>{field("version", FieldType::Integer, "As it was read.")},
         editFood},
        {"food-hide"_L1, u"Offers a food no longer, or again."_s, trainingRoles(),
         {foodField(), field("hidden", FieldType::Boolean, "Whether it is hidden.").otherwise(u"true"_s)}, hideFood},
        {"food-remove"_L1, u"Takes a food of the studio away, or the studio's changes of one that comes with the program."_s, trainingRoles(), {foodField()},
         removeFood},
        {"food-import"_L1, u"Adds the foods of a CSV file; its headings say what stands where."_s, trainingRoles(),
         {field("path", FieldType::Text, "The file.").must(), field("preview", FieldType::Boolean, "Only what would come of it.").otherwise(u"false"_s)},
         importFoods},
    };
}

// Targets --------------------------------------------------------------------------------------------------------------------

QList<Field> targetFields()
{
    return {field("client", FieldType::Client, "For whom.").must(),
            field("formula", FieldType::Text, "What the energy is worked out by.").oneOf(allOf(targetFormulaNames)).otherwise(u"mifflin"_s),
            field("from_day", FieldType::Day, "The first day.").otherwise(u"today"_s),
            field("sex", FieldType::Text, "For the formula.").oneOf({u"female"_s, u"male"_s}).otherwise(u"as kept of the client"_s),
            field("activity", FieldType::Text, "How active.")
                .oneOf({u"sedentary"_s, u"light"_s, u"moderate"_s, u"high"_s, u"very_high"_s})
                .otherwise(u"as kept of the client"_s),
            field("goal_percent", FieldType::Integer, "Less (below 0) or more energy than is used, in per cent.").otherwise(u"0"_s),
            field("protein_per_kg", FieldType::Integer, "Protein for each kg of the body, in tenths of a gram.").otherwise(u"16"_s),
            field("fat_percent", FieldType::Integer, "Fat's share of the energy, in per cent.").otherwise(u"30"_s),
            field("kcal", FieldType::Integer, "By hand: energy in kcal."),
            field("protein_g", FieldType::Integer, "By hand: protein in grams."),
            field("fat_g", FieldType::Integer, "By hand: fat in grams.")};
}

Result<TargetWorking> workedOut(Session& s, const Arguments& a, QDate day)
{
    TD_TRY_ASSIGN(TargetFacts facts, NutritionTargets(s.db()).facts(a.id<ClientId>("client"_L1), day));
    a.into("sex"_L1, facts.sex);
    a.into("activity"_L1, facts.activity);
    TargetChoice choice;
    choice.formula = valueOf(targetFormulaNames, a.text("formula"_L1)).value_or(TargetFormula::Mifflin);
    a.into("goal_percent"_L1, choice.goalPercent);
    a.into("protein_per_kg"_L1, choice.proteinTenthsPerKg);
    a.into("fat_percent"_L1, choice.fatPercent);
    a.into("kcal"_L1, choice.manualKcal);
    a.into("protein_g"_L1, choice.manualProteinG);
    a.into("fat_g"_L1, choice.manualFatG);
    return workOutTarget(facts, choice);
}

Result<QJsonObject> targets(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    NutritionTargets store(s.db());
    TD_TRY_ASSIGN(const QList<NutritionTarget> history, store.history(a.id<ClientId>("client"_L1)));
    TD_TRY_ASSIGN(const TargetWorking working, workedOut(s, a, a.day("from_day"_L1, today)));
    return QJsonObject{{u"working"_s, jsonOfWorking(working)}, {u"history"_s, toJsonArray(history)}};
}

Result<QJsonObject> saveTargets(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    const QDate day = a.day("from_day"_L1, today);
    TD_TRY_ASSIGN(const TargetWorking working, workedOut(s, a, day));
    NutritionTargets store(s.db());
    const auto client = a.id<ClientId>("client"_L1);
    TD_TRY_ASSIGN(const NutritionTargetId id, store.save(client, day, working));
    TD_TRY_ASSIGN(const auto target, store.on(client, day));
    QJsonObject json{{u"id"_s, jsonOf(id)}, {u"working"_s, jsonOfWorking(working)}};
    if (target)
        json.insert(u"target"_s, toJson(*target));
    return json;
}

QList<Command> targetCommands()
{
    return {{"targets"_L1, u"Works out what a client should eat a day, and lists what was kept; keeps nothing."_s, trainingRoles(), targetFields(), targets},
            {"targets-save"_L1, u"Works the daily targets of a client out and keeps them from a day on."_s, trainingRoles(), targetFields(), saveTargets}};
}

// Meal plans -----------------------------------------------------------------------------------------------------------------

Field mealPlanField()
{
    return field("meal_plan", FieldType::Text, "Which plan, by id or title.").must();
}

QList<Field> itemFields()
{
    return {field("day", FieldType::Integer, "Which day of the plan.").otherwise(u"1"_s),
            field("meal", FieldType::Text, "Which meal.").must().oneOf(allOf(mealNames)), field("food", FieldType::Text, "Id or name.").must(),
            field("amount", FieldType::Text, "Grams or portions: 150 g, 2 p.").must(), field("note", FieldType::Text, "A note.")};
}

Result<void> fillItems(Session& s, const Arguments& a, MealPlan& plan, FoodLibrary& foods)
{
    if (!a.has("items"_L1))
        return {};
    plan.items.clear();
    References references(s.db());
    for (const QJsonValue& object : a.array("items"_L1)) {
        TD_TRY_ASSIGN(const Arguments part, Arguments::read(itemFields(), object.toObject(), references));
        TD_TRY_ASSIGN(const Food food, foodFrom(foods, part.text("food"_L1)));
        MealItem item;
        item.day = part.integer("day"_L1, 1);
        item.meal = valueOf(mealNames, part.text("meal"_L1)).value_or(Meal::Snack);
        item.position = int(plan.items.size());
        item.food = food.id;
        TD_TRY_ASSIGN(item.tenthGrams, parseFoodAmount(part.text("amount"_L1), food, QLocale::c()));
        item.note = part.text("note"_L1);
        plan.items.append(item);
    }
    return {};
}

Result<QJsonObject> answer(Session& s, const MealPlanId& id)
{
    FoodLibrary foods(s.db());
    TD_TRY_ASSIGN(const MealPlan plan, MealPlans(s.db()).find(id));
    return QJsonObject{{u"id"_s, jsonOf(id)}, {u"meal_plan"_s, jsonOfMealPlan(plan, foods)}};
}

Result<QJsonObject> listMealPlans(Session& s, const Arguments& a)
{
    MealPlans plans(s.db());
    TD_TRY_ASSIGN(const QList<MealPlanRow> rows, a.has("client"_L1) ? plans.ofClient(a.id<ClientId>("client"_L1)) : plans.list());
    return answerWithList("meal_plans", rows);
}

Result<QJsonObject> showMealPlan(Session& s, const Arguments& a)
{
    MealPlans plans(s.db());
    TD_TRY_ASSIGN(const MealPlan plan, mealPlanFrom(plans, a.text("meal_plan"_L1)));
    return answer(s, plan.id);
}

Result<QJsonObject> saveMealPlan(Session& s, const Arguments& a)
{
    MealPlans plans(s.db());
    FoodLibrary foods(s.db());
    MealPlan plan;
    const bool existing = a.has("meal_plan"_L1);
    if (existing) {
        TD_TRY_ASSIGN(plan, mealPlanFrom(plans, a.text("meal_plan"_L1)));
    } else {
        plan.client = a.id<ClientId>("client"_L1);
    }
    a.into("title"_L1, plan.title);
    a.into("notes"_L1, plan.notes);
    a.into("version"_L1, plan.version);
    if (a.has("days"_L1))
        setMealPlanDays(plan, a.integer("days"_L1));
    TD_TRY(fillItems(s, a, plan, foods));
    if (existing) {
        TD_TRY(plans.save(plan));
        return answer(s, plan.id);
    }
    TD_TRY_ASSIGN(const MealPlanId id, plans.add(plan));
    return answer(s, id);
}

Result<QJsonObject> copyMealPlan(Session& s, const Arguments& a)
{
    MealPlans plans(s.db());
    TD_TRY_ASSIGN(const MealPlan plan, mealPlanFrom(plans, a.text("meal_plan"_L1)));
    TD_TRY_ASSIGN(const MealPlanId id, plans.copy(plan.id, a.text("title"_L1), a.id<ClientId>("client"_L1)));
    return answer(s, id);
}

Result<QJsonObject> giveMealPlan(Session& s, const Arguments& a)
{
    MealPlans plans(s.db());
    TD_TRY_ASSIGN(const MealPlan plan, mealPlanFrom(plans, a.text("meal_plan"_L1)));
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    TD_TRY_ASSIGN(const MealPlanId id, plans.give(plan.id, a.id<ClientId>("client"_L1), a.day("start_day"_L1, today)));
    return answer(s, id);
}

Result<QJsonObject> removeMealPlan(Session& s, const Arguments& a)
{
    MealPlans plans(s.db());
    TD_TRY_ASSIGN(const MealPlan plan, mealPlanFrom(plans, a.text("meal_plan"_L1)));
    TD_TRY(plans.remove(plan.id));
    return QJsonObject{{u"id"_s, jsonOf(plan.id)}};
}

QList<Command> mealPlanCommands()
{
    return {
        {"meal-plans"_L1, u"Meal plans and their templates."_s, trainingRoles(), {field("client", FieldType::Client, "Only those of one client.")},
         listMealPlans},
        {"meal-plan"_L1, u"One meal plan with its sums."_s, trainingRoles(), {mealPlanField()}, showMealPlan},
        {"meal-plan-save"_L1, u"Makes a meal plan or template, or changes one."_s, trainingRoles(),
         {field("meal_plan", FieldType::Text, "The plan to change, by id or title.").otherwise(u"a new one"_s),
          field("client", FieldType::Client, "Whose new plan.").otherwise(u"nobody's: a template"_s), field("title", FieldType::Text, "Title."),
          field("notes", FieldType::Text, "What stands below it."), field("days", FieldType::Integer, "How many days, 1 to 14.").otherwise(u"1"_s),
          field("items", FieldType::Objects, "All of its foods: day, meal, food, amount, note."),
          field("version", FieldType::Integer, "As it was read.")},
         saveMealPlan},
        {"meal-plan-copy"_L1, u"Copies a meal plan, as a template or a draft for a client."_s, trainingRoles(),
         {mealPlanField(), field("title", FieldType::Text, "Title of the copy.").otherwise(u"the same"_s),
          field("client", FieldType::Client, "For whom.").otherwise(u"nobody: a template"_s)},
         copyMealPlan},
        {"meal-plan-give"_L1, u"Makes a plan the active one of a client; the earlier one is completed."_s, trainingRoles(),
         {mealPlanField(), field("client", FieldType::Client, "To whom.").must(), field("start_day", FieldType::Day, "The first day.").otherwise(u"today"_s)},
         giveMealPlan},
        {"meal-plan-remove"_L1, u"Removes a meal plan."_s, trainingRoles(), {mealPlanField()}, removeMealPlan},
    };
}

} // namespace

QList<Command> nutritionCommands()
{
    return foodCommands() + targetCommands() + mealPlanCommands();
}

} // namespace td
