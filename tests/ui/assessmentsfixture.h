// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentscontext.h"
#include "assessments/measurements.h"
#include "clients/clients.h"
#include "clients/clientsearch.h"
#include "support/scratchstudio.h"
#include "training/exerciselibrary.h"
#include "training/plans.h"
#include "training/progress.h"
#include "training/records.h"
#include "training/trainingsettings.h"
#include "widgets/privacystate.h"
#include "widgets/scriptedprompts.h"

#include <cmath>

namespace td::test
{
using namespace Qt::StringLiterals;

/// The services behind the screens of assessments over a scratch studio, as its first trainer, and what the screens said. Today is 2026-06-01.
struct AssessmentsFixture {
    explicit AssessmentsFixture(ScratchStudio& scratch)
        : studio(scratch)
        , context{studio.db(), clients,  search,  exercises, settings, plans, progress, records, prompts, privacy, "America/Toronto",
                  [this](const Error& error) { errors.append(error.reason); },
                  [this](const QString& text, const Banner::Action&) { told.append(text); },
                  [this](QWidget*) { return chosenFiles; },
                  [this](QWidget*) { return chosenFiles; },
                  [this](QWidget*, const QString&) { return chosenPath; }}
    {
    }

    Result<void> prepare()
    {
        Client client;
        client.firstName = u"Ana"_s;
        client.lastName = u"Ruiz"_s;
        client.birthday = QDate(1990, 3, 4);
        TD_TRY_ASSIGN(ana, clients.add(client));
        return search.load(studio.db());
    }
    Result<void> setSex(const QString& sex)
    {
        TD_TRY_ASSIGN(ClientTraining training, settings.client(ana));
        training.client = ana;
        training.sex = sex;
        return settings.save(training);
    }
    Result<void> measure(QDate day, const QList<MeasuredValue>& values)
    {
        TD_TRY(Measurements(studio.db()).add(ana, day, values));
        return {};
    }
    /// One workout of one exercise: `sets` times reps x load.
    Result<void> train(QDate day, const ExerciseId& exercise, int reps, Mass load, int sets = 1)
    {
        Database& db = studio.db();
        return db.change("workout.begin", {}, [&]() -> Result<void> {
            const auto workout = db.newId<WorkoutId>();
            TD_TRY(db.exec("INSERT INTO workouts (id, client_id, trainer_id, day, started_at, finished_at, session_rpe, minutes) VALUES (?, ?, ?, ?, 1, 2, 70, 60)",
                           workout, ana, studio.trainer, day));
            for (int i = 0; i < sets; ++i)
                TD_TRY(db.exec("INSERT INTO set_logs (id, workout_id, client_id, exercise_id, day, set_no, reps, load, done_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
                               db.newId<SetId>(), workout, ana, exercise, day, i + 1, reps, load.units()));
            return {};
        });
    }
    [[nodiscard]] ExerciseId exercise(const QString& name) { return exercises.findByName(name).value_or(Exercise()).id; }
    /// How often something was noted in the access log.
    [[nodiscard]] int noted(const QByteArray& resource, const QByteArray& action)
    {
        auto q = studio.db().maintenanceQuery("SELECT count(*) FROM t_access_log WHERE resource = '" + resource + "' AND action = '" + action + "'");
        return q.next() ? q.integer(0) : -1;
    }

    ScratchStudio& studio;
    Clients clients{studio.db()};
    ClientSearch search;
    ExerciseLibrary exercises{studio.db()};
    TrainingSettingsStore settings{studio.db()};
    Plans plans{studio.db()};
    Progress progress{studio.db()};
    Records records{studio.db()};
    ScriptedPrompts prompts;
    PrivacyState privacy;
    QStringList errors;
    QStringList told;
    QStringList chosenFiles;
    QString chosenPath;
    AssessmentsContext context;
    ClientId ana;
};

} // namespace td::test
