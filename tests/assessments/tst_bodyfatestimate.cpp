// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/bodyfatestimate.h"

#include <QTest>

#include <cmath>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 mm = 1000;
constexpr qint64 cm = 10'000;

/// The folds of a method, all of them `each` millimetres but the first, which takes what is missing to `sum`.
QHash<QString, qint64> folds(BodyFatMethod method, const QString& sex, int sum)
{
    const QStringList kinds = bodyFatKinds(method, sex);
    QHash<QString, qint64> values;
    const int each = sum / int(kinds.size());
    for (const QString& kind : kinds)
        values.insert(kind, each * mm);
    values[kinds.first()] += (sum - each * int(kinds.size())) * mm;
    return values;
}

QHash<QString, qint64> girths(double height, double neck, double waist, double hip = 0)
{
    return {{u"height"_s, qint64(height * cm)}, {u"neck"_s, qint64(neck * cm)}, {u"waist"_s, qint64(waist * cm)}, {u"hip"_s, qint64(hip * cm)}};
}

QString reasonOf(const BodyFatInput& input)
{
    const auto result = estimateBodyFat(input);
    return result ? QString() : result.error().reason;
}
} // namespace

class TestBodyFatEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The values are those of the published equations, worked out with a pocket calculator.
    void foldFormulas_data()
    {
        QTest::addColumn<BodyFatMethod>("method");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<int>("sum");
        QTest::addColumn<int>("age");
        QTest::addColumn<double>("percent");
        QTest::newRow("3 men") << BodyFatMethod::JacksonPollock3 << u"male"_s << 45 << 30 << 13.61;
        QTest::newRow("3 women") << BodyFatMethod::JacksonPollock3 << u"female"_s << 60 << 30 << 24.13;
        QTest::newRow("3 men, thin") << BodyFatMethod::JacksonPollock3 << u"male"_s << 20 << 20 << 4.82;
        QTest::newRow("7 men") << BodyFatMethod::JacksonPollock7 << u"male"_s << 100 << 40 << 15.90;
        QTest::newRow("7 women") << BodyFatMethod::JacksonPollock7 << u"female"_s << 140 << 35 << 27.00;
    }
    void foldFormulas()
    {
        QFETCH(BodyFatMethod, method);
        QFETCH(QString, sex);
        QFETCH(int, sum);
        QFETCH(int, age);
        QFETCH(double, percent);
        const auto result = estimateBodyFat({method, sex, age, folds(method, sex, sum)});
        QVERIFY(result);
        QCOMPARE(result->foldsMm, double(sum));
        QVERIFY2(std::abs(result->fat.percent - percent) < 0.006, qPrintable(QString::number(result->fat.percent, 'f', 4)));
        QVERIFY(std::abs(result->fat.percent - (495 / result->fat.density - 450)) < 1e-9);
        QCOMPARE(result->stored(), qint64(std::llround(result->fat.percent * 100)) * 10);
    }

    void navy()
    {
        const auto man = estimateBodyFat({BodyFatMethod::Navy, u"male"_s, {}, girths(178, 38, 88)});
        QVERIFY(man);
        const double expectedMan = 495 / (1.0324 - 0.19077 * std::log10(50.0) + 0.15456 * std::log10(178.0)) - 450;
        QVERIFY(std::abs(man->fat.percent - expectedMan) < 1e-9);
        QVERIFY2(std::abs(man->fat.percent - 18.70) < 0.01, qPrintable(QString::number(man->fat.percent, 'f', 4)));
        const auto woman = estimateBodyFat({BodyFatMethod::Navy, u"female"_s, {}, girths(165, 32, 74, 98)});
        QVERIFY(woman);
        const double expectedWoman = 495 / (1.29579 - 0.35004 * std::log10(140.0) + 0.22100 * std::log10(165.0)) - 450;
        QVERIFY(std::abs(woman->fat.percent - expectedWoman) < 1e-9);
    }

    void refusals()
    {
        QCOMPARE(reasonOf({BodyFatMethod::Navy, u"male"_s, 30, girths(178, 40, 40)}), u"body.waist-neck"_s);
        QCOMPARE(reasonOf({BodyFatMethod::Navy, u"female"_s, 30, girths(178, 41, 40, 100)}), u"body.waist-neck"_s);
        QCOMPARE(reasonOf({BodyFatMethod::Navy, u""_s, 30, girths(178, 38, 88)}), u"body-fat.sex-missing"_s);
        QCOMPARE(reasonOf({BodyFatMethod::JacksonPollock3, u"male"_s, {}, folds(BodyFatMethod::JacksonPollock3, u"male"_s, 45)}), u"body-fat.age-missing"_s);
        const auto incomplete = estimateBodyFat({BodyFatMethod::Navy, u"female"_s, 30, girths(165, 32, 74)});
        QCOMPARE(incomplete.error().args, QStringList{u"hip"_s});
        QCOMPARE(incomplete.error().field, u"hip"_s);
        // A waist of one centimetre more than the neck is no body.
        QCOMPARE(reasonOf({BodyFatMethod::Navy, u"male"_s, 30, girths(178, 40, 41)}), u"body.impossible"_s);
    }

    void agesOutsideOfTheStudies()
    {
        const auto unstudied = [](const QString& sex, int age) {
            return estimateBodyFat({BodyFatMethod::JacksonPollock3, sex, age, folds(BodyFatMethod::JacksonPollock3, sex, 60)})->fat.outsideStudiedAges;
        };
        QVERIFY(unstudied(u"male"_s, 17) && !unstudied(u"male"_s, 18) && !unstudied(u"male"_s, 61) && unstudied(u"male"_s, 62));
        QVERIFY(!unstudied(u"female"_s, 55) && unstudied(u"female"_s, 56));
    }

    void ages()
    {
        QCOMPARE(ageOn(QDate(1990, 6, 2), QDate(2026, 6, 1)), 35);
        QCOMPARE(ageOn(QDate(1990, 6, 1), QDate(2026, 6, 1)), 36);
        QCOMPARE(ageOn(QDate(2000, 2, 29), QDate(2026, 2, 28)), 26);
        QVERIFY(!ageOn({}, QDate(2026, 6, 1)) && !ageOn(QDate(2027, 1, 1), QDate(2026, 6, 1)));
    }

    void bodyMassIndexOfAWeight()
    {
        QVERIFY(std::abs(bodyMassIndex(800'000'000'000, 180 * cm) - 24.691) < 0.001);
        QCOMPARE(bodyMassIndex(800'000'000'000, 0), 0.0);
    }

    void namesOfMethods()
    {
        for (const auto method : {BodyFatMethod::JacksonPollock3, BodyFatMethod::JacksonPollock7, BodyFatMethod::Navy})
            QCOMPARE(bodyFatMethodFromName(bodyFatMethodName(method)), method);
        QVERIFY(!bodyFatMethodFromName(u"guess"));
    }
};

QTEST_GUILESS_MAIN(TestBodyFatEstimate)
#include "tst_bodyfatestimate.moc"
