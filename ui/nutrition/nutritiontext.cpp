// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/nutritiontext.h"

#include "fitness/energy.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr double centimetre = 10'000; // in micrometres

struct CategoryWords {
    const char* key;
    const char* words;
};

constexpr CategoryWords categoryWords[] = {
    {"meat", QT_TRANSLATE_NOOP("td::NutritionText", "Meat and poultry")}, {"fish", QT_TRANSLATE_NOOP("NutritionText", "Fish and seafood")},
    {"eggs", QT_TRANSLATE_NOOP("td::NutritionText", "Eggs")},             {"dairy", QT_TRANSLATE_NOOP("NutritionText", "Dairy")},
    {"legumes", QT_TRANSLATE_NOOP("td::NutritionText", "Beans and soy")}, {"grains", QT_TRANSLATE_NOOP("NutritionText", "Grains and bread")},
    {"vegetables", QT_TRANSLATE_NOOP("td::NutritionText", "Vegetables")}, {"fruit", QT_TRANSLATE_NOOP("NutritionText", "Fruit")},
    {"nuts", QT_TRANSLATE_NOOP("td::NutritionText", "Nuts and seeds")},   {"fats", QT_TRANSLATE_NOOP("NutritionText", "Fats and oils")},
    {"sweets", QT_TRANSLATE_NOOP("td::NutritionText", "Sweets")},         {"drinks", QT_TRANSLATE_NOOP("NutritionText", "Drinks")},
    {"supplements", QT_TRANSLATE_NOOP("td::NutritionText", "Supplements")}, {"other", QT_TRANSLATE_NOOP("NutritionText", "Other")},
};

QString number(double value, int digits)
{
    return QLocale().toString(std::round(value * std::pow(10, digits)) / std::pow(10, digits), 'f', QLocale::FloatingPointShortest);
}

QString kilograms(const TargetFacts& facts)
{
    return facts.weight ? number(facts.weight->in(MassUnit::Kilogram), 2) : QString();
}

} // namespace

QString NutritionText::meal(Meal meal)
{
    switch (meal) {
    case Meal::Breakfast: return tr("Breakfast");
    case Meal::Lunch: return tr("Lunch");
    case Meal::Dinner: return tr("Dinner");
    case Meal::Snack: break;
    }
    return tr("Snack");
}

QString NutritionText::category(const QString& key)
{
    for (const CategoryWords& entry : categoryWords) {
        if (key == QLatin1String(entry.key))
            return tr(entry.words);
    }
    return {};
}

QString NutritionText::status(MealPlanStatus status)
{
    switch (status) {
    case MealPlanStatus::Draft: return tr("Draft");
    case MealPlanStatus::Active: return tr("Active");
    case MealPlanStatus::Completed: return tr("Completed");
    case MealPlanStatus::Archived: break;
    }
    return tr("Archived");
}

QString NutritionText::formula(TargetFormula formula)
{
    switch (formula) {
    case TargetFormula::Mifflin: return tr("Mifflin-St Jeor");
    case TargetFormula::Katch: return tr("Katch-McArdle");
    case TargetFormula::Manual: break;
    }
    return tr("By hand");
}

QString NutritionText::activity(const QString& key)
{
    const auto activity = activityFromName(key);
    if (!activity)
        return {};
    switch (*activity) {
    case Activity::Sedentary: return tr("hardly active");
    case Activity::Light: return tr("lightly active");
    case Activity::Moderate: return tr("moderately active");
    case Activity::High: return tr("very active");
    case Activity::VeryHigh: break;
    }
    return tr("extremely active");
}

