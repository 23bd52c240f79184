// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "facility/studioday.h"
#include "training/exerciselibrary.h"
#include "training/loggedset.h"
#include "training/plans.h"
#include "training/trainingsettings.h"
#include "training/workouts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int usualDays = 90;

QString recordKindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Load: return u"load"_s;
    case RecordKind::Repetitions: return u"repetitions"_s;
    case RecordKind::Estimate: return u"estimate"_s;
    case RecordKind::Distance: return u"distance"_s;
    case RecordKind::Duration: return u"duration"_s;
    }
    return {};
}

QJsonValue kilograms(const std::optional<Mass>& load)
{
    return load ? QJsonValue(massText(*load, MassUnit::Kilogram, QLocale::c())) : QJsonValue();
}

QJsonObject workoutJson(const Workout& workout)
{
    return {{u"id"_s, jsonOf(workout.id)},
            {u"client"_s, jsonOf(workout.client)},
            {u"trainer"_s, jsonOf(workout.trainer)},
            {u"appointment"_s, jsonOf(workout.appointment)},
            {u"plan"_s, jsonOf(workout.plan)},
            {u"week"_s, workout.planWeek == 0 ? QJsonValue() : QJsonValue(workout.planWeek)},
            {u"weekday"_s, workout.planWeekday == 0 ? QJsonValue() : QJsonValue(workout.planWeekday)},
            {u"day"_s, jsonOf(workout.day)},
            {u"started_at"_s, jsonOfInstant(workout.startedAt)},
            {u"finished_at"_s, workout.finishedAt == 0 ? QJsonValue() : jsonOfInstant(workout.finishedAt)},
            {u"source"_s, workoutSourceName(workout.source)},
            {u"rating"_s, jsonOf(workout.rating)},
            {u"session_rpe_tenths"_s, jsonOf(workout.sessionRpeTenths)},
            {u"minutes"_s, jsonOf(workout.minutes)},
            {u"notes"_s, workout.notes},
            {u"version"_s, workout.version}};
}

/// Sets and records with what they need of the client: names of exercises, the unit.
class Log
{
public:
    explicit Log(Session& session)
        : exercises(session.db())
        , workouts(session.db())
        , settings(session.db())
    {
    }

    Result<Exercise> exercise(const Arguments& a)
    {
        const QString named = a.text("exercise"_L1);
        if (const auto id = ExerciseId::fromString(named))
            return exercises.find(*id);
        return exercises.findByName(named);
    }
    /// As it was typed, in the client's unit; with "kg" beside it, so that nobody has to know the unit.
    QJsonObject json(const SetLog& set, MassUnit unit)
    {
        return {{u"id"_s, jsonOf(set.id)},
                {u"workout"_s, jsonOf(set.workout)},
                {u"exercise"_s, jsonOf(set.exercise)},
                {u"exercise_name"_s, exercises.name(set.exercise, u"en"_s)},
                {u"day"_s, jsonOf(set.day)},
                {u"exercise_no"_s, set.exerciseNo},
                {u"set_no"_s, set.setNo},
                {u"kind"_s, setKindName(set.kind)},
                {u"entry"_s, setEntryText(entryOf(set), unit, QLocale::c())},
                {u"reps"_s, jsonOf(set.reps)},
                {u"kg"_s, kilograms(set.load)},
                {u"bodyweight"_s, set.bodyweight},
                {u"rpe_tenths"_s, jsonOf(set.rpeTenths)},
                {u"seconds"_s, jsonOf(set.seconds)},
                {u"metres"_s, jsonOf(set.metres)},
                {u"rating"_s, jsonOf(set.rating)},
                {u"note"_s, set.note}};
    }
    QJsonArray json(const QList<SetLog>& sets, MassUnit unit)
    {
        QJsonArray out;
        for (const SetLog& set : sets)
            out.append(json(set, unit));
        return out;
    }
    QJsonArray json(const QList<PersonalRecord>& records)
    {
        QJsonArray out;
        for (const PersonalRecord& record : records) {
            out.append(QJsonObject{{u"kind"_s, recordKindName(record.kind)},
                                   {u"exercise"_s, jsonOf(record.exercise)},
                                   {u"exercise_name"_s, exercises.name(record.exercise, u"en"_s)},
                                   {u"day"_s, jsonOf(record.day)},
                                   {u"reps"_s, record.reps},
                                   {u"kg"_s, kilograms(record.load)},
                                   {u"estimate_kg"_s, record.estimate},
                                   {u"metres"_s, record.metres},
                                   {u"seconds"_s, record.seconds},
                                   {u"before"_s, record.before ? QJsonValue(*record.before) : QJsonValue()}});
        }
        return out;
    }

