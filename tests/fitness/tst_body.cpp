// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/bodycomposition.h"
#include "fitness/energy.h"
#include "fitness/measurementkind.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QString reasonOf(const auto& result)
{
    return result ? QString() : result.error().reason;
}
} // namespace

/// Vectors were worked out apart, with 30 digits, from the equations as they were published.
class TestBody : public QObject
{
    Q_OBJECT

private slots:
    void readsFolds_data();
    void readsFolds();
    void readsGirths_data();
    void readsGirths();
    void refuses();
    void warnsOutsideTheStudiedAges();
    void leavesTheLeanMass();
    void needsEnergy();
    void namesWhatIsStored();
    void listsMeasurements();
};

void TestBody::readsFolds_data()
{
    QTest::addColumn<int>("sites");
    QTest::addColumn<bool>("man");
    QTest::addColumn<double>("folds");
    QTest::addColumn<double>("age");
    QTest::addColumn<double>("density");
    QTest::addColumn<double>("percent");
    QTest::newRow("3 sites, man") << 3 << true << 45.0 << 30.0 << 1.0676965 << 13.61489431;
    QTest::newRow("3 sites, older man") << 3 << true << 90.0 << 52.0 << 1.0345522 << 28.46788205;
    QTest::newRow("3 sites, woman") << 3 << false << 60.0 << 30.0 << 1.0440221 << 24.12789442;
    QTest::newRow("3 sites, younger woman") << 3 << false << 35.0 << 22.0 << 1.0644957 << 15.00892394;
    QTest::newRow("7 sites, man") << 7 << true << 120.0 << 40.0 << 1.0561908 << 18.66532070;
    QTest::newRow("7 sites, younger man") << 7 << true << 70.0 << 18.0 << 1.07905702 << 8.73386747;
    QTest::newRow("7 sites, woman") << 7 << false << 130.0 << 35.0 << 1.0409119 << 25.54456818;
    QTest::newRow("7 sites, older woman") << 7 << false << 90.0 << 55.0 << 1.0522067 << 20.43988600;
}

void TestBody::readsFolds()
{
    QFETCH(int, sites);
    QFETCH(bool, man);
    QFETCH(double, folds);
    QFETCH(double, age);
    QFETCH(double, density);
    QFETCH(double, percent);
    const Sex sex = man ? Sex::Male : Sex::Female;
    const auto fat = sites == 3 ? jacksonPollock3(sex, folds, age) : jacksonPollock7(sex, folds, age);
    QVERIFY(fat);
    QVERIFY(std::fabs(fat->density - density) < 1e-10);
    QVERIFY(std::fabs(fat->percent - percent) < 1e-7);
    QVERIFY(!fat->outsideStudiedAges);
    QCOMPARE(fat->errorPoints, 3.5);
}

void TestBody::readsGirths_data()
{
    QTest::addColumn<bool>("man");
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("neck");
    QTest::addColumn<double>("waist");
    QTest::addColumn<double>("hip");
    QTest::addColumn<double>("percent");
    QTest::newRow("man") << true << 178.0 << 38.0 << 85.0 << 0.0 << 16.43601482;
    QTest::newRow("large man, hip is of no use") << true << 190.0 << 42.0 << 110.0 << 120.0 << 28.25327699;
    QTest::newRow("woman") << false << 165.0 << 32.0 << 72.0 << 98.0 << 27.42563935;
    QTest::newRow("large woman") << false << 170.0 << 34.0 << 90.0 << 112.0 << 40.20969505;
}

void TestBody::readsGirths()
{
    QFETCH(bool, man);
    QFETCH(double, height);
    QFETCH(double, neck);
    QFETCH(double, waist);
    QFETCH(double, hip);
    QFETCH(double, percent);
    const auto fat = navyBodyFat(man ? Sex::Male : Sex::Female, {height, neck, waist, hip}, 40);
    QVERIFY(fat);
    QVERIFY2(std::fabs(fat->percent - percent) < 1e-7, qPrintable(QString::number(fat->percent, 'f', 9)));
}

void TestBody::refuses()
{
    QCOMPARE(reasonOf(navyBodyFat(Sex::Male, {178, 40, 40, 0}, 30)), u"body.waist-neck"_s);
    QCOMPARE(reasonOf(navyBodyFat(Sex::Male, {178, 40, 39, 0}, 30)), u"body.waist-neck"_s);
    QCOMPARE(reasonOf(navyBodyFat(Sex::Female, {165, 40, 40, 98}, 30)), u"body.waist-neck"_s);
    QCOMPARE(reasonOf(navyBodyFat(Sex::Female, {165, 32, 72, 0}, 30)), u"body.girths"_s);
    QCOMPARE(reasonOf(navyBodyFat(Sex::Male, {0, 38, 85, 0}, 30)), u"body.girths"_s);
    QCOMPARE(reasonOf(navyBodyFat(Sex::Male, {178, std::nan(""), 85, 0}, 30)), u"body.girths"_s);
    QCOMPARE(reasonOf(navyBodyFat(Sex::Male, {178, 38, 39, 0}, 30)), u"body.impossible"_s);
    QCOMPARE(reasonOf(navyBodyFat(Sex::Male, {178, 38, 85, 0}, 0)), u"value.range"_s);
    QCOMPARE(reasonOf(navyBodyFat(Sex::Male, {178, 38, 85, 0}, 121)), u"value.range"_s);
    QCOMPARE(reasonOf(jacksonPollock3(Sex::Male, 0, 30)), u"body.folds"_s);
    QCOMPARE(reasonOf(jacksonPollock3(Sex::Male, -45, 30)), u"body.folds"_s);
    QCOMPARE(reasonOf(jacksonPollock3(Sex::Male, 260, 30)), u"body.folds"_s);
    QCOMPARE(reasonOf(jacksonPollock7(Sex::Female, 420, 30)), u"body.folds"_s);
    QCOMPARE(reasonOf(jacksonPollock3(Sex::Male, std::nan(""), 30)), u"body.folds"_s);
    QCOMPARE(reasonOf(jacksonPollock3(Sex::Male, 1, 18)), u"body.impossible"_s);
    QCOMPARE(reasonOf(jacksonPollock3(Sex::Male, 45, std::nan(""))), u"value.range"_s);
}

