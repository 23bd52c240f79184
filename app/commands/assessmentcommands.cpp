// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/clientfiles.h"
#include "assessments/goals.h"
#include "assessments/measuredtext.h"
#include "assessments/measurements.h"
#include "assessments/progressphotos.h"
#include "commands/assessmentjson.h"
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "exchange/outfile.h"
#include "facility/studioday.h"
#include "storage/accesslog.h"
#include "training/exerciselibrary.h"
#include "training/progress.h"
#include "training/trainingsettings.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

ClientId clientOf(const Arguments& a)
{
    return a.id<ClientId>("client"_L1);
}

Result<void> noteSeen(Session& s, const char* resource, const ClientId& client, const char* action = "view")
{
    return AccessLog(s.db()).note(resource, AnyId(client.raw()), action);
}

Result<QDate> dayOr(Session& s, const Arguments& a)
{
    return a.has("day"_L1) ? Result<QDate>(a.day("day"_L1)) : studioToday(s.db());
}

Result<MassUnit> unitOf(Session& s, const Arguments& a, const ClientId& client)
{
    const auto given = massUnitFromName(a.text("unit"_L1));
    return given ? Result<MassUnit>(*given) : TrainingSettingsStore(s.db()).unitOf(client);
}

/// One value as text or number, with the decimal point.
Result<qint64> readValue(const QString& key, const QJsonValue& value, MassUnit unit)
{
    const MeasurementKind* kind = findMeasurementKind(key);
    if (kind == nullptr)
        return fail(Error{ErrorKind::Invalid, u"measurement.kind"_s, u"values"_s, {key}, {}});
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
    return parseMeasured(*kind, text, unit, QLocale::c());
}

Result<QHash<QString, qint64>> readValues(const QJsonObject& object, MassUnit unit)
{
    QHash<QString, qint64> values;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        TD_TRY_ASSIGN(const qint64 value, readValue(it.key(), it.value(), unit));
        values.insert(it.key(), value);
    }
    return values;
}

QJsonArray jsonOfMeasurements(const QList<Measurement>& list, MassUnit unit)
{
    QJsonArray array;
    for (const Measurement& one : list)
        array.append(toJson(one, unit));
    return array;
}

Result<QJsonObject> measure(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const MassUnit unit, unitOf(s, a, clientOf(a)));
    TD_TRY_ASSIGN(const QDate day, dayOr(s, a));
    TD_TRY_ASSIGN(const auto values, readValues(a.object("values"_L1), unit));
    QList<MeasuredValue> measured;
    for (const MeasurementKind& kind : measurementKinds()) {
        const QString key = QLatin1String(kind.key);
        if (values.contains(key))
            measured.append({key, values.value(key), {}, a.text("note"_L1)});
    }
    Measurements measurements(s.db());
    TD_TRY_ASSIGN(const auto ids, measurements.add(clientOf(a), day, measured));
    QList<Measurement> stored;
    for (const MeasurementId& id : ids) {
        TD_TRY_ASSIGN(const Measurement one, measurements.find(id));
        stored.append(one);
    }
    return QJsonObject{{u"measurements"_s, jsonOfMeasurements(stored, unit)}};
}

Result<QJsonObject> listMeasurements(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const MassUnit unit, unitOf(s, a, clientOf(a)));
    Measurements measurements(s.db());
    TD_TRY_ASSIGN(QList<Measurement> list, measurements.history(clientOf(a), a.text("kind"_L1), a.day("from"_L1), a.day("to"_L1)));
    if (a.boolean("latest"_L1)) {
        TD_TRY_ASSIGN(const auto latest, measurements.latest(clientOf(a), a.day("to"_L1)));
        list.erase(std::remove_if(list.begin(), list.end(), [&](const Measurement& one) { return latest.value(one.kind).id != one.id; }), list.end());
    }
    TD_TRY(noteSeen(s, "client-measurements", clientOf(a)));
    return QJsonObject{{u"measurements"_s, jsonOfMeasurements(list, unit)}};
}

