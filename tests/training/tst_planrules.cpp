// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratchstudio.h"
#include "training/planrules.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
FixedClock clockOf{1'780'315'200'000};
IdSource ids{clockOf, 3};

PlanItem item(int week, int weekday, int position = 0)
{
    PlanItem one;
    one.id = ids.make<PlanItemId>();
    one.exercise = ids.make<ExerciseId>();
    one.week = week;
    one.weekday = weekday;
    one.position = position;
    return one;
}
} // namespace

class TestPlanRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusesHaveNames()
    {
        for (const PlanStatus status : {PlanStatus::Draft, PlanStatus::Active, PlanStatus::Completed, PlanStatus::Archived})
            QCOMPARE(planStatusFromName(planStatusName(status)), status);
        QVERIFY(!planStatusFromName(u"given"));
    }

    void weeksBeginOnMonday()
    {
        Plan plan;
        QCOMPARE(plan.dayOf(1, 1), QDate());
        QCOMPARE(plan.weekOn(QDate(2026, 6, 3)), 0);
        plan.startDay = QDate(2026, 6, 3); // a Wednesday
        QCOMPARE(plan.dayOf(1, 1), QDate(2026, 6, 1));
        QCOMPARE(plan.dayOf(3, 7), QDate(2026, 6, 21));
        QCOMPARE(plan.weekOn(QDate(2026, 6, 1)), 1);
        QCOMPARE(plan.weekOn(QDate(2026, 6, 7)), 1);
        QCOMPARE(plan.weekOn(QDate(2026, 6, 8)), 2);
        QCOMPARE(plan.weekOn(QDate(2026, 5, 31)), 0);
        QCOMPARE(plan.weekOn(QDate(2026, 5, 25)), 0);
        QCOMPARE(plan.weekOn(QDate(2026, 5, 24)), -1);
        for (int day = -40; day < 400; ++day) {
            const QDate date = plan.startDay.addDays(day);
            QCOMPARE(plan.dayOf(plan.weekOn(date), date.dayOfWeek()), date);
        }
    }

    void aPlanIsChecked()
    {
        Plan plan;
        QCOMPARE(checkPlan(plan).error().field, u"title"_s);
        plan.title = u"  Strong   legs "_s;
        QCOMPARE(checkPlan(plan)->title, u"Strong legs"_s);
        for (const int weeks : {0, 53}) {
            plan.weeks = weeks;
            QCOMPARE(checkPlan(plan).error().field, u"weeks"_s);
        }
    }

    void anItemIsChecked_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"exercise", "week", "weekday", "sets", "rpe", "rest", "reps", "tempo", "superset"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void anItemIsChecked()
    {
        QFETCH(QString, field);
        PlanItem one = item(1, 1);
        QVERIFY(checkPlanItem(one, 4));
        if (field == u"exercise")
            one.exercise = {};
        else if (field == u"week")
            one.week = 5;
        else if (field == u"weekday")
            one.weekday = 8;
        else if (field == u"sets")
            one.sets = 51;
        else if (field == u"rpe")
            one.rpeTenths = 101;
        else if (field == u"rest")
            one.restSeconds = 3601;
        else if (field == u"reps")
            one.reps = QString(41, u'8');
        else if (field == u"tempo")
            one.tempo = QString(21, u'3');
        else
            one.superset = u"ABC"_s;
        const auto checked = checkPlanItem(one, 4);
        QVERIFY(!checked);
        QCOMPARE(checked.error().field, field);
    }

    void supersetsAreCapitals()
    {
        PlanItem one = item(1, 1);
        one.superset = u" b "_s;
        one.reps = u" 8-12 "_s;
        QCOMPARE(checkPlanItem(one, 1)->superset, u"B"_s);
        QCOMPARE(checkPlanItem(one, 1)->reps, u"8-12"_s);
    }

    void daysAreNumberedFromNought()
    {
        const QList<PlanItem> items{item(2, 1, 5), item(1, 3, 9), item(1, 3, 2), item(1, 1, 7)};
        const QList<PlanItem> sorted = inPlanOrder(items);
        QCOMPARE(sorted.at(0).id, items.at(3).id);
        QCOMPARE(sorted.at(1).id, items.at(2).id);
        QCOMPARE(sorted.at(2).id, items.at(1).id);
        QCOMPARE(sorted.at(3).id, items.at(0).id);
        QList<int> positions;
        for (const PlanItem& one : sorted)
            positions.append(one.position);
        QCOMPARE(positions, (QList<int>{0, 0, 1, 0}));
    }

    void aPlanHasAnEnd()
    {
        const auto refused = checkPlanItems(QList<PlanItem>(mostPlanItems + 1, item(1, 1)), 1);
        QCOMPARE(refused.error().reason, u"plan.too-long"_s);
    }

    void copiesKeepTheRowsOfTheSameExercise()
    {
        const PlanItem squat = item(2, 1, 0);
        const PlanItem press = item(2, 1, 1);
        PlanItem copy = squat;
        copy.sets = 5;
        copy.id = {};
        PlanItem twice = copy;
        const QList<PlanItem> out = withIdsOf({squat, press}, {copy, twice}, [] { return ids.make<PlanItemId>(); });
        QCOMPARE(out.at(0).id, squat.id);
        QCOMPARE(out.at(0).sets, 5);
        QVERIFY(!out.at(1).id.isNull());
        QVERIFY(out.at(1).id != squat.id && out.at(1).id != press.id);
    }
};

QTEST_GUILESS_MAIN(TestPlanRules)
#include "tst_planrules.moc"
