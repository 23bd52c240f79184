// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/onerepmax.h"
#include "fitness/rpetable.h"
#include "fitness/volume.h"
#include "support/seededrandom.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr OneRepMaxFormula formulas[] = {OneRepMaxFormula::Epley,  OneRepMaxFormula::Brzycki, OneRepMaxFormula::Lombardi,
                                         OneRepMaxFormula::Wathan, OneRepMaxFormula::OConner, OneRepMaxFormula::Lander};

/// Worked out apart, with 30 digits, in the order of `formulas`.
struct Vector {
    double load;
    int reps;
    double maxima[6];
};
constexpr Vector vectors[] = {
    {100, 5, {116.666666667, 112.500000000, 117.461894309, 116.582505291, 112.500000000, 113.708917679}},
    {60, 2, {64.000000000, 61.714285714, 64.306407752, 63.087443241, 63.000000000, 62.527655461}},
    {142.5, 3, {156.750000000, 150.882352941, 159.047552300, 155.296133399, 153.187500000, 152.755532939}},
    {225, 8, {285.000000000, 279.310344828, 277.007493003, 287.260692931, 270.000000000, 281.495745786}},
    {80, 10, {106.666666667, 106.666666667, 100.714032944, 107.797359585, 100.000000000, 107.256290246}},
    {20, 12, {28.000000000, 28.800000000, 25.641777080, 28.299171262, 26.000000000, 28.882851731}},
};

QString reasonOf(const auto& result)
{
    return result ? QString() : result.error().reason;
}
} // namespace

class TestStrength : public QObject
{
    Q_OBJECT

private slots:
    void estimatesOneRepetition();
    void estimatesOnlyWhereItMakesSense();
    void estimatesGrow();
    void namesFormulas();
    void hasTheDefaultTable();
    void goesBetweenRows();
    void leavesTheTable();
    void keepsEditedTables();
    void refusesTables_data();
    void refusesTables();
    void sumsVolume();
};

void TestStrength::estimatesOneRepetition()
{
    for (const Vector& vector : vectors) {
        for (size_t i = 0; i < std::size(formulas); ++i) {
            const auto estimate = oneRepMax(formulas[i], vector.load, vector.reps);
            QVERIFY(estimate);
            QVERIFY2(std::fabs(*estimate - vector.maxima[i]) < 1e-8,
                     qPrintable(u"%1 of %2 x %3: %4"_s.arg(formulaName(formulas[i])).arg(vector.load).arg(vector.reps).arg(*estimate, 0, 'f', 10)));
        }
    }
}

void TestStrength::estimatesOnlyWhereItMakesSense()
{
    for (const OneRepMaxFormula formula : formulas) {
        QCOMPARE(oneRepMax(formula, 137.5, 1).value_or(0), 137.5);
        QVERIFY(oneRepMax(formula, 100, mostRepetitions));
        QVERIFY(!oneRepMax(formula, 100, mostRepetitions + 1));
        QVERIFY(!oneRepMax(formula, 100, 0));
        QVERIFY(!oneRepMax(formula, 100, -5));
        QVERIFY(!oneRepMax(formula, 0, 5));
        QVERIFY(!oneRepMax(formula, -20, 1));
        QVERIFY(!oneRepMax(formula, std::nan(""), 5));
        QVERIFY(!oneRepMax(formula, INFINITY, 1));
    }
}

/// More weight or more repetitions are never worth less, and never less than the load itself.
void TestStrength::estimatesGrow()
{
    QRandomGenerator random = seededRandom();
    for (int i = 0; i < 20'000; ++i) {
        const OneRepMaxFormula formula = formulas[random.bounded(6)];
        const double load = 0.5 + random.bounded(400.0);
        const int reps = random.bounded(2, mostRepetitions);
        const double estimate = *oneRepMax(formula, load, reps);
        QVERIFY(estimate > load);
        QVERIFY(*oneRepMax(formula, load, reps + 1) > estimate);
        QVERIFY(*oneRepMax(formula, load + 0.5, reps) > estimate);
    }
}

void TestStrength::namesFormulas()
{
    for (const OneRepMaxFormula formula : formulas)
        QCOMPARE(formulaFromName(formulaName(formula)).value_or(OneRepMaxFormula(99)), formula);
    QVERIFY(!formulaFromName(u"Epley"));
    QVERIFY(!formulaFromName(u""));
}

