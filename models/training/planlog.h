// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace td
{

class Database;

/// A workout in a list.
struct WorkoutRow {
    WorkoutId id;
    AppointmentId appointment;
    PlanId plan;
    QDate day;
    int exercises = 0; ///< skipped ones do not count
    int sets = 0;      ///< working sets
    std::optional<int> rating;
    bool byClient = false; ///< logged at the kiosk

    bool operator==(const WorkoutRow&) const = default;
};

/// What the log says about plans: how much of each item was done, and the latest workouts of a client.
class PlanLog
{
public:
    explicit PlanLog(Database& database) : m_db(database) {}

    /// Working sets that were logged by each item of a plan.
    [[nodiscard]] Result<QHash<PlanItemId, int>> doneSets(const PlanId& plan);
    /// Newest first.
    [[nodiscard]] Result<QList<WorkoutRow>> recent(const ClientId& client, int limit);

private:
    Database& m_db;
};

} // namespace td
