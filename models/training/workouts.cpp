// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/workouts.h"

#include "clients/client.h"
#include "core/formcheck.h"
#include "facility/studioday.h"
#include "storage/database.h"
#include "training/trainingsettings.h"

namespace td
{
namespace
{

constexpr int mostWeeks = 52;
constexpr int mostReps = 10'000;
constexpr qint64 mostLoad = 2'000 * Mass::perKilogram;
constexpr int mostSeconds = 86'400;
constexpr int mostMetres = 1'000'000;
constexpr int mostMinutes = 1'440;
constexpr int longestNote = 500;
constexpr int longestNotes = 2'000;

#define WORKOUTS                                                                                                       \
    "SELECT w.id, w.client_id, w.trainer_id, w.appointment_id, w.plan_id, w.plan_week, w.plan_weekday, w.day, w.started_at, w.finished_at, w.source, " \
    "w.rating, w.session_rpe, w.minutes, w.notes, w.version FROM workouts w WHERE w.deleted = 0 AND "
#define SETS                                                                                                           \
    "SELECT s.id, s.workout_id, s.exercise_id, s.plan_item_id, s.day, s.exercise_no, s.set_no, s.kind, s.reps, s.load, s.bodyweight, s.rpe_tenths, " \
    "s.seconds, s.metres, s.rating, s.note, s.done_at FROM set_logs s WHERE s.deleted = 0 AND "

Workout readWorkout(const Query& q)
{
    Workout w;
    w.id = q.id<WorkoutId>(0);
    w.client = q.id<ClientId>(1);
    w.trainer = q.id<TrainerId>(2);
    w.appointment = q.id<AppointmentId>(3);
    w.plan = q.id<PlanId>(4);
    w.planWeek = q.integer(5);
    w.planWeekday = q.integer(6);
    w.day = q.date(7);
    w.startedAt = q.int64(8);
    w.finishedAt = q.int64(9);
    w.source = workoutSourceFromName(q.text(10)).value_or(WorkoutSource::Trainer);
    w.rating = q.optionalInt(11);
    w.sessionRpeTenths = q.optionalInt(12);
    w.minutes = q.optionalInt(13);
    w.notes = q.text(14);
    w.version = q.integer(15);
    return w;
}

SetLog readSet(const Query& q)
{
    SetLog s;
    s.id = q.id<SetId>(0);
    s.workout = q.id<WorkoutId>(1);
    s.exercise = q.id<ExerciseId>(2);
    s.planItem = q.id<PlanItemId>(3);
    s.day = q.date(4);
    s.exerciseNo = q.integer(5);
    s.setNo = q.integer(6);
    s.kind = setKindFromName(q.text(7)).value_or(SetKind::Work);
    s.reps = q.optionalInt(8);
    if (const auto load = q.optionalInt64(9))
        s.load = Mass(*load);
    s.bodyweight = q.boolean(10);
    s.rpeTenths = q.optionalInt(11);
    s.seconds = q.optionalInt(12);
    s.metres = q.optionalInt(13);
    s.rating = q.optionalInt(14);
    s.note = q.text(15);
    s.doneAt = q.int64(16);
    return s;
}

template <class Value, class Read> Result<QList<Value>> readAll(Query q, Read read)
{
    QList<Value> list;
    while (q.next())
        list.append(read(q));
    TD_TRY(q.finish());
    return list;
}

Result<void> checkOptional(const std::optional<int>& value, int lowest, int highest, const char* field)
{
    return value ? checkRange(*value, lowest, highest, field) : Result<void>();
}

Result<SetLog> checkedSet(SetLog set)
{
    if (set.exercise.isNull())
        return fail(ErrorKind::NotFound, "row.not-found", "exercise");
    if (set.kind == SetKind::Skipped)
        return set;
    if (!set.reps && !set.seconds && !set.metres)
        return fail(ErrorKind::Invalid, "set.empty", "entry");
    TD_TRY(checkOptional(set.reps, 0, mostReps, "reps"));
    if (set.load)
        TD_TRY(checkRange(set.load->units(), -mostLoad, mostLoad, "load"));
    TD_TRY(checkOptional(set.rpeTenths, 10, 100, "rpe"));
    TD_TRY(checkOptional(set.seconds, 1, mostSeconds, "seconds"));
    TD_TRY(checkOptional(set.metres, 1, mostMetres, "metres"));
    TD_TRY(checkOptional(set.rating, 1, 5, "rating"));
    TD_TRY_ASSIGN(set.note, checkLine(set.note, "note", longestNote));
    return set;
}

std::optional<int> orNull(int value)
{
    return value == 0 ? std::nullopt : std::optional(value);
}

std::optional<qint64> orNull(Instant value)
{
    return value == 0 ? std::nullopt : std::optional<qint64>(value);
}

std::optional<qint64> unitsOf(const std::optional<Mass>& load)
{
    return load ? std::optional<qint64>(load->units()) : std::nullopt;
}

} // namespace

Result<Workout> Workouts::find(const WorkoutId& id)
{
    TD_TRY_ASSIGN(const QList<Workout> found, readAll<Workout>(m_db.query(WORKOUTS "w.id = ?", id), readWorkout));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, "row.not-found", "workout");
    return found.first();
}

