// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "cockpit/cockpitpage.h"
#include "credits/credits.h"
#include "scheduling/bookedstudio.h"
#include "storage/accesslog.h"
#include "training/exerciselibrary.h"
#include "training/plans.h"
#include "training/workouts.h"
#include "widgets/notepane.h"
#include "widgets/privacystate.h"
#include "widgets/scriptedprompts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace td::test
{

/// A note that is one line: complete when something stands in it.
class PlainNote : public NotePane
{
public:
    PlainNote()
        : m_line(new QLineEdit)
    {
        m_line->setObjectName(u"plainNote"_s);
        m_line->setAccessibleName(u"Note"_s);
        auto* column = new QVBoxLayout(this);
        column->addWidget(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &NotePane::stateChanged);
    }
    void open(const ClientId& client, const AppointmentId&, QDate) override
    {
        opened.append(client);
        m_signed = false;
        m_line->clear();
    }
    bool save() override
    {
        ++saves;
        return true;
    }
    bool sign() override
    {
        m_signed = isComplete();
        emit stateChanged();
        return m_signed;
    }
    [[nodiscard]] bool isComplete() const override { return !m_line->text().isEmpty(); }
    [[nodiscard]] bool isSigned() const override { return m_signed; }
    [[nodiscard]] int rating() const override { return m_rating; }
    void setRating(int rating) override { m_rating = rating; }
    [[nodiscard]] NoteId note() const override { return {}; }
    void startWriting() override { m_line->setFocus(); }

    QList<ClientId> opened;
    int saves = 0;

private:
    QLineEdit* m_line;
    bool m_signed = false;
    int m_rating = 0;
};

/// A studio with a client who has a plan and a last time, and the cockpit over it. Monday 1 June 2026, 08:00 in Toronto.
class CockpitFixture
{
public:
    Result<void> prepare()
    {
        TD_TRY(booked.prepare());
        Database& db = booked.studio.db();
        clients = std::make_unique<Clients>(db);
        credits = std::make_unique<Credits>(db);
        workouts = std::make_unique<Workouts>(db);
        plans = std::make_unique<Plans>(db);
        accessLog = std::make_unique<AccessLog>(db);
        for (const char* name : {"Back squat", "Bench press", "Plank", "Rowing machine", "Pull-up"}) {
            Exercise one;
            one.id = booked.studio.ids.make<ExerciseId>();
            one.name = QLatin1String(name);
            one.nameFr = one.name + u" (fr)"_s;
            one.bodyweight = one.name == u"Pull-up"_s;
            exercises.append(one);
        }
        return {};
    }

    CockpitContext context()
    {
        Database& db = booked.studio.db();
        CockpitTraining training;
        training.exercise = [this](const ExerciseId& id) -> Result<Exercise> {
            for (const Exercise& one : exercises) {
                if (one.id == id)
                    return one;
            }
            return fail(ErrorKind::NotFound, "row.not-found", "exercise");
        };
        training.exercises = [this] { return Result<QList<Exercise>>(exercises); };
        training.activePlan = [this](const ClientId& client) { return plans->active(client); };
        training.plan = [this](const PlanId& id) { return plans->find(id); };
        training.planItems = [this](const PlanId& id) { return plans->items(id); };
        training.unitOf = [](const ClientId&) { return MassUnit::Kilogram; };
        training.restSeconds = [] { return 90; };
        CockpitBackground background;
        background.goals = [](const ClientId&) { return QStringList{u"Squat 120 kg by 1 September"_s}; };
        background.lastNote = [](const ClientId&, QDate) { return QStringList{u"Knee felt better, keep the depth."_s}; };
        return {db,
                prompts,
                privacy,
                "America/Toronto",
                [this](const Error& error) { errors.append(error.reason); },
                [this](const QString& text, const Banner::Action&) { told.append(text); },
                *workouts,
                *clients,
                *credits,
                *booked.services,
                *accessLog,
                u"en"_s,
                training,
                background,
                [this] {
                    note = new PlainNote;
                    return note;
                },
                [this](const ClientId& client) { paid.append(client); }};
    }

    [[nodiscard]] ExerciseId exercise(int number) const { return exercises.at(number).id; }

    /// Squat 3 x 5, bench 2 x 8-12 with 60 kg, as superset A when asked for, on Mondays and Thursdays.
    Result<PlanId> givePlan(const ClientId& client, const QString& superset = {})
    {
        Plan plan;
        plan.client = client;
        plan.title = u"Strength base"_s;
        plan.weeks = 4;
        QList<PlanItem> items;
        for (int week = 1; week <= 4; ++week) {
            for (const int weekday : {1, 4}) {
                PlanItem squat;
                squat.week = week;
                squat.weekday = weekday;
                squat.exercise = exercise(0);
                squat.sets = 3;
                squat.reps = u"5"_s;
                squat.superset = superset;
                squat.restSeconds = 120;
                squat.notes = u"Slow down, drive up"_s;
                PlanItem bench = squat;
                bench.position = 1;
                bench.exercise = exercise(1);
                bench.sets = 2;
                bench.reps = u"8-12"_s;
                bench.weight = u"60"_s;
                bench.restSeconds = std::nullopt;
                bench.notes.clear();
                items += {squat, bench};
            }
        }
        TD_TRY_ASSIGN(const PlanId id, plans->add(plan, items));
        TD_TRY(plans->give(id, QDate(2026, 6, 1)));
        return id;
    }

    /// Sets of one earlier day.
    Result<WorkoutId> logged(const ClientId& client, QDate day, int exerciseNumber, const QList<std::pair<int, int>>& sets)
    {
        Workout workout;
        workout.client = client;
        workout.day = day;
        workout.trainer = booked.studio.trainer;
        TD_TRY_ASSIGN(const WorkoutId id, workouts->begin(workout));
        for (const auto& [kilograms, reps] : sets) {
            SetLog set;
            set.workout = id;
            set.exercise = exercise(exerciseNumber);
            set.load = Mass(kilograms * Mass::perKilogram);
            set.reps = reps;
            set.setNo = 0;
            TD_TRY(workouts->log(set));
        }
        return id;
    }

    BookedStudio booked;
    std::unique_ptr<Clients> clients;
    std::unique_ptr<Credits> credits;
    std::unique_ptr<Workouts> workouts;
    std::unique_ptr<Plans> plans;
    std::unique_ptr<AccessLog> accessLog;
    ScriptedPrompts prompts;
    PrivacyState privacy;
    QList<Exercise> exercises;
    QStringList errors;
    QStringList told;
    QList<ClientId> paid;
    PlainNote* note = nullptr;
};

} // namespace td::test
