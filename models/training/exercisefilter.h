// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/exercise.h"

#include <optional>

namespace td
{

struct Actor;

/// What of the library is shown. Empty parts let everything through.
struct ExerciseFilter {
    QString text;      ///< every word must begin a word of the English or French name, case and accents aside
    QString muscle;    ///< trained first or second
    QString equipment; ///< a key, or "none" for what needs nothing
    QString pattern;
    std::optional<ExerciseType> type;
    bool mine = false; ///< for a trainer those they added, for others those that the studio added

    [[nodiscard]] bool accepts(const Exercise& exercise, const Actor& actor) const;
    /// All but the text.
    [[nodiscard]] bool acceptsKind(const Exercise& exercise, const Actor& actor) const;
    /// Without the text: whether anything is filtered at all.
    [[nodiscard]] bool narrows() const;
    bool operator==(const ExerciseFilter&) const = default;
};

/// Folded words; everything that is neither letter nor digit parts them: "Pull-up" is "pull" and "up".
QStringList searchWords(const QString& text);
/// The words of both names, for everyWordBegins(): to be kept where many keys are typed.
QStringList searchWords(const Exercise& exercise);
/// Whether every one of `wanted` begins some one of `words`.
bool everyWordBegins(const QStringList& wanted, const QStringList& words);
/// Whether every word of `text` begins some word of one of the names.
bool matchesExercise(const Exercise& exercise, const QString& text);

} // namespace td