Result<std::optional<Workout>> Workouts::ofAppointment(const AppointmentId& appointment, const ClientId& client)
{
    TD_TRY_ASSIGN(const QList<Workout> found,
                  readAll<Workout>(m_db.query(WORKOUTS "w.appointment_id = ? AND w.client_id = ? ORDER BY w.source DESC, w.id", appointment, client),
                                   readWorkout));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<Workout>> Workouts::ofClient(const ClientId& client, QDate from, QDate until)
{
    return readAll<Workout>(m_db.query(WORKOUTS "w.client_id = ? AND w.day BETWEEN ? AND ? ORDER BY w.day DESC, w.started_at DESC, w.id DESC", client,
                                       from, until),
                            readWorkout);
}

Result<QList<SetLog>> Workouts::sets(const WorkoutId& id)
{
    return readAll<SetLog>(m_db.query(SETS "s.workout_id = ? ORDER BY s.exercise_no, s.set_no, s.id", id), readSet);
}

Result<SetLog> Workouts::findSet(const SetId& id)
{
    TD_TRY_ASSIGN(const QList<SetLog> found, readAll<SetLog>(m_db.query(SETS "s.id = ?", id), readSet));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, "row.not-found", "set");
    return found.first();
}

Result<QList<SetLog>> Workouts::lastTime(const ClientId& client, const ExerciseId& exercise, QDate before)
{
    QDate last;
    {
        auto q = m_db.query("SELECT s.day FROM set_logs s WHERE s.client_id = ? AND s.exercise_id = ? AND s.day < ? AND s.kind <> 'skipped' "
                            "AND s.deleted = 0 ORDER BY s.day DESC LIMIT 1",
                            client, exercise, before);
        if (q.next())
            last = q.date(0);
        TD_TRY(q.finish());
    }
    if (!last.isValid())
        return QList<SetLog>();
    return readAll<SetLog>(m_db.query(SETS "s.client_id = ? AND s.exercise_id = ? AND s.day = ? AND s.kind <> 'skipped' "
                                           "ORDER BY s.workout_id, s.exercise_no, s.set_no, s.id",
                                      client, exercise, last),
                           readSet);
}

Result<QList<PlanDay>> Workouts::daysOf(const ClientId& client, const PlanId& plan, const WorkoutId& except)
{
    return readAll<PlanDay>(m_db.query("SELECT DISTINCT w.plan_week, w.plan_weekday FROM workouts w WHERE w.client_id = ? AND w.plan_id = ? "
                                       "AND w.plan_week IS NOT NULL AND w.deleted = 0 AND w.id IS NOT ? ORDER BY 1, 2",
                                       client, plan, except),
                            [](const Query& q) { return PlanDay{q.integer(0), q.integer(1)}; });
}

Result<QString> Workouts::clientName(const ClientId& client)
{
    auto q = m_db.query("SELECT c.first_name, c.last_name, c.preferred_name FROM clients c WHERE c.id = ? AND c.deleted = 0", client);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "client");
    }
    return naturalName(q.text(0), q.text(1), q.text(2));
}

