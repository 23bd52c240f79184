// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingstudio.h"

#include "training/progress.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
using test::TrainingStudio;

const QDate monday(2026, 5, 4);

/// "9/12 of 2 sessions, 1 done, 0 left out".
QString shown(const Compliance& c)
{
    return u"%1/%2 of %3 sessions, %4 done, %5 left out"_s.arg(c.done).arg(c.due).arg(c.dueSessions).arg(c.doneSessions).arg(c.leftOut);
}

/// Logs so many sets of 5 repetitions for a session of a plan.
Result<void> logFor(TrainingStudio& studio, const PlanId& plan, int week, int weekday, unsigned char exercise, int sets, QDate day)
{
    for (int i = 0; i < sets; ++i)
        TD_TRY(studio.log(TrainingStudio::lift(exercise, day, 50, 5), {}, plan, week, weekday));
    return {};
}

Result<void> cancelledSession(TrainingStudio& studio, QDate day, const QString& by)
{
    return studio.db().change("booking.add", {}, [&]() -> Result<void> {
        const auto id = studio.ids.make<AppointmentId>();
        const qint64 start = QDateTime(day, QTime(14, 0), Qt::UTC).toSecsSinceEpoch();
        TD_TRY(studio.db().exec("INSERT INTO appointments (id, trainer_id, class_type_id, day, start_min, duration_min, zone, starts_at, ends_at, capacity) "
                                "VALUES (?, ?, ?, ?, 600, 60, 'America/Toronto', ?, ?, 20)",
                                id, studio.trainer, studio.group, day, start, start + 3600));
        TD_TRY(studio.db().exec("INSERT INTO participants (id, appointment_id, client_id, trainer_id, starts_at, ends_at, status, joined_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, 'confirmed', 0)",
                                studio.ids.make<ParticipantId>(), id, studio.client, studio.trainer, start, start + 3600));
        if (by.isEmpty())
            return {};
        return studio.db().exec("UPDATE appointments SET status = 'cancelled', cancelled_by = ?, cancelled_at = 1 WHERE id = ?", by, id);
    });
}

Result<void> freeze(TrainingStudio& studio, QDate first, QDate last)
{
    return studio.db().change("lot.freeze", {}, [&]() -> Result<void> {
        const auto lot = studio.ids.make<LotId>();
        TD_TRY(studio.db().exec("INSERT INTO lots (id, client_id, name, kind, price_minor, bought_on) VALUES (?, ?, 'Ten', 'count', 0, '2026-01-01')", lot,
                                studio.client));
        return studio.db().exec("INSERT INTO lot_freezes (id, lot_id, client_id, first_day, last_day) VALUES (?, ?, ?, ?, ?)",
                                studio.ids.make<LotFreezeId>(), lot, studio.client, first, last);
    });
}

Result<void> pause(TrainingStudio& studio, QDate first, QDate last)
{
    return studio.db().change("membership.pause", {}, [&]() -> Result<void> {
        const auto type = studio.ids.make<MembershipTypeId>();
        const auto membership = studio.ids.make<MembershipId>();
        TD_TRY(studio.db().exec("INSERT INTO membership_types (id, name, price_minor, period) VALUES (?, 'Monthly', 0, 'month')", type));
        TD_TRY(studio.db().exec("INSERT INTO memberships (id, client_id, membership_type_id, price_minor, start_day, billed_until) "
                                "VALUES (?, ?, ?, 0, '2026-01-01', '2026-01-01')",
                                membership, studio.client, type));
        return studio.db().exec("INSERT INTO membership_pauses (id, membership_id, client_id, first_day, last_day) VALUES (?, ?, ?, ?, ?)",
                                studio.ids.make<MembershipPauseId>(), membership, studio.client, first, last);
    });
}
} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private slots:
    void showsAnExerciseByDay();
    void listsExercisesByUse();
    void sumsVolumeByWeek();
    void sumsLoadByWeek();
    void countsWhatWasDue();
    void countsTheSessionNotTheDay();
    void countsAnotherExerciseInItsPlace();
    void leavesFreezesOut();
    void leavesCancelledSessionsOut();
    void endsWithThePlan();
    void countsEachWeekByItself();
    void knowsOnlyOwnClients();
    void readsTheIndexAlone();
};

