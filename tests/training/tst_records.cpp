// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingstudio.h"

#include "support/seededrandom.h"
#include "training/records.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
using test::TrainingStudio;

const QDate may1(2026, 5, 1);

/// "load 100x5 (97.5)": the kind, the set, and what was before.
QString shown(const PersonalRecord& r)
{
    constexpr const char* names[] = {"load", "reps", "estimate", "distance", "duration"};
    const QString set = r.metres > 0 ? QString::number(r.metres) + u" m"_s
                        : r.reps > 0 ? u"%1x%2"_s.arg(r.load.in(MassUnit::Kilogram)).arg(r.reps)
                                     : QString::number(r.seconds) + u" s"_s;
    const QString before = r.before ? u" (%1)"_s.arg(*r.before, 0, 'g', 6) : QString();
    return QString::fromLatin1(names[int(r.kind)]) + u' ' + set + before;
}

QStringList shown(const Result<QList<PersonalRecord>>& records)
{
    QStringList lines;
    for (const PersonalRecord& record : *records)
        lines += shown(record);
    return lines;
}

/// The same by looking at every earlier set, as the rules say it: no book, no index.
QStringList brokenPlainly(const QList<SetLog>& earlier, const SetLog& set)
{
    std::optional<double> load;
    std::optional<double> reps;
    std::optional<double> estimate;
    for (const SetLog& other : earlier) {
        const auto raise = [](std::optional<double>& best, double value) { best = std::max(best.value_or(-1e9), value); };
        if (*other.reps >= *set.reps)
            raise(load, other.load->in(MassUnit::Kilogram));
        if (*other.load >= *set.load)
            raise(reps, *other.reps);
        if (*other.reps <= 10 && other.load->units() > 0)
            raise(estimate, *oneRepMax(OneRepMaxFormula::Epley, other.load->in(MassUnit::Kilogram), *other.reps));
    }
    QStringList lines;
    const auto line = [&](const char* name, double before) {
        lines += u"%1 %2x%3 (%4)"_s.arg(QLatin1String(name)).arg(set.load->in(MassUnit::Kilogram)).arg(*set.reps).arg(before, 0, 'g', 6);
    };
    if (load && set.load->in(MassUnit::Kilogram) > *load)
        line("load", *load);
    if (reps && *set.reps > *reps)
        line("reps", *reps);
    const auto own = *set.reps <= 10 ? oneRepMax(OneRepMaxFormula::Epley, set.load->in(MassUnit::Kilogram), *set.reps) : std::nullopt;
    if (estimate && own && *own > *estimate)
        line("estimate", *estimate);
    return lines;
}
} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private slots:
    void firstTimeIsNoRecord();
    void fallAtOnce();
    void countOnlyWork();
    void lookBackOnly();
    void countDistanceAndTime();
    void standAsTheyAre();
    void fellSince();
    void areOfOwnClients();
    void agreeWithThePlainRule();
};

void TestRecords::firstTimeIsNoRecord()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Records records(studio.db());
    const SetLog first = TrainingStudio::lift(1, may1, 100, 5);
    QCOMPARE(shown(records.brokenBy(studio.client, first, OneRepMaxFormula::Epley)), QStringList());
    TD_VERIFY(studio.log(first));
    // Another exercise, another client, more repetitions than ever: nothing to beat.
    QCOMPARE(shown(records.brokenBy(studio.client, TrainingStudio::lift(2, may1, 120, 5), OneRepMaxFormula::Epley)), QStringList());
    QCOMPARE(shown(records.brokenBy(studio.other, TrainingStudio::lift(1, may1, 120, 5), OneRepMaxFormula::Epley)), QStringList());
}

