// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QList>

namespace td
{

/// What was due, and what was done.
struct Compliance {
    int due = 0;  ///< sets
    int done = 0; ///< each exercise of a day capped at what was due
    int dueSessions = 0;
    int doneSessions = 0; ///< with at least one due set done
    int leftOut = 0;      ///< sessions that freezes and the studio's cancellations took out
    [[nodiscard]] int percent() const { return due == 0 ? 100 : int((100LL * done + due / 2) / due); }

    Compliance& operator+=(const Compliance& other);
    bool operator==(const Compliance&) const = default;
};

/// Sets of an exercise: due in a session, or done for one.
struct ExerciseSets {
    ExerciseId exercise;
    int sets = 1; ///< what is not counted in sets counts as one

    bool operator==(const ExerciseSets&) const = default;
};

/// One day of a plan. A session that was done although it was left out counts as nothing either way.
struct PlanSession {
    int week = 1;
    QDate day;
    bool leftOut = false;
    QList<ExerciseSets> due;
    QList<ExerciseSets> done; ///< working sets that were logged for this session, whenever it was
};

/// Compliance = sets done of sets due, each exercise of a session capped at 100 %, over the sessions until `until` that were not left out. What was done
/// too much of one exercise never makes up for another.
Compliance complianceOf(const QList<PlanSession>& sessions, QDate until);

} // namespace td