void TestProgress::showsAnExerciseByDay()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Progress progress(studio.db());
    TD_VERIFY(studio.log(TrainingStudio::lift(1, monday, 100, 5)));
    TD_VERIFY(studio.log(TrainingStudio::lift(1, monday, 105, 3)));
    SetLog warmup = TrainingStudio::lift(1, monday, 200, 5);
    warmup.kind = SetKind::Warmup;
    TD_VERIFY(studio.log(warmup));
    TD_VERIFY(studio.log(TrainingStudio::lift(1, monday.addDays(7), 60, 15)));
    TD_VERIFY(studio.log(TrainingStudio::lift(1, monday.addDays(14), -20, 8)));
    TD_VERIFY(studio.log(TrainingStudio::lift(2, monday, 300, 1)));
    TD_VERIFY(studio.log(TrainingStudio::lift(1, monday, 300, 1), studio.other));
    const auto days = progress.exercise(studio.client, TrainingStudio::exercise(1), OneRepMaxFormula::Epley, monday, monday.addDays(14));
    TD_VERIFY(days);
    QCOMPARE(days->size(), 3);
    const ExerciseDay& first = days->at(0);
    QCOMPARE(first.day, monday);
    QVERIFY(std::fabs(first.bestEstimateKg - 100 * (1 + 5 / 30.0)) < 1e-9);
    QCOMPARE(first.estimateReps, 5);
    QCOMPARE(first.topLoad, Mass::grams(105'000));
    QCOMPARE(first.volumeKg, 815.0);
    QCOMPARE(first.sets, 2);
    QCOMPARE(first.reps, 8);
    QCOMPARE(days->at(1).bestEstimateKg, 0.0); // above 12 repetitions
    QCOMPARE(days->at(2).topLoad, Mass::grams(-20'000));
    QCOMPARE(days->at(2).volumeKg, 0.0);
    QCOMPARE(progress.exercise(studio.client, TrainingStudio::exercise(1), OneRepMaxFormula::Epley, monday.addDays(1), monday.addDays(13))->size(), 1);
}

void TestProgress::listsExercisesByUse()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Progress progress(studio.db());
    for (const unsigned char e : {3, 2, 2, 1, 2, 1})
        TD_VERIFY(studio.log(TrainingStudio::lift(e, monday, 50, 5)));
    QCOMPARE(*progress.exercisesOf(studio.client), QList<ExerciseId>({TrainingStudio::exercise(2), TrainingStudio::exercise(1), TrainingStudio::exercise(3)}));
    QVERIFY(progress.exercisesOf(studio.other)->isEmpty());
}

void TestProgress::sumsVolumeByWeek()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Progress progress(studio.db());
    TD_VERIFY(studio.log(TrainingStudio::lift(1, monday, 100, 5)));
    TD_VERIFY(studio.log(TrainingStudio::lift(2, monday.addDays(6), 50, 10)));
    TD_VERIFY(studio.log(TrainingStudio::lift(2, monday.addDays(6), -50, 10)));
    TD_VERIFY(studio.log(TrainingStudio::lift(1, monday.addDays(14), 10, 1)));
    const auto weeks = progress.weeklyVolume(studio.client, monday.addDays(2), monday.addDays(15));
    TD_VERIFY(weeks);
    QCOMPARE(weeks->size(), 3);
    QCOMPARE(weeks->at(0), std::pair(monday, 500.0)); // the Monday itself was before
    QCOMPARE(weeks->at(1).second, 0.0);
    QCOMPARE(weeks->at(2).second, 10.0);
}

void TestProgress::sumsLoadByWeek()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Progress progress(studio.db());
    const auto workout = [&](QDate day, std::optional<int> rpe, std::optional<int> minutes, int seconds) {
        return studio.db().change("workout.save", {}, [&] {
            return studio.db().exec("INSERT INTO workouts (id, client_id, day, started_at, finished_at, session_rpe, minutes) VALUES (?, ?, ?, 1000, ?, ?, ?)",
                                    studio.ids.make<WorkoutId>(), studio.client, day, 1000 + seconds, rpe, minutes);
        });
    };
    TD_VERIFY(workout(monday.addDays(-7), 80, 50, 0));
    TD_VERIFY(workout(monday, 70, 60, 0));
    TD_VERIFY(workout(monday.addDays(1), 60, std::nullopt, 45 * 60));
    TD_VERIFY(workout(monday.addDays(2), std::nullopt, 60, 0));
    const auto weeks = progress.load(studio.client, monday, monday.addDays(6));
    TD_VERIFY(weeks);
    QCOMPARE(weeks->size(), 1);
    QCOMPARE(weeks->first().load, 420.0 + 270.0);
    QCOMPARE(weeks->first().chronic, (400.0 + 690.0) / 2);
}

