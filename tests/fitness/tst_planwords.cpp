// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/repscheme.h"
#include "fitness/weighttext.h"
#include "support/seededrandom.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
using Unit = RepScheme::Unit;
using Kind = WeightText::Kind;

QString reasonOf(const auto& result)
{
    return result ? QString() : result.error().reason;
}

Mass kg(int grams)
{
    return Mass::grams(grams);
}
} // namespace

/// Repetitions and weights as a plan writes them.
class TestPlanWords : public QObject
{
    Q_OBJECT

private slots:
    void readsRepetitions_data();
    void readsRepetitions();
    void refusesRepetitions_data();
    void refusesRepetitions();
    void repetitionsReadBack();
    void readsWeights_data();
    void readsWeights();
    void refusesWeights_data();
    void refusesWeights();
    void weightsReadBack();
    void resolvesWeights();
};

void TestPlanWords::readsRepetitions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("amrap");
    QTest::addColumn<bool>("side");
    QTest::addColumn<QString>("written");
    const auto row = [](const QString& text, Unit unit, int least, int most, const QString& written, bool amrap = false, bool side = false) {
        QTest::newRow(text.toUtf8().constData()) << text << int(unit) << least << most << amrap << side << written;
    };
    row(u"10"_s, Unit::Repetitions, 10, 10, u"10"_s);
    row(u"8-12"_s, Unit::Repetitions, 8, 12, u"8-12"_s);
    row(u" 8 – 12 reps"_s, Unit::Repetitions, 8, 12, u"8-12"_s);
    row(u"8 à 12"_s, Unit::Repetitions, 8, 12, u"8-12"_s);
    row(u"8+"_s, Unit::Repetitions, 8, 8, u"8+"_s, true);
    row(u"amrap"_s, Unit::Repetitions, 0, 0, u"AMRAP"_s, true);
    row(u"Max"_s, Unit::Repetitions, 0, 0, u"AMRAP"_s, true);
    row(u"AMRAP 30 s"_s, Unit::Seconds, 30, 30, u"AMRAP 30 s"_s, true);
    row(u"AMRAP/side"_s, Unit::Repetitions, 0, 0, u"AMRAP/side"_s, true, true);
    row(u"5/side"_s, Unit::Repetitions, 5, 5, u"5/side"_s, false, true);
    row(u"8-10 per leg"_s, Unit::Repetitions, 8, 10, u"8-10/side"_s, false, true);
    row(u"10 each"_s, Unit::Repetitions, 10, 10, u"10/side"_s, false, true);
    row(u"10 / côté"_s, Unit::Repetitions, 10, 10, u"10/side"_s, false, true);
    row(u"30 s"_s, Unit::Seconds, 30, 30, u"30 s"_s);
    row(u"30-45 sec"_s, Unit::Seconds, 30, 45, u"30-45 s"_s);
    row(u"30s/side"_s, Unit::Seconds, 30, 30, u"30 s/side"_s, false, true);
    row(u"20 min"_s, Unit::Seconds, 1200, 1200, u"20 min"_s);
    row(u"1:30"_s, Unit::Seconds, 90, 90, u"90 s"_s);
    row(u"400 m"_s, Unit::Metres, 400, 400, u"400 m"_s);
    row(u"5km"_s, Unit::Metres, 5000, 5000, u"5 km"_s);
}

void TestPlanWords::readsRepetitions()
{
    QFETCH(QString, text);
    QFETCH(int, unit);
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(bool, amrap);
    QFETCH(bool, side);
    QFETCH(QString, written);
    const auto scheme = parseRepScheme(text);
    QVERIFY2(scheme, qPrintable(reasonOf(scheme)));
    QCOMPARE(int(scheme->unit), unit);
    QCOMPARE(scheme->least, least);
    QCOMPARE(scheme->most, most);
    QCOMPARE(scheme->amrap, amrap);
    QCOMPARE(scheme->perSide, side);
    QCOMPARE(repSchemeText(*scheme), written);
}