void TestRecords::fallAtOnce()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Records records(studio.db());
    const auto broken = [&](const SetLog& set) { return shown(records.brokenBy(studio.client, set, OneRepMaxFormula::Epley)); };
    TD_VERIFY(studio.log(TrainingStudio::lift(1, may1, 100, 5)));
    TD_VERIFY(studio.log(TrainingStudio::lift(1, may1, 110, 2)));
    const QDate later = may1.addDays(7);
    QCOMPARE(broken(TrainingStudio::lift(1, later, 100, 5)), QStringList());
    QCOMPARE(broken(TrainingStudio::lift(1, later, 105, 5)), QStringList({u"load 105x5 (100)"_s, u"reps 105x5 (2)"_s, u"estimate 105x5 (117.333)"_s}));
    QCOMPARE(broken(TrainingStudio::lift(1, later, 100, 6)), QStringList({u"reps 100x6 (5)"_s, u"estimate 100x6 (117.333)"_s}));
    QCOMPARE(broken(TrainingStudio::lift(1, later, 112, 1)), QStringList({u"load 112x1 (110)"_s}));
    QCOMPARE(broken(TrainingStudio::lift(1, later, 60, 20)), QStringList({u"reps 60x20 (5)"_s})); // no estimate above 10
    // The set itself does not stand in its own way, once it is stored.
    const auto stored = studio.log(TrainingStudio::lift(1, later, 105, 5));
    TD_VERIFY(stored);
    QCOMPARE(broken(*stored).size(), 3);
    QCOMPARE(broken(TrainingStudio::lift(1, later, 105, 5)), QStringList());
    const auto fallen = records.brokenBy(studio.client, *stored, OneRepMaxFormula::Epley);
    QCOMPARE(fallen->first().day, later);
    QCOMPARE(fallen->first().client, studio.client);
    QCOMPARE(fallen->first().exercise, TrainingStudio::exercise(1));
}

void TestRecords::countOnlyWork()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Records records(studio.db());
    TD_VERIFY(studio.log(TrainingStudio::lift(1, may1, 100, 5)));
    SetLog warmup = TrainingStudio::lift(1, may1, 150, 5);
    warmup.kind = SetKind::Warmup;
    TD_VERIFY(studio.log(warmup));
    QCOMPARE(shown(records.brokenBy(studio.client, TrainingStudio::lift(1, may1, 105, 5), OneRepMaxFormula::Epley)).size(), 2);
    QCOMPARE(shown(records.brokenBy(studio.client, warmup, OneRepMaxFormula::Epley)), QStringList());
    const auto removed = studio.log(TrainingStudio::lift(1, may1, 200, 5));
    TD_VERIFY(removed);
    TD_VERIFY(studio.db().change("set.remove", {}, [&] { return studio.db().exec("UPDATE set_logs SET deleted = 1 WHERE id = ?", removed->id); }));
    QCOMPARE(shown(records.brokenBy(studio.client, TrainingStudio::lift(1, may1, 105, 5), OneRepMaxFormula::Epley)).size(), 2);
    QCOMPARE(shown(records.ofClient(studio.client, OneRepMaxFormula::Epley)), QStringList({u"load 100x5"_s, u"estimate 100x5"_s}));
}

void TestRecords::lookBackOnly()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Records records(studio.db());
    TD_VERIFY(studio.log(TrainingStudio::lift(1, may1, 100, 5)));
    TD_VERIFY(studio.log(TrainingStudio::lift(1, may1.addDays(14), 120, 5)));
    // Entered afterwards, for a day between: it was one then.
    QCOMPARE(shown(records.brokenBy(studio.client, TrainingStudio::lift(1, may1.addDays(7), 110, 5), OneRepMaxFormula::Epley)).first(), u"load 110x5 (100)"_s);
}

void TestRecords::countDistanceAndTime()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Records records(studio.db());
    SetLog run;
    run.exercise = TrainingStudio::exercise(3);
    run.day = may1;
    run.metres = 5000;
    run.seconds = 1500;
    TD_VERIFY(studio.log(run));
    SetLog plank;
    plank.exercise = TrainingStudio::exercise(4);
    plank.day = may1;
    plank.seconds = 60;
    TD_VERIFY(studio.log(plank));
    run.metres = 6000;
    run.seconds = 2000;
    QCOMPARE(shown(records.brokenBy(studio.client, run, OneRepMaxFormula::Epley)), QStringList({u"distance 6000 m (5000)"_s}));
    run.metres = 4000;
    QCOMPARE(shown(records.brokenBy(studio.client, run, OneRepMaxFormula::Epley)), QStringList());
    plank.seconds = 75;
    QCOMPARE(shown(records.brokenBy(studio.client, plank, OneRepMaxFormula::Epley)), QStringList({u"duration 75 s (60)"_s}));
    plank.seconds = 60;
    QCOMPARE(shown(records.brokenBy(studio.client, plank, OneRepMaxFormula::Epley)), QStringList());
}

