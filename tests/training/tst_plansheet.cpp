// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratchstudio.h"
#include "training/plansheet.h"

#include <QRandomGenerator>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestPlanSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sheet = PlanSheet([this] { return m_ids.make<PlanItemId>(); });
        Plan plan;
        plan.id = m_ids.make<PlanId>();
        plan.title = u"Strong legs"_s;
        plan.weeks = 3;
        m_sheet.load(plan, {});
        m_squat = add(1, 1, u"5"_s);
        m_press = add(1, 1, u"8"_s);
        m_row = add(1, 3, u"10"_s);
    }

    void itemsGoToTheEndOfTheirDay()
    {
        QCOMPARE(m_sheet.on(1, 1).size(), 2);
        QCOMPARE(m_sheet.find(m_press)->position, 1);
        QCOMPARE(m_sheet.find(m_row)->position, 0);
        QVERIFY(!m_sheet.find(m_ids.make<PlanItemId>()));
    }

    void moving()
    {
        m_sheet.move(m_row, 1, 1, 1);
        QCOMPARE(ids(1, 1), (QList<PlanItemId>{m_squat, m_row, m_press}));
        QVERIFY(m_sheet.on(1, 3).isEmpty());
        m_sheet.move(m_squat, 1, 1, 99);
        QCOMPARE(ids(1, 1), (QList<PlanItemId>{m_row, m_press, m_squat}));
        m_sheet.shift(m_squat, -1);
        QCOMPARE(ids(1, 1), (QList<PlanItemId>{m_row, m_squat, m_press}));
        m_sheet.shift(m_row, -1);
        QCOMPARE(ids(1, 1), (QList<PlanItemId>{m_row, m_squat, m_press}));
        m_sheet.move(m_squat, 2, 7, 0);
        QCOMPARE(ids(2, 7), QList<PlanItemId>{m_squat});
    }

    void changingKeepsThePlace()
    {
        PlanItem item = *m_sheet.find(m_press);
        item.week = 3;
        item.position = 9;
        item.weight = u"60%"_s;
        m_sheet.change(item);
        QCOMPARE(m_sheet.find(m_press)->weight, u"60%"_s);
        QCOMPARE(ids(1, 1), (QList<PlanItemId>{m_squat, m_press}));
    }

    void daysAreCopied()
    {
        m_sheet.paste(m_sheet.on(1, 1), 1, 3);
        QCOMPARE(m_sheet.on(1, 3).size(), 3);
        QCOMPARE(m_sheet.on(1, 3).at(1).exercise, m_sheet.find(m_squat)->exercise);
        QVERIFY(m_sheet.on(1, 3).at(1).id != m_squat);
        m_sheet.clearDay(1, 3);
        QVERIFY(m_sheet.on(1, 3).isEmpty());
        QCOMPARE(m_sheet.on(1, 1).size(), 2);
    }

    void weeksAreCopiedAndKeepTheirRows()
    {
        m_sheet.copyWeek(1, {2, 3, 4});
        QCOMPARE(m_sheet.items().size(), 9);
        const PlanItemId kept = m_sheet.on(2, 1).first().id;
        PlanItem squat = *m_sheet.find(m_squat);
        squat.sets = 5;
        m_sheet.change(squat);
        m_sheet.remove(m_row);
        m_sheet.copyWeek(1, {2});
        QCOMPARE(m_sheet.on(2, 1).first().id, kept);
        QCOMPARE(m_sheet.find(kept)->sets, 5);
        QVERIFY(m_sheet.on(2, 3).isEmpty());
        QCOMPARE(m_sheet.on(3, 3).size(), 1);
    }

    void fewerWeeksTakeTheirItemsAway()
    {
        m_sheet.copyWeek(1, {2, 3});
        Plan plan = m_sheet.plan();
        plan.weeks = 2;
        m_sheet.setPlan(plan);
        QCOMPARE(m_sheet.items().size(), 6);
        m_sheet.undo();
        QCOMPARE(m_sheet.items().size(), 9);
        QCOMPARE(m_sheet.plan().weeks, 3);
    }

    void whatIsStoredIsNotChanged()
    {
        m_sheet.load(m_sheet.plan(), m_sheet.items());
        QVERIFY(!m_sheet.isChanged() && !m_sheet.canUndo());
        m_sheet.remove(m_row);
        QVERIFY(m_sheet.isChanged());
        m_sheet.undo();
        QVERIFY(!m_sheet.isChanged() && m_sheet.canRedo());
        m_sheet.redo();
        Plan stored = m_sheet.plan();
        stored.version = 2;
        m_sheet.markSaved(stored);
        QVERIFY(!m_sheet.isChanged());
        m_sheet.undo();
        QVERIFY(m_sheet.isChanged());
        QCOMPARE(m_sheet.plan().version, 2);
        m_sheet.setPlan(m_sheet.plan());
        QVERIFY2(m_sheet.canRedo(), "a step that changes nothing is none");
    }

    /// Whatever is done, every day stays numbered without gaps, no item is lost by moving, and undo leads back step by step.
    void anyHistoryGoesBack()
    {
        const quint32 seed = 20260601;
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        m_sheet.load(m_sheet.plan(), m_sheet.items());
        QList<QList<PlanItem>> states{m_sheet.items()};
        for (int i = 0; i < 150; ++i) {
            const QList<PlanItem> before = m_sheet.items();
            disturb(random);
            checkNumbers();
            if (m_sheet.items() != before)
                states.append(m_sheet.items());
        }
        while (m_sheet.canUndo()) {
            QCOMPARE(m_sheet.items(), states.takeLast());
            m_sheet.undo();
        }
        QCOMPARE(states.size(), 1);
        QCOMPARE(m_sheet.items(), states.first());
    }

