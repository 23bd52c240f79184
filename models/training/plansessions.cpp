// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/plansessions.h"

#include "storage/database.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace td
{
namespace
{
struct Span {
    QDate first;
    QDate last; ///< invalid: still going on
};

Result<Plan> readPlan(Database& db, const PlanId& id)
{
    auto q = db.query("SELECT client_id, start_day, weeks, completed_on FROM plans WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "plan");
    }
    Plan plan;
    plan.id = id;
    plan.client = q.id<ClientId>(0);
    plan.startDay = q.date(1);
    plan.weeks = q.integer(2);
    plan.completedOn = q.date(3);
    TD_TRY(q.finish());
    return plan;
}

Instant noonOf(QDate day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
}

using SessionKey = std::pair<int, int>; // week, weekday

Result<QMap<SessionKey, PlanSession>> readDue(Database& db, const Plan& plan)
{
    QMap<SessionKey, PlanSession> sessions;
    auto q = db.query("SELECT week, weekday, exercise_id, sets FROM plan_items WHERE plan_id = ? AND deleted = 0 ORDER BY week, weekday, position",
                      plan.id);
    while (q.next()) {
        const SessionKey key{q.integer(0), q.integer(1)};
        if (key.first > plan.weeks)
            continue;
        PlanSession& session = sessions[key];
        session.week = key.first;
        session.day = plan.dayOf(key.first, key.second);
        session.due.append({q.id<ExerciseId>(2), q.optionalInt(3).value_or(1)});
    }
    TD_TRY(q.finish());
    return sessions;
}

Result<void> readDone(Database& db, const Plan& plan, QMap<SessionKey, PlanSession>& sessions)
{
    auto q = db.query("SELECT w.plan_week, w.plan_weekday, coalesce(i.exercise_id, s.exercise_id), count(*) FROM workouts w "
                      "JOIN set_logs s ON s.workout_id = w.id LEFT JOIN plan_items i ON i.id = s.plan_item_id AND i.plan_id = w.plan_id "
                      "WHERE w.client_id = ? AND w.plan_id = ? AND w.deleted = 0 AND s.deleted = 0 AND s.kind = 'work' "
                      "AND w.plan_week IS NOT NULL AND w.plan_weekday IS NOT NULL GROUP BY 1, 2, 3",
                      plan.client, plan.id);
    while (q.next()) {
        const auto session = sessions.find({q.integer(0), q.integer(1)});
        if (session != sessions.end())
            session->done.append({q.id<ExerciseId>(2), q.integer(3)});
    }
    return q.finish();
}

Result<QList<Span>> readFreezes(Database& db, const ClientId& client)
{
    QList<Span> spans;
    auto q = db.query("SELECT first_day, last_day FROM lot_freezes WHERE client_id = ?1 AND deleted = 0 "
                      "UNION ALL SELECT first_day, last_day FROM membership_pauses WHERE client_id = ?1 AND deleted = 0",
                      client);
    while (q.next())
        spans.append({q.date(0), q.date(1)});
    TD_TRY(q.finish());
    return spans;
}

/// Days of which the studio cancelled the client's session, and no other of them is on.
Result<QSet<QDate>> readCancelledDays(Database& db, const Plan& plan)
{
    QSet<QDate> cancelled;
    QSet<QDate> kept;
    const QDate last = plan.dayOf(plan.weeks, 7);
    auto q = db.query("SELECT a.day, a.status = 'cancelled', coalesce(a.cancelled_by, '') = 'studio', p.status = 'confirmed' FROM participants p "
                      "JOIN appointments a ON a.id = p.appointment_id WHERE p.client_id = ? AND p.deleted = 0 AND a.deleted = 0 "
                      "AND a.day BETWEEN ? AND ? AND p.starts_at BETWEEN ? AND ?",
                      plan.client, plan.startDay, last, noonOf(plan.startDay.addDays(-2)), noonOf(last.addDays(2)));
    while (q.next()) {
        if (q.boolean(1) && q.boolean(2))
            cancelled.insert(q.date(0));
        else if (!q.boolean(1) && q.boolean(3))
            kept.insert(q.date(0));
    }
    TD_TRY(q.finish());
    return cancelled - kept;
}

bool isWithin(const QList<Span>& spans, QDate day)
{
    return std::any_of(spans.begin(), spans.end(),
                       [day](const Span& span) { return span.first <= day && (!span.last.isValid() || day <= span.last); });
}
} // namespace

Result<PlanSessions> planSessions(Database& database, const PlanId& id)
{
    PlanSessions all;
    TD_TRY_ASSIGN(all.plan, readPlan(database, id));
    TD_TRY_ASSIGN(auto sessions, readDue(database, all.plan));
    if (all.plan.isTemplate() || !all.plan.startDay.isValid()) {
        all.sessions = sessions.values();
        return all;
    }
    TD_TRY(readDone(database, all.plan, sessions));
    TD_TRY_ASSIGN(const QList<Span> freezes, readFreezes(database, all.plan.client));
    TD_TRY_ASSIGN(const QSet<QDate> cancelled, readCancelledDays(database, all.plan));
    for (PlanSession& session : sessions) {
        const bool after = all.plan.completedOn.isValid() && session.day > all.plan.completedOn;
        if (session.day < all.plan.startDay || after)
            continue;
        session.leftOut = isWithin(freezes, session.day) || cancelled.contains(session.day);
        all.sessions.append(session);
    }
    return all;
}

} // namespace td
