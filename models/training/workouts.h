// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "training/records.h"
#include "training/workout.h"

#include <QList>

namespace td
{

class Database;

/// Week and weekday of a plan.
struct PlanDay {
    int week = 0;
    int weekday = 0;

    auto operator<=>(const PlanDay&) const = default;
};

/// The log: workouts and their sets. Every write is one change set and undoable. At the kiosk the client writes: then source is Client and there is no trainer,
/// whatever was asked for.
class Workouts
{
public:
    explicit Workouts(Database& database) : m_db(database) {}

    /// Error: NotFound "row.not-found", field "workout".
    [[nodiscard]] Result<Workout> find(const WorkoutId& id);
    /// Of a booking and client; nothing when none was begun. What the client logged alone comes last.
    [[nodiscard]] Result<std::optional<Workout>> ofAppointment(const AppointmentId& appointment, const ClientId& client);
    /// Newest first; both days inclusive.
    [[nodiscard]] Result<QList<Workout>> ofClient(const ClientId& client, QDate from, QDate until);
    /// In the order of exerciseNo, setNo.
    [[nodiscard]] Result<QList<SetLog>> sets(const WorkoutId& id);
    /// NotFound "row.not-found", field "set".
    [[nodiscard]] Result<SetLog> findSet(const SetId& id);
    /// The sets of the last day before `before` on which the client did the exercise: the ghost. Without skipped ones.
    [[nodiscard]] Result<QList<SetLog>> lastTime(const ClientId& client, const ExerciseId& exercise, QDate before);
    /// The days of a plan that the client has begun, apart from `except`.
    [[nodiscard]] Result<QList<PlanDay>> daysOf(const ClientId& client, const PlanId& plan, const WorkoutId& except = {});

    /// Without a day: today; without a start: now; without a trainer: who is signed in. Errors: NotFound "row.not-found" (client, appointment), Refused
    /// "workout.begun" when this booking has one of this client, Invalid value.range (plan_week, plan_weekday).
    Result<WorkoutId> begin(const Workout& workout);
    /// What it broke of the client's records comes back with it.
    struct Logged {
        SetId id;
        QList<PersonalRecord> records;
    };
    /// Client and day come from the workout; setNo 0 means after the last one of its exercise. Errors: Invalid "set.empty", value.range (reps, load ...).
    Result<Logged> log(const SetLog& set);
    /// The same for several sets of one workout, as one change set.
    Result<QList<Logged>> logAll(const QList<SetLog>& sets);
    /// All but the workout.
    Result<void> change(const SetLog& set);
    Result<void> removeSet(const SetId& id);
    /// Rating, notes, RPE, minutes, finishedAt. Stale "row.stale" when somebody changed it since.
    Result<void> save(const Workout& workout);
    /// With its sets.
    Result<void> remove(const WorkoutId& id);

private:
    Result<Workout> completed(const Workout& workout);
    Result<void> checkBooking(const Workout& workout);
    Result<SetId> insert(const Workout& workout, SetLog set);
    Result<QList<PersonalRecord>> broken(const ClientId& client, const SetLog& set);
    Result<QString> clientName(const ClientId& client);

    Database& m_db;
};

} // namespace td
