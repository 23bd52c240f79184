// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace td
{

enum class ExerciseType { Strength, Cardio, Mobility, Plyometric, Balance };

/// "strength" ...: as stored.
QString exerciseTypeName(ExerciseType type);
std::optional<ExerciseType> exerciseTypeFromName(QStringView name);

/// One exercise of the library. Muscles, equipment and pattern are keys ("quadriceps", "barbell", "squat") whose words are in ui.
struct Exercise {
    ExerciseId id;
    TrainerId trainer;       ///< who added it; null: of the program or the studio
    QString name;
    QString nameFr;
    ExerciseType type = ExerciseType::Strength;
    QString pattern;
    QStringList muscles;
    QStringList secondaryMuscles;
    QStringList equipment;   ///< empty: none needed
    bool unilateral = false; ///< done one side at a time: repetitions are counted a side
    bool bodyweight = false; ///< the body is (part of) the load; an outside load comes on top
    QString cues;
    QString cuesFr;
    bool hidden = false;
    bool builtIn = false;    ///< comes with the program (perhaps changed by the studio)
    int version = 0;         ///< 0: no row of its own

    /// In the language of `locale`-like code ("fr", else English).
    [[nodiscard]] const QString& nameIn(const QString& language) const { return language == QLatin1String("fr") && !nameFr.isEmpty() ? nameFr : name; }
    [[nodiscard]] const QString& cuesIn(const QString& language) const { return language == QLatin1String("fr") && !cuesFr.isEmpty() ? cuesFr : cues; }
    bool operator==(const Exercise&) const = default;
};

} // namespace td