Result<QJsonObject> editMeasurement(Session& s, const Arguments& a)
{
    Measurements measurements(s.db());
    TD_TRY_ASSIGN(Measurement one, measurements.find(a.id<MeasurementId>("measurement"_L1)));
    TD_TRY_ASSIGN(const MassUnit unit, unitOf(s, a, one.client));
    if (a.has("value"_L1)) {
        TD_TRY_ASSIGN(one.value, readValue(one.kind, a.text("value"_L1), unit));
        one.method.clear();
    }
    a.into("day"_L1, one.day);
    a.into("note"_L1, one.note);
    a.into("version"_L1, one.version);
    TD_TRY(measurements.change(one));
    TD_TRY_ASSIGN(one, measurements.find(one.id));
    return QJsonObject{{u"id"_s, jsonOf(one.id)}, {u"measurement"_s, toJson(one, unit)}};
}

Result<QJsonObject> removeMeasurement(Session& s, const Arguments& a)
{
    TD_TRY(Measurements(s.db()).remove(a.id<MeasurementId>("measurement"_L1)));
    return QJsonObject{};
}

/// What was given, over what was measured last.
Result<BodyFatInput> bodyFatInput(Session& s, const Arguments& a, QDate day)
{
    TD_TRY_ASSIGN(const Client client, s.clients().find(clientOf(a)));
    TD_TRY_ASSIGN(const MassUnit unit, unitOf(s, a, client.id));
    TD_TRY_ASSIGN(const ClientTraining training, TrainingSettingsStore(s.db()).client(client.id));
    TD_TRY_ASSIGN(const auto latest, Measurements(s.db()).latest(client.id, day));
    TD_TRY_ASSIGN(const auto given, readValues(a.object("values"_L1), unit));
    BodyFatInput input;
    input.method = bodyFatMethodFromName(a.text("method"_L1)).value_or(BodyFatMethod::JacksonPollock3);
    input.sex = a.text("sex"_L1, training.sex);
    input.age = ageOn(client.birthday, day);
    for (const Measurement& one : latest)
        input.values.insert(one.kind, one.value);
    input.values.insert(given);
    return input;
}

Result<QJsonObject> bodyFat(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate day, dayOr(s, a));
    TD_TRY_ASSIGN(const BodyFatInput input, bodyFatInput(s, a, day));
    TD_TRY(noteSeen(s, "client-measurements", clientOf(a)));
    TD_TRY_ASSIGN(const BodyFatEstimate estimate, estimateBodyFat(input));
    QJsonObject answer = toJson(estimate, input);
    if (a.boolean("store"_L1)) {
        TD_TRY_ASSIGN(const auto ids, Measurements(s.db()).add(clientOf(a), day, {{u"body_fat"_s, estimate.stored(), bodyFatMethodName(input.method)}}));
        answer.insert(u"id"_s, jsonOf(ids.first()));
    }
    return answer;
}

/// The highest estimate of the last half year, for goals of strength.
Goals::Estimate estimates(Session& s)
{
    return [&s](const ClientId& client, const ExerciseId& exercise) -> std::optional<qint64> {
        constexpr int months = 6;
        const QDate today = studioToday(s.db()).value_or(QDate());
        const auto formula = TrainingSettingsStore(s.db()).formulaOf(client).value_or(OneRepMaxFormula::Epley);
        const auto days = Progress(s.db()).exercise(client, exercise, formula, today.addMonths(-months), today);
        double best = 0;
        for (const ExerciseDay& day : days.value_or(QList<ExerciseDay>()))
            best = std::max(best, day.bestEstimateKg);
        return best > 0 ? std::optional(massOf(best, MassUnit::Kilogram).units()) : std::nullopt;
    };
}

Result<QJsonObject> listGoals(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const MassUnit unit, unitOf(s, a, clientOf(a)));
    TD_TRY_ASSIGN(const auto list, Goals(s.db(), estimates(s)).list(clientOf(a), a.boolean("closed"_L1)));
    QJsonArray array;
    for (const GoalProgress& one : list)
        array.append(toJson(one, unit));
    TD_TRY(noteSeen(s, "client-measurements", clientOf(a)));
    return QJsonObject{{u"goals"_s, array}};
}

Result<std::optional<qint64>> goalValue(const Arguments& a, QLatin1String name, const Goal& goal, MassUnit unit)
{
    if (!a.has(name) || goal.metric.isEmpty())
        return std::optional<qint64>();
    if (goal.isOneRepMax())
        return parseMass(a.text(name), unit, QLocale::c()).map([](Mass mass) { return std::optional(mass.units()); });
    return readValue(goal.metric, a.text(name), unit).map([](qint64 value) { return std::optional(value); });
}