void TestPlanWords::refusesRepetitions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString& text, const char* reason) {
        QTest::newRow(text.left(30).toUtf8().constData()) << text << QString::fromLatin1(reason);
    };
    row(u""_s, "reps.format");
    row(u"many"_s, "reps.format");
    row(u"8-"_s, "reps.format");
    row(u"-8"_s, "reps.format");
    row(u"8-12-15"_s, "reps.format");
    row(u"8.5"_s, "reps.format");
    row(u"10/"_s, "reps.format");
    row(u"10 10"_s, "reps.format");
    row(u"12-8"_s, "value.range");
    row(u"0"_s, "value.range");
    row(u"10001"_s, "value.range");
    row(u"25 h"_s, "value.range");
    row(u"1:99"_s, "value.range");
    row(QString(90, u'9'), "value.range");
    row(QString(90, u'9') + u" min"_s, "value.range");
    row(QString(900, u'9'), "reps.format");
}

void TestPlanWords::refusesRepetitions()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QCOMPARE(reasonOf(parseRepScheme(text)), reason);
}

void TestPlanWords::repetitionsReadBack()
{
    QRandomGenerator random = seededRandom();
    for (int i = 0; i < 50'000; ++i) {
        RepScheme scheme;
        scheme.unit = Unit(random.bounded(3));
        scheme.least = 1 + random.bounded(random.bounded(2) == 0 ? 60 : 5'000);
        scheme.most = scheme.least + (random.bounded(2) == 0 ? 0 : random.bounded(5'000));
        scheme.perSide = random.bounded(3) == 0;
        scheme.amrap = random.bounded(4) == 0;
        if (scheme.amrap && scheme.unit == Unit::Repetitions && random.bounded(2) == 0)
            scheme.least = scheme.most = 0;
        const auto again = parseRepScheme(repSchemeText(scheme));
        QVERIFY2(again, qPrintable(repSchemeText(scheme)));
        QVERIFY2(*again == scheme, qPrintable(repSchemeText(scheme)));
    }
}

void TestPlanWords::readsWeights_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("written");
    const auto row = [](const QString& text, Kind kind, Mass mass, int number, const QString& written) {
        QTest::newRow(text.isEmpty() ? "nothing" : text.toUtf8().constData()) << text << int(kind) << mass.units() << number << written;
    };
    row(u""_s, Kind::Empty, {}, 0, u""_s);
    row(u"100"_s, Kind::Absolute, kg(100'000), 0, u"100 kg"_s);
    row(u"62,5 KG"_s, Kind::Absolute, kg(62'500), 0, u"62.5 kg"_s);
    row(u"135 lb"_s, Kind::Absolute, Mass(135 * Mass::perPound), 0, u"135 lb"_s);
    row(u"60%"_s, Kind::Percent, {}, 600, u"60%"_s);
    row(u"77.5 %"_s, Kind::Percent, {}, 775, u"77.5%"_s);
    row(u"BW"_s, Kind::Bodyweight, {}, 0, u"BW"_s);
    row(u"bw+10"_s, Kind::Bodyweight, kg(10'000), 0, u"BW+10 kg"_s);
    row(u"PC + 2,5"_s, Kind::Bodyweight, kg(2'500), 0, u"BW+2.5 kg"_s);
    row(u"BW-20 lb"_s, Kind::Bodyweight, Mass(-20 * Mass::perPound), 0, u"BW-20 lb"_s);
    row(u"RPE 8"_s, Kind::Rpe, {}, 80, u"RPE 8"_s);
    row(u"rpe8.5"_s, Kind::Rpe, {}, 85, u"RPE 8.5"_s);
    row(u"@9"_s, Kind::Rpe, {}, 90, u"RPE 9"_s);
}

void TestPlanWords::readsWeights()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(qint64, units);
    QFETCH(int, number);
    QFETCH(QString, written);
    const auto weight = parseWeightText(text, MassUnit::Kilogram);
    QVERIFY2(weight, qPrintable(reasonOf(weight)));
    QCOMPARE(int(weight->kind), kind);
    QCOMPARE(weight->mass.units(), units);
    QCOMPARE(weight->percentTenths + weight->rpeTenths, number);
    QCOMPARE(weightTextOf(*weight, QLocale::c()), written);
}

void TestPlanWords::refusesWeights_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString& text, const char* reason) {
        QTest::newRow(text.left(30).toUtf8().constData()) << text << QString::fromLatin1(reason);
    };
    row(u"heavy"_s, "weight.format");
    row(u"60 70"_s, "weight.format");
    row(u"%"_s, "weight.format");
    row(u"60%%"_s, "weight.format");
    row(u"60.55%"_s, "weight.format");
    row(u"BW+"_s, "weight.format");
    row(u"BW 10"_s, "weight.format");
    row(u"RPE"_s, "weight.format");
    row(QString(500, u'9'), "weight.format");
    row(u"0%"_s, "value.range");
    row(u"201%"_s, "value.range");
    row(u"RPE 11"_s, "value.range");
    row(u"RPE 0"_s, "value.range");
    row(u"2001"_s, "value.range");
    row(QString(90, u'9'), "value.range");
    row(QString(90, u'9') + u'%', "value.range");
    row(u"1.0001"_s, "mass.digits");
}

void TestPlanWords::refusesWeights()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QCOMPARE(reasonOf(parseWeightText(text, MassUnit::Kilogram)), reason);
}

void TestPlanWords::weightsReadBack()
{
    QRandomGenerator random = seededRandom();
    const QLocale french(QLocale::French, QLocale::Canada);
    for (int i = 0; i < 50'000; ++i) {
        WeightText weight;
        weight.kind = Kind(random.bounded(5));
        const bool massive = weight.kind == Kind::Absolute || weight.kind == Kind::Bodyweight;
        if (massive) {
            weight.unit = MassUnit(random.bounded(2));
            const int amount = random.bounded(weight.kind == Kind::Bodyweight ? -20'000 : 0, 40'000);
            weight.mass = Mass::hundredths(amount, weight.unit);
        }
        if (weight.kind == Kind::Percent)
            weight.percentTenths = 1 + random.bounded(2000);
        if (weight.kind == Kind::Rpe)
            weight.rpeTenths = random.bounded(10, 101);
        const QString text = weightTextOf(weight, random.bounded(2) == 0 ? french : QLocale::c());
        // A bare BW has no unit of its own.
        const auto again = parseWeightText(text, weight.unit);
        QVERIFY2(again, qPrintable(text));
        QVERIFY2(*again == weight || !massive, qPrintable(text));
        QCOMPARE(weightTextOf(*again, QLocale::c()), weightTextOf(weight, QLocale::c()));
    }
}

void TestPlanWords::resolvesWeights()
{
    WeightContext context;
    const auto resolved = [&](const QString& text) { return resolvedWeight(*parseWeightText(text, MassUnit::Kilogram), context); };
    QCOMPARE(resolved(u"60"_s).value_or(Mass()), kg(60'000));
    QCOMPARE(resolved(u"BW+10"_s).value_or(Mass()), kg(10'000));
    QVERIFY(!resolved(u""_s));
    QVERIFY(!resolved(u"60%"_s));
    QVERIFY(!resolved(u"RPE 8"_s));
    context.oneRepMax = kg(137'500);
    QCOMPARE(resolved(u"60%"_s).value_or(Mass()), kg(82'500));
    QCOMPARE(resolved(u"72.5%"_s).value_or(Mass()).units(), 996'875'000'000);
    context.plateStep = kg(2'500);
    QCOMPARE(resolved(u"72.5%"_s).value_or(Mass()), kg(100'000));
    QCOMPARE(resolved(u"61"_s).value_or(Mass()), kg(61'000)); // what was typed stays
    context.reps = 5;
    QCOMPARE(resolved(u"RPE 8"_s).value_or(Mass()), kg(112'500)); // 81.1 % is 111.51
    context.reps = 20;
    QVERIFY(!resolved(u"RPE 8"_s));
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestPlanWords)
#include "tst_planwords.moc"
