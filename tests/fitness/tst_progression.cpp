// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/progression.h"
#include "support/seededrandom.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
using Rule = Progression::Rule;

QString reasonOf(const auto& result)
{
    return result ? QString() : result.error().reason;
}

/// "4 x 8-12 @ 60 kg, RPE 8" of one week, or the reason why not.
QString shown(const PlannedWork& base, const Progression& rule, int week, const ProgressionContext& context = {})
{
    const auto work = progressed(base, rule, week, context);
    if (!work)
        return work.error().reason;
    const QString rpe = work->rpeTenths ? u" rpe %1"_s.arg(*work->rpeTenths) : QString();
    return u"%1x%2 %3%4"_s.arg(work->sets ? QString::number(*work->sets) : u"-"_s, work->reps, work->weight, rpe);
}

QStringList weeks(const PlannedWork& base, const Progression& rule, int count, const ProgressionContext& context = {})
{
    QStringList all;
    for (int week = 0; week < count; ++week)
        all += shown(base, rule, week, context);
    return all;
}
} // namespace

class TestProgression : public QObject
{
    Q_OBJECT

private slots:
    void raisesTheWeight();
    void raisesByUnitAndPlates();
    void raisesRepetitionsFirst();
    void raisesTheEffort();
    void goesEasyOnTheWay();
    void refusesWhatItCannotRaise();
    void keepsRules();
    void refusesBrokenRules_data();
    void refusesBrokenRules();
    void neverLeavesTheLimits();
};

