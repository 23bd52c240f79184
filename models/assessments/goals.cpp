// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/goals.h"

#include "assessments/measurements.h"
#include "assessments/trainedclient.h"
#include "core/formcheck.h"
#include "core/localtime.h"
#include "facility/studioday.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr TextField<Goal> texts[] = {{"title", &Goal::title, 200, true}, {"notes", &Goal::notes, 1000, false, true}};

#define GOAL_COLUMNS                                                                                                   \
    "id, client_id, title, metric, exercise_id, start_value, target_value, start_day, target_day, status, closed_on, notes, version"

Goal read(const Query& q)
{
    Goal goal;
    goal.id = q.id<GoalId>(0);
    goal.client = q.id<ClientId>(1);
    goal.title = q.text(2);
    goal.metric = q.text(3);
    goal.exercise = q.id<ExerciseId>(4);
    goal.start = q.optionalInt64(5);
    goal.target = q.optionalInt64(6);
    goal.startDay = q.date(7);
    goal.targetDay = q.date(8);
    goal.status = goalStatusFromName(q.text(9)).value_or(GoalStatus::Open);
    goal.closedOn = q.date(10);
    goal.notes = q.text(11);
    goal.version = q.integer(12);
    return goal;
}

Result<void> checkMetric(const Goal& goal)
{
    if (goal.metric.isEmpty())
        return {};
    if (!goal.target)
        return fail(ErrorKind::Invalid, "goal.no-target", "target");
    if (goal.start == goal.target)
        return fail(ErrorKind::Invalid, "goal.same-target", "target");
    if (goal.isOneRepMax()) {
        if (goal.exercise.isNull())
            return fail(ErrorKind::Invalid, "goal.metric", "exercise");
        return *goal.target > 0 ? Result<void>() : fail(ErrorKind::Invalid, "measurement.range", "target");
    }
    if (!Measurements::checkValue(goal.metric, *goal.target)) {
        const bool known = Measurements::checkValue(goal.metric, *goal.target).error().reason != u"measurement.kind";
        return known ? fail(ErrorKind::Invalid, "measurement.range", "target") : fail(ErrorKind::Invalid, "goal.metric", "metric");
    }
    return {};
}

/// Open ones by the day they are due, those without a day last; then closed ones, the latest first.
bool comesFirst(const GoalProgress& a, const GoalProgress& b)
{
    const bool openA = a.goal.status == GoalStatus::Open;
    const bool openB = b.goal.status == GoalStatus::Open;
    if (openA != openB)
        return openA;
    if (!openA)
        return a.goal.closedOn > b.goal.closedOn;
    const QDate never(lastYear + 1, 1, 1);
    return (a.goal.targetDay.isValid() ? a.goal.targetDay : never) < (b.goal.targetDay.isValid() ? b.goal.targetDay : never);
}
} // namespace

Result<Goal> Goals::checked(const Goal& goal)
{
    TD_TRY_ASSIGN(Goal out, checkTexts(goal, texts));
    if (!out.startDay.isValid()) {
        TD_TRY_ASSIGN(out.startDay, studioToday(m_db));
    }
    if (out.metric.isEmpty() || !out.isOneRepMax())
        out.exercise = {};
    if (out.metric.isEmpty()) {
        out.start.reset();
        out.target.reset();
    } else if (!out.start) {
        TD_TRY_ASSIGN(out.start, current(out));
    }
    TD_TRY(checkMetric(out));
    if (out.targetDay.isValid() && (out.targetDay < out.startDay || out.targetDay.year() > lastYear))
        return fail(ErrorKind::Invalid, "goal.target-day", "target_day");
    return out;
}