void TestProgress::countsWhatWasDue()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Progress progress(studio.db());
    const auto plan = studio.plan(monday, 2, {1, 4}, {TrainingStudio::exercise(1), TrainingStudio::exercise(2)});
    TD_VERIFY(plan);
    QCOMPARE(shown(*progress.compliance(*plan, monday.addDays(-1))), u"0/0 of 0 sessions, 0 done, 0 left out"_s);
    QCOMPARE(shown(*progress.compliance(*plan, monday)), u"0/6 of 1 sessions, 0 done, 0 left out"_s);
    // Five of three count as three; what was not due, warm-ups and skipped sets as nothing.
    TD_VERIFY(logFor(studio, *plan, 1, 1, 1, 5, monday));
    TD_VERIFY(logFor(studio, *plan, 1, 1, 2, 1, monday));
    TD_VERIFY(logFor(studio, *plan, 1, 1, 9, 3, monday));
    SetLog skipped = TrainingStudio::lift(2, monday, 50, 5);
    skipped.kind = SetKind::Skipped;
    TD_VERIFY(studio.log(skipped, {}, *plan, 1, 1));
    TD_VERIFY(studio.log(TrainingStudio::lift(2, monday, 50, 5))); // by no plan
    QCOMPARE(shown(*progress.compliance(*plan, monday.addDays(2))), u"4/6 of 1 sessions, 1 done, 0 left out"_s);
    QCOMPARE(shown(*progress.compliance(*plan, monday.addDays(3))), u"4/12 of 2 sessions, 1 done, 0 left out"_s);
    QCOMPARE(progress.compliance(*plan, monday.addDays(3))->percent(), 33);
    QCOMPARE(shown(*progress.compliance(*plan, monday.addDays(300))), u"4/24 of 4 sessions, 1 done, 0 left out"_s);
}

void TestProgress::countsTheSessionNotTheDay()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Progress progress(studio.db());
    // Begun on a Wednesday: the Monday of that week was never due.
    const auto plan = studio.plan(monday.addDays(2), 1, {1, 4}, {TrainingStudio::exercise(1)});
    TD_VERIFY(plan);
    TD_VERIFY(logFor(studio, *plan, 1, 4, 1, 3, monday.addDays(5)));
    QCOMPARE(shown(*progress.compliance(*plan, monday.addDays(7))), u"3/3 of 1 sessions, 1 done, 0 left out"_s);
}

void TestProgress::countsAnotherExerciseInItsPlace()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Progress progress(studio.db());
    const auto plan = studio.plan(monday, 1, {1}, {TrainingStudio::exercise(1)});
    TD_VERIFY(plan);
    auto item = studio.db().query("SELECT id FROM plan_items WHERE plan_id = ?", *plan);
    QVERIFY(item.next());
    SetLog other = TrainingStudio::lift(7, monday, 50, 5);
    other.planItem = item.id<PlanItemId>(0);
    TD_VERIFY(item.finish());
    TD_VERIFY(studio.log(other, {}, *plan, 1, 1));
    QCOMPARE(shown(*progress.compliance(*plan, monday)), u"1/3 of 1 sessions, 1 done, 0 left out"_s);
}

void TestProgress::leavesFreezesOut()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Progress progress(studio.db());
    const auto plan = studio.plan(monday, 4, {1}, {TrainingStudio::exercise(1)});
    TD_VERIFY(plan);
    TD_VERIFY(logFor(studio, *plan, 1, 1, 1, 3, monday));
    TD_VERIFY(freeze(studio, monday.addDays(7), monday.addDays(7)));
    QCOMPARE(shown(*progress.compliance(*plan, monday.addDays(30))), u"3/9 of 3 sessions, 1 done, 1 left out"_s);
    TD_VERIFY(pause(studio, monday.addDays(13), {}));
    QCOMPARE(shown(*progress.compliance(*plan, monday.addDays(30))), u"3/3 of 1 sessions, 1 done, 3 left out"_s);
    QCOMPARE(progress.compliance(*plan, monday.addDays(30))->percent(), 100);
}

