// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "support/scratchstudio.h"
#include "training/exerciselibrary.h"
#include "training/plancontext.h"
#include "training/plans.h"
#include "training/trainingsettings.h"
#include "widgets/scriptedprompts.h"

namespace td::test
{
using namespace Qt::StringLiterals;

/// The services behind the screens of plans over a scratch studio, with two clients, and what the screens said and printed.
struct PlansFixture {
    explicit PlansFixture(ScratchStudio& scratch)
        : studio(scratch)
        , context{studio.db(),
                  plans,
                  exercises,
                  settings,
                  prompts,
                  u"en"_s,
                  [this](const Error& error) { errors.append(error.reason); },
                  [this](const QString& text, const Banner::Action&) { told.append(text); },
                  [this](const QString& text) { return find(text); },
                  [this](const PlanId&, QDate) { return Result<Compliance>(compliance); },
                  [this](const QList<Document>& documents, QWidget*) {
                      printed.append(documents);
                      return true;
                  },
                  [this](const ClientId&, const ExerciseId&) { return maximum; }}
    {
    }

    Result<void> prepare()
    {
        ana = add(u"Ana Ruiz"_s);
        bo = add(u"Bo Chen"_s);
        return exercises.reload();
    }
    ClientId add(const QString& name)
    {
        Client client;
        client.firstName = name.section(u' ', 0, 0);
        client.lastName = name.section(u' ', 1);
        return clients.add(client, studio.trainer).value_or(ClientId());
    }
    QList<Suggestion> find(const QString& text)
    {
        QList<Suggestion> out;
        for (const ClientId& id : {ana, bo}) {
            const QString name = context.clientName(id);
            if (name.startsWith(text, Qt::CaseInsensitive))
                out.append({name, {}, id.blob()});
        }
        return out;
    }
    ExerciseId exercise(const QString& name)
    {
        const auto found = exercises.findByName(name);
        return found ? found->id : ExerciseId();
    }
    PlanItem item(const QString& exerciseName, int week, int weekday, int sets, const QString& reps, const QString& weight)
    {
        PlanItem one;
        one.exercise = exercise(exerciseName);
        one.week = week;
        one.weekday = weekday;
        one.sets = sets;
        one.reps = reps;
        one.weight = weight;
        one.restSeconds = 90;
        return one;
    }
    /// Four weeks, three days; `client` null: a template.
    PlanId strength(const ClientId& client, const QString& title = u"Strength base"_s)
    {
        Plan plan;
        plan.client = client;
        plan.title = title;
        plan.goals = u"Squat 100 kg, without pain in the knee"_s;
        QList<PlanItem> items;
        for (int week = 1; week <= 2; ++week) {
            items.append(item(names.at(0), week, 1, 3, u"8-12"_s, u"60 kg"_s));
            items.append(item(names.at(1), week, 1, 3, u"10"_s, u"40 kg"_s));
            items.append(item(names.at(2), week, 1, 3, u"AMRAP"_s, u"BW"_s));
            items.append(item(names.at(3), week, 3, 5, u"5"_s, u"75%"_s));
            items.append(item(names.at(1), week, 5, 3, u"12"_s, u"35 kg"_s));
        }
        for (PlanItem& one : items) {
            if (one.weekday == 1 && one.exercise != exercise(names.at(0)))
                one.superset = u"A"_s;
            one.position = int(&one - items.data());
        }
        return plans.add(plan, items).value_or(PlanId());
    }

    ScratchStudio& studio;
    Clients clients{studio.db()};
    Plans plans{studio.db()};
    ExerciseLibrary exercises{studio.db()};
    TrainingSettingsStore settings{studio.db()};
    ScriptedPrompts prompts;
    QStringList errors;
    QStringList told;
    QList<Document> printed;
    Compliance compliance{};
    std::optional<Mass> maximum;
    PlanContext context;
    ClientId ana;
    ClientId bo;
    QStringList names{u"Back squat"_s, u"Bench press"_s, u"Pull-up"_s, u"Deadlift"_s};
};

} // namespace td::test
