// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/mealplan.h"
#include "nutrition/target.h"

#include <QCoreApplication>

namespace td
{

/// The words and figures of nutrition on screen.
class NutritionText
{
    Q_DECLARE_TR_FUNCTIONS(td::NutritionText)

public:
    static QString meal(Meal meal);
    static QString category(const QString& key);
    static QString status(MealPlanStatus status);
    static QString formula(TargetFormula formula);
    static QString activity(const QString& key);
    static QString day(QDate day);
    /// "1,850 kcal".
    static QString energy(const Nutrients& nutrients);
    /// "12.5 g" of micrograms.
    static QString grams(qint64 micrograms);
    /// "12.5": of milligrams per 100 g, for columns that say g.
    static QString figure(int milligrams);
    /// "cup, 250 g".
    static QString portion(const Food& food, const QString& language);
    /// How a target came about, a sentence a step.
    static QStringList working(const TargetWorking& working);
    static QStringList cautions(const TargetWorking& working);
    /// What the formulas know of the client, and since when.
    static QString facts(const TargetFacts& facts);

private:
    static QString basal(const TargetWorking& working);
    static QString goal(const TargetWorking& working);
};

} // namespace td
