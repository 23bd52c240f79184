// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fitness/compliance.h"
#include "fitness/progression.h"
#include "print/document.h"
#include "widgets/banner.h"
#include "widgets/typeahead.h"

namespace td
{

class Database;
class ExerciseLibrary;
class Plans;
class Prompts;
class TrainingSettingsStore;

/// What the screens of plans work with; the composition root owns it all and outlives the screens.
struct PlanContext {
    Database& db;
    Plans& plans;
    ExerciseLibrary& exercises;
    TrainingSettingsStore& settings;
    Prompts& prompts;
    QString language;                                                             ///< of the interface: "en" or "fr"
    std::function<void(const Error&)> report;                                     ///< shows an error in the window's banner
    std::function<void(const QString&, const Banner::Action&)> tell;              ///< shows a success in the window's banner
    std::function<QList<Suggestion>(const QString&)> findClients;                 ///< values are 16 bytes of ids
    std::function<Result<Compliance>(const PlanId&, QDate until)> compliance;     ///< of a plan
    std::function<bool(const QList<Document>&, QWidget*)> print;                  ///< with a preview; true when it was printed
    /// The client's estimated one-repetition maximum; nothing when there is none.
    std::function<std::optional<Mass>(const ClientId&, const ExerciseId&)> oneRepMax;

    /// The studio's day.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString exerciseName(const ExerciseId& id) const;
    /// Exercises whose name holds all the words typed, those that begin with them first. Values are 16 bytes of ids.
    [[nodiscard]] QList<Suggestion> findExercises(const QString& text) const;
    [[nodiscard]] QString clientName(const ClientId& id) const;
    /// What progressions of this client's plan need; of a template: the studio's.
    [[nodiscard]] ProgressionContext progression(const ClientId& client, const ExerciseId& exercise) const;
};

} // namespace td
