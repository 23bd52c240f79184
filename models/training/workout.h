// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"
#include "fitness/mass.h"

#include <QDate>
#include <QString>

#include <optional>

namespace td
{

enum class SetKind { Work, Warmup, Skipped };
enum class WorkoutSource { Trainer, Client };

/// "work", "warmup", "skipped"; "trainer", "client": as stored and as the command line prints them.
QString setKindName(SetKind kind);
std::optional<SetKind> setKindFromName(QStringView name);
QString workoutSourceName(WorkoutSource source);
std::optional<WorkoutSource> workoutSourceFromName(QStringView name);

/// One training of one client, in a booking or not, by a plan or not.
struct Workout {
    WorkoutId id;
    ClientId client;
    TrainerId trainer;         ///< null: the client alone
    AppointmentId appointment; ///< null: without a booking
    PlanId plan;
    int planWeek = 0;          ///< 0: not by a plan
    int planWeekday = 0;
    QDate day;
    Instant startedAt = 0;
    Instant finishedAt = 0;    ///< 0: still going on
    WorkoutSource source = WorkoutSource::Trainer;
    std::optional<int> rating;           ///< 1 to 5
    std::optional<int> sessionRpeTenths; ///< 0 to 100
    std::optional<int> minutes;
    QString notes;
    int version = 0;

    bool operator==(const Workout&) const = default;
};

/// One set as it was done. See the migration for units.
struct SetLog {
    SetId id;
    WorkoutId workout;
    ExerciseId exercise;
    PlanItemId planItem;
    QDate day;
    int exerciseNo = 0;
    int setNo = 1;
    SetKind kind = SetKind::Work;
    std::optional<int> reps;
    std::optional<Mass> load;
    bool bodyweight = false;
    std::optional<int> rpeTenths;
    std::optional<int> seconds;
    std::optional<int> metres;
    std::optional<int> rating;
    QString note;
    Instant doneAt = 0;

    bool operator==(const SetLog&) const = default;
};

} // namespace td