void TestProgress::leavesCancelledSessionsOut()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Progress progress(studio.db());
    const auto plan = studio.plan(monday, 4, {1}, {TrainingStudio::exercise(1)});
    TD_VERIFY(plan);
    TD_VERIFY(cancelledSession(studio, monday, u"studio"_s));
    TD_VERIFY(cancelledSession(studio, monday.addDays(7), u"client"_s));
    TD_VERIFY(cancelledSession(studio, monday.addDays(14), u"studio"_s));
    TD_VERIFY(cancelledSession(studio, monday.addDays(14), {})); // another one was kept
    QCOMPARE(shown(*progress.compliance(*plan, monday.addDays(30))), u"0/9 of 3 sessions, 0 done, 1 left out"_s);
    // The same for the client's trainer.
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    QCOMPARE(shown(*Progress(studio.db()).compliance(*plan, monday.addDays(30))), u"0/9 of 3 sessions, 0 done, 1 left out"_s);
}

void TestProgress::endsWithThePlan()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Progress progress(studio.db());
    const auto plan = studio.plan(monday, 4, {1}, {TrainingStudio::exercise(1)});
    TD_VERIFY(plan);
    TD_VERIFY(studio.db().change("plan.complete", {}, [&] {
        return studio.db().exec("UPDATE plans SET status = 'completed', completed_on = ? WHERE id = ?", monday.addDays(8), *plan);
    }));
    QCOMPARE(shown(*progress.compliance(*plan, monday.addDays(30))), u"0/6 of 2 sessions, 0 done, 0 left out"_s);
    QCOMPARE(progress.compliance(studio.ids.make<PlanId>(), monday).error().kind, ErrorKind::NotFound);
}

/// An exercise that was logged once is not done for ever.
void TestProgress::countsEachWeekByItself()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    Progress progress(studio.db());
    const auto plan = studio.plan(monday, 3, {1, 4}, {TrainingStudio::exercise(1), TrainingStudio::exercise(2)});
    TD_VERIFY(plan);
    TD_VERIFY(logFor(studio, *plan, 1, 1, 1, 1, monday));
    TD_VERIFY(logFor(studio, *plan, 1, 4, 1, 3, monday.addDays(3)));
    TD_VERIFY(logFor(studio, *plan, 2, 1, 2, 3, monday.addDays(7)));
    const auto completion = progress.completion(*plan);
    TD_VERIFY(completion);
    QCOMPARE(*completion, QList<WeekCompletion>({{1, 4, 2}, {2, 4, 1}, {3, 4, 0}}));
    QCOMPARE(completion->first().percent(), 50);
    const auto weeks = progress.complianceByWeek(*plan, monday.addDays(8));
    TD_VERIFY(weeks);
    QCOMPARE(weeks->size(), 2);
    QCOMPARE(shown(weeks->at(0)), u"4/12 of 2 sessions, 2 done, 0 left out"_s);
    QCOMPARE(shown(weeks->at(1)), u"3/6 of 1 sessions, 1 done, 0 left out"_s);
}

void TestProgress::knowsOnlyOwnClients()
{
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    TD_VERIFY(studio.log(TrainingStudio::lift(1, monday, 100, 5)));
    const auto plan = studio.plan(monday, 1, {1}, {TrainingStudio::exercise(1)});
    TD_VERIFY(plan);
    TD_VERIFY(studio.signInAs(studio.otherTrainerActor()));
    Progress progress(studio.db());
    QVERIFY(progress.exercisesOf(studio.client)->isEmpty());
    QVERIFY(!progress.compliance(*plan, monday));
}

/// Ten years of a client are read without the rows themselves, and those of one exercise in their order.
void TestProgress::readsTheIndexAlone()
{
    constexpr const char* oneExercise = "SELECT day, reps, load, seconds, metres FROM set_logs WHERE client_id = x'00' AND exercise_id = x'01' "
                                        "AND day BETWEEN '1' AND '2' AND kind = 'work' AND deleted = 0 AND id IS NOT x'02' ORDER BY day";
    constexpr const char* all = "SELECT exercise_id, day, reps, load, seconds, metres FROM set_logs WHERE client_id = x'00' AND kind = 'work' AND deleted = 0";
    TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    for (const Actor& actor : {studio.owner(), studio.trainerActor()}) {
        TD_VERIFY(studio.signInAs(actor));
        for (const char* sql : {oneExercise, all}) {
            auto q = studio.db().maintenanceQuery(QByteArray("EXPLAIN QUERY PLAN ") + sql);
            QString plan;
            while (q.next())
                plan += q.text(3) + u'\n';
            TD_VERIFY(q.finish());
            QVERIFY2(plan.contains(u"USING COVERING INDEX set_logs_client"_s), qPrintable(plan));
            QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
        }
    }
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestProgress)
#include "tst_progress.moc"
