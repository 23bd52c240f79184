// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the cockpit into the folder given as argument, for people to look at, and says how long it takes to open on ten years of sets.
#include "cockpit/setline.h"
#include "cockpit/sheetview.h"
#include "cockpit/workoutpane.h"
#include "ui/cockpitfixture.h"
#include "widgets/resources.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace td;
using namespace td::test;

namespace
{

const QDate today(2026, 6, 1);

void type(CockpitPage& page, const QString& text)
{
    SetLine* line = page.workout()->view()->line();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

Result<void> fill(CockpitFixture& fixture)
{
    TD_TRY(fixture.prepare());
    const ClientId ana = fixture.booked.ana;
    ClientHealth health;
    health.client = ana;
    health.injuries = u"Left knee, no deep lunges until July"_s;
    TD_TRY(fixture.clients->saveHealth(health));
    ClientAlert alert;
    alert.client = ana;
    alert.message = u"Bring the new programme card"_s;
    TD_TRY(fixture.clients->addAlert(alert));
    TD_TRY(fixture.givePlan(ana));
    TD_TRY(fixture.logged(ana, today.addDays(-7), 0, {{100, 5}, {105, 5}, {105, 4}}));
    TD_TRY(fixture.logged(ana, today.addDays(-4), 1, {{60, 10}, {60, 9}}));
    return {};
}

/// Ten years of four sessions a week.
Result<void> addYears(CockpitFixture& fixture, const ClientId& client)
{
    constexpr int sessions = 2000;
    constexpr int setsOfExercise = 4;
    Database& db = fixture.booked.studio.db();
    return db.change("setup", {}, [&]() -> Result<void> {
        for (int i = 0; i < sessions; ++i) {
            const auto workout = db.newId<WorkoutId>();
            const QDate day = today.addDays(-30 - i * 2);
            TD_TRY(db.exec("INSERT INTO workouts (id, client_id, day, started_at, finished_at) VALUES (?, ?, ?, 1, 2)", workout, client, day));
            for (int exercise = 0; exercise < fixture.exercises.size(); ++exercise) {
                for (int set = 1; set <= setsOfExercise; ++set)
                    TD_TRY(db.exec("INSERT INTO set_logs (id, workout_id, client_id, exercise_id, day, exercise_no, set_no, reps, load, done_at) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, 5, ?, 1)",
                                   db.newId<SetId>(), workout, client, fixture.exercise(exercise), day, exercise, set, (60 + i % 40) * Mass::perKilogram));
            }
        }
        return {};
    });
}

void timeOpening(CockpitFixture& fixture, const CockpitContext& context, const AppointmentId& booking)
{
    if (const auto added = addYears(fixture, fixture.booked.ana); !added) {
        qWarning("%s", describe(added.error()).constData());
        return;
    }
    CockpitPage page(context);
    page.resize(1064, 640);
    page.show();
    for (int round = 0; round < 4; ++round) {
        QElapsedTimer timer;
        timer.start();
        page.open({}, booking);
        const qint64 opened = timer.nsecsElapsed();
        QApplication::processEvents();
        page.grab();
        qInfo("open %.1f ms, with painting %.1f ms, %lld sets", double(opened) / 1e6, double(timer.nsecsElapsed()) / 1e6,
              static_cast<long long>(fixture.booked.count("SELECT count(*) FROM set_logs")));
    }
    QElapsedTimer timer;
    timer.start();
    type(page, {});
    qInfo("log a set: %.1f ms", double(timer.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
    initWidgetResources();
    ThemeControl theme(app);
    CockpitFixture fixture;
    if (!fill(fixture))
        return 1;
    const auto booked = fixture.booked.booking().book(fixture.booked.request(today, 600));
    const CockpitContext context = fixture.context();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        CockpitPage page(context);
        page.resize(1064, 640);
        page.show();
        page.grab().save(folder.filePath(u"cockpit-empty-%1.png"_s.arg(ThemeControl::choiceName(choice))));
        page.open({}, booked->id);
        if (choice == ThemeChoice::Light) {
            type(page, u"w 60x5"_s);
            type(page, {});
            type(page, u"110x5@8.5"_s);
        }
        QTest::qWait(50);
        page.grab().save(folder.filePath(u"cockpit-%1.png"_s.arg(ThemeControl::choiceName(choice))));
    }
    timeOpening(fixture, context, booked->id);
    return 0;
}