void TestProgression::raisesTheWeight()
{
    const PlannedWork squat{.sets = 5, .reps = u"5"_s, .weight = u"100 kg"_s};
    QCOMPARE(weeks(squat, {}, 4), QStringList({u"5x5 100 kg"_s, u"5x5 102.5 kg"_s, u"5x5 105 kg"_s, u"5x5 107.5 kg"_s}));
    Progression slow;
    slow.every = 2;
    QCOMPARE(weeks(squat, slow, 5), QStringList({u"5x5 100 kg"_s, u"5x5 100 kg"_s, u"5x5 102.5 kg"_s, u"5x5 102.5 kg"_s, u"5x5 105 kg"_s}));
    const PlannedWork pullUp{.sets = 3, .reps = u"AMRAP"_s, .weight = u"BW-5"_s};
    QCOMPARE(weeks(pullUp, {}, 4), QStringList({u"3xAMRAP BW-5"_s, u"3xAMRAP BW-2.5 kg"_s, u"3xAMRAP BW"_s, u"3xAMRAP BW+2.5 kg"_s}));
    Progression percent;
    percent.percentStepTenths = 25;
    QCOMPARE(shown({.sets = 3, .reps = u"5"_s, .weight = u"70%"_s}, percent, 3), u"3x5 77.5%"_s);
    QCOMPARE(shown({.sets = 3, .reps = u"5"_s, .weight = u"70%"_s}, percent, 30), u"3x5 100%"_s);
    QCOMPARE(shown({.sets = 3, .reps = u"5"_s, .weight = u"RPE 7"_s}, {}, 2), u"3x5 RPE 8"_s);
    Progression down;
    down.step = Mass::grams(-10'000);
    QCOMPARE(shown({.sets = 3, .reps = u"5"_s, .weight = u"15"_s}, down, 3), u"3x5 0 kg"_s);
}

void TestProgression::raisesByUnitAndPlates()
{
    Progression pounds;
    pounds.step = Mass::hundredths(500, MassUnit::Pound);
    pounds.unit = MassUnit::Pound;
    QCOMPARE(shown({.sets = 3, .reps = u"5"_s, .weight = u"135 lb"_s}, pounds, 2), u"3x5 145 lb"_s);
    QCOMPARE(shown({.sets = 3, .reps = u"5"_s, .weight = u"61"_s}, {}, 1), u"3x5 62.5 kg"_s); // 63.5
    ProgressionContext context;
    context.plateKilograms = Mass::grams(500);
    QCOMPARE(shown({.sets = 3, .reps = u"5"_s, .weight = u"61"_s}, {}, 1, context), u"3x5 63.5 kg"_s);
    context.locale = QLocale(QLocale::French);
    QCOMPARE(shown({.sets = 3, .reps = u"5"_s, .weight = u"61"_s}, {}, 1, context), u"3x5 63,5 kg"_s);
    context.unit = MassUnit::Pound;
    QCOMPARE(shown({.sets = 3, .reps = u"5"_s, .weight = u"100"_s}, pounds, 1, context), u"3x5 105 lb"_s);
}

void TestProgression::raisesRepetitionsFirst()
{
    Progression rule;
    rule.rule = Rule::Double;
    const PlannedWork curl{.sets = 3, .reps = u"8-10"_s, .weight = u"20"_s};
    QCOMPARE(weeks(curl, rule, 7), QStringList({u"3x8-10 20"_s, u"3x9 20"_s, u"3x10 20"_s, u"3x8 22.5 kg"_s, u"3x9 22.5 kg"_s, u"3x10 22.5 kg"_s, u"3x8 25 kg"_s}));
    rule.repStep = 2;
    QCOMPARE(weeks({.sets = 3, .reps = u"8-12/side"_s, .weight = u"BW"_s}, rule, 4),
             QStringList({u"3x8-12/side BW"_s, u"3x10/side BW"_s, u"3x12/side BW"_s, u"3x8/side BW+2.5 kg"_s}));
}

void TestProgression::raisesTheEffort()
{
    Progression rule;
    rule.rule = Rule::Percent;
    rule.rpeStepTenths = 10;
    const PlannedWork bench{.sets = 3, .reps = u"5"_s, .weight = u""_s, .rpeTenths = 70};
    // k = 8, 7, 6, 5: 78.6, 81.1, 83.7, 86.3 %.
    QCOMPARE(shown(bench, rule, 1), u"3x5 81.1% rpe 80"_s);
    QCOMPARE(shown(bench, rule, 3), u"3x5 86.3% rpe 100"_s);
    QCOMPARE(shown(bench, rule, 9), u"3x5 86.3% rpe 100"_s);
    ProgressionContext context;
    context.oneRepMax = Mass::grams(137'500);
    QCOMPARE(shown(bench, rule, 1, context), u"3x5 112.5 kg rpe 80"_s); // 111.51
    QCOMPARE(shown(bench, rule, 2, context), u"3x5 115 kg rpe 90"_s);   // 115.09
    context.unit = MassUnit::Pound;
    QCOMPARE(shown(bench, rule, 1, context), u"3x5 245 lb rpe 80"_s); // 245.84
}

void TestProgression::goesEasyOnTheWay()
{
    Progression rule;
    rule.deloadEvery = 4;
    const PlannedWork squat{.sets = 5, .reps = u"5"_s, .weight = u"100"_s};
    QCOMPARE(weeks(squat, rule, 9),
             QStringList({u"5x5 100"_s, u"5x5 102.5 kg"_s, u"5x5 105 kg"_s, u"3x5 95 kg"_s, u"5x5 107.5 kg"_s, u"5x5 110 kg"_s, u"5x5 112.5 kg"_s,
                          u"3x5 102.5 kg"_s, u"5x5 115 kg"_s}));
    rule.rule = Rule::Hold;
    QCOMPARE(weeks({.sets = 1, .reps = u"30 s"_s, .weight = u"80%"_s}, rule, 4),
             QStringList({u"1x30 s 80%"_s, u"1x30 s 80%"_s, u"1x30 s 80%"_s, u"1x30 s 72%"_s}));
    QVERIFY(!isDeloadWeek(rule, 0));
    QVERIFY(isDeloadWeek(rule, 3));
    QVERIFY(!isDeloadWeek({}, 3));
}

void TestProgression::refusesWhatItCannotRaise()
{
    Progression rule;
    QCOMPARE(shown({.sets = 3, .reps = u"10"_s}, rule, 1), u"progression.weight"_s);
    QCOMPARE(shown({.sets = 3, .reps = u"10"_s, .weight = u"heavy"_s}, rule, 1), u"weight.format"_s);
    QCOMPARE(shown({.sets = 3, .reps = u"10"_s, .weight = u"heavy"_s}, rule, 0), u"3x10 heavy"_s);
    rule.rule = Rule::Double;
    QCOMPARE(shown({.sets = 3, .reps = u"10"_s, .weight = u"20"_s}, rule, 1), u"progression.reps"_s);
    QCOMPARE(shown({.sets = 3, .reps = u"AMRAP"_s, .weight = u"20"_s}, rule, 1), u"progression.reps"_s);
    QCOMPARE(shown({.sets = 3, .reps = u"30-45 s"_s, .weight = u"20"_s}, rule, 1), u"progression.reps"_s);
    QCOMPARE(shown({.sets = 3, .reps = u""_s, .weight = u"20"_s}, rule, 1), u"reps.format"_s);
    rule.rule = Rule::Percent;
    QCOMPARE(shown({.sets = 3, .reps = u"5"_s}, rule, 1), u"progression.rpe"_s);
    QCOMPARE(shown({.sets = 3, .reps = u"30"_s, .rpeTenths = 80}, rule, 1), u"progression.reps"_s);
}

void TestProgression::keepsRules()
{
    QRandomGenerator random = seededRandom();
    for (int i = 0; i < 2'000; ++i) {
        Progression rule;
        rule.rule = Rule(random.bounded(4));
        rule.unit = MassUnit(random.bounded(2));
        rule.step = Mass::hundredths(random.bounded(-2'000, 2'000), rule.unit);
        rule.percentStepTenths = random.bounded(-200, 201);
        rule.repStep = random.bounded(1, 21);
        rule.rpeStepTenths = random.bounded(-20, 21);
        rule.every = random.bounded(1, 53);
        rule.deloadEvery = random.bounded(2) == 0 ? 0 : random.bounded(2, 53);
        rule.deloadSetsPercent = random.bounded(10, 101);
        rule.deloadWeightPercent = random.bounded(10, 101);
        const QString json = progressionJson(rule);
        QVERIFY(json.size() <= 500);
        const auto again = progressionFromJson(json);
        QVERIFY2(again, qPrintable(json));
        QVERIFY2(*again == rule, qPrintable(json));
    }
    QCOMPARE(progressionFromJson(uR"({"rule":"double","step":0})"_s)->every, 1);
}

void TestProgression::refusesBrokenRules_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << u""_s << u"progression.format"_s;
    QTest::newRow("no JSON") << u"linear"_s << u"progression.format"_s;
    QTest::newRow("an array") << u"[1]"_s << u"progression.format"_s;
    QTest::newRow("unknown rule") << uR"({"rule":"magic"})"_s << u"progression.format"_s;
    QTest::newRow("unknown unit") << uR"({"rule":"linear","unit":"stone"})"_s << u"progression.format"_s;
    QTest::newRow("text for a number") << uR"({"rule":"linear","every":"2"})"_s << u"progression.format"_s;
    QTest::newRow("a fraction") << uR"({"rule":"linear","every":1.5})"_s << u"progression.format"_s;
    QTest::newRow("a huge number") << uR"({"rule":"linear","step":1e300})"_s << u"progression.format"_s;
    QTest::newRow("a large step") << uR"({"rule":"linear","step":9000000000000})"_s << u"value.range"_s;
    QTest::newRow("never") << uR"({"rule":"linear","every":0})"_s << u"value.range"_s;
    QTest::newRow("always light") << uR"({"rule":"linear","deload":1})"_s << u"value.range"_s;
}

void TestProgression::refusesBrokenRules()
{
    QFETCH(QString, json);
    QFETCH(QString, reason);
    QCOMPARE(reasonOf(progressionFromJson(json)), reason);
}

/// Whatever the rule, later weeks can be read again by the next.
void TestProgression::neverLeavesTheLimits()
{
    QRandomGenerator random = seededRandom();
    const QString reps[] = {u"5"_s, u"8-12"_s, u"AMRAP"_s, u"30 s"_s, u"10/side"_s};
    const QString weights[] = {u"100"_s, u"1990 kg"_s, u"60%"_s, u"BW"_s, u"BW-20 lb"_s, u"RPE 8"_s, u""_s, u"135 lb"_s};
    for (int i = 0; i < 20'000; ++i) {
        Progression rule;
        rule.rule = Rule(random.bounded(4));
        rule.step = Mass::grams(random.bounded(-100'000, 100'001));
        rule.deloadEvery = random.bounded(6) < 2 ? 0 : random.bounded(2, 7);
        rule.percentStepTenths = random.bounded(-200, 201);
        ProgressionContext context;
        if (random.bounded(2) == 0)
            context.oneRepMax = Mass::grams(random.bounded(1, 500'000));
        const PlannedWork base{.sets = 1 + random.bounded(50), .reps = reps[random.bounded(5)], .weight = weights[random.bounded(8)], .rpeTenths = 80};
        const auto work = progressed(base, rule, random.bounded(60), context);
        if (!work)
            continue;
        QVERIFY2(parseWeightText(work->weight, MassUnit::Kilogram), qPrintable(work->weight));
        QVERIFY(*work->sets >= 1 && *work->sets <= 50);
        QVERIFY(work->reps.size() <= 40 && work->weight.size() <= 40);
    }
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestProgression)
#include "tst_progression.moc"
