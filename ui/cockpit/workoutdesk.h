// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cockpit/cockpitcontext.h"
#include "cockpit/sheettext.h"
#include "training/planday.h"
#include "training/workouts.h"

#include <QHash>

namespace td
{

/// Whose training it is, and of which booking.
struct CockpitSession {
    ClientId client;
    QString clientName;
    AppointmentId appointment; ///< null: without a booking
    ParticipantId participant; ///< null: without a booking
    TrainerId trainer;
    QDate day;
    int durationMin = 0;
    WorkoutId workout; ///< an earlier one is opened; null: the session's own

    bool operator==(const CockpitSession&) const = default;
};

/// The training of one client as the cockpit works on it: the plan's day, what was logged, the last time. The workout itself is written with its first set, so
/// that looking at a session leaves no trace, and undo of the first set takes all of it back.
class WorkoutDesk
{
public:
    explicit WorkoutDesk(const CockpitContext& context) : m_context(context) {}

    Result<void> open(const CockpitSession& session);
    /// Reads again what was logged; a workout that was taken back is begun anew with the next set.
    Result<void> reload();

    [[nodiscard]] const CockpitSession& session() const { return m_session; }
    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }
    [[nodiscard]] const Workout& workout() const { return m_workout; }
    [[nodiscard]] bool begun() const { return !m_workout.id.isNull(); }
    [[nodiscard]] const std::optional<Plan>& plan() const { return m_plan; }
    [[nodiscard]] QList<PlanDay> days() const { return planDays(m_items); }
    [[nodiscard]] PlanDay planDay() const { return m_planDay; } ///< week 0: without a plan
    [[nodiscard]] bool isDone(PlanDay day) const { return m_doneDays.contains(day); }
    [[nodiscard]] const SheetText& text() const { return m_text; }
    [[nodiscard]] QString nameOf(const ExerciseId& id) const;

    /// Another day of the plan, or none (week 0). Refused "workout.begun-plan" once sets are logged.
    Result<void> choosePlanDay(PlanDay day);
    /// A block at the end; where it stands.
    Result<int> addExercise(const ExerciseId& exercise);

    /// What one entry did.
    struct Entered {
        SetId set; ///< the last one that was written
        int sets = 0;
        QList<PersonalRecord> records;
        int restSeconds = 0; ///< 0: nothing to rest from
    };
    /// Logs a line of entry as working set `number` of a block; an empty one means the last time, else what the plan asks for. Errors: those of
    /// parseSetEntry(); Refused "set.no-ghost"; Invalid "set.empty".
    Result<Entered> enter(int block, int number, const QString& line);
    /// Writes a line anew.
    Result<void> change(const SetLog& set, int number, const QString& line);
    Result<void> remove(const SetId& set);
    /// Leaves an exercise out, or takes that back.
    Result<void> toggleSkip(int block);
    /// What Enter on an empty line would log; empty when there is nothing.
    [[nodiscard]] std::optional<SetLog> proposal(int block, int number) const;
    /// Keeps rating, RPE, minutes and notes of a workout that was begun.
    Result<void> save(const Workout& changed);

private:
    Result<void> findWorkout();
    Result<void> findPlan();
    Result<void> fill();
    Result<QList<SetLog>> parse(int block, int number, const QString& line) const;
    Result<WorkoutId> ensureBegun();
    [[nodiscard]] QList<SetLog> ghost(const ExerciseId& exercise);
    Result<QList<Workouts::Logged>> write(const QList<SetLog>& sets);

    const CockpitContext& m_context;
    CockpitSession m_session;
    Workout m_workout;
    std::optional<Plan> m_plan;
    QList<PlanItem> m_items;
    QList<PlanDay> m_doneDays;
    PlanDay m_planDay;
    QList<ExerciseId> m_extras;
    Sheet m_sheet;
    SheetText m_text;
    QHash<ExerciseId, QList<SetLog>> m_ghosts;
    mutable QHash<ExerciseId, Exercise> m_exercises;
    std::optional<Error> m_ghostError;
};

} // namespace td
