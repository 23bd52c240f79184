// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/loggedset.h"

#include <functional>

namespace td
{

/// One exercise of a workout: what the plan asks for, what was done, and what was done the last time.
struct SheetBlock {
    int exerciseNo = 0;
    ExerciseId exercise;
    std::optional<PlanItem> item; ///< nothing: not in the plan
    QList<SetLog> done;           ///< in order; warm-ups too
    QList<SetLog> ghost;          ///< working sets of the last time
    bool skipped = false;

    [[nodiscard]] int workDone() const;
    /// Sets that are still to do: of the plan, else as many as the last time, else one.
    [[nodiscard]] int open() const;
    /// What stands grey in the line after `workDone` sets: the same set of the last time, else its last one.
    [[nodiscard]] std::optional<SetLog> ghostOf(int workSet) const;
    /// A set of this block, with nothing in it yet.
    [[nodiscard]] SetLog place(const WorkoutId& workout) const;

    bool operator==(const SheetBlock&) const = default;
};

/// Everything of a workout in one list.
using Sheet = QList<SheetBlock>;

/// Today's lines: the exercises of the plan's day in their order, each with what was logged for it, then those that are not in the plan. `lastTime` gives the
/// ghost of an exercise.
Sheet makeSheet(const QList<PlanItem>& prescribed, const QList<SetLog>& done, const std::function<QList<SetLog>(const ExerciseId&)>& lastTime);

/// A block for an exercise that is not in the plan, at the end.
SheetBlock extraBlock(const Sheet& sheet, const ExerciseId& exercise, const QList<SetLog>& lastTime);

/// What the plan asks for as a set: the lowest number of "8-12" and a weight that can be read. Nothing for "AMRAP" or "60%".
std::optional<SetLog> prescribedSet(const PlanItem& item, const SetLog& place, MassUnit unit);

} // namespace td
