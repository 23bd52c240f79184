// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportlist.h"
#include "reports/reporttotals.h"
#include "support/trainingstudio.h"
#include "text/reporttext.h"
#include "training/exerciselibrary.h"
#include "training/trainingsettings.h"

#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate monday(2026, 5, 4);
const QDate may31(2026, 5, 31);

QStringList texts(const ReportRow& row)
{
    QStringList cells;
    for (const QVariant& cell : row.cells)
        cells += cell.toString();
    return cells;
}

/// Every id of the report has words.
void checkWords(const Report& report)
{
    for (const ReportColumn& column : report.columns)
        QVERIFY2(hasReportColumn(column.id), qPrintable(column.id));
    for (const QString& note : report.notes)
        QVERIFY2(hasReportWords(note), qPrintable(note));
}

} // namespace

class TestTrainingReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progress();
    void progressInPounds();
    void compliance();
    void areForThoseWhoTrain();
};

void TestTrainingReports::progress()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    ExerciseLibrary library(studio.db());
    const auto exercises = library.all();
    TD_VERIFY(exercises);
    const Exercise& lift = exercises->at(0);
    const Exercise& run = exercises->at(1);
    const auto log = [&](const Exercise& exercise, SetLog set) {
        set.exercise = exercise.id;
        return studio.log(set);
    };
    TD_VERIFY(log(lift, TrainingStudio::lift(0, QDate(2026, 4, 1), 200, 5))); // before the period
    TD_VERIFY(log(lift, TrainingStudio::lift(0, monday, 100, 6)));            // 120
    TD_VERIFY(log(lift, TrainingStudio::lift(0, monday.addDays(7), 110, 3))); // 121
    TD_VERIFY(log(lift, TrainingStudio::lift(0, monday.addDays(14), 105, 5))); // 122.5
    TD_VERIFY(log(lift, TrainingStudio::lift(0, monday.addDays(21), 90, 1)));
    SetLog distance;
    distance.day = monday;
    distance.metres = 5000;
    distance.seconds = 1500;
    TD_VERIFY(log(run, distance));
    const auto report = makeReport(studio.db(), {u"progress"_s, monday, may31, {}, studio.client});
    TD_VERIFY(report);
    QCOMPARE(report->arguments, QStringList{u"Casey"_s});
    QCOMPARE(reportTitle(report->id, report->arguments), u"Progress in training: Casey"_s);
    QCOMPARE(report->rows.size(), 2);
    QCOMPARE(texts(report->rows[0]),
             QStringList({lift.name, u"105x5"_s, u"2026-05-18"_s, u"120"_s, u"90"_s, u"-30"_s, u"1545"_s, u"4"_s, u"4"_s}));
    QCOMPARE(texts(report->rows[1]), QStringList({run.name, u"5 km"_s, u"2026-05-04"_s, u""_s, u""_s, u""_s, u"0"_s, u"1"_s, u"1"_s}));
    QCOMPARE(reportTotals(*report)[8].toInt(), 5);
    QCOMPARE(report->notes.first(), u"@note-weights-kg"_s);
    checkWords(*report);
}

void TestTrainingReports::progressInPounds()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    for (const OneRepMaxFormula formula : {OneRepMaxFormula::Epley, OneRepMaxFormula::Brzycki, OneRepMaxFormula::Lombardi, OneRepMaxFormula::Wathan,
                                           OneRepMaxFormula::OConner, OneRepMaxFormula::Lander}) {
        TD_VERIFY(TrainingSettingsStore(studio.db()).save(ClientTraining{studio.client, MassUnit::Pound, formula, {}, {}}));
        const auto report = makeReport(studio.db(), {u"progress"_s, monday, may31, {}, studio.client});
        TD_VERIFY(report);
        QVERIFY(report->rows.isEmpty());
        QCOMPARE(report->notes.first(), u"@note-weights-lb"_s);
        checkWords(*report);
    }
    SetLog set = TrainingStudio::lift(1, monday, 0, 1);
    set.load = Mass::hundredths(22'500, MassUnit::Pound);
    TD_VERIFY(studio.log(set));
    const auto report = makeReport(studio.db(), {u"progress"_s, monday, may31, {}, studio.client});
    TD_VERIFY(report);
    QCOMPARE(report->rows.size(), 1);
    QCOMPARE(report->rows[0].cells[1].toString(), u"225x1"_s);
    QCOMPARE(report->rows[0].cells[3].toLongLong(), 225);
    QCOMPARE(report->rows[0].cells[6].toLongLong(), 225);
}

void TestTrainingReports::compliance()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    const auto plan = studio.plan(monday, 4, {1, 3}, {TrainingStudio::exercise(1)});
    TD_VERIFY(plan);
    for (int i = 0; i < 5; ++i) // five of three
        TD_VERIFY(studio.log(TrainingStudio::lift(1, monday.addDays(7), 50, 5), {}, *plan, 2, 1));
    TD_VERIFY(studio.log(TrainingStudio::lift(1, monday, 50, 5), {}, *plan, 1, 1));
    const auto report = makeReport(studio.db(), {u"compliance"_s, monday.addDays(7), monday.addDays(13), {}, {}});
    TD_VERIFY(report);
    QCOMPARE(report->rows.size(), 1);
    QCOMPARE(texts(report->rows[0]), QStringList({u"Casey"_s, u"Strength"_s, u"6"_s, u"3"_s, u"50000"_s, u"2"_s, u"1"_s, u"0"_s}));
    QCOMPARE(report->rows[0].drill, u"client:"_s + studio.client.toString());
    checkWords(*report);
    QCOMPARE(makeReport(studio.db(), {u"compliance"_s, monday, may31, {}, {}})->rows[0].cells[2].toInt(), 24);
    QCOMPARE(makeReport(studio.db(), {u"compliance"_s, monday, may31, {}, studio.client})->rows.size(), 1);
    QCOMPARE(makeReport(studio.db(), {u"compliance"_s, monday, may31, {}, studio.other})->rows.size(), 0);
    QCOMPARE(makeReport(studio.db(), {u"compliance"_s, QDate(2026, 1, 1), monday.addDays(-1), {}, {}})->rows.size(), 0);
    QCOMPARE(makeReport(studio.db(), {u"compliance"_s, QDate(2026, 6, 1), QDate(2026, 6, 30), {}, {}})->rows.size(), 0);
}

void TestTrainingReports::areForThoseWhoTrain()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    TD_VERIFY(studio.plan(monday, 4, {1}, {TrainingStudio::exercise(1)}));
    QCOMPARE(makeReport(studio.db(), {u"progress"_s, monday, may31, {}, {}}).error().reason, u"report.client"_s);
    TD_VERIFY(studio.signInAs(studio.otherTrainerActor()));
    QCOMPARE(makeReport(studio.db(), {u"compliance"_s, monday, may31, {}, {}})->rows.size(), 0);
    TD_VERIFY(studio.signInAs(studio.desk()));
    QCOMPARE(makeReport(studio.db(), {u"compliance"_s, monday, may31, {}, {}}).error().reason, u"report.role"_s);
    QCOMPARE(makeReport(studio.db(), {u"progress"_s, monday, may31, {}, studio.client}).error().reason, u"report.role"_s);
}

QTEST_GUILESS_MAIN(TestTrainingReports)
#include "tst_trainingreports.moc"
