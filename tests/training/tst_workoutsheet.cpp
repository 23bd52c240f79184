// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planday.h"
#include "training/workoutsheet.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{

ExerciseId exercise(unsigned char number)
{
    return ExerciseId({number});
}

PlanItem item(unsigned char number, std::optional<int> sets, const QString& reps = u"8-12"_s, const QString& weight = {})
{
    PlanItem out;
    out.id = PlanItemId({number, 1});
    out.exercise = exercise(number);
    out.position = number;
    out.sets = sets;
    out.reps = reps;
    out.weight = weight;
    return out;
}

SetLog set(unsigned char number, int exerciseNo, int setNo, SetKind kind = SetKind::Work)
{
    SetLog out;
    out.id = SetId({number, static_cast<unsigned char>(setNo), static_cast<unsigned char>(exerciseNo)});
    out.exercise = exercise(number);
    out.exerciseNo = exerciseNo;
    out.setNo = setNo;
    out.kind = kind;
    out.reps = 5;
    out.load = Mass(100 * Mass::perKilogram);
    return out;
}

QList<SetLog> noGhost(const ExerciseId&)
{
    return {};
}

QString typed(const SetLog& one)
{
    return setEntryText(entryOf(one), MassUnit::Kilogram, QLocale::c());
}

} // namespace

class TestWorkoutSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planAndLogBecomeOneList()
    {
        SetLog planned = set(2, 1, 1);
        planned.planItem = PlanItemId({2, 1});
        const Sheet sheet = makeSheet({item(1, 3), item(2, 4), item(3, std::nullopt)}, {planned, set(9, 3, 1), set(9, 3, 2)}, noGhost);
        QCOMPARE(sheet.size(), 4);
        QCOMPARE(sheet[0].open(), 3);
        QCOMPARE(sheet[1].workDone(), 1);
        QCOMPARE(sheet[1].open(), 3);
        QCOMPARE(sheet[2].open(), 1); // not counted in sets: one line
        QVERIFY(!sheet[3].item);
        QCOMPARE(sheet[3].done.size(), 2);
        QCOMPARE(sheet[3].open(), 0);
        QCOMPARE(extraBlock(sheet, exercise(7), {}).exerciseNo, 4);
    }

    void everySetIsOnTheSheetOnce()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 300; ++round) {
            QList<PlanItem> items;
            for (int i = random.bounded(6); i > 0; --i)
                items.append(item(static_cast<unsigned char>(random.bounded(1, 5)), random.bounded(1, 5)));
            for (int i = 0; i < items.size(); ++i)
                items[i].id = PlanItemId({static_cast<unsigned char>(i + 1), 2});
            QList<SetLog> done;
            for (int i = random.bounded(20); i > 0; --i) {
                SetLog one = set(static_cast<unsigned char>(random.bounded(1, 8)), random.bounded(7), int(done.size()) + 1);
                if (random.bounded(2) == 0) // also of items that are gone
                    one.planItem = PlanItemId({static_cast<unsigned char>(random.bounded(1, 9)), 2});
                done.append(one);
            }
            const Sheet sheet = makeSheet(items, done, noGhost);
            QVERIFY(sheet.size() >= items.size());
            QList<SetId> seen;
            QList<int> numbers;
            for (const SheetBlock& block : sheet) {
                QVERIFY(!numbers.contains(block.exerciseNo));
                numbers.append(block.exerciseNo);
                QVERIFY(block.open() >= 0);
                for (const SetLog& one : block.done)
                    seen.append(one.id);
            }
            QCOMPARE(seen.size(), done.size());
            for (const SetLog& one : done)
                QCOMPARE(seen.count(one.id), 1);
        }
    }

    void theGhostStandsSetBySet()
    {
        const QList<SetLog> last{set(1, 0, 1, SetKind::Warmup), set(1, 0, 2), set(1, 0, 3)};
        const Sheet sheet = makeSheet({item(1, 4)}, {}, [&](const ExerciseId&) { return last; });
        QCOMPARE(sheet[0].ghost.size(), 2); // warm-ups are no measure
        QCOMPARE(sheet[0].ghostOf(0)->setNo, 2);
        QCOMPARE(sheet[0].ghostOf(1)->setNo, 3);
        QCOMPARE(sheet[0].ghostOf(3)->setNo, 3); // more than the last time: its last one
        const Sheet free = makeSheet({}, {set(1, 0, 1)}, [&](const ExerciseId&) { return last; });
        QCOMPARE(free[0].open(), 1); // without a plan: as many as the last time
    }

    void whatIsSkippedAsksForNothing()
    {
        const Sheet sheet = makeSheet({item(1, 4)}, {set(1, 0, 1), set(1, 0, 2, SetKind::Skipped)}, noGhost);
        QVERIFY(sheet[0].skipped);
        QCOMPARE(sheet[0].open(), 0);
        QCOMPARE(sheet[0].workDone(), 1);
    }

    void thePlanProposesWhatItSays_data()
    {
        QTest::addColumn<QString>("reps");
        QTest::addColumn<QString>("weight");
        QTest::addColumn<QString>("line"); // as typed; empty: nothing to propose
        QTest::newRow("weight") << u"8-12"_s << u"60"_s << u"60x8"_s;
        QTest::newRow("bodyweight") << u"10"_s << u"BW"_s << u"bw x10"_s;
        QTest::newRow("added") << u"5"_s << u"BW+10"_s << u"bw+10x5"_s;
        QTest::newRow("time") << u"20 min"_s << QString() << u"20 min"_s;
        QTest::newRow("distance") << u"400 m"_s << QString() << u"400 m"_s;
        QTest::newRow("amrap") << u"AMRAP"_s << u"60"_s << QString();
        QTest::newRow("percent") << u"5"_s << u"60%"_s << QString();
        QTest::newRow("words") << u"a few"_s << u"60"_s << QString();
    }

    void thePlanProposesWhatItSays()
    {
        QFETCH(QString, reps);
        QFETCH(QString, weight);
        QFETCH(QString, line);
        const auto proposed = prescribedSet(item(1, 3, reps, weight), {}, MassUnit::Kilogram);
        QCOMPARE(proposed.has_value(), !line.isEmpty());
        if (!proposed)
            return;
        const auto wanted = parseSetEntry(line, MassUnit::Kilogram, QLocale::c());
        QVERIFY(wanted);
        QCOMPARE(typed(*proposed), setEntryText(*wanted, MassUnit::Kilogram, QLocale::c()));
    }

    void linesMeanSets_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("ghost"); // empty: none
        QTest::addColumn<QStringList>("sets");
        QTest::addColumn<QString>("reason");
        QTest::newRow("one") << u"100x5@8"_s << QString() << QStringList{u"100x5@8"_s} << QString();
        QTest::newRow("three") << u"3x10 60"_s << QString() << QStringList{u"60x10"_s, u"60x10"_s, u"60x10"_s} << QString();
        QTest::newRow("more") << u"+2.5"_s << u"100x5@9"_s << QStringList{u"102.5x5"_s} << QString();
        QTest::newRow("helped") << u"-5x8"_s << u"100x5"_s << QStringList{u"bw-5x8"_s} << QString();
        QTest::newRow("less") << u"-5"_s << u"100x5"_s << QStringList{u"95x5"_s} << QString();
        QTest::newRow("nothing to add to") << u"+2.5"_s << QString() << QStringList() << u"set.no-ghost"_s;
        QTest::newRow("load alone") << u"60"_s << u"50x8"_s << QStringList{u"60x8"_s} << QString();
        QTest::newRow("repetitions alone") << u"x6"_s << u"50x8"_s << QStringList{u"50x6"_s} << QString();
        QTest::newRow("effort alone") << u"@9"_s << u"50x8"_s << QStringList{u"50x8@9"_s} << QString();
        QTest::newRow("cardio over a run") << u"20 min"_s << u"5 km 25:00"_s << QStringList{u"20 min"_s} << QString();
        QTest::newRow("warm-up") << u"w 40x5"_s << u"100x5"_s << QStringList{u"w 40x5"_s} << QString();
        QTest::newRow("bodyweight over load") << u"bw x12"_s << u"50x8"_s << QStringList{u"bw x12"_s} << QString();
    }

    void linesMeanSets()
    {
        QFETCH(QString, line);
        QFETCH(QString, ghost);
        QFETCH(QStringList, sets);
        QFETCH(QString, reason);
        const auto entry = parseSetEntry(line, MassUnit::Kilogram, QLocale::c());
        QVERIFY(entry);
        std::optional<SetLog> last;
        if (!ghost.isEmpty())
            last = setsOf(*parseSetEntry(ghost, MassUnit::Kilogram, QLocale::c()), {}, std::nullopt)->first();
        const auto out = setsOf(*entry, set(4, 2, 0), last);
        QCOMPARE(out.has_value(), reason.isEmpty());
        if (!out) {
            QCOMPARE(out.error().reason, reason);
            return;
        }
        for (int i = 0; i < sets.size(); ++i) {
            const auto wanted = parseSetEntry(sets.at(i), MassUnit::Kilogram, QLocale::c());
            QVERIFY(wanted);
            QCOMPARE(typed(out->at(i)), setEntryText(*wanted, MassUnit::Kilogram, QLocale::c()));
            QCOMPARE(out->at(i).exercise, exercise(4));
            QCOMPARE(out->at(i).exerciseNo, 2);
        }
        QCOMPARE(out->size(), sets.isEmpty() ? 1 : sets.size());
    }

    void theDayThatIsDue_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QList<PlanDay>>("done");
        QTest::addColumn<PlanDay>("due");
        const QDate monday(2026, 6, 1); // of week 1; the plan has Monday, Wednesday, Friday of 2 weeks
        QTest::newRow("its weekday") << monday.addDays(2) << QList<PlanDay>{} << PlanDay{1, 3};
        QTest::newRow("another weekday") << monday.addDays(1) << QList<PlanDay>{} << PlanDay{1, 1};
        QTest::newRow("another weekday, first done") << monday.addDays(1) << QList<PlanDay>{{1, 1}} << PlanDay{1, 3};
        QTest::newRow("its weekday is done") << monday.addDays(2) << QList<PlanDay>{{1, 3}} << PlanDay{1, 1};
        QTest::newRow("the week is done") << monday.addDays(6) << QList<PlanDay>{{1, 1}, {1, 3}, {1, 5}} << PlanDay{2, 1};
        QTest::newRow("second week") << monday.addDays(8) << QList<PlanDay>{} << PlanDay{2, 1};
        QTest::newRow("before it begins") << monday.addDays(-3) << QList<PlanDay>{} << PlanDay{1, 5};
        QTest::newRow("after its end") << monday.addDays(30) << QList<PlanDay>{{2, 1}} << PlanDay{2, 3};
        QTest::newRow("all is done") << monday.addDays(8) << QList<PlanDay>{{2, 1}, {2, 3}, {2, 5}} << PlanDay{2, 5};
    }

    void theDayThatIsDue()
    {
        QFETCH(QDate, day);
        QFETCH(QList<PlanDay>, done);
        QFETCH(PlanDay, due);
        Plan plan;
        plan.weeks = 2;
        plan.startDay = QDate(2026, 6, 1);
        QList<PlanItem> items;
        for (int week = 1; week <= 2; ++week) {
            for (const int weekday : {1, 3, 5}) {
                PlanItem one = item(1, 3);
                one.week = week;
                one.weekday = weekday;
                items.append(one);
            }
        }
        QVERIFY(dueDay(plan, items, done, day) == due);
        QVERIFY(dueDay(plan, {}, done, day) == PlanDay());
    }
};


QTEST_GUILESS_MAIN(TestWorkoutSheet)
#include "tst_workoutsheet.moc"
