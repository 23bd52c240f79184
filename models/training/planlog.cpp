// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planlog.h"

#include "storage/database.h"

namespace td
{

Result<QHash<PlanItemId, int>> PlanLog::doneSets(const PlanId& plan)
{
    auto q = m_db.query("SELECT s.plan_item_id, count(*) FROM workouts w JOIN set_logs s ON s.workout_id = w.id WHERE w.plan_id = ? AND "
                        "w.deleted = 0 AND s.deleted = 0 AND s.kind = 'work' AND s.plan_item_id IS NOT NULL GROUP BY s.plan_item_id", plan);
    QHash<PlanItemId, int> done;
    while (q.next())
        done.insert(q.id<PlanItemId>(0), q.integer(1));
    TD_TRY(q.finish());
    return done;
}

Result<QList<WorkoutRow>> PlanLog::recent(const ClientId& client, int limit)
{
    auto q = m_db.query("SELECT w.id, w.appointment_id, w.plan_id, w.day, "
                        "(SELECT count(DISTINCT s.exercise_no) FROM set_logs s WHERE s.workout_id = w.id AND s.deleted = 0 AND s.kind <> 'skipped'), "
                        "(SELECT count(*) FROM set_logs s WHERE s.workout_id = w.id AND s.deleted = 0 AND s.kind = 'work'), "
                        "w.rating, w.source = 'client' FROM workouts w WHERE w.client_id = ? AND w.deleted = 0 "
                        "ORDER BY w.day DESC, w.started_at DESC LIMIT ?", client, limit);
    QList<WorkoutRow> out;
    while (q.next()) {
        out.append({q.id<WorkoutId>(0), q.id<AppointmentId>(1), q.id<PlanId>(2), q.date(3), q.integer(4), q.integer(5), q.optionalInt(6),
                    q.boolean(7)});
    }
    TD_TRY(q.finish());
    return out;
}

} // namespace td
