// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "training/exercisefilter.h"
#include "training/exerciselibrary.h"
#include "training/exerciseuses.h"
#include "training/exercisevocabulary.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QStringList keyList(std::span<const char* const> keys)
{
    QStringList out;
    for (const char* key : keys)
        out.append(QLatin1String(key));
    return out;
}

QStringList typeNames()
{
    QStringList out;
    for (const ExerciseType type : {ExerciseType::Strength, ExerciseType::Cardio, ExerciseType::Mobility, ExerciseType::Plyometric, ExerciseType::Balance})
        out.append(exerciseTypeName(type));
    return out;
}

QJsonObject jsonOfExercise(const Exercise& e)
{
    return {{u"id"_s, jsonOf(e.id)},
            {u"name"_s, e.name},
            {u"name_fr"_s, e.nameFr},
            {u"type"_s, exerciseTypeName(e.type)},
            {u"pattern"_s, e.pattern},
            {u"muscles"_s, QJsonArray::fromStringList(e.muscles)},
            {u"secondary_muscles"_s, QJsonArray::fromStringList(e.secondaryMuscles)},
            {u"equipment"_s, QJsonArray::fromStringList(e.equipment)},
            {u"unilateral"_s, e.unilateral},
            {u"bodyweight"_s, e.bodyweight},
            {u"cues"_s, e.cues},
            {u"cues_fr"_s, e.cuesFr},
            {u"trainer"_s, jsonOf(e.trainer)},
            {u"built_in"_s, e.builtIn},
            {u"hidden"_s, e.hidden},
            {u"version"_s, e.version}};
}

Result<Exercise> chosen(ExerciseLibrary& library, const Arguments& a)
{
    const QString text = a.text("exercise"_L1);
    const auto id = ExerciseId::fromString(text);
    return id ? library.find(*id) : library.findByName(text);
}

Result<QJsonObject> answer(ExerciseLibrary& library, const ExerciseId& id)
{
    TD_TRY_ASSIGN(const Exercise exercise, library.find(id));
    return QJsonObject{{u"id"_s, jsonOf(id)}, {u"exercise"_s, jsonOfExercise(exercise)}};
}

void fill(const Arguments& a, Exercise& e)
{
    a.into("name"_L1, e.name);
    a.into("name_fr"_L1, e.nameFr);
    e.type = exerciseTypeFromName(a.text("type"_L1)).value_or(e.type);
    a.into("pattern"_L1, e.pattern);
    a.into("muscles"_L1, e.muscles);
    a.into("secondary_muscles"_L1, e.secondaryMuscles);
    a.into("equipment"_L1, e.equipment);
    a.into("unilateral"_L1, e.unilateral);
    a.into("bodyweight"_L1, e.bodyweight);
    a.into("cues"_L1, e.cues);
    a.into("cues_fr"_L1, e.cuesFr);
}

Result<QJsonObject> list(Session& s, const Arguments& a)
{
    ExerciseLibrary library(s.db());
    ExerciseFilter filter{a.text("text"_L1),    a.text("muscle"_L1), a.text("equipment"_L1), a.text("pattern"_L1), exerciseTypeFromName(a.text("type"_L1)),
                          a.boolean("mine"_L1)};
    TD_TRY_ASSIGN(const QList<Exercise> all, library.all(a.boolean("hidden"_L1)));
    QJsonArray array;
    for (const Exercise& one : all) {
        if (filter.accepts(one, s.db().actor()))
            array.append(jsonOfExercise(one));
    }
    return QJsonObject{{u"exercises"_s, array}};
}

Result<QJsonObject> one(Session& s, const Arguments& a)
{
    ExerciseLibrary library(s.db());
    TD_TRY_ASSIGN(const Exercise exercise, chosen(library, a));
    QJsonObject json{{u"id"_s, jsonOf(exercise.id)}, {u"exercise"_s, jsonOfExercise(exercise)}};
    if (!s.db().actor().seesHealth())
        return json;
    TD_TRY_ASSIGN(const QList<ExerciseUse> uses, exerciseUses(s.db(), exercise.id));
    QJsonArray array;
    for (const ExerciseUse& use : uses)
        array.append(QJsonObject{{u"plan"_s, jsonOf(use.plan)}, {u"title"_s, use.title}, {u"client"_s, jsonOf(use.client)}, {u"active"_s, use.active}});
    json.insert(u"uses"_s, array);
    return json;
}

