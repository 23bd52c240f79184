// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/exercisefilter.h"

#include "core/text.h"
#include "storage/actor.h"

#include <algorithm>

namespace td
{
namespace
{

bool isMine(const Exercise& exercise, const Actor& actor)
{
    if (exercise.builtIn)
        return false;
    return actor.role != Role::Trainer || exercise.trainer == actor.trainer;
}

} // namespace

QStringList searchWords(const QString& text)
{
    QString folded = foldText(text);
    for (QChar& c : folded) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

QStringList searchWords(const Exercise& exercise)
{
    return searchWords(exercise.name) + searchWords(exercise.nameFr);
}

bool everyWordBegins(const QStringList& wanted, const QStringList& words)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& begin) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(begin); });
    });
}

bool matchesExercise(const Exercise& exercise, const QString& text)
{
    const QStringList wanted = searchWords(text);
    return wanted.isEmpty() || everyWordBegins(wanted, searchWords(exercise));
}

bool ExerciseFilter::narrows() const
{
    return !muscle.isEmpty() || !equipment.isEmpty() || !pattern.isEmpty() || type || mine;
}

bool ExerciseFilter::accepts(const Exercise& exercise, const Actor& actor) const
{
    return acceptsKind(exercise, actor) && matchesExercise(exercise, text);
}

bool ExerciseFilter::acceptsKind(const Exercise& exercise, const Actor& actor) const
{
    if (!muscle.isEmpty() && !exercise.muscles.contains(muscle) && !exercise.secondaryMuscles.contains(muscle))
        return false;
    const bool bare = equipment == QLatin1String("none");
    if (bare ? !exercise.equipment.isEmpty() : !equipment.isEmpty() && !exercise.equipment.contains(equipment))
        return false;
    if ((!pattern.isEmpty() && exercise.pattern != pattern) || (type && exercise.type != *type))
        return false;
    return !mine || isMine(exercise, actor);
}

} // namespace td