Result<GoalId> Goals::add(const Goal& goal)
{
    TD_TRY(trainedClient(m_db, goal.client));
    TD_TRY_ASSIGN(const Goal g, checked(goal));
    return m_db.change("goal.add", g.title, [&]() -> Result<GoalId> {
        const GoalId id = m_db.newId<GoalId>();
        TD_TRY(m_db.exec("INSERT INTO goals (id, client_id, title, metric, exercise_id, start_value, target_value, start_day, target_day, notes) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         id, g.client, g.title, g.metric, g.exercise, g.start, g.target, g.startDay, g.targetDay, g.notes));
        return id;
    });
}

Result<void> Goals::save(const Goal& goal)
{
    TD_TRY_ASSIGN(const Goal before, find(goal.id));
    TD_TRY(trainedClient(m_db, before.client));
    if (before.status != GoalStatus::Open)
        return fail(ErrorKind::Refused, "goal.closed", "goal");
    Goal merged = goal;
    merged.client = before.client;
    TD_TRY_ASSIGN(const Goal g, checked(merged));
    return m_db.change("goal.change", g.title, [&] {
        return m_db.exec("UPDATE goals SET title = ?, metric = ?, exercise_id = ?, start_value = ?, target_value = ?, start_day = ?, target_day = ?, notes = ?, "
                         "version = ? WHERE id = ?",
                         g.title, g.metric, g.exercise, g.start, g.target, g.startDay, g.targetDay, g.notes, g.version, g.id);
    });
}

Result<void> Goals::close(const GoalId& id, GoalStatus status)
{
    TD_TRY_ASSIGN(const Goal goal, find(id));
    TD_TRY(trainedClient(m_db, goal.client));
    if (goal.status != GoalStatus::Open || status == GoalStatus::Open)
        return fail(ErrorKind::Refused, "goal.closed", "goal");
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    return m_db.change("goal.close", goal.title, [&] {
        return m_db.exec("UPDATE goals SET status = ?, closed_on = ?, version = ? WHERE id = ?", goalStatusName(status), today, goal.version, id);
    });
}

Result<void> Goals::reopen(const GoalId& id)
{
    TD_TRY_ASSIGN(const Goal goal, find(id));
    TD_TRY(trainedClient(m_db, goal.client));
    if (goal.status == GoalStatus::Open)
        return {};
    return m_db.change("goal.reopen", goal.title, [&] {
        return m_db.exec("UPDATE goals SET status = 'open', closed_on = NULL, version = ? WHERE id = ?", goal.version, id);
    });
}

Result<void> Goals::remove(const GoalId& id)
{
    TD_TRY_ASSIGN(const Goal goal, find(id));
    TD_TRY(trainedClient(m_db, goal.client));
    return m_db.change("goal.remove", goal.title,
                       [&] { return m_db.exec("UPDATE goals SET deleted = 1, version = ? WHERE id = ?", goal.version, id); });
}

Result<Goal> Goals::find(const GoalId& id)
{
    auto q = m_db.query("SELECT " GOAL_COLUMNS " FROM goals WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return read(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "goal");
}

Result<std::optional<qint64>> Goals::current(const Goal& goal)
{
    if (goal.isOneRepMax())
        return m_estimate ? m_estimate(goal.client, goal.exercise) : std::nullopt;
    TD_TRY_ASSIGN(const auto latest, Measurements(m_db).latest(goal.client));
    const auto found = latest.constFind(goal.metric);
    return found == latest.constEnd() ? std::optional<qint64>() : std::optional<qint64>(found->value);
}

Result<GoalProgress> Goals::progressOf(const Goal& goal)
{
    GoalProgress progress{goal, {}, {}};
    if (goal.metric.isEmpty())
        return progress;
    TD_TRY_ASSIGN(progress.current, current(goal));
    if (goal.start && goal.target && progress.current)
        progress.percent = goalPercent(*goal.start, *goal.target, *progress.current);
    return progress;
}

Result<QList<GoalProgress>> Goals::list(const ClientId& client, bool withClosed)
{
    TD_TRY(trainedClient(m_db, client));
    QList<Goal> goals;
    {
        auto q = m_db.query("SELECT " GOAL_COLUMNS " FROM goals WHERE client_id = ? AND deleted = 0 AND (? OR status = 'open') ORDER BY id", client, withClosed);
        while (q.next())
            goals.append(read(q));
        TD_TRY(q.finish());
    }
    QList<GoalProgress> list;
    for (const Goal& goal : std::as_const(goals)) {
        TD_TRY_ASSIGN(const GoalProgress progress, progressOf(goal));
        list.append(progress);
    }
    std::stable_sort(list.begin(), list.end(), comesFirst);
    return list;
}

} // namespace td
