// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clienthome.h"

#include "facility/studioday.h"
#include "storage/database.h"
#include "training/planday.h"
#include "training/plans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString fullName(const Query& q, int first)
{
    return (q.text(first) + u' ' + q.text(first + 1)).trimmed();
}

} // namespace

Result<QString> ClientHome::language()
{
    auto q = m_db.query("SELECT language FROM clients WHERE id = ?", m_client);
    const QString language = q.next() ? q.text(0) : QString();
    TD_TRY(q.finish());
    return language;
}

Result<std::optional<HomeTrainer>> ClientHome::trainer()
{
    auto q = m_db.query("SELECT first_name, last_name, bio FROM my_trainer LIMIT 1");
    std::optional<HomeTrainer> trainer;
    if (q.next())
        trainer = HomeTrainer{fullName(q, 0), q.text(2)};
    TD_TRY(q.finish());
    return trainer;
}

Result<QList<HomeSession>> ClientHome::sessions(int limit)
{
    auto q = m_db.query("SELECT day, start_min, duration_min, class_name, first_name, last_name, status FROM my_sessions "
                        "WHERE starts_at > ? AND status IN ('confirmed', 'waitlisted', 'offered') ORDER BY starts_at LIMIT ?",
                        m_db.clock().now(), limit);
    QList<HomeSession> sessions;
    while (q.next())
        sessions.append({q.date(0), q.integer(1), q.integer(2), q.text(3), fullName(q, 4), q.text(6) != u"confirmed"_s});
    TD_TRY(q.finish());
    return sessions;
}

Result<QList<HomeNote>> ClientHome::notes(int limit)
{
    auto q = m_db.query("SELECT day, first_name, last_name, shared_text, recommendations FROM shared_notes ORDER BY day DESC, signed_at DESC "
                        "LIMIT ?", limit);
    QList<HomeNote> notes;
    while (q.next())
        notes.append({q.date(0), fullName(q, 1), q.text(3), q.text(4)});
    TD_TRY(q.finish());
    return notes;
}

Result<std::optional<HomePlan>> ClientHome::plan()
{
    Plans plans(m_db);
    TD_TRY_ASSIGN(const std::optional<Plan> active, plans.active(m_client));
    if (!active)
        return std::nullopt;
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(const QList<PlanItem> items, plans.items(active->id));
    TD_TRY_ASSIGN(const std::optional<Workout> open, openWorkout());
    TD_TRY_ASSIGN(const QList<PlanDay> done, Workouts(m_db).daysOf(m_client, active->id, open ? open->id : WorkoutId()));
    HomePlan home{*active, dueDay(*active, items, done, today), {}, {}, 0, 0};
    if (open && open->plan == active->id)
        home.due = {open->planWeek, open->planWeekday};
    if (home.due.week == 0)
        return std::nullopt;
    home.dueDay = active->dayOf(home.due.week, home.due.weekday);
    for (const PlanItem& item : items) {
        if (item.week == home.due.week && item.weekday == home.due.weekday)
            home.items.append(item);
    }
    const int week = planWeekOn(*active, today);
    for (const PlanDay& day : planDays(items)) {
        home.planned += day.week == week ? 1 : 0;
        home.done += day.week == week && done.contains(day) ? 1 : 0;
    }
    return home;
}

Result<int> ClientHome::workoutsThisWeek()
{
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    TD_TRY_ASSIGN(const QList<Workout> workouts, Workouts(m_db).ofClient(m_client, monday, monday.addDays(6)));
    return int(workouts.size());
}

Result<std::optional<Workout>> ClientHome::openWorkout()
{
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(const QList<Workout> present, Workouts(m_db).ofClient(m_client, today, today));
    for (const Workout& each : present) {
        if (each.source == WorkoutSource::Client && each.finishedAt == 0)
            return each;
    }
    return std::nullopt;
}

Result<Workout> ClientHome::todaysWorkout(const std::optional<HomePlan>& plan)
{
    TD_TRY_ASSIGN(const std::optional<Workout> open, openWorkout());
    if (open)
        return *open;
    Workouts workouts(m_db);
    Workout workout;
    workout.client = m_client;
    workout.source = WorkoutSource::Client;
    if (plan) {
        workout.plan = plan->plan.id;
        workout.planWeek = plan->due.week;
        workout.planWeekday = plan->due.weekday;
    }
    TD_TRY_ASSIGN(const WorkoutId id, workouts.begin(workout));
    return workouts.find(id);
}

} // namespace td
