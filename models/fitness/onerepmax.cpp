// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/onerepmax.h"

#include "core/namedvalue.h"

#include <cmath>

namespace td
{
namespace
{
constexpr std::array<NamedValue<OneRepMaxFormula>, 6> formulaNames{
    NamedValue<OneRepMaxFormula>{OneRepMaxFormula::Epley, QLatin1String("epley")},       NamedValue<OneRepMaxFormula>{OneRepMaxFormula::Brzycki, QLatin1String("brzycki")},
    NamedValue<OneRepMaxFormula>{OneRepMaxFormula::Lombardi, QLatin1String("lombardi")}, NamedValue<OneRepMaxFormula>{OneRepMaxFormula::Wathan, QLatin1String("wathan")},
    NamedValue<OneRepMaxFormula>{OneRepMaxFormula::OConner, QLatin1String("oconner")},   NamedValue<OneRepMaxFormula>{OneRepMaxFormula::Lander, QLatin1String("lander")},
};
} // namespace

QString formulaName(OneRepMaxFormula formula)
{
    return nameOf(formulaNames, formula);
}

std::optional<OneRepMaxFormula> formulaFromName(QStringView name)
{
    return valueOf(formulaNames, name);
}

std::optional<double> oneRepMax(OneRepMaxFormula formula, double load, int reps)
{
    if (reps < 1 || reps > mostRepetitions || !(load > 0) || !std::isfinite(load))
        return std::nullopt;
    if (reps == 1)
        return load;
    switch (formula) {
    case OneRepMaxFormula::Epley:
        return load * (1 + reps / 30.0);
    case OneRepMaxFormula::Brzycki:
        return 36 * load / (37 - reps);
    case OneRepMaxFormula::Lombardi:
        return load * std::pow(reps, 0.10);
    case OneRepMaxFormula::Wathan:
        return 100 * load / (48.8 + 53.8 * std::exp(-0.075 * reps));
    case OneRepMaxFormula::OConner:
        return load * (1 + reps / 40.0);
    case OneRepMaxFormula::Lander:
        return 100 * load / (101.3 - 2.67123 * reps);
    }
    return std::nullopt;
}

} // namespace td
