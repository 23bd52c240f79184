// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingbench.h"

#include "rawapi.h"
#include "training/progress.h"
#include "training/workouts.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td::bench
{
namespace
{

constexpr int workouts = 1250;
constexpr int setsEach = 4;
constexpr int exercisesEach = 8;
const QDate firstDay(2016, 1, 4);

void say(const QString& what, double value, const QString& unit, const QString& limit)
{
    QTextStream(stdout) << what.leftJustified(58) << QString::number(value, 'f', 2).rightJustified(10) << ' ' << unit.leftJustified(8) << limit
                        << Qt::endl;
}

/// Medians of nine rounds of each, in turns, so that what else the machine does weighs on both; in milliseconds.
template <class Own, class Raw> std::pair<double, double> medians(Own own, Raw raw)
{
    std::vector<double> owns;
    std::vector<double> raws;
    const auto time = [](std::vector<double>& times, auto& work) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    };
    for (int round = 0; round < 9; ++round) {
        time(raws, raw);
        time(owns, own);
    }
    std::nth_element(owns.begin(), owns.begin() + 4, owns.end());
    std::nth_element(raws.begin(), raws.begin() + 4, raws.end());
    return {owns[4], raws[4]};
}

ExerciseId exercise(int number)
{
    RawId raw{};
    raw[0] = 0xbe;
    raw[15] = static_cast<unsigned char>(number);
    return ExerciseId(raw);
}

Result<void> addWorkout(Database& db, const ClientId& client, int number)
{
    const QDate day = firstDay.addDays(number * 3);
    const auto workout = db.newId<WorkoutId>();
    TD_TRY(db.exec("INSERT INTO workouts (id, client_id, day, started_at) VALUES (?, ?, ?, 0)", workout, client, day));
    for (int e = 0; e < exercisesEach; ++e) {
        for (int set = 1; set <= setsEach; ++set) {
            const Mass load = Mass::hundredths(4'000 + (number * 37 + e * 500) % 6'000 / 250 * 250, MassUnit::Kilogram);
            TD_TRY(db.exec("INSERT INTO set_logs (id, workout_id, client_id, exercise_id, day, exercise_no, set_no, reps, load, done_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                           db.newId<SetId>(), workout, client, exercise(e), day, e, set, 3 + (number + set) % 10, load.units()));
        }
    }
    return {};
}

void fill(Database& db, const ClientId& client)
{
    QElapsedTimer timer;
    timer.start();
    const auto filled = db.change("workout.log", {}, [&]() -> Result<void> {
        for (int i = 0; i < workouts; ++i)
            TD_TRY(addWorkout(db, client, i));
        return {};
    });
    if (!filled)
        qFatal("training: %s %s", qPrintable(filled.error().reason), qPrintable(filled.error().detail));
    say(u"ten years of a client, 40,000 sets, written in"_s, double(timer.elapsed()) / 1000, u"s"_s, {});
}

void measureCockpit(Database& db, const ClientId& client)
{
    constexpr int planned = 6;
    Workouts log(db);
    Records records(db);
    const QDate today = firstDay.addDays(workouts * 3);
    RawReader last(db, "SELECT id, workout_id, exercise_id, plan_item_id, day, exercise_no, set_no, kind, reps, load, bodyweight, rpe_tenths, seconds, metres, "
                       "rating, note, done_at FROM t_set_logs WHERE client_id = ?1 AND exercise_id = ?2 AND deleted = 0 AND day = (SELECT max(day) "
                       "FROM t_set_logs WHERE client_id = ?1 AND exercise_id = ?2)");
    RawReader bests(db, "SELECT reps, max(load), max(seconds), max(metres) FROM t_set_logs WHERE client_id = ? AND exercise_id = ? AND kind = 'work' "
                        "AND deleted = 0 GROUP BY reps");
    const auto own = [&] {
        for (int e = 0; e < planned; ++e) {
            (void)log.lastTime(client, exercise(e), today);
            SetLog set;
            set.exercise = exercise(e);
            set.day = today;
            set.reps = 5;
            set.load = Mass::grams(120'000);
            (void)records.brokenBy(client, set, OneRepMaxFormula::Epley);
        }
    };
    const auto raw = [&] {
        for (int e = 0; e < planned; ++e) {
            last.run({client.blob(), exercise(e).blob()});
            bests.run({client.blob(), exercise(e).blob()});
        }
    };
    const auto [owns, raws] = medians(own, raw);
    say(u"last time and records of 6 exercises / raw"_s, owns / raws, u"x"_s, u"limit 2"_s);
    say(u"  the reads themselves"_s, owns, u"ms"_s, u"limit 50"_s);
}

void measureCharts(Database& db, const ClientId& client)
{
    Progress progress(db);
    const QDate last = firstDay.addDays(workouts * 3);
    RawReader rows(db, "SELECT day, reps, load, seconds, metres FROM t_set_logs WHERE client_id = ? AND exercise_id = ? AND kind = 'work' AND deleted = 0 "
                       "ORDER BY day");
    qsizetype days = 0;
    const auto own = [&] {
        for (int e = 0; e < exercisesEach; ++e)
            days += progress.exercise(client, exercise(e), OneRepMaxFormula::Wathan, firstDay, last)->size();
    };
    const auto raw = [&] {
        for (int e = 0; e < exercisesEach; ++e)
            rows.run({client.blob(), exercise(e).blob()});
    };
    const auto [owns, raws] = medians(own, raw);
    if (days == 0)
        qFatal("training: nothing was read");
    say(u"charts of all 40,000 sets of a client / the rows, raw"_s, owns / raws, u"x"_s, u"limit 2"_s);
    say(u"  the charts themselves"_s, owns, u"ms"_s, u"limit 100"_s);
    RawReader volumes(db, "SELECT day, total(reps * load) FROM t_set_logs WHERE client_id = ? AND kind = 'work' AND deleted = 0 AND load > 0 GROUP BY day");
    const auto [ownVolume, rawVolume] = medians([&] { (void)progress.weeklyVolume(client, firstDay, last); }, [&] { volumes.run({client.blob()}); });
    say(u"volume by week of ten years / raw"_s, ownVolume / rawVolume, u"x"_s, u"limit 2"_s);
    say(u"  the volume itself"_s, ownVolume, u"ms"_s, u"limit 100"_s);
    Records records(db);
    RawReader all(db, "SELECT exercise_id, day, reps, load, seconds, metres FROM t_set_logs WHERE client_id = ? AND kind = 'work' AND deleted = 0 "
                      "ORDER BY exercise_id, day");
    const auto [ownBests, rawBests] = medians([&] { (void)records.ofClient(client, OneRepMaxFormula::Epley); }, [&] { all.run({client.blob()}); });
    say(u"all records of a client / the rows, raw"_s, ownBests / rawBests, u"x"_s, u"limit 2"_s);
    say(u"  the records themselves"_s, ownBests, u"ms"_s, u"limit 100"_s);
}

} // namespace

void measureTraining(Database& db, const ClientId& client)
{
    fill(db, client);
    measureCockpit(db, client);
    measureCharts(db, client);
}

} // namespace td::bench
