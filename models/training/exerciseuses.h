// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace td
{

class Database;

/// A plan that has an exercise.
struct ExerciseUse {
    PlanId plan;
    ClientId client;   ///< null: a template
    QString clientName;
    QString title;
    bool active = false;

    bool operator==(const ExerciseUse&) const = default;
};

/// Where an exercise is used: active plans, then drafts, then templates, of those that this user sees; completed and archived ones are left out.
Result<QList<ExerciseUse>> exerciseUses(Database& db, const ExerciseId& exercise);

} // namespace td
