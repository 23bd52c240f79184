// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/undo.h"
#include "support/scratchstudio.h"
#include "training/exercisescontext.h"
#include "training/exerciselibrary.h"

namespace td::test
{
using namespace Qt::StringLiterals;

/// The exercise library over a scratch studio, and what its screen said.
struct ExercisesFixture {
    explicit ExercisesFixture(ScratchStudio& scratch, const QString& language = QStringLiteral("en"))
        : studio(scratch)
        , library(scratch.db())
        , context{scratch.db(), library, language, [this](const Error& error) { errors.append(error.reason); },
                  [this](const QString& text, const Banner::Action& action) {
                      told.append(text);
                      offered = action.run;
                  },
                  [this] { (void)Undo(studio.db()).undo(); }}
    {
    }

    ExerciseId add(const QString& name)
    {
        Exercise exercise;
        exercise.name = name;
        exercise.muscles = {u"quadriceps"_s, u"front_delts"_s};
        exercise.equipment = {u"medicine_ball"_s, u"wall"_s};
        exercise.pattern = u"throw"_s;
        exercise.cues = u"Aim at the line. Catch it low."_s;
        return library.add(exercise).value_or(ExerciseId());
    }
    /// A plan of a new client, or a template, with one exercise.
    Result<void> plan(const QString& title, const ExerciseId& exercise, const QString& client, const QString& status)
    {
        Database& db = studio.db();
        return db.change("setup", {}, [&]() -> Result<void> {
            ClientId id;
            if (!client.isEmpty()) {
                id = db.newId<ClientId>();
                TD_TRY(db.exec("INSERT INTO clients (id, first_name, last_name) VALUES (?, ?, 'Ruiz')", id, client));
            }
            const auto plan = db.newId<PlanId>();
            TD_TRY(db.exec("INSERT INTO plans (id, client_id, title, status, start_day) VALUES (?, ?, ?, ?, '2026-06-01')", plan, id, title, status));
            return db.exec("INSERT INTO plan_items (id, plan_id, week, weekday, exercise_id) VALUES (?, ?, 1, 1, ?)", db.newId<PlanItemId>(), plan,
                           exercise);
        });
    }

    ScratchStudio& studio;
    ExerciseLibrary library;
    QStringList errors;
    QStringList told;
    std::function<void()> offered; ///< what the button of the last message does
    ExercisesContext context;
};

} // namespace td::test
