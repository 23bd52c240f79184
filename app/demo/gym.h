// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/gymprogram.h"
#include "demo/moneyplan.h"
#include "demo/papers.h"
#include "demo/random.h"
#include "demo/studiodays.h"
#include "storage/database.h"

#include <unordered_map>

namespace td::demo
{

/// What the demo's clients train: plans, logged sets and measurements, and the papers that come with it. Most clients have it for the last months, as in a studio that began
/// to log; a few for all their years.
class Gym
{
public:
    Gym(Database& db, const Plan& plan, FixedClock& clock, Random random);

    /// Settings and templates, with the first month.
    Result<void> setUp(const StudioRows& studio);
    /// Workouts of the month's sessions that took place, in their order.
    Result<void> month(const std::vector<PlaceRecord>& places, const StudioRows& studio);
    /// Ends the plans of those who no longer come.
    Result<void> finish(const StudioRows& studio);

private:
    /// One client's way through the programs.
    struct Trainee {
        int program = 0;
        int strength = 1000; ///< per mille of the program's weights
        bool pounds = false;
        Day began = 0;
        PlanId plan;
        Day planStart = 0; ///< a Monday
        std::vector<PlanItemId> items; ///< by week, day, lift
        Day lastWeek = 0;
        int doneInWeek = 0;
        Day measured = 0;
        int weightGrams = 0;
    };
    struct Work {
        WorkoutId id;
        int exerciseNo = 0;
        Instant at = 0;
        QStringList lines; ///< what was done, for the note
    };

    [[nodiscard]] bool logs(const PlaceRecord& place) const;
    Result<void> session(const PlaceRecord& place, const StudioRows& studio);
    Result<void> begin(Trainee& trainee, const PlaceRecord& place, const StudioRows& studio);
    Result<void> aims(const Trainee& trainee, const PlaceRecord& place, const StudioRows& studio);
    Result<void> readNames();
    Result<void> newPlan(Trainee& trainee, const PlaceRecord& place, const StudioRows& studio);
    Result<void> planItem(Trainee& trainee, const PlanId& plan, int week, int day, int position);
    Result<void> lift(Trainee& trainee, const PlaceRecord& place, const StudioRows& studio, Work& work, int week, int day, int position);
    Result<void> measure(Trainee& trainee, const PlaceRecord& place, const StudioRows& studio);
    Result<void> measurement(const PlaceRecord& place, const StudioRows& studio, const char* kind, qint64 value);
    /// In the unit of the client, on the plates there are.
    [[nodiscard]] qint64 loadOf(const Trainee& trainee, const Lift& lift, Day day, int week) const;
    [[nodiscard]] QString weightText(const Trainee& trainee, const Lift& lift, int week) const;

    Database& m_db;
    const Plan& m_plan;
    FixedClock& m_clock;
    Random m_random;
    Papers m_papers;
    QHash<QLatin1String, QString> m_names; ///< of exercises, by key
    Day m_logsFrom = 0;
    std::unordered_map<int, Trainee> m_trainees;
};

} // namespace td::demo