Result<Workout> Workouts::completed(const Workout& workout)
{
    Workout w = workout;
    const Actor& actor = m_db.actor();
    if (actor.role == Role::Client)
        w.source = WorkoutSource::Client;
    if (w.source == WorkoutSource::Client)
        w.trainer = {};
    else if (w.trainer.isNull())
        w.trainer = actor.trainer;
    if (!w.day.isValid()) {
        TD_TRY_ASSIGN(w.day, studioToday(m_db));
    }
    if (w.startedAt == 0)
        w.startedAt = m_db.clock().now();
    if (!w.plan.isNull()) {
        TD_TRY(checkRange(w.planWeek, 1, mostWeeks, "plan_week"));
        TD_TRY(checkRange(w.planWeekday, 1, 7, "plan_weekday"));
    }
    w.id = m_db.newId<WorkoutId>();
    return w;
}

Result<void> Workouts::checkBooking(const Workout& workout)
{
    if (workout.appointment.isNull())
        return {};
    TD_TRY_ASSIGN(const qint64 place, m_db.query("SELECT count(*) FROM participants p WHERE p.appointment_id = ? AND p.client_id = ?",
                                                 workout.appointment, workout.client)
                                          .number());
    if (place == 0)
        return fail(ErrorKind::NotFound, "row.not-found", "appointment");
    TD_TRY_ASSIGN(const std::optional<Workout> begun, ofAppointment(workout.appointment, workout.client));
    if (begun && begun->source == workout.source)
        return fail(ErrorKind::Refused, "workout.begun", "appointment");
    return {};
}

Result<WorkoutId> Workouts::begin(const Workout& workout)
{
    TD_TRY_ASSIGN(const QString name, clientName(workout.client));
    TD_TRY_ASSIGN(const Workout w, completed(workout));
    TD_TRY(checkBooking(w));
    return m_db.change("workout.begin", name, [&]() -> Result<WorkoutId> {
        const bool planned = !w.plan.isNull();
        TD_TRY(m_db.exec("INSERT INTO workouts (id, client_id, trainer_id, appointment_id, plan_id, plan_week, plan_weekday, day, started_at, source) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         w.id, w.client, w.trainer, w.appointment, w.plan, planned ? orNull(w.planWeek) : std::nullopt,
                         planned ? orNull(w.planWeekday) : std::nullopt, w.day, w.startedAt, workoutSourceName(w.source)));
        return w.id;
    });
}

Result<SetId> Workouts::insert(const Workout& workout, SetLog set)
{
    if (set.setNo <= 0) {
        TD_TRY_ASSIGN(const qint64 last, m_db.query("SELECT coalesce(max(s.set_no), 0) FROM set_logs s WHERE s.workout_id = ? AND s.exercise_no = ? "
                                                    "AND s.deleted = 0",
                                                    workout.id, set.exerciseNo)
                                             .number());
        set.setNo = int(last) + 1;
    }
    if (set.doneAt == 0)
        set.doneAt = m_db.clock().now();
    set.id = m_db.newId<SetId>();
    TD_TRY(m_db.exec("INSERT INTO set_logs (id, workout_id, client_id, exercise_id, plan_item_id, day, exercise_no, set_no, kind, reps, load, bodyweight, "
                     "rpe_tenths, seconds, metres, rating, note, done_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     set.id, workout.id, workout.client, set.exercise, set.planItem, workout.day, set.exerciseNo, set.setNo, setKindName(set.kind), set.reps,
                     unitsOf(set.load), set.bodyweight, set.rpeTenths, set.seconds, set.metres, set.rating, set.note, set.doneAt));
    return set.id;
}

Result<Workouts::Logged> Workouts::log(const SetLog& set)
{
    TD_TRY_ASSIGN(const QList<Logged> logged, logAll({set}));
    return logged.first();
}

