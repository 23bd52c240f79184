// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "fitness/compliance.h"
#include "fitness/loadtrend.h"
#include "fitness/mass.h"
#include "fitness/onerepmax.h"

#include <QDate>
#include <QList>

namespace td
{

class Database;

/// One day of one exercise.
struct ExerciseDay {
    QDate day;
    double bestEstimateKg = 0; ///< 0: none
    int estimateReps = 0;      ///< repetitions of the set that it comes from: above reliableRepetitions it is shown grey
    Mass topLoad;
    double volumeKg = 0;       ///< sum of repetitions x load of the working sets
    int sets = 0;
    int reps = 0;
    int metres = 0;
    int seconds = 0;
};

/// Exercises of one week of a plan, and those of them that were logged for that week: a log of another week, or of the same exercise in another plan, does
/// not count.
struct WeekCompletion {
    int week = 1;
    int exercises = 0;
    int completed = 0;
    [[nodiscard]] int percent() const { return exercises == 0 ? 0 : int((100LL * completed + exercises / 2) / exercises); }

    bool operator==(const WeekCompletion&) const = default;
};

/// Progress of one client, worked out from the log.
class Progress
{
public:
    explicit Progress(Database& database) : m_db(database) {}

    /// Exercises that the client ever did, the most frequent first.
    [[nodiscard]] Result<QList<ExerciseId>> exercisesOf(const ClientId& client);
    /// One entry a day on which the exercise was done, in order of days.
    [[nodiscard]] Result<QList<ExerciseDay>> exercise(const ClientId& client, const ExerciseId& exercise, OneRepMaxFormula formula, QDate from,
                                                      QDate until);
    /// Volume of all exercises by week (its Monday, kg); weeks without any are there with 0.
    [[nodiscard]] Result<QList<std::pair<QDate, double>>> weeklyVolume(const ClientId& client, QDate from, QDate until);
    /// See loadWeeks(). A workout without minutes counts the time from its start to its finish.
    [[nodiscard]] Result<QList<LoadWeek>> load(const ClientId& client, QDate from, QDate until);
    /// Of the sessions from the plan's start to `until`, and to its completion. Left out are days within a freeze of the client's package or a pause of
    /// their membership, and days of which the studio cancelled the client's session. A set counts for the session that its workout was for, on whatever
    /// day it was done, and for the planned exercise where another was done in its place. Templates and plans without a start have nothing due. Error:
    /// NotFound "row.not-found".
    [[nodiscard]] Result<Compliance> compliance(const PlanId& plan, QDate until);
    /// One entry a week of the plan that began by `until`.
    [[nodiscard]] Result<QList<Compliance>> complianceByWeek(const PlanId& plan, QDate until);
    /// One entry a week of the whole plan. Error: NotFound "row.not-found".
    [[nodiscard]] Result<QList<WeekCompletion>> completion(const PlanId& plan);

private:
    Database& m_db;
};

} // namespace td
