// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "training/records.h"
#include "training/workout.h"

#include <QList>

namespace td
{

class Database;

/// The log: workouts and their sets. Every write is one change set and undoable.
class Workouts
{
public:
    explicit Workouts(Database& database) : m_db(database) {}

    [[nodiscard]] Result<Workout> find(const WorkoutId& id);
    /// Of a booking and client; nothing when none was begun.
    [[nodiscard]] Result<std::optional<Workout>> ofAppointment(const AppointmentId& appointment, const ClientId& client);
    /// Newest first.
    [[nodiscard]] Result<QList<Workout>> ofClient(const ClientId& client, QDate from, QDate until);
    /// In the order of exerciseNo, setNo.
    [[nodiscard]] Result<QList<SetLog>> sets(const WorkoutId& id);
    /// The sets of the last day before `before` on which the client did the exercise: the ghost.
    [[nodiscard]] Result<QList<SetLog>> lastTime(const ClientId& client, const ExerciseId& exercise, QDate before);

    Result<WorkoutId> begin(const Workout& workout);
    /// What it broke of the client's records comes back with it.
    struct Logged {
        SetId id;
        QList<PersonalRecord> records;
    };
    Result<Logged> log(const SetLog& set);
    Result<void> change(const SetLog& set);
    Result<void> removeSet(const SetId& id);
    /// Rating, notes, RPE, minutes, finishedAt.
    Result<void> save(const Workout& workout);
    Result<void> remove(const WorkoutId& id);

private:
    Database& m_db;
};

} // namespace td