void TestRecords::standAsTheyAre()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Records records(studio.db());
    for (const auto& [day, load, reps] : {std::tuple(0, 100, 5), {0, 90, 5}, {7, 105, 5}, {7, 120, 1}, {14, 80, 12}, {21, 105, 4}})
        TD_VERIFY(studio.log(TrainingStudio::lift(1, may1.addDays(day), load, reps)));
    SetLog pullUp = TrainingStudio::lift(2, may1, 0, 8);
    pullUp.load.reset();
    TD_VERIFY(studio.log(pullUp));
    pullUp.day = may1.addDays(2);
    pullUp.reps = 11;
    TD_VERIFY(studio.log(pullUp));
    TD_VERIFY(studio.log(TrainingStudio::lift(2, may1.addDays(3), 10, 5)));
    const auto standing = records.ofClient(studio.client, OneRepMaxFormula::Epley);
    TD_VERIFY(standing);
    QCOMPARE(shown(standing), QStringList({u"load 120x1 (100)"_s, u"load 105x5 (100)"_s, u"load 80x12"_s, u"estimate 105x5 (116.667)"_s, u"load 10x5 (0)"_s,
                                           u"reps 0x11 (8)"_s, u"estimate 10x5"_s}));
    QCOMPARE(standing->at(1).day, may1.addDays(7));
    QCOMPARE(standing->at(4).exercise, TrainingStudio::exercise(2));
}

void TestRecords::fellSince()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Records records(studio.db());
    for (const auto& [day, load] : {std::pair(0, 100), {7, 105}, {14, 104}, {21, 110}, {21, 112}})
        TD_VERIFY(studio.log(TrainingStudio::lift(1, may1.addDays(day), load, 5)));
    TD_VERIFY(studio.log(TrainingStudio::lift(1, may1, 50, 5), studio.other));
    TD_VERIFY(studio.log(TrainingStudio::lift(1, may1.addDays(20), 60, 5), studio.other));
    const auto fallen = records.since(may1.addDays(7), OneRepMaxFormula::Epley, 20);
    TD_VERIFY(fallen);
    QCOMPARE(shown(fallen), QStringList({u"load 112x5 (105)"_s, u"estimate 112x5 (122.5)"_s, u"load 60x5 (50)"_s, u"estimate 60x5 (58.3333)"_s,
                                         u"load 105x5 (100)"_s, u"estimate 105x5 (116.667)"_s}));
    QCOMPARE(fallen->at(2).client, studio.other);
    QCOMPARE(shown(records.since(may1.addDays(8), OneRepMaxFormula::Epley, 1)), QStringList({u"load 112x5 (105)"_s}));
    QCOMPARE(shown(records.since(may1.addDays(22), OneRepMaxFormula::Epley, 20)), QStringList());
}

void TestRecords::areOfOwnClients()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    for (const ClientId& client : {studio.client, studio.other}) {
        TD_VERIFY(studio.log(TrainingStudio::lift(1, may1, 100, 5), client));
        TD_VERIFY(studio.log(TrainingStudio::lift(1, may1.addDays(1), 105, 5), client));
    }
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    Records records(studio.db());
    const auto fallen = records.since(may1, OneRepMaxFormula::Epley, 20);
    TD_VERIFY(fallen);
    QCOMPARE(fallen->size(), 2);
    QCOMPARE(fallen->first().client, studio.client);
    QCOMPARE(shown(records.ofClient(studio.other, OneRepMaxFormula::Epley)), QStringList());
}

void TestRecords::agreeWithThePlainRule()
{
    QRandomGenerator random = seededRandom();
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Records records(studio.db());
    QList<SetLog> earlier;
    int fallen = 0;
    for (int i = 0; i < 400; ++i) {
        const SetLog set = TrainingStudio::lift(1, may1.addDays(i / 4), random.bounded(8) * 10 + i / 20 * 2, 1 + random.bounded(14));
        const QStringList expected = brokenPlainly(earlier, set);
        QCOMPARE(shown(records.brokenBy(studio.client, set, OneRepMaxFormula::Epley)), expected);
        fallen += int(expected.size());
        const auto logged = studio.log(set);
        TD_VERIFY(logged);
        earlier.append(*logged);
    }
    QVERIFY(fallen > 10);
    // What stands is beaten by nothing.
    const auto standing = records.ofClient(studio.client, OneRepMaxFormula::Epley);
    TD_VERIFY(standing);
    for (const PersonalRecord& record : *standing) {
        if (record.kind != RecordKind::Load)
            continue;
        for (const SetLog& set : earlier)
            QVERIFY(*set.reps < record.reps || *set.load < record.load || (*set.reps == record.reps && *set.load == record.load));
    }
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestRecords)
#include "tst_records.moc"