Result<QJsonObject> addGoal(Session& s, const Arguments& a)
{
    Goal goal;
    goal.client = clientOf(a);
    goal.title = a.text("title"_L1);
    goal.metric = a.text("metric"_L1);
    goal.targetDay = a.day("target_day"_L1);
    goal.notes = a.text("notes"_L1);
    if (a.has("exercise"_L1)) {
        ExerciseLibrary library(s.db());
        TD_TRY_ASSIGN(const Exercise exercise, library.findByName(a.text("exercise"_L1)));
        goal.exercise = exercise.id;
    }
    TD_TRY_ASSIGN(const MassUnit unit, unitOf(s, a, goal.client));
    TD_TRY_ASSIGN(goal.start, goalValue(a, "start"_L1, goal, unit));
    TD_TRY_ASSIGN(goal.target, goalValue(a, "target"_L1, goal, unit));
    TD_TRY_ASSIGN(const GoalId id, Goals(s.db(), estimates(s)).add(goal));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QJsonObject> closeGoal(Session& s, const Arguments& a)
{
    const auto id = a.id<GoalId>("goal"_L1);
    TD_TRY(Goals(s.db()).close(id, goalStatusFromName(a.text("status"_L1, u"reached"_s)).value_or(GoalStatus::Reached)));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QByteArray> readFile(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, "file.unreadable", "file", {path});
    return file.read(most);
}

Result<QJsonObject> addPhoto(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate day, dayOr(s, a));
    TD_TRY_ASSIGN(const QByteArray bytes, readFile(a.text("file"_L1), largestPhotoFile + 1));
    const auto pose = photoPoseFromName(a.text("pose"_L1)).value_or(PhotoPose::Front);
    TD_TRY_ASSIGN(const auto id, ProgressPhotos(s.db()).add(clientOf(a), day, pose, bytes, a.text("note"_L1)));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QJsonObject> listPhotos(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const auto list, ProgressPhotos(s.db()).list(clientOf(a)));
    TD_TRY(noteSeen(s, "client-photos", clientOf(a)));
    return answerWithList("photos", list);
}

Result<QJsonObject> addFile(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const auto id, ClientFiles(s.db()).addFromDisk(clientOf(a), a.text("file"_L1), a.text("note"_L1)));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QJsonObject> listFiles(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const auto list, ClientFiles(s.db()).list(clientOf(a)));
    TD_TRY(noteSeen(s, "client-files", clientOf(a)));
    return answerWithList("files", list);
}

Result<QJsonObject> saveFile(Session& s, const Arguments& a)
{
    ClientFiles files(s.db());
    TD_TRY_ASSIGN(const ClientFile file, files.find(a.id<ClientFileId>("id"_L1)));
    const QString path = a.text("to"_L1);
    if (QFile::exists(path))
        return fail(ErrorKind::Refused, "file.exists", "to", {path});
    TD_TRY_ASSIGN(const QByteArray content, files.content(file.id));
    TD_TRY(writeWholeFile(path, content));
    TD_TRY(noteSeen(s, "client-files", file.client, "export"));
    return QJsonObject{{u"file"_s, toJson(file)}, {u"written"_s, path}};
}

Field clientField()
{
    return field("client", FieldType::Client, "Which client.").must();
}

Field unitField()
{
    return field("unit", FieldType::Text, "Of weights; inches go with pounds.").oneOf({u"kg"_s, u"lb"_s}).otherwise(u"the client's"_s);
}

Field dayField()
{
    return field("day", FieldType::Day, "When it was done.").otherwise(u"today"_s);
}