Result<QList<Workouts::Logged>> Workouts::logAll(const QList<SetLog>& sets)
{
    if (sets.isEmpty())
        return fail(ErrorKind::Invalid, "set.empty", "entry");
    TD_TRY_ASSIGN(const Workout workout, find(sets.first().workout));
    TD_TRY_ASSIGN(const QString name, clientName(workout.client));
    return m_db.change("workout.log", name, [&]() -> Result<QList<Logged>> {
        QList<Logged> out;
        for (const SetLog& one : sets) {
            TD_TRY_ASSIGN(SetLog set, checkedSet(one));
            set.day = workout.day;
            TD_TRY_ASSIGN(const QList<PersonalRecord> records, broken(workout.client, set));
            TD_TRY_ASSIGN(const SetId id, insert(workout, set));
            out.append({id, records});
        }
        return out;
    });
}

Result<QList<PersonalRecord>> Workouts::broken(const ClientId& client, const SetLog& set)
{
    TD_TRY_ASSIGN(const OneRepMaxFormula formula, TrainingSettingsStore(m_db).formulaOf(client));
    return Records(m_db).brokenBy(client, set, formula);
}

Result<void> Workouts::change(const SetLog& set)
{
    TD_TRY_ASSIGN(const SetLog before, findSet(set.id));
    TD_TRY_ASSIGN(const SetLog s, checkedSet(set));
    TD_TRY_ASSIGN(const Workout workout, find(before.workout));
    TD_TRY_ASSIGN(const QString name, clientName(workout.client));
    return m_db.change("workout.set", name, [&] {
        return m_db.exec("UPDATE set_logs SET exercise_id = ?, plan_item_id = ?, exercise_no = ?, set_no = ?, kind = ?, reps = ?, load = ?, bodyweight = ?, "
                         "rpe_tenths = ?, seconds = ?, metres = ?, rating = ?, note = ? WHERE id = ?",
                         s.exercise, s.planItem, s.exerciseNo, s.setNo, setKindName(s.kind), s.reps, unitsOf(s.load), s.bodyweight, s.rpeTenths, s.seconds,
                         s.metres, s.rating, s.note, s.id);
    });
}

Result<void> Workouts::removeSet(const SetId& id)
{
    TD_TRY_ASSIGN(const SetLog set, findSet(id));
    TD_TRY_ASSIGN(const Workout workout, find(set.workout));
    TD_TRY_ASSIGN(const QString name, clientName(workout.client));
    return m_db.change("workout.unlog", name, [&] { return m_db.exec("UPDATE set_logs SET deleted = 1 WHERE id = ?", id); });
}

Result<void> Workouts::save(const Workout& workout)
{
    TD_TRY_ASSIGN(const Workout before, find(workout.id));
    TD_TRY(checkOptional(workout.rating, 1, 5, "rating"));
    TD_TRY(checkOptional(workout.sessionRpeTenths, 0, 100, "session_rpe"));
    TD_TRY(checkOptional(workout.minutes, 1, mostMinutes, "minutes"));
    TD_TRY_ASSIGN(const QString notes, checkBlock(workout.notes, "notes", longestNotes));
    TD_TRY_ASSIGN(const QString name, clientName(before.client));
    return m_db.change("workout.save", name, [&] {
        return m_db.exec("UPDATE workouts SET rating = ?, session_rpe = ?, minutes = ?, notes = ?, finished_at = ?, version = ? WHERE id = ?", workout.rating,
                         workout.sessionRpeTenths, workout.minutes, notes, orNull(workout.finishedAt), workout.version, workout.id);
    });
}

Result<void> Workouts::remove(const WorkoutId& id)
{
    TD_TRY_ASSIGN(const Workout workout, find(id));
    TD_TRY_ASSIGN(const QString name, clientName(workout.client));
    return m_db.change("workout.remove", name, [&]() -> Result<void> {
        TD_TRY_ASSIGN(const QList<SetLog> all, sets(id));
        for (const SetLog& set : all)
            TD_TRY(m_db.exec("UPDATE set_logs SET deleted = 1 WHERE id = ?", set.id));
        return m_db.exec("UPDATE workouts SET deleted = 1 WHERE id = ?", id);
    });
}

} // namespace td
