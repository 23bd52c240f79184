// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/progress.h"

#include "fitness/volume.h"
#include "storage/database.h"
#include "training/plansessions.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace td
{
namespace
{
/// Takes the next set of the day: columns reps, load, seconds, metres from 1.
void addSet(ExerciseDay& day, const Query& q, OneRepMaxFormula formula)
{
    const int reps = q.integer(1);
    const Mass load(q.int64(2));
    day.sets += 1;
    day.reps += reps;
    day.seconds += q.integer(3);
    day.metres += q.integer(4);
    day.topLoad = day.sets == 1 ? load : std::max(day.topLoad, load);
    day.volumeKg += setVolumeKg(reps, load);
    const auto estimate = oneRepMax(formula, load.in(MassUnit::Kilogram), reps);
    if (estimate && *estimate > day.bestEstimateKg) {
        day.bestEstimateKg = *estimate;
        day.estimateReps = reps;
    }
}
} // namespace

Result<QList<ExerciseId>> Progress::exercisesOf(const ClientId& client)
{
    QList<ExerciseId> exercises;
    auto q = m_db.query("SELECT exercise_id, count(*) FROM set_logs WHERE client_id = ? AND kind = 'work' AND deleted = 0 "
                        "GROUP BY exercise_id ORDER BY 2 DESC, 1",
                        client);
    while (q.next())
        exercises.append(q.id<ExerciseId>(0));
    TD_TRY(q.finish());
    return exercises;
}

Result<QList<ExerciseDay>> Progress::exercise(const ClientId& client, const ExerciseId& exercise, OneRepMaxFormula formula, QDate from, QDate until)
{
    QList<ExerciseDay> days;
    QByteArray last;
    auto q = m_db.query("SELECT day, reps, load, seconds, metres FROM set_logs WHERE client_id = ? AND exercise_id = ? AND day BETWEEN ? AND ? "
                        "AND kind = 'work' AND deleted = 0 ORDER BY day",
                        client, exercise, from, until);
    while (q.next()) {
        if (const QByteArrayView day = q.utf8(0); day != QByteArrayView(last)) {
            last = day.toByteArray();
            days.append(ExerciseDay());
            days.last().day = q.date(0);
        }
        addSet(days.last(), q, formula);
    }
    TD_TRY(q.finish());
    return days;
}

Result<QList<std::pair<QDate, double>>> Progress::weeklyVolume(const ClientId& client, QDate from, QDate until)
{
    QHash<QDate, double> weeks;
    auto q = m_db.query("SELECT day, total(reps * load) FROM set_logs WHERE client_id = ? AND day BETWEEN ? AND ? AND kind = 'work' AND deleted = 0 "
                        "AND load > 0 AND reps > 0 GROUP BY day",
                        client, from, until);
    while (q.next())
        weeks[mondayOf(q.date(0))] += q.real(1) / double(Mass::perKilogram);
    TD_TRY(q.finish());
    QList<std::pair<QDate, double>> volumes;
    if (!from.isValid() || !until.isValid())
        return volumes;
    for (QDate monday = mondayOf(from); monday <= until; monday = monday.addDays(7))
        volumes.append({monday, weeks.value(monday)});
    return volumes;
}

Result<QList<LoadWeek>> Progress::load(const ClientId& client, QDate from, QDate until)
{
    QList<SessionLoad> sessions;
    auto q = m_db.query("SELECT day, session_rpe, coalesce(minutes, (finished_at - started_at) / 60) FROM workouts WHERE client_id = ? "
                        "AND day BETWEEN ? AND ? AND deleted = 0 AND session_rpe IS NOT NULL",
                        client, from.addDays(-28), until);
    while (q.next())
        sessions.append({q.date(0), q.integer(1), int(std::clamp<qint64>(q.int64(2), 0, 1440))});
    TD_TRY(q.finish());
    return loadWeeks(sessions, from, until);
}

Result<Compliance> Progress::compliance(const PlanId& plan, QDate until)
{
    TD_TRY_ASSIGN(const PlanSessions all, planSessions(m_db, plan));
    return complianceOf(all.sessions, until);
}

Result<QList<Compliance>> Progress::complianceByWeek(const PlanId& plan, QDate until)
{
    TD_TRY_ASSIGN(const PlanSessions all, planSessions(m_db, plan));
    QList<Compliance> weeks;
    for (int week = 1; week <= all.plan.weeks; ++week) {
        const QDate first = all.plan.dayOf(week, 1);
        if (!first.isValid() || first > until)
            break;
        QList<PlanSession> sessions;
        std::copy_if(all.sessions.begin(), all.sessions.end(), std::back_inserter(sessions),
                     [week](const PlanSession& session) { return session.week == week; });
        weeks.append(complianceOf(sessions, until));
    }
    return weeks;
}

Result<QList<WeekCompletion>> Progress::completion(const PlanId& plan)
{
    TD_TRY_ASSIGN(const PlanSessions all, planSessions(m_db, plan));
    QList<WeekCompletion> weeks;
    for (int week = 1; week <= all.plan.weeks; ++week)
        weeks.append({week, 0, 0});
    for (const PlanSession& session : all.sessions) {
        WeekCompletion& week = weeks[session.week - 1];
        QSet<ExerciseId> done;
        for (const ExerciseSets& entry : session.done)
            done.insert(entry.exercise);
        for (const ExerciseSets& entry : session.due) {
            ++week.exercises;
            week.completed += done.contains(entry.exercise) ? 1 : 0;
        }
    }
    return weeks;
}

} // namespace td