QList<Command> measurementCommands()
{
    const Field values = field("values", FieldType::Object, "By kind: {\"weight\": \"82.5\", \"waist\": 84, \"plank\": \"1:30\"}.");
    return {
        {"measure"_L1, u"Writes down what was measured on one day."_s, trainingRoles(),
         {clientField(), values.must(), dayField(), unitField(), field("note", FieldType::Text, "With each value.")}, measure},
        {"measurements"_L1,
         u"What was measured, by day; the access is logged."_s,
         trainingRoles(),
         {clientField(), field("kind", FieldType::Text, "Only this kind."), field("from", FieldType::Day, "First day."), field("to", FieldType::Day, "Last day."),
          field("latest", FieldType::Boolean, "Only the latest of each kind."), unitField()},
         listMeasurements,
         true},
        {"measurement-edit"_L1,
         u"Corrects a value, its day or its note."_s,
         trainingRoles(),
         {field("measurement", FieldType::Id, "Which one.").must(), field("value", FieldType::Text, "The value."), field("day", FieldType::Day, "The day."),
          field("note", FieldType::Text, "The note."), unitField(), field("version", FieldType::Integer, "As it was read.")},
         editMeasurement},
        {"measurement-remove"_L1, u"Removes a value."_s, trainingRoles(), {field("measurement", FieldType::Id, "Which one.").must()}, removeMeasurement},
        {"body-fat"_L1,
         u"Works out body fat, with its working."_s,
         trainingRoles(),
         {clientField(),
          field("method", FieldType::Text, "Formula.").oneOf({u"jackson-pollock-3"_s, u"jackson-pollock-7"_s, u"navy"_s}).otherwise(u"jackson-pollock-3"_s),
          values.otherwise(u"the latest that were measured"_s), field("sex", FieldType::Text, "For the formula.").oneOf({u"female"_s, u"male"_s}).otherwise(u"the client's"_s),
          dayField(), unitField(), field("store", FieldType::Boolean, "Keeps the result.").otherwise(u"false"_s)},
         bodyFat,
         true},
    };
}

QList<Command> goalCommands()
{
    return {
        {"goals"_L1, u"Goals with how far each is; the access is logged."_s, trainingRoles(),
         {clientField(), field("closed", FieldType::Boolean, "Closed ones too."), unitField()}, listGoals, true},
        {"goal-add"_L1,
         u"Adds a goal."_s,
         trainingRoles(),
         {clientField(), field("title", FieldType::Text, "What is to be reached.").must(),
          field("metric", FieldType::Text, "A kind of measurement, or 1rm.").otherwise(u"in words only"_s), field("exercise", FieldType::Text, "Name, for 1rm."),
          field("start", FieldType::Text, "Where it begins.").otherwise(u"the latest value"_s), field("target", FieldType::Text, "The value to reach."), unitField(),
          field("target_day", FieldType::Day, "Until when."), field("notes", FieldType::Text, "Notes.")},
         addGoal},
        {"goal-close"_L1,
         u"Closes a goal."_s,
         trainingRoles(),
         {field("goal", FieldType::Id, "Which goal.").must(),
          field("status", FieldType::Text, "How it ended.").oneOf({u"reached"_s, u"dropped"_s}).otherwise(u"reached"_s)},
         closeGoal},
    };
}

QList<Command> pictureAndFileCommands()
{
    const Field note = field("note", FieldType::Text, "A note.");
    return {
        {"photo-add"_L1,
         u"Adds a progress photo; it is made smaller and loses what the file tells of place and camera."_s,
         trainingRoles(),
         {clientField(), field("file", FieldType::Text, "Path of a JPEG or PNG.").must(), dayField(),
          field("pose", FieldType::Text, "How the client stands.").oneOf({u"front"_s, u"side"_s, u"back"_s, u"other"_s}).otherwise(u"front"_s), note},
         addPhoto},
        {"photos"_L1, u"Progress photos, without the pictures; the access is logged."_s, trainingRoles(), {clientField()}, listPhotos, true},
        {"file-add"_L1, u"Keeps a file with a client."_s, trainingRoles(), {clientField(), field("file", FieldType::Text, "Path of the file.").must(), note}, addFile},
        {"files"_L1, u"Files of a client; the access is logged."_s, trainingRoles(), {clientField()}, listFiles, true},
        {"file-save"_L1, u"Writes a copy of a file; never over one that is there."_s, trainingRoles(),
         {field("id", FieldType::Id, "Which file.").must(), field("to", FieldType::Text, "Path to write to.").must()}, saveFile, true},
    };
}

} // namespace

QList<Command> assessmentCommands()
{
    return measurementCommands() + goalCommands() + pictureAndFileCommands();
}

} // namespace td