QString NutritionText::day(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString NutritionText::energy(const Nutrients& nutrients)
{
    return tr("%1 kcal").arg(QLocale().toString(shownKcal(nutrients)));
}

QString NutritionText::grams(qint64 micrograms)
{
    const qint64 tenths = shownTenthGrams(micrograms);
    return tr("%1 g").arg(QLocale().toString(double(tenths) / 10, 'f', 1));
}

QString NutritionText::figure(int milligrams)
{
    return QLocale().toString(double(roundHalfUp(milligrams, 100)) / 10, 'f', 1);
}

QString NutritionText::portion(const Food& food, const QString& language)
{
    if (food.portionGrams == 0)
        return {};
    const QString grams = tr("%1 g").arg(QLocale().toString(food.portionGrams));
    return food.portionIn(language).isEmpty() ? grams : tr("%1, %2").arg(food.portionIn(language), grams);
}

QString NutritionText::basal(const TargetWorking& w)
{
    const QString kcal = QLocale().toString(w.basalKcal);
    if (w.choice.formula == TargetFormula::Katch) {
        const double lean = w.facts.weight.value_or(Mass()).in(MassUnit::Kilogram) * (100'000 - w.facts.bodyFatMilli.value_or(0)) / 100'000;
        return tr("At rest, by Katch-McArdle: 370 + 21.6 × %1 kg without fat = %2 kcal.").arg(number(lean, 2), kcal);
    }
    const QString height = number(double(w.facts.heightUm.value_or(0)) / centimetre, 1);
    const QString age = QLocale().toString(w.facts.age.value_or(0));
    return w.facts.sex == u"male"_s
               ? tr("At rest, by Mifflin-St Jeor: 10 × %1 kg + 6.25 × %2 cm − 5 × %3 years + 5 = %4 kcal.").arg(kilograms(w.facts), height, age, kcal)
               : tr("At rest, by Mifflin-St Jeor: 10 × %1 kg + 6.25 × %2 cm − 5 × %3 years − 161 = %4 kcal.").arg(kilograms(w.facts), height, age, kcal);
}

QString NutritionText::goal(const TargetWorking& w)
{
    const QString kcal = QLocale().toString(w.kcal);
    if (w.choice.goalPercent == 0)
        return tr("Goal: as much as is used, %1 kcal.").arg(kcal);
    const QString percent = QLocale().toString(std::abs(w.choice.goalPercent));
    return w.choice.goalPercent < 0 ? tr("Goal: %1 % less than is used = %2 kcal.").arg(percent, kcal)
                                    : tr("Goal: %1 % more than is used = %2 kcal.").arg(percent, kcal);
}

QStringList NutritionText::working(const TargetWorking& w)
{
    const QLocale locale;
    NutritionTarget target;
    target.kcal = w.kcal;
    const QString fibre = tr("Fibre: 14 g for each 1000 kcal = %1 g.").arg(locale.toString(target.fibreG()));
    const QString carbs = tr("Carbohydrates: what is left, at 4 kcal a gram = %1 g.").arg(locale.toString(w.carbsG));
    if (w.choice.formula == TargetFormula::Manual)
        return {tr("Energy, protein and fat were written by hand."), carbs, fibre};
    const auto activity = activityFromName(w.facts.activity);
    const QString factor = activity ? number(activityFactor(*activity), 3) : QString();
    return {basal(w),
            tr("In a day: %1 kcal × %2 (%3) = %4 kcal.")
                .arg(locale.toString(w.basalKcal), factor, NutritionText::activity(w.facts.activity), locale.toString(w.usedKcal)),
            goal(w),
            tr("Protein: %1 g for each of %2 kg = %3 g.")
                .arg(number(w.choice.proteinTenthsPerKg / 10.0, 1), kilograms(w.facts), locale.toString(w.proteinG)),
            tr("Fat: %1 % of the energy, at 9 kcal a gram = %2 g.").arg(locale.toString(w.choice.fatPercent), locale.toString(w.fatG)),
            carbs,
            fibre};
}

QStringList NutritionText::cautions(const TargetWorking& working)
{
    QStringList out;
    const QStringList reasons = targetCautions(working);
    if (reasons.contains(u"below-basal"_s))
        out.append(tr("This is less than the body uses at rest. Ask a physician or dietitian first."));
    if (reasons.contains(u"minor"_s))
        out.append(tr("The formulas were studied on adults."));
    return out;
}

QString NutritionText::facts(const TargetFacts& facts)
{
    QStringList parts;
    if (facts.weight)
        parts.append(tr("%1 kg on %2").arg(kilograms(facts), day(facts.weightDay)));
    if (facts.heightUm)
        parts.append(tr("%1 cm on %2").arg(number(double(*facts.heightUm) / centimetre, 1), day(facts.heightDay)));
    if (facts.bodyFatMilli)
        parts.append(tr("%1 % of fat on %2").arg(number(*facts.bodyFatMilli / 1000.0, 1), day(facts.bodyFatDay)));
    if (facts.age)
        parts.append(tr("%n year(s) old", nullptr, *facts.age));
    return parts.isEmpty() ? tr("Nothing is measured yet.") : parts.join(u" · "_s);
}

} // namespace td
