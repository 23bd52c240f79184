// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/exercisefilter.h"

#include "core/text.h"
#include "storage/actor.h"

#include <algorithm>

namespace td
{
namespace
{

/// Folded words; everything that is neither letter nor digit parts them: "pull-up" is two.
QStringList wordsOf(const QString& text)
{
    QString folded = foldText(text);
    for (QChar& c : folded) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

bool everyWordBegins(const QStringList& wanted, const QStringList& words)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& begin) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(begin); });
    });
}

bool isMine(const Exercise& exercise, const Actor& actor)
{
    if (exercise.builtIn)
        return false;
    return actor.role != Role::Trainer || exercise.trainer == actor.trainer;
}

} // namespace

bool matchesExercise(const Exercise& exercise, const QString& text)
{
    const QStringList wanted = wordsOf(text);
    return wanted.isEmpty() || everyWordBegins(wanted, wordsOf(exercise.name) + wordsOf(exercise.nameFr));
}

bool ExerciseFilter::narrows() const
{
    return !muscle.isEmpty() || !equipment.isEmpty() || !pattern.isEmpty() || type || mine;
}

bool ExerciseFilter::accepts(const Exercise& exercise, const Actor& actor) const
{
    if (!muscle.isEmpty() && !exercise.muscles.contains(muscle) && !exercise.secondaryMuscles.contains(muscle))
        return false;
    const bool bare = equipment == QLatin1String("none");
    if (bare ? !exercise.equipment.isEmpty() : !equipment.isEmpty() && !exercise.equipment.contains(equipment))
        return false;
    if ((!pattern.isEmpty() && exercise.pattern != pattern) || (type && exercise.type != *type) || (mine && !isMine(exercise, actor)))
        return false;
    return matchesExercise(exercise, text);
}

} // namespace td
