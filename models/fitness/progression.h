// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fitness/weighttext.h"

#include <QLocale>

namespace td
{

/// How an exercise goes on from the week that it is planned in.
struct Progression {
    enum class Rule {
        Hold,    ///< nothing but the deload
        Linear,  ///< the weight rises by a step
        Double,  ///< first the repetitions from the least to the most of their range, then the weight by a step and back to the least
        Percent, ///< the RPE rises by a step; the weight is the RPE table's percentage of the one-repetition maximum
    };
    Rule rule = Rule::Linear;
    Mass step = Mass::hundredths(250, MassUnit::Kilogram);
    MassUnit unit = MassUnit::Kilogram; ///< that the step is shown in
    int percentStepTenths = 0;          ///< the step of a weight that is a percentage
    int repStep = 1;
    int rpeStepTenths = 5;
    int every = 1;              ///< weeks from step to step
    int deloadEvery = 0;        ///< every so many weeks is light, the planned one being the first; 0: none
    int deloadSetsPercent = 60; ///< of the sets and the weight of the week before
    int deloadWeightPercent = 90;

    bool operator==(const Progression&) const = default;
};

/// As stored in a plan item; compact JSON.
QString progressionJson(const Progression& progression);
/// Errors: Invalid "progression.format", "value.range".
Result<Progression> progressionFromJson(const QString& json);

/// The part of a plan item that progresses.
struct PlannedWork {
    std::optional<int> sets = {};
    QString reps = {};
    QString weight = {};
    std::optional<int> rpeTenths = {};

    bool operator==(const PlannedWork&) const = default;
};

/// What is needed beside the rule.
struct ProgressionContext {
    MassUnit unit = MassUnit::Kilogram; ///< of weights without a unit
    std::optional<Mass> oneRepMax = {};
    RpeTable table = {};
    Mass plateKilograms = Mass::hundredths(250, MassUnit::Kilogram); ///< new weights are multiples of it
    Mass platePounds = Mass::hundredths(500, MassUnit::Pound);
    QLocale locale = QLocale::c(); ///< of new texts
};

/// What `base` becomes `weeksAfter` weeks later (0: as it is). Light weeks do not progress: the week after goes on from the one before. Errors: Invalid
/// "progression.weight" (the rule needs a weight that it can raise), "progression.reps" (it needs a range such as 8-12, or for Percent a number up to 16),
/// "progression.rpe"; those of the texts.
Result<PlannedWork> progressed(const PlannedWork& base, const Progression& rule, int weeksAfter, const ProgressionContext& context);

/// Whether that week is a light one.
bool isDeloadWeek(const Progression& rule, int weeksAfter);

} // namespace td