void TestBody::warnsOutsideTheStudiedAges()
{
    const auto warns = [](Sex sex, double age) { return jacksonPollock3(sex, 50, age)->outsideStudiedAges; };
    QVERIFY(warns(Sex::Male, 17.9));
    QVERIFY(!warns(Sex::Male, 18));
    QVERIFY(!warns(Sex::Male, 61));
    QVERIFY(warns(Sex::Male, 61.5));
    QVERIFY(warns(Sex::Female, 17));
    QVERIFY(!warns(Sex::Female, 55));
    QVERIFY(warns(Sex::Female, 56));
    QVERIFY(navyBodyFat(Sex::Female, {165, 32, 72, 98}, 56)->outsideStudiedAges);
}

void TestBody::leavesTheLeanMass()
{
    QCOMPARE(leanMass(Mass::grams(80'000), 20), Mass::grams(64'000));
    QCOMPARE(leanMass(Mass::grams(80'000), 0), Mass::grams(80'000));
    QCOMPARE(leanMass(Mass::grams(80'000), 150), Mass());
    QCOMPARE(leanMass(Mass::grams(71'300), 13.61489431), Mass::grams(61'593)); // 61.59258
}

void TestBody::needsEnergy()
{
    // 10*80 + 6.25*180 - 5*30 + 5 = 1780; 10*65 + 6.25*168 - 5*42 - 161 = 1329; 370 + 21.6*62.5 = 1720.
    QCOMPARE(mifflinKcal(Sex::Male, 80, 180, 30).value_or(0), 1780.0);
    QCOMPARE(mifflinKcal(Sex::Female, 65, 168, 42).value_or(0), 1329.0);
    QCOMPARE(katchKcal(62.5).value_or(0), 1720.0);
    QCOMPARE(dailyKcal(1780, Activity::Sedentary, 0), 2136.0);
    QCOMPARE(dailyKcal(2000, Activity::Light, 0), 2750.0);
    QCOMPARE(dailyKcal(2000, Activity::Moderate, 0), 3100.0);
    QCOMPARE(dailyKcal(2000, Activity::High, 0), 3450.0);
    QCOMPARE(dailyKcal(2000, Activity::VeryHigh, -20), 3040.0);
    QCOMPARE(reasonOf(mifflinKcal(Sex::Male, 0, 180, 30)), u"energy.input"_s);
    QCOMPARE(reasonOf(mifflinKcal(Sex::Male, 80, std::nan(""), 30)), u"energy.input"_s);
    QCOMPARE(reasonOf(mifflinKcal(Sex::Male, 80, 180, 130)), u"energy.input"_s);
    QCOMPARE(reasonOf(mifflinKcal(Sex::Female, 5, 40, 100)), u"energy.input"_s); // below nothing
    QCOMPARE(reasonOf(katchKcal(0)), u"energy.input"_s);
}

void TestBody::namesWhatIsStored()
{
    QCOMPARE(sexFromName(u"female").value_or(Sex::Male), Sex::Female);
    QCOMPARE(sexFromName(u"male").value_or(Sex::Female), Sex::Male);
    QVERIFY(!sexFromName(u""));
    for (const Activity activity : {Activity::Sedentary, Activity::Light, Activity::Moderate, Activity::High, Activity::VeryHigh})
        QCOMPARE(activityFromName(activityName(activity)).value_or(Activity(9)), activity);
    QVERIFY(!activityFromName(u""));
}

void TestBody::listsMeasurements()
{
    QSet<QString> keys;
    for (const MeasurementKind& kind : measurementKinds()) {
        const QString key = QString::fromLatin1(kind.key);
        QVERIFY2(!keys.contains(key), kind.key);
        keys.insert(key);
        QVERIFY2(kind.least < kind.most, kind.key);
        QVERIFY2(key.size() <= 40, kind.key);
        QCOMPARE(findMeasurementKind(key), &kind);
    }
    for (const char* key : {"weight", "height", "body_fat", "lean_mass", "neck", "waist", "hip", "fold_chest", "fold_abdomen", "fold_thigh", "fold_triceps",
                            "fold_suprailiac", "fold_subscapular", "fold_midaxillary", "resting_hr", "bp_systolic", "bp_diastolic", "pushups", "plank",
                            "vo2max"})
        QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
    QVERIFY(!findMeasurementKind(u"shoe_size"));
    QCOMPARE(measurementKinds().front().least, 15 * Mass::perKilogram);
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestBody)
#include "tst_body.moc"
