// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/exercise.h"

#include <QCoreApplication>

namespace td
{

/// The words for what exercises are described with, in the language of the program.
class TrainingWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingWords)

public:
    /// Of a key of exercisevocabulary.h; the key itself when there is no word for it.
    static QString muscle(const QString& key);
    static QString equipment(const QString& key);
    static QString pattern(const QString& key);
    static QString type(ExerciseType type);

    /// "Chest, triceps"; `none` when there are none.
    static QString muscles(const QStringList& keys, const QString& none = {});
    static QString equipmentList(const QStringList& keys, const QString& none = {});

    /// "en" or "fr", for Exercise::nameIn(): the language that the program speaks now.
    static QString language();
};

} // namespace td
