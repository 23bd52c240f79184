// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Plans that writes plans and their items.
#include "storage/database.h"
#include "training/planrules.h"
#include "training/plans.h"

#include <QHash>

namespace td
{

Result<void> Plans::checkClient(const ClientId& client)
{
    if (client.isNull())
        return {};
    TD_TRY_ASSIGN(const qint64 seen, m_db.query("SELECT count(*) FROM clients WHERE id = ? AND deleted = 0", client).number());
    return seen == 0 ? fail(ErrorKind::NotFound, "row.not-found", "client") : Result<void>();
}

Result<AssignmentId> Plans::assignmentOf(const ClientId& client)
{
    auto q = m_db.query("SELECT id FROM assignments WHERE client_id = ? AND status = 'active' AND deleted = 0", client);
    const AssignmentId id = q.next() ? q.id<AssignmentId>(0) : AssignmentId();
    TD_TRY(q.finish());
    return id;
}

Result<void> Plans::insertItem(const PlanId& plan, const PlanItem& item)
{
    return m_db.exec("INSERT INTO plan_items (id, plan_id, week, weekday, position, exercise_id, superset, sets, reps, weight, rpe_tenths, rest_s, "
                     "tempo, notes, progression) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     item.id.isNull() ? m_db.newId<PlanItemId>() : item.id, plan, item.week, item.weekday, item.position, item.exercise,
                     item.superset, item.sets, item.reps, item.weight, item.rpeTenths, item.restSeconds, item.tempo, item.notes,
                     item.progression);
}

Result<void> Plans::updateItem(const PlanItem& item)
{
    return m_db.exec("UPDATE plan_items SET week = ?, weekday = ?, position = ?, exercise_id = ?, superset = ?, sets = ?, reps = ?, weight = ?, "
                     "rpe_tenths = ?, rest_s = ?, tempo = ?, notes = ?, progression = ? WHERE id = ?",
                     item.week, item.weekday, item.position, item.exercise, item.superset, item.sets, item.reps, item.weight, item.rpeTenths,
                     item.restSeconds, item.tempo, item.notes, item.progression, item.id);
}

Result<void> Plans::replaceItems(const PlanId& plan, const QList<PlanItem>& wanted)
{
    TD_TRY_ASSIGN(const QList<PlanItem> stored, items(plan));
    QHash<PlanItemId, PlanItem> before;
    for (const PlanItem& item : stored)
        before.insert(item.id, item);
    for (const PlanItem& item : wanted) {
        const auto same = before.constFind(item.id);
        if (same == before.constEnd()) {
            TD_TRY(insertItem(plan, item));
            continue;
        }
        if (*same != item)
            TD_TRY(updateItem(item));
        before.erase(same);
    }
    for (const PlanItem& gone : std::as_const(before))
        TD_TRY(m_db.exec("UPDATE plan_items SET deleted = 1 WHERE id = ?", gone.id));
    return {};
}

Result<PlanId> Plans::add(const Plan& plan, const QList<PlanItem>& items)
{
    TD_TRY_ASSIGN(Plan p, checkPlan(plan));
    TD_TRY_ASSIGN(const QList<PlanItem> checked, checkPlanItems(items, p.weeks));
    TD_TRY(checkClient(p.client));
    TD_TRY_ASSIGN(p.assignment, assignmentOf(p.client));
    p.id = m_db.newId<PlanId>();
    p.trainer = m_db.actor().trainer;
    return m_db.change("plan.add", p.title, [&]() -> Result<PlanId> {
        TD_TRY(m_db.exec("INSERT INTO plans (id, client_id, assignment_id, trainer_id, source_id, title, goals, notes, weeks, start_day) VALUES "
                         "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         p.id, p.client, p.assignment, p.trainer, p.source, p.title, p.goals, p.notes, p.weeks, p.startDay));
        for (const PlanItem& item : checked)
            TD_TRY(insertItem(p.id, item));
        return p.id;
    });
}

Result<void> Plans::save(const Plan& plan, const QList<PlanItem>& items)
{
    TD_TRY(find(plan.id));
    TD_TRY_ASSIGN(const Plan p, checkPlan(plan));
    TD_TRY_ASSIGN(const QList<PlanItem> checked, checkPlanItems(items, p.weeks));
    return m_db.change("plan.save", p.title, [&]() -> Result<void> {
        TD_TRY(m_db.exec("UPDATE plans SET title = ?, goals = ?, notes = ?, weeks = ?, version = ? WHERE id = ?", p.title, p.goals, p.notes,
                         p.weeks, p.version, p.id));
        return replaceItems(p.id, checked);
    });
}

Result<void> Plans::remove(const PlanId& id)
{
    TD_TRY_ASSIGN(const Plan plan, find(id));
    return m_db.change("plan.remove", plan.title, [&] { return m_db.exec("UPDATE plans SET deleted = 1 WHERE id = ?", id); });
}

Result<PlanId> Plans::copy(const PlanId& id, const ClientId& client)
{
    TD_TRY_ASSIGN(Plan plan, find(id));
    TD_TRY_ASSIGN(QList<PlanItem> copies, items(id));
    plan.source = id;
    plan.client = client;
    plan.assignment = {};
    plan.startDay = {};
    for (PlanItem& item : copies)
        item.id = {};
    return add(plan, copies);
}

} // namespace td