private:
    PlanItemId add(int week, int weekday, const QString& reps)
    {
        PlanItem like;
        like.exercise = m_ids.make<ExerciseId>();
        like.reps = reps;
        return m_sheet.add(week, weekday, like);
    }
    QList<PlanItemId> ids(int week, int weekday)
    {
        QList<PlanItemId> out;
        for (const PlanItem& item : m_sheet.on(week, weekday))
            out.append(item.id);
        return out;
    }
    void disturb(QRandomGenerator& random)
    {
        const int week = random.bounded(1, 4);
        const int day = random.bounded(1, 8);
        const qsizetype count = m_sheet.items().size();
        const PlanItemId any = count == 0 ? PlanItemId() : m_sheet.items().at(random.bounded(int(count))).id;
        switch (random.bounded(6)) {
        case 0:
            m_sheet.move(any, week, day, random.bounded(4));
            QCOMPARE(m_sheet.items().size(), count);
            break;
        case 1:
            m_sheet.shift(any, random.bounded(3) - 1);
            break;
        case 2:
            if (count > 40)
                m_sheet.clearDay(week, day);
            break;
        case 3:
            m_sheet.remove(any);
            break;
        case 4:
            if (count < 60)
                m_sheet.copyWeek(week, {random.bounded(1, 4)});
            break;
        default:
            add(week, day, u"3"_s);
        }
    }
    void checkNumbers()
    {
        for (int week = 1; week <= 3; ++week) {
            for (int day = 1; day <= 7; ++day) {
                int position = 0;
                for (const PlanItem& item : m_sheet.on(week, day))
                    QCOMPARE(item.position, position++);
            }
        }
    }

    FixedClock m_clock{1'780'315'200'000};
    IdSource m_ids{m_clock, 5};
    PlanSheet m_sheet{[] { return PlanItemId(); }};
    PlanItemId m_squat;
    PlanItemId m_press;
    PlanItemId m_row;
};

QTEST_GUILESS_MAIN(TestPlanSheet)
#include "tst_plansheet.moc"