    ExerciseLibrary exercises;
    Workouts workouts;
    TrainingSettingsStore settings;
};

Result<QJsonObject> begin(Session& s, const Arguments& a)
{
    Log log(s);
    Workout workout;
    workout.client = a.id<ClientId>("client"_L1);
    workout.appointment = a.id<AppointmentId>("appointment"_L1);
    workout.trainer = a.id<TrainerId>("trainer"_L1);
    workout.plan = a.id<PlanId>("plan"_L1);
    workout.planWeek = a.integer("week"_L1);
    workout.planWeekday = a.integer("weekday"_L1);
    workout.day = a.day("day"_L1);
    TD_TRY_ASSIGN(const WorkoutId id, log.workouts.begin(workout));
    TD_TRY_ASSIGN(workout, log.workouts.find(id));
    return QJsonObject{{u"id"_s, jsonOf(workout.id)}, {u"workout"_s, workoutJson(workout)}};
}

/// The workout that is named; else the client's of the day that is not finished; else a new one.
Result<WorkoutId> workoutFor(Log& log, const Arguments& a, QDate day)
{
    if (a.has("workout"_L1))
        return a.id<WorkoutId>("workout"_L1);
    Workout workout;
    workout.client = a.id<ClientId>("client"_L1);
    workout.day = day;
    if (workout.client.isNull())
        return fail(ErrorKind::Invalid, "command.missing-field", "client");
    TD_TRY_ASSIGN(const QList<Workout> today, log.workouts.ofClient(workout.client, day, day));
    for (const Workout& one : today) {
        if (one.finishedAt == 0)
            return one.id;
    }
    return log.workouts.begin(workout);
}

/// Number of the exercise in its workout: where it stands, else after the last one.
int placeOf(const QList<SetLog>& sets, const ExerciseId& exercise)
{
    int next = 0;
    for (const SetLog& set : sets) {
        if (set.exercise == exercise)
            return set.exerciseNo;
        next = std::max(next, set.exerciseNo + 1);
    }
    return next;
}

/// The set of the last time that the next one is compared with.
Result<std::optional<SetLog>> ghostOf(Log& log, const Workout& workout, const ExerciseId& exercise, qsizetype done)
{
    TD_TRY_ASSIGN(QList<SetLog> last, log.workouts.lastTime(workout.client, exercise, workout.day));
    last.removeIf([](const SetLog& set) { return set.kind != SetKind::Work; });
    return last.isEmpty() ? std::nullopt : std::optional(last.at(std::min(done, last.size() - 1)));
}

Result<QJsonObject> logEntry(Session& s, const Arguments& a)
{
    Log log(s);
    TD_TRY_ASSIGN(const Exercise exercise, log.exercise(a));
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    return s.db().change("workout.log", exercise.name, [&]() -> Result<QJsonObject> {
        TD_TRY_ASSIGN(const WorkoutId id, workoutFor(log, a, a.day("day"_L1, today)));
        TD_TRY_ASSIGN(const Workout workout, log.workouts.find(id));
        TD_TRY_ASSIGN(const QList<SetLog> before, log.workouts.sets(id));
        TD_TRY_ASSIGN(const MassUnit unit, log.settings.unitOf(workout.client));
        TD_TRY_ASSIGN(const SetEntry entry, parseSetEntry(a.text("entry"_L1), unit, QLocale::c()));
        SetLog place;
        place.workout = id;
        place.exercise = exercise.id;
        place.exerciseNo = placeOf(before, exercise.id);
        place.setNo = 0;
        place.note = a.text("note"_L1);
        const auto done = std::count_if(before.begin(), before.end(),
                                        [&](const SetLog& set) { return set.exercise == exercise.id && set.kind == SetKind::Work; });
        TD_TRY_ASSIGN(const std::optional<SetLog> ghost, ghostOf(log, workout, exercise.id, done));
        TD_TRY_ASSIGN(QList<SetLog> sets, setsOf(entry, place, ghost));
        for (SetLog& set : sets)
            set.bodyweight = set.bodyweight || (set.reps && exercise.bodyweight);
        TD_TRY_ASSIGN(const QList<Workouts::Logged> logged, log.workouts.logAll(sets));
        QJsonArray ids;
        QList<PersonalRecord> records;
        for (const Workouts::Logged& one : logged) {
            ids.append(jsonOf(one.id));
            records += one.records;
        }
        return QJsonObject{{u"workout"_s, jsonOf(id)}, {u"sets"_s, ids}, {u"records"_s, log.json(records)}};
    });
}

