// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/namedvalue.h"
#include "core/result.h"
#include "fitness/mass.h"

#include <QDate>

namespace td
{

enum class TargetFormula { Mifflin, Katch, Manual };

inline constexpr std::array<NamedValue<TargetFormula>, 3> targetFormulaNames{{{TargetFormula::Mifflin, QLatin1String("mifflin")},
                                                                              {TargetFormula::Katch, QLatin1String("katch")},
                                                                              {TargetFormula::Manual, QLatin1String("manual")}}};

/// What is known of a client on a day; days say when it was measured.
struct TargetFacts {
    std::optional<Mass> weight;
    QDate weightDay;
    std::optional<qint64> heightUm;
    QDate heightDay;
    std::optional<int> bodyFatMilli; ///< 1/1000 %
    QDate bodyFatDay;
    std::optional<int> age; ///< whole years
    QString sex;            ///< "", "female", "male"
    QString activity;       ///< "", "sedentary", "light", "moderate", "high", "very_high"

    bool operator==(const TargetFacts&) const = default;
};

/// What the trainer decides.
struct TargetChoice {
    TargetFormula formula = TargetFormula::Mifflin;
    int goalPercent = 0;         ///< -50 ... 50: deficit or surplus on what is used in a day
    int proteinTenthsPerKg = 16; ///< tenths of a gram for each kg of the body
    int fatPercent = 30;         ///< of the energy
    int manualKcal = 0;          ///< Manual only, as the next two
    int manualProteinG = 0;
    int manualFatG = 0;

    bool operator==(const TargetChoice&) const = default;
};

/// How a target was worked out, step by step: each step goes on with the rounded figure of the one before, so that a person can follow it. Kept with the target
/// as JSON, and put into words by the screen.
struct TargetWorking {
    TargetFacts facts;
    TargetChoice choice;
    int basalKcal = 0; ///< at rest; 0 for Manual
    int usedKcal = 0;  ///< in a day: at rest x activity
    int kcal = 0;
    int proteinG = 0;
    int carbsG = 0;
    int fatG = 0;

    bool operator==(const TargetWorking&) const = default;
};

/// What a client should eat a day, from a day on.
struct NutritionTarget {
    NutritionTargetId id;
    ClientId client;
    QDate fromDay;
    TargetFormula formula = TargetFormula::Manual;
    QString activity;
    int goalPercent = 0;
    int kcal = 0;
    int proteinG = 0;
    int carbsG = 0;
    int fatG = 0;
    QString working; ///< JSON, see workingFromJson()
    int version = 0;

    /// Adequate intake of the Institute of Medicine (2005): 14 g of fibre for 1000 kcal, half up.
    [[nodiscard]] int fibreG() const { return (kcal * 14 + 500) / 1000; }
    bool operator==(const NutritionTarget&) const = default;
};

/// Mifflin-St Jeor (1990) or Katch-McArdle, times the activity, with the goal's percentage; protein by the body's weight, fat by its share of the energy (9 kcal a
/// gram), carbohydrates (4) are the rest. Errors: Refused target.no-weight, target.no-height, target.no-body-fat, target.no-birthday, target.no-sex,
/// target.no-activity, target.no-room; Invalid value.range (goal_percent, protein_per_kg, fat_percent, kcal ...).
Result<TargetWorking> workOutTarget(const TargetFacts& facts, const TargetChoice& choice);

/// What to think about, as reasons for words: "below-basal" (less energy than at rest), "minor" (the formulas were studied on adults).
QStringList targetCautions(const TargetWorking& working);

QString workingToJson(const TargetWorking& working);
/// Nothing when it is not the JSON of a working.
std::optional<TargetWorking> workingFromJson(const QString& json);

} // namespace td
