// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/compliance.h"
#include "fitness/loadtrend.h"
#include "support/seededrandom.h"

namespace td
{
namespace
{
const QDate monday(2026, 5, 4);

ExerciseId exercise(unsigned char number)
{
    RawId raw{};
    raw[15] = number;
    return ExerciseId(raw);
}
} // namespace

/// Compliance and the trend of load.
class TestAdherence : public QObject
{
    Q_OBJECT

private slots:
    void capsEachExercise();
    void countsOnlyWhatWasDue();
    void leavesSessionsOut();
    void joinsTheSameExercise();
    void staysBetweenNothingAndAll();
    void addsUpLoad();
    void meansOnlyWhatWasThere();
};

void TestAdherence::capsEachExercise()
{
    // 5 of 3 count as 3, 1 of 3 as 1, and what was not due as nothing: 4 of 6.
    const PlanSession session{1, monday, false, {{exercise(1), 3}, {exercise(2), 3}}, {{exercise(1), 5}, {exercise(2), 1}, {exercise(3), 4}}};
    const Compliance result = complianceOf({session}, monday);
    QCOMPARE(result.due, 6);
    QCOMPARE(result.done, 4);
    QCOMPARE(result.percent(), 67);
    QCOMPARE(result.dueSessions, 1);
    QCOMPARE(result.doneSessions, 1);
}

void TestAdherence::countsOnlyWhatWasDue()
{
    const QList<PlanSession> sessions{{1, monday, false, {{exercise(1), 4}}, {}},
                                      {1, monday.addDays(2), false, {{exercise(1), 4}}, {{exercise(1), 4}}},
                                      {1, monday.addDays(3), false, {}, {{exercise(1), 4}}}};
    QCOMPARE(complianceOf(sessions, monday.addDays(-1)), Compliance());
    QCOMPARE(Compliance().percent(), 100);
    QCOMPARE(complianceOf(sessions, monday).percent(), 0);
    QCOMPARE(complianceOf(sessions, monday.addDays(30)).percent(), 50);
    QCOMPARE(complianceOf(sessions, monday.addDays(30)).dueSessions, 2);
}

void TestAdherence::leavesSessionsOut()
{
    const QList<PlanSession> sessions{{1, monday, true, {{exercise(1), 4}}, {{exercise(1), 4}}},
                                      {1, monday.addDays(2), false, {{exercise(1), 4}}, {{exercise(1), 1}}}};
    const Compliance result = complianceOf(sessions, monday.addDays(7));
    QCOMPARE(result.leftOut, 1);
    QCOMPARE(result.due, 4);
    QCOMPARE(result.percent(), 25);
}

void TestAdherence::joinsTheSameExercise()
{
    const PlanSession session{1, monday, false, {{exercise(1), 1}, {exercise(1), 3}}, {{exercise(1), 2}, {exercise(1), 1}}};
    QCOMPARE(complianceOf({session}, monday).percent(), 75);
}

void TestAdherence::staysBetweenNothingAndAll()
{
    QRandomGenerator random = seededRandom();
    for (int i = 0; i < 5'000; ++i) {
        QList<PlanSession> sessions;
        Compliance sum;
        for (int s = random.bounded(8); s > 0; --s) {
            PlanSession session{1, monday.addDays(random.bounded(20)), random.bounded(5) == 0, {}, {}};
            for (int e = random.bounded(5); e > 0; --e)
                session.due.append({exercise(uchar(random.bounded(4))), 1 + random.bounded(6)});
            for (int e = random.bounded(5); e > 0; --e)
                session.done.append({exercise(uchar(random.bounded(4))), random.bounded(9)});
            sum += complianceOf({session}, monday.addDays(10));
            sessions.append(session);
        }
        const Compliance result = complianceOf(sessions, monday.addDays(10));
        QCOMPARE(result, sum);
        QVERIFY(result.done >= 0 && result.done <= result.due);
        QVERIFY(result.percent() >= 0 && result.percent() <= 100);
        QVERIFY(result.doneSessions <= result.dueSessions);
    }
}

void TestAdherence::addsUpLoad()
{
    const QList<SessionLoad> sessions{{monday, 70, 60}, {monday.addDays(6), 85, 40}, {monday.addDays(7), 0, 60}, {monday.addDays(15), 80, 50}};
    const QList<LoadWeek> weeks = loadWeeks(sessions, monday.addDays(3), monday.addDays(16));
    QCOMPARE(weeks.size(), 3);
    QCOMPARE(weeks[0].monday, monday);
    QCOMPARE(weeks[0].load, 420.0 + 340.0);
    QCOMPARE(weeks[0].chronic, 760.0);
    QCOMPARE(weeks[1].load, 0.0);
    QCOMPARE(weeks[1].chronic, 380.0);
    QCOMPARE(weeks[2].acute, 400.0);
    QCOMPARE(weeks[2].chronic, (760.0 + 400.0) / 3);
}

void TestAdherence::meansOnlyWhatWasThere()
{
    QList<SessionLoad> sessions;
    for (int week = 0; week < 8; ++week)
        sessions.append({monday.addDays(7 * week), 100, 10 * (week + 1)});
    const QList<LoadWeek> weeks = loadWeeks(sessions, monday.addDays(-7), monday.addDays(55));
    QCOMPARE(weeks.size(), 9);
    QCOMPARE(weeks[0].chronic, 0.0); // before the first session
    QCOMPARE(weeks[1].chronic, 100.0);
    QCOMPARE(weeks[8].chronic, (500.0 + 600.0 + 700.0 + 800.0) / 4);
    QVERIFY(loadWeeks({}, {}, monday).isEmpty());
    QCOMPARE(loadWeeks({}, monday, monday).size(), 1);
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestAdherence)
#include "tst_adherence.moc"
