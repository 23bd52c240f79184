// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/measuredtext.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

class TestMeasuredText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<MassUnit>("unit");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("unitText");
        QTest::newRow("kg") << u"weight"_s << u"82.5"_s << MassUnit::Kilogram << qint64(825'000'000'000) << u"kg"_s;
        QTest::newRow("lb") << u"weight"_s << u"180"_s << MassUnit::Pound << qint64(180 * Mass::perPound) << u"lb"_s;
        QTest::newRow("cm") << u"waist"_s << u"84.5"_s << MassUnit::Kilogram << qint64(845'000) << u"cm"_s;
        QTest::newRow("in") << u"waist"_s << u"33"_s << MassUnit::Pound << qint64(838'200) << u"in"_s;
        QTest::newRow("folds stay in mm") << u"fold_chest"_s << u"12"_s << MassUnit::Pound << qint64(12'000) << u"mm"_s;
        QTest::newRow("percent") << u"body_fat"_s << u"13.6"_s << MassUnit::Kilogram << qint64(13'600) << u"%"_s;
        QTest::newRow("seconds") << u"plank"_s << u"90"_s << MassUnit::Kilogram << qint64(90'000) << QString();
        QTest::newRow("minutes") << u"plank"_s << u"1:30.5"_s << MassUnit::Kilogram << qint64(90'500) << QString();
        QTest::newRow("count") << u"pushups"_s << u"32"_s << MassUnit::Kilogram << qint64(32) << QString();
        QTest::newRow("pulse") << u"resting_hr"_s << u"58"_s << MassUnit::Pound << qint64(58) << u"bpm"_s;
    }
    void reads()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(MassUnit, unit);
        QFETCH(qint64, value);
        QFETCH(QString, unitText);
        const MeasurementKind* known = findMeasurementKind(kind);
        QVERIFY(known != nullptr);
        const auto read = parseMeasured(*known, text, unit, QLocale::c());
        QVERIFY2(read, read ? "" : qPrintable(read.error().reason));
        QCOMPARE(*read, value);
        QCOMPARE(measuredUnit(*known, unit), unitText);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no number") << u"weight"_s << u"heavy"_s << u"mass.format"_s;
        QTest::newRow("too light") << u"weight"_s << u"3"_s << u"measurement.range"_s;
        QTest::newRow("far too heavy") << u"weight"_s << u"99999999999"_s << u"measurement.range"_s;
        QTest::newRow("no length") << u"waist"_s << u"x"_s << u"length.format"_s;
        QTest::newRow("half a push-up") << u"pushups"_s << u"3.5"_s << u"measurement.whole"_s;
        QTest::newRow("no time") << u"plank"_s << u"1:75"_s << u"measurement.time"_s;
        QTest::newRow("negative time") << u"plank"_s << u"-5"_s << u"measurement.time"_s;
        QTest::newRow("no percentage") << u"body_fat"_s << u"a"_s << u"measurement.format"_s;
        QTest::newRow("all fat") << u"body_fat"_s << u"99"_s << u"measurement.range"_s;
        QTest::newRow("empty") << u"plank"_s << QString() << u"measurement.time"_s;
    }
    void refuses()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto read = parseMeasured(*findMeasurementKind(kind), text, MassUnit::Kilogram, QLocale::c());
        QVERIFY(!read);
        QCOMPARE(read.error().reason, reason);
        QCOMPARE(read.error().field, kind);
    }

    void whatWasTypedReadsBack()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (const MeasurementKind& kind : measurementKinds()) {
            for (int i = 0; i < 200; ++i) {
                const auto unit = i % 2 == 0 ? MassUnit::Kilogram : MassUnit::Pound;
                const QLocale locale = i % 3 == 0 ? QLocale(QLocale::French, QLocale::Canada) : QLocale::c();
                const auto raw = kind.least + qint64(random.generateDouble() * double(kind.most - kind.least));
                const QString text = measuredText(kind, raw, unit, locale);
                const auto read = parseMeasured(kind, text, unit, locale);
                if (!read) { // rounding may carry it over its bound, and nothing else may go wrong
                    QCOMPARE(read.error().reason, u"measurement.range"_s);
                    continue;
                }
                QCOMPARE(measuredText(kind, *read, unit, locale), text);
            }
        }
    }

    void anyTextIsReadOrRefused()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QString signs = u"0123456789.,:'-+ eE%\u00e9\u0662\""_s;
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int length = random.bounded(12); length > 0; --length)
                text += signs[random.bounded(int(signs.size()))];
            const MeasurementKind& kind = measurementKinds()[size_t(random.bounded(int(measurementKinds().size())))];
            const auto read = parseMeasured(kind, text, MassUnit::Pound, QLocale::c());
            QVERIFY(!read || (*read >= kind.least && *read <= kind.most));
        }
    }

    void numbersForCharts()
    {
        QCOMPARE(measuredNumber(*findMeasurementKind(u"weight"), 825'000'000'000, MassUnit::Kilogram), 82.5);
        QCOMPARE(measuredNumber(*findMeasurementKind(u"plank"), 90'500, MassUnit::Kilogram), 90.5);
        QCOMPARE(measuredNumber(*findMeasurementKind(u"body_fat"), 13'600, MassUnit::Kilogram), 13.6);
    }
};

QTEST_GUILESS_MAIN(TestMeasuredText)
#include "tst_measuredtext.moc"
