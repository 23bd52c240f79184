// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fitness/compliance.h"
#include "training/plan.h"

namespace td
{

class Database;

/// The sessions of a plan as compliance looks at them.
struct PlanSessions {
    Plan plan;
    QList<PlanSession> sessions; ///< in order of week and weekday; `day` is invalid without a start
};

/// Reads a plan, what is due in it, what was done for it, and which of its days are left out (see Progress::compliance()). Sessions before the plan's start
/// and after its completion are not among them. Error: NotFound "row.not-found".
Result<PlanSessions> planSessions(Database& database, const PlanId& plan);

} // namespace td