Result<QJsonObject> add(Session& s, const Arguments& a)
{
    ExerciseLibrary library(s.db());
    Exercise exercise;
    fill(a, exercise);
    TD_TRY_ASSIGN(const ExerciseId id, library.add(exercise));
    return answer(library, id);
}

Result<QJsonObject> edit(Session& s, const Arguments& a)
{
    ExerciseLibrary library(s.db());
    TD_TRY_ASSIGN(Exercise exercise, chosen(library, a));
    fill(a, exercise);
    a.into("version"_L1, exercise.version);
    TD_TRY(library.save(exercise));
    return answer(library, exercise.id);
}

Result<QJsonObject> hide(Session& s, const Arguments& a)
{
    ExerciseLibrary library(s.db());
    TD_TRY_ASSIGN(const Exercise exercise, chosen(library, a));
    TD_TRY(library.setHidden(exercise.id, a.boolean("hidden"_L1, true)));
    return answer(library, exercise.id);
}

Result<QJsonObject> reset(Session& s, const Arguments& a)
{
    ExerciseLibrary library(s.db());
    TD_TRY_ASSIGN(const Exercise exercise, chosen(library, a));
    TD_TRY(library.remove(exercise.id));
    if (exercise.builtIn)
        return answer(library, exercise.id);
    return QJsonObject{{u"id"_s, jsonOf(exercise.id)}};
}

Field exerciseField()
{
    return field("exercise", FieldType::Text, "Which exercise, by id or name in either language.").must();
}

QList<Field> contentFields()
{
    return {field("name_fr", FieldType::Text, "French name."),
            field("type", FieldType::Text, "What kind it is.").oneOf(typeNames()).otherwise(u"strength"_s),
            field("pattern", FieldType::Text, "What the movement is.").oneOf(keyList(patternKeys())),
            field("muscles", FieldType::Texts, "Keys of the muscles that it trains."),
            field("secondary_muscles", FieldType::Texts, "Keys of those that it works besides."),
            field("equipment", FieldType::Texts, "Keys of what it needs."),
            field("unilateral", FieldType::Boolean, "Done one side at a time."),
            field("bodyweight", FieldType::Boolean, "The body is the load, or part of it."),
            field("cues", FieldType::Text, "How to do it."),
            field("cues_fr", FieldType::Text, "The same in French.")};
}

} // namespace

QList<Command> exerciseCommands()
{
    return {
        {"exercises"_L1,
         u"The exercises of the library that fit."_s,
         staffRoles(),
         {field("text", FieldType::Text, "Beginnings of words of the name, in either language."),
          field("muscle", FieldType::Text, "Works this muscle.").oneOf(keyList(muscleKeys())),
          field("equipment", FieldType::Text, "Needs this; none for what needs nothing.").oneOf(keyList(equipmentKeys()) + QStringList{u"none"_s}),
          field("pattern", FieldType::Text, "Is this movement.").oneOf(keyList(patternKeys())),
          field("type", FieldType::Text, "Is of this kind.").oneOf(typeNames()),
          field("mine", FieldType::Boolean, "Only what a trainer, or else the studio, added.").otherwise(u"false"_s),
          field("hidden", FieldType::Boolean, "Hidden ones too.").otherwise(u"false"_s)},
         list},
        {"exercise"_L1, u"One exercise, and the plans that have it."_s, staffRoles(), {exerciseField()}, one},
        {"exercise-add"_L1, u"Adds an exercise."_s, trainingRoles(),
         QList<Field>{field("name", FieldType::Text, "Name.").must()} + contentFields(), add},
        {"exercise-edit"_L1, u"Changes an exercise; of one that comes with the program the studio's version is kept."_s, trainingRoles(),
         QList<Field>{exerciseField(), field("name", FieldType::Text, "Name.")} + contentFields() +
             QList<Field>{field("version", FieldType::Integer, "As it was read.")},
         edit},
        {"exercise-hide"_L1,
         u"Hides an exercise from lists, or shows it again."_s,
         trainingRoles(),
         {exerciseField(), field("hidden", FieldType::Boolean, "Whether it is.").otherwise(u"true"_s)},
         hide},
        {"exercise-reset"_L1, u"Brings back the program's version of an exercise; one of your own is removed."_s, trainingRoles(), {exerciseField()}, reset},
    };
}

} // namespace td
