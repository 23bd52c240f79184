// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "nutrition/foodlibrary.h"
#include "nutrition/foodresource.h"
#include "nutrition/mealplans.h"
#include "nutrition/nutritioncontext.h"
#include "nutrition/targets.h"
#include "support/scratchstudio.h"
#include "widgets/privacystate.h"
#include "widgets/scriptedprompts.h"

namespace td::test
{
using namespace Qt::StringLiterals;

/// The services behind the screens of nutrition over a scratch studio, and what the screens said.
struct NutritionFixture {
    explicit NutritionFixture(ScratchStudio& scratch)
        : studio(scratch)
        , context{studio.db(),
                  foods,
                  plans,
                  targets,
                  prompts,
                  privacy,
                  [this](const Error& error) { errors.append(error.reason); },
                  [this](const QString& text, const Banner::Action&) { told.append(text); },
                  [this](const QString& text) {
                      return u"Ana Ruiz"_s.startsWith(text, Qt::CaseInsensitive) ? QList<Suggestion>{{u"Ana Ruiz"_s, {}, ana.blob()}} : QList<Suggestion>();
                  },
                  [this](const MealPlanId& id) { opened = id; },
                  [this](const MealPlanId& id, QWidget*) { printed = id; },
                  [this](QWidget*) { return table; }}
    {
        Client client;
        client.firstName = u"Ana"_s;
        client.lastName = u"Ruiz"_s;
        client.birthday = QDate(1992, 5, 2);
        ana = Clients(studio.db()).add(client, studio.trainer).value_or(ClientId());
    }

    Result<void> measure(const char* kind, qint64 value)
    {
        return studio.db().change("test", {}, [&] {
            return studio.db().exec("INSERT INTO measurements (id, client_id, day, kind, value) VALUES (?, ?, '2026-05-20', ?, ?)",
                                    studio.db().newId<MeasurementId>(), ana, QLatin1String(kind), value);
        });
    }
    /// A week of which two days are written.
    MealPlan week(const QString& title) const
    {
        MealPlan plan;
        plan.title = title;
        plan.days = 7;
        const auto put = [&plan](int day, Meal meal, QStringView food, int grams) { addMealItem(plan, day, meal, builtInFoodId(food), grams * 10); };
        for (int day = 1; day <= 2; ++day) {
            put(day, Meal::Breakfast, u"oats", 60);
            put(day, Meal::Breakfast, u"milk-2", 250);
            put(day, Meal::Breakfast, u"blueberries", 100);
            put(day, Meal::Lunch, u"chicken-breast", 150);
            put(day, Meal::Lunch, u"rice-brown", 195);
            put(day, Meal::Lunch, u"broccoli", 155);
            put(day, Meal::Lunch, u"olive-oil", 14);
            put(day, Meal::Lunch, u"tomato", 120);
            put(day, Meal::Lunch, u"apple", 180);
            put(day, Meal::Dinner, u"salmon", 150);
            put(day, Meal::Dinner, u"potato-boiled", 300);
            put(day, Meal::Dinner, u"spinach", 60);
            put(day, Meal::Snack, u"yogurt-greek-0", 175);
            put(day, Meal::Snack, u"almonds", 30);
        }
        return plan;
    }

    ScratchStudio& studio;
    FoodLibrary foods{studio.db()};
    MealPlans plans{studio.db()};
    NutritionTargets targets{studio.db()};
    ScriptedPrompts prompts;
    PrivacyState privacy;
    QStringList errors;
    QStringList told;
    MealPlanId opened;
    MealPlanId printed;
    QString table;
    NutritionContext context;
    ClientId ana;
};

} // namespace td::test
