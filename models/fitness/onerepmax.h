// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace td
{

enum class OneRepMaxFormula { Epley, Brzycki, Lombardi, Wathan, OConner, Lander };

/// "epley" ...: as stored.
QString formulaName(OneRepMaxFormula formula);
std::optional<OneRepMaxFormula> formulaFromName(QStringView name);

constexpr int mostRepetitions = 12;     ///< no estimate above
constexpr int reliableRepetitions = 10; ///< shown grey above

/// The load that could be lifted once, from `load` lifted `reps` times, in the unit of `load`. At one repetition the load itself; nothing for reps < 1 or above
/// mostRepetitions, or a load that is not positive. Epley w(1+r/30), Brzycki 36w/(37-r), Lombardi w r^0.10, Wathan
/// 100w/(48.8+53.8e^(-0.075r)), O'Conner w(1+r/40), Lander 100w/(101.3-2.67123r).
std::optional<double> oneRepMax(OneRepMaxFormula formula, double load, int reps);

} // namespace td
