// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fitness/setentry.h"
#include "training/plan.h"
#include "training/workout.h"

#include <QList>

namespace td
{

/// What a logged set says as a line of quick entry: setEntryText() of it is what a person would have typed.
SetEntry entryOf(const SetLog& set);

/// The sets that a line of quick entry stands for. `place` says of which workout, exercise and plan line they are; `ghost` is what a relative entry (`+2.5`)
/// builds on, and where what was not said comes from (`60` alone, `x6` alone). How hard the last time felt is not taken over. Error: Refused "set.no-ghost" for a relative entry without one.
Result<QList<SetLog>> setsOf(const SetEntry& entry, const SetLog& place, const std::optional<SetLog>& ghost);

/// The same set once more: what Enter on an empty line means.
SetLog repeated(const SetLog& ghost, const SetLog& place);

} // namespace td
