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
