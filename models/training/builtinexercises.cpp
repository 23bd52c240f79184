// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/builtinexercises.h"

#include "training/exerciselibrary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Outside of every namespace: the macro declares a function there.
static void initResource()
{
    Q_INIT_RESOURCE(exercises);
}

namespace td
{
namespace
{

constexpr const char* groups[] = {"squat", "hinge", "push", "pull", "arms", "core", "power", "kettlebell", "mobility", "balance", "cardio"};

QStringList keysOf(const QJsonValue& value)
{
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}

std::optional<Exercise> readExercise(const QJsonObject& object)
{
    Exercise e;
    const QString key = object["key"_L1].toString();
    const auto type = exerciseTypeFromName(object["type"_L1].toString(u"strength"_s));
    if (key.isEmpty() || !type)
        return std::nullopt;
    e.id = ExerciseLibrary::builtInId(key);
    e.name = object["en"_L1].toString();
    e.nameFr = object["fr"_L1].toString();
    e.type = *type;
    e.pattern = object["pattern"_L1].toString();
    e.muscles = keysOf(object["muscles"_L1]);
    e.secondaryMuscles = keysOf(object["secondary"_L1]);
    e.equipment = keysOf(object["equipment"_L1]);
    e.unilateral = object["unilateral"_L1].toBool();
    e.bodyweight = object["bodyweight"_L1].toBool();
    e.cues = object["cues"_L1].toString();
    e.cuesFr = object["cues_fr"_L1].toString();
    e.builtIn = true;
    return e;
}

} // namespace

Result<QList<Exercise>> builtInExercises()
{
    initResource();
    QList<Exercise> list;
    for (const char* group : groups) {
        const QString name = QLatin1String(group) + u".json"_s;
        QFile file(u":/exercises/"_s + name);
        const bool open = file.open(QIODevice::ReadOnly);
        const QJsonArray array = open ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
        if (array.isEmpty())
            return fail(ErrorKind::Internal, "data.damaged", "", {name});
        for (const QJsonValue& value : array) {
            const auto exercise = readExercise(value.toObject());
            if (!exercise)
                return fail(ErrorKind::Internal, "data.damaged", "", {name});
            list.append(*exercise);
        }
    }
    return list;
}

} // namespace td
