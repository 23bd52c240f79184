// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scratchstudio.h"
#include "training/workout.h"

namespace td::test
{

/// A studio with a client who trains with its trainer. Workouts, sets, plans are written as rows, so that what reads them is tested by itself.
class TrainingStudio : public ScratchStudio
{
public:
    ClientId client;
    ClientId other; ///< a client of the other trainer

    Result<void> prepare()
    {
        TD_TRY(ready());
        client = ids.make<ClientId>();
        other = ids.make<ClientId>();
        return db().change("setup", {}, [&]() -> Result<void> {
            TD_TRY(addClient(client, QStringLiteral("Casey"), trainer));
            return addClient(other, QStringLiteral("Robin"), otherTrainer);
        });
    }

    static ExerciseId exercise(unsigned char number)
    {
        RawId raw{};
        raw[15] = number;
        return ExerciseId(raw);
    }

    /// One set of a workout of its own; `set` says exercise, day and what was done.
    Result<SetLog> log(SetLog set, ClientId of = {}, PlanId plan = {}, int week = 0, int weekday = 0)
    {
        const ClientId who = of.isNull() ? client : of;
        set.id = ids.make<SetId>();
        set.workout = ids.make<WorkoutId>();
        return db().change("workout.log", {}, [&]() -> Result<SetLog> {
            const auto number = [](int value) { return value > 0 ? std::optional(value) : std::nullopt; };
            TD_TRY(db().exec("INSERT INTO workouts (id, client_id, plan_id, plan_week, plan_weekday, day, started_at) VALUES (?, ?, ?, ?, ?, ?, 0)", set.workout,
                             who, plan, number(week), number(weekday), set.day));
            TD_TRY(insert(set, who));
            return set;
        });
    }

    /// A plan with `weeks` weeks, and an item of 3 sets of each exercise on each of the weekdays.
    Result<PlanId> plan(QDate start, int weeks, const QList<int>& weekdays, const QList<ExerciseId>& exercises)
    {
        const auto id = ids.make<PlanId>();
        return db().change("plan.add", {}, [&]() -> Result<PlanId> {
            TD_TRY(db().exec("INSERT INTO plans (id, client_id, trainer_id, title, weeks, start_day, status) VALUES (?, ?, ?, 'Strength', ?, ?, 'active')", id,
                             client, trainer, weeks, start));
            for (int week = 1; week <= weeks; ++week) {
                for (const int weekday : weekdays) {
                    for (const ExerciseId& e : exercises)
                        TD_TRY(db().exec("INSERT INTO plan_items (id, plan_id, week, weekday, exercise_id, sets, reps) VALUES (?, ?, ?, ?, ?, 3, '5')",
                                         ids.make<PlanItemId>(), id, week, weekday, e));
                }
            }
            return id;
        });
    }

    static SetLog lift(unsigned char number, QDate day, int kilograms, int reps)
    {
        SetLog set;
        set.exercise = exercise(number);
        set.day = day;
        set.reps = reps;
        set.load = Mass::grams(qint64(kilograms) * 1000);
        return set;
    }

    Result<void> insert(const SetLog& set, const ClientId& who)
    {
        const char* kind = set.kind == SetKind::Work ? "work" : set.kind == SetKind::Warmup ? "warmup" : "skipped";
        std::optional<qint64> load;
        if (set.load)
            load = set.load->units();
        return db().exec("INSERT INTO set_logs (id, workout_id, client_id, exercise_id, plan_item_id, day, kind, reps, load, seconds, metres, done_at) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                         set.id, set.workout, who, set.exercise, set.planItem, set.day, QLatin1String(kind), set.reps, load, set.seconds, set.metres);
    }

private:
    Result<void> addClient(const ClientId& id, const QString& name, const TrainerId& of)
    {
        TD_TRY(db().exec("INSERT INTO clients (id, first_name) VALUES (?, ?)", id, name));
        return db().exec("INSERT INTO assignments (id, client_id, trainer_id, status, start_day) VALUES (?, ?, ?, 'active', '2020-01-01')", ids.make<AssignmentId>(),
                         id, of);
    }
};

} // namespace td::test
