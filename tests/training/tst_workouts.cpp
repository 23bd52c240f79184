// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/bookedstudio.h"
#include "storage/undo.h"
#include "training/trainingsettings.h"
#include "training/workouts.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
const QDate today(2026, 6, 1);
constexpr int reps = 5;

Mass kg(qint64 amount)
{
    return Mass(amount * Mass::perKilogram);
}
} // namespace

class TestWorkouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<BookedStudio>();
        TD_VERIFY(m_fixture->prepare());
        m_squat = m_fixture->studio.ids.make<ExerciseId>();
        m_row = m_fixture->studio.ids.make<ExerciseId>();
    }
    void cleanup() { m_fixture.reset(); }

    void aWorkoutIsBegunOnceABooking()
    {
        const auto booked = m_fixture->booking().book(m_fixture->request(today, 600));
        TD_VERIFY(booked);
        TD_VERIFY(m_fixture->signInAs(m_fixture->studio.trainerActor()));
        Workouts workouts(db());
        Workout wanted;
        wanted.client = m_fixture->ana;
        wanted.appointment = booked->id;
        const auto id = workouts.begin(wanted);
        TD_VERIFY(id);
        const auto found = workouts.ofAppointment(booked->id, m_fixture->ana);
        TD_VERIFY(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->id, *id);
        QCOMPARE((*found)->day, today);
        QCOMPARE((*found)->trainer, m_fixture->studio.trainer);
        QCOMPARE((*found)->startedAt, db().clock().now());
        QCOMPARE((*found)->finishedAt, Instant(0));
        TD_REFUSED(workouts.begin(wanted), ErrorKind::Refused, "workout.begun");
        wanted.client = m_fixture->bo; // not in this booking
        TD_REFUSED(workouts.begin(wanted), ErrorKind::NotFound, "row.not-found");
        wanted = {};
        wanted.client = m_fixture->other; // of another trainer
        TD_REFUSED(workouts.begin(wanted), ErrorKind::NotFound, "row.not-found");
        wanted.client = m_fixture->ana;
        wanted.plan = m_fixture->studio.ids.make<PlanId>();
        TD_REFUSED(workouts.begin(wanted), ErrorKind::Invalid, "value.range");
    }

    void setsComeBackAsLogged()
    {
        Workouts workouts(db());
        const WorkoutId id = begin(m_fixture->ana, today);
        SetLog set = work(id, m_squat, kg(100), reps);
        set.rpeTenths = 85;
        set.note = u"slow down"_s;
        set.rating = 4;
        const auto logged = workouts.log(set);
        TD_VERIFY(logged);
        auto all = workouts.sets(id);
        TD_VERIFY(all);
        set.id = logged->id;
        set.day = today;
        set.setNo = 1;
        set.doneAt = db().clock().now();
        QCOMPARE(all->size(), 1);
        QVERIFY(all->first() == set);
        set.load = kg(105);
        set.reps = std::nullopt;
        set.seconds = 30;
        TD_VERIFY(workouts.change(set));
        all = workouts.sets(id);
        QVERIFY(all && all->first() == set);
        TD_VERIFY(workouts.removeSet(set.id));
        all = workouts.sets(id);
        QVERIFY(all && all->isEmpty());
        TD_REFUSED(workouts.findSet(set.id), ErrorKind::NotFound, "row.not-found");
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<SetLog>("set");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("field");
        SetLog good;
        good.exercise = ExerciseId({1});
        good.reps = reps;
        SetLog set = good;
        set.reps = std::nullopt;
        QTest::newRow("nothing done") << set << u"set.empty"_s << u"entry"_s;
        set = good;
        set.reps = 10'001;
        QTest::newRow("repetitions") << set << u"value.range"_s << u"reps"_s;
        set = good;
        set.load = kg(2001);
        QTest::newRow("load") << set << u"value.range"_s << u"load"_s;
        set = good;
        set.rpeTenths = 101;
        QTest::newRow("rpe") << set << u"value.range"_s << u"rpe"_s;
        set = good;
        set.rating = 6;
        QTest::newRow("rating") << set << u"value.range"_s << u"rating"_s;
        set = good;
        set.seconds = 0;
        QTest::newRow("seconds") << set << u"value.range"_s << u"seconds"_s;
        set = good;
        set.metres = 1'000'001;
        QTest::newRow("metres") << set << u"value.range"_s << u"metres"_s;
        set = good;
        set.exercise = {};
        QTest::newRow("exercise") << set << u"row.not-found"_s << u"exercise"_s;
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(SetLog, set);
        QFETCH(QString, reason);
        QFETCH(QString, field);
        Workouts workouts(db());
        const WorkoutId id = begin(m_fixture->ana, today);
        SetLog good = work(id, m_squat, kg(50), reps);
        set.workout = id;
        const qint64 rows = m_fixture->count("SELECT count(*) FROM set_logs");
        const auto logged = workouts.logAll({good, set}); // all or nothing
        QVERIFY(!logged);
        QCOMPARE(logged.error().reason, reason);
        QCOMPARE(logged.error().field, field);
        QCOMPARE(m_fixture->count("SELECT count(*) FROM set_logs"), rows);
    }

    void severalSetsAreOneStepOfUndo()
    {
        Workouts workouts(db());
        const WorkoutId id = begin(m_fixture->ana, today);
        const SetLog set = work(id, m_squat, kg(60), 10);
        const auto logged = workouts.logAll({set, set, set});
        TD_VERIFY(logged);
        QCOMPARE(logged->size(), 3);
        QCOMPARE(numbers(id), (QList<int>{1, 2, 3}));
        Undo undo(db());
        TD_VERIFY(undo.undo());
        QVERIFY(numbers(id).isEmpty());
        TD_VERIFY(undo.redo());
        QCOMPARE(numbers(id), (QList<int>{1, 2, 3}));
        SetLog warm = set;
        warm.exerciseNo = 1;
        TD_VERIFY(workouts.log(warm)); // counted by exercise
        QCOMPARE(numbers(id), (QList<int>{1, 2, 3, 1}));
    }

    void recordsComeBackWithTheSet()
    {
        Workouts workouts(db());
        const WorkoutId before = begin(m_fixture->ana, today.addDays(-7));
        const auto first = workouts.log(work(before, m_squat, kg(100), reps));
        TD_VERIFY(first);
        QVERIFY(first->records.isEmpty()); // the first time is no record
        const WorkoutId now = begin(m_fixture->ana, today);
        const auto less = workouts.log(work(now, m_squat, kg(95), reps));
        QVERIFY(less && less->records.isEmpty());
        SetLog warm = work(now, m_squat, kg(140), reps);
        warm.kind = SetKind::Warmup;
        const auto warmed = workouts.log(warm);
        QVERIFY(warmed && warmed->records.isEmpty());
        const SetLog heavy = work(now, m_squat, kg(110), reps);
        const auto more = workouts.logAll({heavy, heavy});
        TD_VERIFY(more);
        QVERIFY(!more->at(0).records.isEmpty());
        QCOMPARE(more->at(0).records.first().kind, RecordKind::Load);
        QCOMPARE(more->at(0).records.first().load, kg(110));
        QVERIFY(more->at(1).records.isEmpty()); // no better than the one before it
    }

    void theGhostIsTheLastDay()
    {
        Workouts workouts(db());
        for (const int days : {21, 14, 7, 0}) {
            const WorkoutId id = begin(m_fixture->ana, today.addDays(-days));
            TD_VERIFY(workouts.logAll({work(id, m_squat, kg(100 - days), reps), work(id, m_squat, kg(101 - days), reps)}));
            SetLog skipped = work(id, m_row, std::nullopt, 0);
            skipped.kind = days == 7 ? SetKind::Skipped : SetKind::Work;
            TD_VERIFY(workouts.log(skipped));
        }
        auto ghost = workouts.lastTime(m_fixture->ana, m_squat, today);
        TD_VERIFY(ghost);
        QCOMPARE(ghost->size(), 2);
        QCOMPARE(ghost->at(0).load, std::optional(kg(93)));
        QCOMPARE(ghost->at(1).load, std::optional(kg(94)));
        QCOMPARE(ghost->at(0).day, today.addDays(-7));
        ghost = workouts.lastTime(m_fixture->ana, m_row, today); // a week ago it was skipped
        TD_VERIFY(ghost);
        QCOMPARE(ghost->size(), 1);
        QCOMPARE(ghost->first().day, today.addDays(-14));
        TD_VERIFY(workouts.removeSet(ghost->first().id));
        ghost = workouts.lastTime(m_fixture->ana, m_row, today);
        QVERIFY(ghost && ghost->first().day == today.addDays(-21));
        ghost = workouts.lastTime(m_fixture->bo, m_squat, today);
        QVERIFY(ghost && ghost->isEmpty());
        ghost = workouts.lastTime(m_fixture->ana, m_squat, today.addDays(-21));
        QVERIFY(ghost && ghost->isEmpty());
    }

    void aWorkoutIsFinishedAndTakenAway()
    {
        Workouts workouts(db());
        const WorkoutId id = begin(m_fixture->ana, today);
        TD_VERIFY(workouts.log(work(id, m_squat, kg(80), reps)));
        auto workout = workouts.find(id);
        TD_VERIFY(workout);
        Workout changed = *workout;
        changed.rating = 4;
        changed.sessionRpeTenths = 75;
        changed.minutes = 55;
        changed.notes = u"good"_s;
        changed.finishedAt = db().clock().now();
        TD_VERIFY(workouts.save(changed));
        TD_REFUSED(workouts.save(changed), ErrorKind::Stale, "row.stale");
        ++changed.version;
        QVERIFY(workouts.find(id) && *workouts.find(id) == changed);
        changed.rating = 0;
        TD_REFUSED(workouts.save(changed), ErrorKind::Invalid, "value.range");
        TD_VERIFY(workouts.remove(id));
        TD_REFUSED(workouts.find(id), ErrorKind::NotFound, "row.not-found");
        QCOMPARE(m_fixture->count("SELECT count(*) FROM set_logs WHERE deleted = 0"), 0);
        TD_VERIFY(Undo(db()).undo());
        QCOMPARE(m_fixture->count("SELECT count(*) FROM set_logs WHERE deleted = 0"), 1);
    }

    void newestFirstWithinTheDays()
    {
        Workouts workouts(db());
        QList<WorkoutId> ids;
        for (const int days : {3, 2, 1, 0})
            ids.prepend(begin(m_fixture->ana, today.addDays(-days)));
        const auto list = workouts.ofClient(m_fixture->ana, today.addDays(-2), today);
        TD_VERIFY(list);
        QCOMPARE(list->size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(list->at(i).id, ids.at(i));
    }

    void aClientLogsAlone()
    {
        Workouts asTrainer(db());
        const WorkoutId led = begin(m_fixture->ana, today);
        const auto set = asTrainer.log(work(led, m_squat, kg(100), reps));
        TD_VERIFY(set);
        const SetId ledSet = set->id;
        Actor ana{m_fixture->studio.ids.make<UserId>(), u"ana"_s, u"Ana Ruiz"_s, Role::Client, {}, m_fixture->ana};
        TD_VERIFY(m_fixture->signInAs(ana));
        Workouts workouts(db());
        Workout wanted;
        wanted.client = m_fixture->ana;
        wanted.trainer = m_fixture->studio.trainer; // is not believed
        const auto id = workouts.begin(wanted);
        TD_VERIFY(id);
        const auto begun = workouts.find(*id);
        TD_VERIFY(begun);
        QCOMPARE(begun->source, WorkoutSource::Client);
        QVERIFY(begun->trainer.isNull());
        const auto logged = workouts.log(work(*id, m_squat, kg(102), reps));
        TD_VERIFY(logged);
        QVERIFY(!logged->records.isEmpty());
        auto own = workouts.findSet(logged->id);
        TD_VERIFY(own);
        own->reps = 6;
        TD_VERIFY(workouts.change(*own));
        Workout finished = *begun;
        finished.rating = 5;
        finished.finishedAt = db().clock().now();
        TD_VERIFY(workouts.save(finished));
        // What the trainer wrote is read, and stays.
        const auto theirs = workouts.findSet(ledSet);
        TD_VERIFY(theirs);
        QVERIFY(!workouts.change(*theirs));
        QVERIFY(!workouts.removeSet(ledSet));
        QVERIFY(!workouts.log(work(led, m_squat, kg(1), 1)));
        wanted.client = m_fixture->bo;
        TD_REFUSED(workouts.begin(wanted), ErrorKind::NotFound, "row.not-found");
    }

    void theFrontDeskSeesNothing()
    {
        const WorkoutId id = begin(m_fixture->ana, today);
        TD_VERIFY(m_fixture->signInAs(m_fixture->studio.desk()));
        Workouts workouts(db());
        QVERIFY(!workouts.find(id));
        QVERIFY(!workouts.ofClient(m_fixture->ana, today, today));
        Workout wanted;
        wanted.client = m_fixture->ana;
        QVERIFY(!workouts.begin(wanted));
    }

private:
    Database& db() { return m_fixture->studio.db(); }

    WorkoutId begin(const ClientId& client, QDate day)
    {
        Workout workout;
        workout.client = client;
        workout.day = day;
        workout.trainer = m_fixture->studio.trainer;
        const auto id = Workouts(db()).begin(workout);
        if (!id)
            qWarning("%s", describe(id.error()).constData());
        return id.value_or(WorkoutId());
    }
    static SetLog work(const WorkoutId& workout, const ExerciseId& exercise, std::optional<Mass> load, int count)
    {
        SetLog set;
        set.workout = workout;
        set.exercise = exercise;
        set.load = load;
        set.reps = count;
        set.setNo = 0;
        return set;
    }
    QList<int> numbers(const WorkoutId& id)
    {
        QList<int> out;
        const auto sets = Workouts(db()).sets(id);
        for (const SetLog& set : sets.value_or(QList<SetLog>()))
            out.append(set.setNo);
        return out;
    }

    std::unique_ptr<BookedStudio> m_fixture;
    ExerciseId m_squat;
    ExerciseId m_row;
};


QTEST_GUILESS_MAIN(TestWorkouts)
#include "tst_workouts.moc"
