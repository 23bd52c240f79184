// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fitness/mass.h"
#include "fitness/rpetable.h"

namespace td
{

/// What a plan says about the weight of a set: "100", "135 lb", "60%" (of the one-repetition maximum), "BW", "BW+10", "BW-20 kg", "RPE 8", or nothing.
struct WeightText {
    enum class Kind { Empty, Absolute, Percent, Bodyweight, Rpe };
    Kind kind = Kind::Empty;
    Mass mass;                           ///< of Absolute; of Bodyweight what is added (negative: helped)
    MassUnit unit = MassUnit::Kilogram;  ///< of mass, as it was said
    int percentTenths = 0;
    int rpeTenths = 0;

    bool operator==(const WeightText&) const = default;
};

/// With point or comma, whatever the locale: plans are read by others than who wrote them. A weight without a unit is in `unit`. Errors: Invalid
/// "weight.format" (arg: the text), "value.range" (up to 200 %, RPE 1 to 10), those of parseMass().
Result<WeightText> parseWeightText(QStringView text, MassUnit unit);
/// The text that reads back as `weight`, always with the unit: "62.5 kg", "60%", "BW+10 kg", "RPE 8".
QString weightTextOf(const WeightText& weight, const QLocale& locale);

/// Load that a weight text means for somebody.
struct WeightContext {
    std::optional<Mass> oneRepMax;
    int reps = 1;       ///< that are to be done
    RpeTable table = {};
    Mass plateStep = {}; ///< what is worked out is rounded to it; none: not rounded
};

/// Outside weight; of bodyweight what is added. Nothing for an empty text, or a percentage or RPE without a maximum.
std::optional<Mass> resolvedWeight(const WeightText& weight, const WeightContext& context);
/// Percent of a mass, exactly, half up.
Mass percentOf(Mass mass, int percentTenths);

} // namespace td
