// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fitness/mass.h"

namespace td
{

/// Repetitions x load in kg of one working set: volume is the sum of them. What helps (a negative load) and what has no outside load count as nothing, since
/// the body's own weight is not logged with the set.
constexpr double setVolumeKg(int reps, Mass load)
{
    return reps > 0 && load.units() > 0 ? reps * (double(load.units()) / double(Mass::perKilogram)) : 0.0;
}

} // namespace td
