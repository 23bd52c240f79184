// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratchstudio.h"
#include "training/planprogress.h"
#include "training/resttime.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestPlanProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theComingWeeksRise()
    {
        const PlanItem squat = item(1, 1, 0, u"5"_s, u"60 kg"_s);
        const auto weeks = progressedWeeks(squat, Progression(), 4, {});
        TD_VERIFY(weeks);
        QStringList weights;
        for (const ProgressedWeek& week : *weeks)
            weights.append(week.work.weight);
        QCOMPARE(weights, (QStringList{u"62.5 kg"_s, u"65 kg"_s, u"67.5 kg"_s}));
        QCOMPARE(progressedWeeks(squat, Progression(), 1, {})->size(), 0);
    }

    void lightWeeksAreMarked()
    {
        Progression rule;
        rule.deloadEvery = 4;
        const auto weeks = progressedWeeks(item(1, 1, 0, u"5"_s, u"60 kg"_s), rule, 5, {});
        TD_VERIFY(weeks);
        QCOMPARE(weeks->at(2).week, 4);
        QVERIFY(weeks->at(2).light && !weeks->at(1).light && !weeks->at(3).light);
        QCOMPARE(weeks->at(2).work.sets, 2); // 60 % of 3
    }

    /// The counterpart of a week keeps its row, notes and place; where there is none, one is added behind the day.
    void itemsAreChangedAndAdded()
    {
        const PlanItem squat = item(1, 1, 0, u"5"_s, u"60 kg"_s);
        PlanItem later = item(2, 1, 1, u"9"_s, u"1 kg"_s);
        later.exercise = squat.exercise;
        later.notes = u"Belt"_s;
        const PlanItem other = item(3, 1, 0, u"8"_s, u"20 kg"_s);
        const auto out = apply({squat, later, other}, squat.id, 3);
        TD_VERIFY(out);
        QCOMPARE(out->size(), 4);
        QCOMPARE(out->at(0).weight, u"60 kg"_s);
        QVERIFY(!out->at(0).progression.isEmpty());
        QCOMPARE(out->at(1).id, later.id);
        QCOMPARE(out->at(1).weight, u"62.5 kg"_s);
        QCOMPARE(out->at(1).reps, u"5"_s);
        QCOMPARE(out->at(1).notes, u"Belt"_s);
        QCOMPARE(out->at(2).id, other.id);
        QCOMPARE(out->at(3).exercise, squat.exercise);
        QCOMPARE(out->at(3).weight, u"65 kg"_s);
        QCOMPARE(out->at(3).position, 1);
        QVERIFY(!out->at(3).id.isNull() && out->at(3).progression.isEmpty());
    }

    void theSameExerciseTwiceADayKeepsItsTurn()
    {
        const PlanItem first = item(1, 1, 0, u"5"_s, u"100 kg"_s);
        PlanItem second = item(1, 1, 1, u"12"_s, u"60 kg"_s);
        second.exercise = first.exercise;
        QList<PlanItem> items{first, second};
        for (PlanItem one : {first, second}) {
            one.id = m_ids.make<PlanItemId>();
            one.week = 2;
            items.append(one);
        }
        const auto out = apply(items, second.id, 2);
        TD_VERIFY(out);
        QCOMPARE(out->size(), 4);
        QCOMPARE(out->at(2).weight, u"100 kg"_s);
        QCOMPARE(out->at(3).weight, u"62.5 kg"_s);
        const auto again = apply(*out, second.id, 2);
        TD_VERIFY(again);
        QCOMPARE(*again, *out); // once more changes nothing
    }

    void whatCannotRiseIsRefused()
    {
        const PlanItem plank = item(1, 1, 0, u"30 s"_s, {});
        QCOMPARE(apply({plank}, plank.id, 3).error().reason, u"progression.weight"_s);
        QCOMPARE(apply({plank}, m_ids.make<PlanItemId>(), 3).error().kind, ErrorKind::NotFound);
    }

    void rests_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << u" "_s << -1 << QString();
        QTest::newRow("plain") << u"90"_s << 90 << u"90 s"_s;
        QTest::newRow("unit") << u"45 S"_s << 45 << u"45 s"_s;
        QTest::newRow("clock") << u"1:30"_s << 90 << u"90 s"_s;
        QTest::newRow("minutes") << u"2 min"_s << 120 << u"2 min"_s;
        QTest::newRow("nought") << u"0"_s << 0 << u"0 s"_s;
        QTest::newRow("most") << u"60m"_s << 3600 << u"60 min"_s;
    }
    void rests()
    {
        QFETCH(QString, typed);
        QFETCH(int, seconds);
        QFETCH(QString, shown);
        const auto rest = parseRest(typed);
        TD_VERIFY(rest);
        QCOMPARE(rest->value_or(-1), seconds);
        QCOMPARE(restText(*rest), shown);
        QCOMPARE(*parseRest(shown), *rest);
    }

    void noRests()
    {
        for (const QString& typed : {u"soon"_s, u"-5"_s, u"1:75"_s, u"61 min"_s, u"9999"_s, u"90 kg"_s})
            QCOMPARE(parseRest(typed).error().reason, u"rest.format"_s);
    }

private:
    PlanItem item(int week, int weekday, int position, const QString& reps, const QString& weight)
    {
        PlanItem one;
        one.id = m_ids.make<PlanItemId>();
        one.exercise = m_ids.make<ExerciseId>();
        one.week = week;
        one.weekday = weekday;
        one.position = position;
        one.sets = 3;
        one.reps = reps;
        one.weight = weight;
        return one;
    }
    Result<QList<PlanItem>> apply(const QList<PlanItem>& items, const PlanItemId& base, int weeks)
    {
        return withProgression(items, base, Progression(), weeks, {}, [this] { return m_ids.make<PlanItemId>(); });
    }

    FixedClock m_clock{1'780'315'200'000};
    IdSource m_ids{m_clock, 11};
};

QTEST_GUILESS_MAIN(TestPlanProgress)
#include "tst_planprogress.moc"
