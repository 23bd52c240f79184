// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/workout.h"

#include "core/namedvalue.h"

namespace td
{
namespace
{
constexpr std::array<NamedValue<SetKind>, 3> kindNames{{
    {SetKind::Work, QLatin1String("work")},
    {SetKind::Warmup, QLatin1String("warmup")},
    {SetKind::Skipped, QLatin1String("skipped")},
}};
constexpr std::array<NamedValue<WorkoutSource>, 2> sourceNames{{
    {WorkoutSource::Trainer, QLatin1String("trainer")},
    {WorkoutSource::Client, QLatin1String("client")},
}};
} // namespace

QString setKindName(SetKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<SetKind> setKindFromName(QStringView name)
{
    return valueOf(kindNames, name);
}

QString workoutSourceName(WorkoutSource source)
{
    return nameOf(sourceNames, source);
}

std::optional<WorkoutSource> workoutSourceFromName(QStringView name)
{
    return valueOf(sourceNames, name);
}

} // namespace td