void TestStrength::hasTheDefaultTable()
{
    constexpr double whole[] = {100, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 71.7, 69.6, 67.6, 65.6, 63.7, 61.8};
    constexpr double halves[] = {97.8, 93.9, 90.7, 87.8, 85, 82.4, 79.9, 77.4, 75.1, 72.8, 70.7, 68.6, 66.6, 64.7, 62.8};
    const RpeTable table;
    for (int k = 1; k <= 16; ++k) {
        QCOMPARE(table.percent(k, 100).value_or(0), whole[k - 1]);
        if (k < 16)
            QCOMPARE(table.percent(k, 95).value_or(0), halves[k - 1]);
    }
    QVERIFY(table.check());
    QCOMPARE(table.percent(5, 80).value_or(0), 81.1); // k = 7
    QCOMPARE(table.percent(3, 85).value_or(0), 87.8); // k = 4.5
    QVERIFY(table.toText().isEmpty());
}

void TestStrength::goesBetweenRows()
{
    const RpeTable table;
    const double between = table.percent(5, 83).value_or(0); // k = 6.7: two fifths from 6.5 to 7
    QVERIFY(std::fabs(between - (82.4 - 0.4 * (82.4 - 81.1))) < 1e-9);
}

void TestStrength::leavesTheTable()
{
    const RpeTable table;
    QVERIFY(!table.percent(0, 80));
    QVERIFY(!table.percent(17, 100));
    QVERIFY(!table.percent(16, 99));
    QVERIFY(!table.percent(5, 9));
    QVERIFY(!table.percent(5, 101));
    QVERIFY(!table.percent(std::numeric_limits<int>::max(), 80));
    QVERIFY(table.percent(7, 10)); // k = 16
    QVERIFY(!table.percent(8, 10));
}

void TestStrength::keepsEditedTables()
{
    QRandomGenerator random = seededRandom();
    for (int i = 0; i < 500; ++i) {
        RpeTable::Tenths tenths{};
        int value = 1000;
        for (int& tenth : tenths) {
            tenth = value;
            value -= random.bounded(1, 32);
        }
        const RpeTable table(tenths);
        const auto again = RpeTable::fromText(table.toText());
        QVERIFY2(again, qPrintable(table.toText()));
        QVERIFY(*again == table);
        QVERIFY(table.toText().size() <= 2000);
    }
    QVERIFY(*RpeTable::fromText(u"  "_s) == RpeTable());
}

void TestStrength::refusesTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    RpeTable::Tenths tenths = RpeTable().tenths();
    tenths[3] = tenths[2];
    QTest::newRow("not falling") << RpeTable(tenths).toText() << u"rpe-table.order"_s;
    tenths[3] = 1;
    const QString good = RpeTable(tenths).toText();
    QTest::newRow("falls and rises") << good << u"rpe-table.order"_s;
    QTest::newRow("one row") << u"1 100"_s << u"rpe-table.missing"_s;
    QTest::newRow("words") << u"one hundred"_s << u"rpe-table.format"_s;
    QTest::newRow("no percentage") << u"1"_s << u"rpe-table.format"_s;
    QTest::newRow("between rows") << u"1.2 99"_s << u"rpe-table.format"_s;
    QTest::newRow("beyond") << u"16.5 50"_s << u"rpe-table.format"_s;
    QTest::newRow("twice") << u"1 100; 1 99"_s << u"rpe-table.format"_s;
    QTest::newRow("more than all") << u"1 100.1"_s << u"rpe-table.format"_s;
    QTest::newRow("huge") << u"99999999999999999999999 99999999999999999999"_s << u"rpe-table.format"_s;
}

void TestStrength::refusesTables()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QCOMPARE(reasonOf(RpeTable::fromText(text)), reason);
}

void TestStrength::sumsVolume()
{
    QCOMPARE(setVolumeKg(5, Mass::grams(100'000)), 500.0);
    QCOMPARE(setVolumeKg(8, Mass::grams(-20'000)), 0.0);
    QCOMPARE(setVolumeKg(0, Mass::grams(20'000)), 0.0);
    QCOMPARE(setVolumeKg(12, Mass()), 0.0);
    QVERIFY(std::fabs(setVolumeKg(10, Mass(Mass::perPound * 100)) - 453.59237) < 1e-9);
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestStrength)
#include "tst_strength.moc"
