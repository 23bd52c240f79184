// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Plans that leads a plan through its states.
#include "facility/studioday.h"
#include "storage/database.h"
#include "training/notices.h"
#include "training/plans.h"

namespace td
{

Result<void> Plans::completeEarlier(const Plan& given, QDate today)
{
    TD_TRY_ASSIGN(const std::optional<Plan> earlier, active(given.client));
    if (!earlier || earlier->id == given.id)
        return {};
    return m_db.exec("UPDATE plans SET status = 'completed', completed_on = ? WHERE id = ?", today, earlier->id);
}

Result<void> Plans::tell(const Plan& plan)
{
    Notices notices(m_db);
    const AnyId row(plan.id.raw());
    TD_TRY(notices.tell({{}, plan.client, {}, NoticeKind::Plan, plan.title, row}));
    auto q = m_db.query("SELECT trainer_id FROM assignments WHERE client_id = ? AND status = 'active' AND deleted = 0", plan.client);
    const TrainerId trainer = q.next() ? q.id<TrainerId>(0) : TrainerId();
    TD_TRY(q.finish());
    if (trainer.isNull() || trainer == m_db.actor().trainer)
        return {};
    return notices.tell({{}, plan.client, trainer, NoticeKind::Plan, plan.title, row});
}

Result<void> Plans::give(const PlanId& id, QDate start)
{
    TD_TRY_ASSIGN(const Plan plan, find(id));
    if (plan.isTemplate())
        return fail(ErrorKind::Refused, "plan.template", "plan");
    if (!start.isValid())
        return fail(ErrorKind::Invalid, "time.range", "start");
    TD_TRY_ASSIGN(const QList<PlanItem> content, items(id));
    if (content.isEmpty())
        return fail(ErrorKind::Refused, "plan.empty", "plan");
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(const AssignmentId assignment, assignmentOf(plan.client));
    return m_db.change("plan.give", plan.title, [&]() -> Result<void> {
        TD_TRY(completeEarlier(plan, today));
        TD_TRY(m_db.exec("UPDATE plans SET status = 'active', start_day = ?, assignment_id = ?, given_at = ?, completed_on = NULL WHERE id = ?",
                         start, assignment, m_db.clock().now(), id));
        return plan.status == PlanStatus::Active ? Result<void>() : tell(plan);
    });
}

Result<void> Plans::complete(const PlanId& id)
{
    TD_TRY_ASSIGN(const Plan plan, find(id));
    if (plan.status != PlanStatus::Active)
        return fail(ErrorKind::Refused, "plan.not-active", "plan");
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    return m_db.change("plan.complete", plan.title, [&] {
        return m_db.exec("UPDATE plans SET status = 'completed', completed_on = ? WHERE id = ?", today, id);
    });
}

Result<void> Plans::archive(const PlanId& id, bool archived)
{
    TD_TRY_ASSIGN(const Plan plan, find(id));
    if (plan.status == PlanStatus::Active)
        return archived ? fail(ErrorKind::Refused, "plan.active", "plan") : Result<void>();
    const PlanStatus back = plan.completedOn.isValid() ? PlanStatus::Completed : PlanStatus::Draft;
    const PlanStatus wanted = archived ? PlanStatus::Archived : back;
    if (!archived && plan.status != PlanStatus::Archived)
        return {};
    return m_db.change(archived ? "plan.archive" : "plan.unarchive", plan.title,
                       [&] { return m_db.exec("UPDATE plans SET status = ? WHERE id = ?", planStatusName(wanted), id); });
}

} // namespace td
