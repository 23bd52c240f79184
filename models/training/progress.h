// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
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

/// What was due of a plan, and what was done.
struct Compliance {
    int due = 0;  ///< sets, until `until`
    int done = 0; ///< each exercise of a day capped at what was due
    int dueSessions = 0;
    int doneSessions = 0;
    int leftOut = 0; ///< sessions that freezes and the studio's cancellations took out
    [[nodiscard]] int percent() const { return due == 0 ? 100 : int((100LL * done + due / 2) / due); }
};

/// One week's load: session RPE x minutes, summed.
struct LoadWeek {
    QDate monday;
    double load = 0;
    double acute = 0;   ///< of the last 7 days
    double chronic = 0; ///< mean of the last 4 weeks
};

/// Progress of one client, worked out from the log.
class Progress
{
public:
    explicit Progress(Database& database) : m_db(database) {}

    /// Exercises that the client ever did, the most frequent first.
    [[nodiscard]] Result<QList<ExerciseId>> exercisesOf(const ClientId& client);
    [[nodiscard]] Result<QList<ExerciseDay>> exercise(const ClientId& client, const ExerciseId& exercise, OneRepMaxFormula formula, QDate from,
                                                      QDate until);
    /// Volume of all exercises by week (kg).
    [[nodiscard]] Result<QList<std::pair<QDate, double>>> weeklyVolume(const ClientId& client, QDate from, QDate until);
    [[nodiscard]] Result<QList<LoadWeek>> load(const ClientId& client, QDate from, QDate until);
    [[nodiscard]] Result<Compliance> compliance(const PlanId& plan, QDate until);
    /// One entry a week of the plan until `until`.
    [[nodiscard]] Result<QList<Compliance>> complianceByWeek(const PlanId& plan, QDate until);

private:
    Database& m_db;
};

} // namespace td
