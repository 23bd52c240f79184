// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/target.h"

#include "core/formcheck.h"
#include "fitness/energy.h"
#include "fitness/length.h"
#include "nutrition/nutrients.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int kcalOfProtein = 4;
constexpr int kcalOfCarbs = 4;
constexpr int kcalOfFat = 9;
constexpr int leastKcal = 500;
constexpr int mostKcal = 10'000;
constexpr int adult = 18;
constexpr int wholeBodyMilli = 100'000; ///< 1/1000 %

tl::unexpected<Error> missing(const char* reason, const char* field)
{
    return fail(ErrorKind::Refused, reason, field);
}

/// To whole kcal, half up; first to thousandths, so that the half of a double is a half.
Result<int> rounded(const Result<double>& kcal)
{
    return kcal.map([](double value) { return int(roundHalfUp(std::llround(value * 1000), 1000)); });
}

Result<int> basalOf(const TargetFacts& facts, TargetFormula formula)
{
    if (!facts.weight)
        return missing("target.no-weight", "weight");
    if (formula == TargetFormula::Katch) {
        if (!facts.bodyFatMilli)
            return missing("target.no-body-fat", "body_fat");
        const double lean = facts.weight->in(MassUnit::Kilogram) * (wholeBodyMilli - *facts.bodyFatMilli) / wholeBodyMilli;
        return rounded(katchKcal(lean));
    }
    if (!facts.heightUm)
        return missing("target.no-height", "height");
    if (!facts.age)
        return missing("target.no-birthday", "birthday");
    const auto sex = sexFromName(facts.sex);
    if (!sex)
        return missing("target.no-sex", "sex");
    return rounded(mifflinKcal(*sex, facts.weight->in(MassUnit::Kilogram), Length(*facts.heightUm).in(LengthUnit::Centimetre), *facts.age));
}

/// Energy and its parts, where a formula gives the energy.
Result<TargetWorking> byFormula(TargetWorking w)
{
    const TargetChoice& choice = w.choice;
    TD_TRY(checkRange(choice.goalPercent, -50, 50, "goal_percent"));
    TD_TRY(checkRange(choice.proteinTenthsPerKg, 0, 50, "protein_per_kg"));
    TD_TRY(checkRange(choice.fatPercent, 0, 80, "fat_percent"));
    TD_TRY_ASSIGN(w.basalKcal, basalOf(w.facts, choice.formula));
    const auto activity = activityFromName(w.facts.activity);
    if (!activity)
        return missing("target.no-activity", "activity");
    w.usedKcal = int(roundHalfUp(w.basalKcal * std::llround(activityFactor(*activity) * 1000), 1000));
    w.kcal = int(roundHalfUp(qint64(w.usedKcal) * (100 + choice.goalPercent), 100));
    w.proteinG = int(roundHalfUp(w.facts.weight->units() / 1000 * choice.proteinTenthsPerKg, Mass::perKilogram / 100));
    w.fatG = int(roundHalfUp(qint64(w.kcal) * choice.fatPercent, 100 * kcalOfFat));
    return w;
}

Result<TargetWorking> byHand(TargetWorking w)
{
    TD_TRY(checkRange(w.choice.manualProteinG, 0, 1000, "protein_g"));
    TD_TRY(checkRange(w.choice.manualFatG, 0, 1000, "fat_g"));
    w.choice.goalPercent = 0;
    w.kcal = w.choice.manualKcal;
    w.proteinG = w.choice.manualProteinG;
    w.fatG = w.choice.manualFatG;
    return w;
}

} // namespace

Result<TargetWorking> workOutTarget(const TargetFacts& facts, const TargetChoice& choice)
{
    TargetWorking start;
    start.facts = facts;
    start.choice = choice;
    TD_TRY_ASSIGN(TargetWorking w, choice.formula == TargetFormula::Manual ? byHand(start) : byFormula(start));
    TD_TRY(checkRange(w.kcal, leastKcal, mostKcal, "kcal"));
    const int rest = w.kcal - w.proteinG * kcalOfProtein - w.fatG * kcalOfFat;
    if (rest < 0)
        return fail(ErrorKind::Refused, "target.no-room", choice.formula == TargetFormula::Manual ? "fat_g" : "fat_percent");
    w.carbsG = int(roundHalfUp(rest, kcalOfCarbs));
    return w;
}

QStringList targetCautions(const TargetWorking& working)
{
    QStringList cautions;
    if (working.basalKcal > 0 && working.kcal < working.basalKcal)
        cautions.append(u"below-basal"_s);
    if (working.choice.formula != TargetFormula::Manual && working.facts.age && *working.facts.age < adult)
        cautions.append(u"minor"_s);
    return cautions;
}

} // namespace td
