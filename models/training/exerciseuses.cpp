// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/exerciseuses.h"

#include "storage/database.h"

namespace td
{

Result<QList<ExerciseUse>> exerciseUses(Database& db, const ExerciseId& exercise)
{
    QList<ExerciseUse> list;
    auto q = db.query("SELECT p.id, p.client_id, coalesce(trim(c.first_name || ' ' || c.last_name), ''), p.title, p.status = 'active' "
                      "FROM plans p LEFT JOIN client_names c ON c.id = p.client_id WHERE p.deleted = 0 AND p.status IN ('active', 'draft') "
                      "AND (p.client_id IS NULL OR c.deleted = 0) "
                      "AND EXISTS (SELECT 1 FROM plan_items i WHERE i.plan_id = p.id AND i.exercise_id = ? AND i.deleted = 0) "
                      "ORDER BY p.status = 'active' DESC, p.client_id IS NULL, 3, p.title",
                      exercise);
    while (q.next())
        list.append({q.id<PlanId>(0), q.id<ClientId>(1), q.text(2), q.text(3), q.boolean(4)});
    TD_TRY(q.finish());
    return list;
}

} // namespace td
