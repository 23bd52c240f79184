// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/exercise.h"

#include "core/namedvalue.h"

namespace td
{
namespace
{
constexpr std::array<NamedValue<ExerciseType>, 5> names{{
    {ExerciseType::Strength, QLatin1String("strength")},
    {ExerciseType::Cardio, QLatin1String("cardio")},
    {ExerciseType::Mobility, QLatin1String("mobility")},
    {ExerciseType::Plyometric, QLatin1String("plyometric")},
    {ExerciseType::Balance, QLatin1String("balance")},
}};
} // namespace

QString exerciseTypeName(ExerciseType type)
{
    return nameOf(names, type);
}

std::optional<ExerciseType> exerciseTypeFromName(QStringView name)
{
    return valueOf(names, name);
}

} // namespace td