Result<QJsonObject> sets(Session& s, const Arguments& a)
{
    Log log(s);
    TD_TRY_ASSIGN(const Workout workout, log.workouts.find(a.id<WorkoutId>("workout"_L1)));
    TD_TRY_ASSIGN(const QList<SetLog> all, log.workouts.sets(workout.id));
    TD_TRY_ASSIGN(const MassUnit unit, log.settings.unitOf(workout.client));
    return QJsonObject{{u"sets"_s, log.json(all, unit)}};
}

Result<QJsonObject> show(Session& s, const Arguments& a)
{
    Log log(s);
    TD_TRY_ASSIGN(const Workout workout, log.workouts.find(a.id<WorkoutId>("workout"_L1)));
    return QJsonObject{{u"id"_s, jsonOf(workout.id)}, {u"workout"_s, workoutJson(workout)}};
}

Result<QJsonObject> list(Session& s, const Arguments& a)
{
    Log log(s);
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    const QDate until = a.day("until"_L1, today);
    TD_TRY_ASSIGN(const QList<Workout> found, log.workouts.ofClient(a.id<ClientId>("client"_L1), a.day("from"_L1, until.addDays(-usualDays)), until));
    QJsonArray out;
    for (const Workout& workout : found)
        out.append(workoutJson(workout));
    return QJsonObject{{u"workouts"_s, out}};
}

Result<QJsonObject> editSet(Session& s, const Arguments& a)
{
    Log log(s);
    TD_TRY_ASSIGN(SetLog set, log.workouts.findSet(a.id<SetId>("set"_L1)));
    TD_TRY_ASSIGN(const Workout workout, log.workouts.find(set.workout));
    TD_TRY_ASSIGN(const MassUnit unit, log.settings.unitOf(workout.client));
    if (a.has("entry"_L1)) {
        TD_TRY_ASSIGN(const SetEntry entry, parseSetEntry(a.text("entry"_L1), unit, QLocale::c()));
        SetLog place = set;
        TD_TRY_ASSIGN(const QList<SetLog> changed, setsOf(entry, place, set));
        set = changed.first();
    }
    a.into("note"_L1, set.note);
    TD_TRY(log.workouts.change(set));
    TD_TRY_ASSIGN(set, log.workouts.findSet(set.id));
    return QJsonObject{{u"id"_s, jsonOf(set.id)}, {u"set"_s, log.json(set, unit)}};
}

