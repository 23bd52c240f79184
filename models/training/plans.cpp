// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/plans.h"

#include "storage/database.h"

namespace td
{
namespace
{

#define PLAN_COLUMNS                                                                                                                            \
    "SELECT p.id, p.client_id, p.assignment_id, p.trainer_id, p.source_id, p.title, p.goals, p.notes, p.weeks, p.start_day, p.status, "        \
    "p.given_at, p.completed_on, p.version"
#define PLAN_SELECT PLAN_COLUMNS " FROM plans p WHERE p.deleted = 0 "
#define ITEM_SELECT                                                                                                                             \
    "SELECT i.id, i.week, i.weekday, i.position, i.exercise_id, i.superset, i.sets, i.reps, i.weight, i.rpe_tenths, i.rest_s, i.tempo, "      \
    "i.notes, i.progression FROM plan_items i WHERE i.deleted = 0 "

constexpr int planColumns = 14;

Plan planFrom(const Query& q)
{
    Plan p;
    p.id = q.id<PlanId>(0);
    p.client = q.id<ClientId>(1);
    p.assignment = q.id<AssignmentId>(2);
    p.trainer = q.id<TrainerId>(3);
    p.source = q.id<PlanId>(4);
    p.title = q.text(5);
    p.goals = q.text(6);
    p.notes = q.text(7);
    p.weeks = q.integer(8);
    p.startDay = q.date(9);
    p.status = planStatusFromName(q.text(10)).value_or(PlanStatus::Draft);
    p.givenAt = q.int64(11);
    p.completedOn = q.date(12);
    p.version = q.integer(13);
    return p;
}

PlanItem itemFrom(const Query& q)
{
    PlanItem i;
    i.id = q.id<PlanItemId>(0);
    i.week = q.integer(1);
    i.weekday = q.integer(2);
    i.position = q.integer(3);
    i.exercise = q.id<ExerciseId>(4);
    i.superset = q.text(5);
    i.sets = q.optionalInt(6);
    i.reps = q.text(7);
    i.weight = q.text(8);
    i.rpeTenths = q.optionalInt(9);
    i.restSeconds = q.optionalInt(10);
    i.tempo = q.text(11);
    i.notes = q.text(12);
    i.progression = q.text(13);
    return i;
}

} // namespace

Result<QList<Plan>> Plans::read(Query query)
{
    QList<Plan> out;
    while (query.next())
        out.append(planFrom(query));
    TD_TRY(query.finish());
    return out;
}

Result<QList<PlanItem>> Plans::readItems(Query query)
{
    QList<PlanItem> out;
    while (query.next())
        out.append(itemFrom(query));
    TD_TRY(query.finish());
    return out;
}

Result<Plan> Plans::find(const PlanId& id)
{
    TD_TRY_ASSIGN(const QList<Plan> found, read(m_db.query(PLAN_SELECT "AND p.id = ?", id)));
    return found.isEmpty() ? fail(ErrorKind::NotFound, "row.not-found", "plan") : Result<Plan>(found.first());
}

Result<QList<Plan>> Plans::templates()
{
    return read(m_db.query(PLAN_SELECT "AND p.client_id IS NULL AND p.status = 'draft' ORDER BY p.title, p.id"));
}

Result<QList<Plan>> Plans::ofClient(const ClientId& client)
{
    return read(m_db.query(PLAN_SELECT "AND p.client_id = ? ORDER BY p.status <> 'active', p.id DESC", client));
}

Result<std::optional<Plan>> Plans::active(const ClientId& client)
{
    TD_TRY_ASSIGN(const QList<Plan> found, read(m_db.query(PLAN_SELECT "AND p.client_id = ? AND p.status = 'active'", client)));
    return found.isEmpty() ? std::optional<Plan>() : std::optional<Plan>(found.first());
}

Result<QList<PlanRow>> Plans::rows(bool ofTemplates)
{
    auto q = m_db.query(PLAN_COLUMNS ", trim(c.first_name || ' ' || c.last_name), coalesce(trim(t.first_name || ' ' || t.last_name), ''), "
                        "(SELECT count(*) FROM plan_items i WHERE i.plan_id = p.id AND i.deleted = 0), "
                        "coalesce((SELECT max(n) FROM (SELECT count(DISTINCT i.weekday) AS n FROM plan_items i WHERE i.plan_id = p.id AND "
                        "i.deleted = 0 GROUP BY i.week)), 0) "
                        "FROM plans p LEFT JOIN client_names c ON c.id = p.client_id LEFT JOIN trainers t ON t.id = p.trainer_id "
                        "WHERE p.deleted = 0 AND (p.client_id IS NULL) = ? "
                        "ORDER BY p.status <> 'active', 15, p.title, p.id", ofTemplates);
    QList<PlanRow> out;
    while (q.next()) {
        out.append({planFrom(q), q.text(planColumns), q.text(planColumns + 1), q.integer(planColumns + 2), q.integer(planColumns + 3)});
    }
    TD_TRY(q.finish());
    return out;
}

Result<QList<PlanItem>> Plans::items(const PlanId& id)
{
    return readItems(m_db.query(ITEM_SELECT "AND i.plan_id = ? ORDER BY i.week, i.weekday, i.position, i.id", id));
}

Result<QList<PlanItem>> Plans::itemsOn(const PlanId& id, int week, int weekday)
{
    return readItems(m_db.query(ITEM_SELECT "AND i.plan_id = ? AND i.week = ? AND i.weekday = ? ORDER BY i.position, i.id", id, week, weekday));
}

} // namespace td