Result<QJsonObject> removeSet(Session& s, const Arguments& a)
{
    const auto id = a.id<SetId>("set"_L1);
    TD_TRY(Log(s).workouts.removeSet(id));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QJsonObject> finish(Session& s, const Arguments& a)
{
    Log log(s);
    TD_TRY_ASSIGN(Workout workout, log.workouts.find(a.id<WorkoutId>("workout"_L1)));
    a.into("rating"_L1, workout.rating);
    a.into("session_rpe_tenths"_L1, workout.sessionRpeTenths);
    a.into("minutes"_L1, workout.minutes);
    a.into("notes"_L1, workout.notes);
    a.into("version"_L1, workout.version);
    if (workout.finishedAt == 0)
        workout.finishedAt = s.db().clock().now();
    TD_TRY(log.workouts.save(workout));
    TD_TRY_ASSIGN(workout, log.workouts.find(workout.id));
    return QJsonObject{{u"id"_s, jsonOf(workout.id)}, {u"workout"_s, workoutJson(workout)}};
}

Result<QJsonObject> lastTime(Session& s, const Arguments& a)
{
    Log log(s);
    const auto client = a.id<ClientId>("client"_L1);
    TD_TRY_ASSIGN(const Exercise exercise, log.exercise(a));
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    TD_TRY_ASSIGN(const QList<SetLog> last, log.workouts.lastTime(client, exercise.id, a.day("before"_L1, today.addDays(1))));
    TD_TRY_ASSIGN(const MassUnit unit, log.settings.unitOf(client));
    return QJsonObject{{u"sets"_s, log.json(last, unit)}};
}

Result<QJsonObject> records(Session& s, const Arguments& a)
{
    Log log(s);
    const auto client = a.id<ClientId>("client"_L1);
    TD_TRY_ASSIGN(const OneRepMaxFormula formula, log.settings.formulaOf(client));
    TD_TRY_ASSIGN(const QList<PersonalRecord> found, Records(s.db()).ofClient(client, formula));
    return QJsonObject{{u"records"_s, log.json(found)}};
}

} // namespace

QList<Command> workoutCommands()
{
    const Field client = field("client", FieldType::Client, "Whose.").must();
    const Field workout = field("workout", FieldType::Id, "Which workout.").must();
    const Field set = field("set", FieldType::Id, "Which set.").must();
    const Field exercise = field("exercise", FieldType::Text, "Id or name, in English or French.").must();
    const Field entry = field("entry", FieldType::Text, "As it is typed: 100x5@8, 3x10 60, +2.5, bw x12, 20 min, 5 km 25:00, skip.");
    return {
        {"workout-begin"_L1,
         u"Begins a workout."_s,
         trainingRoles(),
         {client, field("appointment", FieldType::Id, "The booking that it belongs to."), field("trainer", FieldType::Trainer, "Who leads it."),
          field("plan", FieldType::Id, "The plan that it follows."), field("week", FieldType::Integer, "Week of the plan."),
          field("weekday", FieldType::Integer, "Day of that week, 1 for Monday."), field("day", FieldType::Day, "When.").otherwise(u"today"_s)},
         begin},
        {"log"_L1,
         u"Logs sets; answers with the personal records that they broke."_s,
         trainingRoles(),
         {field("client", FieldType::Client, "Whose; not needed with a workout."), exercise, entry.must(),
          field("workout", FieldType::Id, "Which workout.").otherwise(u"the client's of that day that is not finished, else a new one"_s),
          field("day", FieldType::Day, "When.").otherwise(u"today"_s), field("note", FieldType::Text, "A note on the set.")},
         logEntry},
        {"sets"_L1, u"The sets of a workout."_s, trainingRoles(), {workout}, sets},
        {"workout"_L1, u"One workout."_s, trainingRoles(), {workout}, show},
        {"workouts"_L1,
         u"A client's workouts, newest first."_s,
         trainingRoles(),
         {client, field("from", FieldType::Day, "First day.").otherwise(u"90 days before the last one"_s),
          field("until", FieldType::Day, "Last day.").otherwise(u"today"_s)},
         list},
        {"set-edit"_L1,
         u"Writes a set anew; what the entry does not say stays."_s,
         trainingRoles(),
         {set, entry, field("note", FieldType::Text, "A note on the set.")},
         editSet},
        {"set-remove"_L1, u"Takes a set away."_s, trainingRoles(), {set}, removeSet},
        {"workout-finish"_L1,
         u"Ends a workout, and keeps how it was."_s,
         trainingRoles(),
         {workout, field("rating", FieldType::Integer, "1 to 5."), field("session_rpe_tenths", FieldType::Integer, "How hard it was, 0 to 100."),
          field("minutes", FieldType::Integer, "How long."), field("notes", FieldType::Text, "Notes."),
          field("version", FieldType::Integer, "As it was read.")},
         finish},
        {"last-time"_L1,
         u"What a client did the last time of an exercise."_s,
         trainingRoles(),
         {client, exercise, field("before", FieldType::Day, "Before this day.").otherwise(u"tomorrow"_s)},
         lastTime},
        {"records"_L1, u"A client's personal records."_s, trainingRoles(), {client}, records},
    };
}

} // namespace td
