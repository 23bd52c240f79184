// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clients.h"
#include "kiosk/clienthome.h"
#include "scheduling/scheduling.h"
#include "support/scratchstudio.h"
#include "training/plans.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestClientHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<ScratchStudio>(); // Monday, 1 June 2026
        TD_VERIFY(m_studio->ready());
        m_ana = add(u"Ana"_s, m_studio->trainer);
        m_bo = add(u"Bo"_s, m_studio->otherTrainer);
        m_press = m_studio->db().newId<ExerciseId>();
    }
    void cleanup() { m_studio.reset(); }

    void aPlanSaysWhatIsNext()
    {
        give(m_ana, {{1, 1}, {1, 3}, {2, 1}});
        enter(m_ana);
        ClientHome home(m_studio->db(), m_ana);
        auto plan = home.plan();
        TD_VERIFY(plan);
        QVERIFY(plan->has_value());
        QCOMPARE((*plan)->due, (PlanDay{1, 1}));
        QCOMPARE((*plan)->dueDay, QDate(2026, 6, 1));
        QCOMPARE((*plan)->items.size(), 1);
        QCOMPARE((*plan)->planned, 2);
        QCOMPARE((*plan)->done, 0);
        const auto workout = home.todaysWorkout(*plan);
        TD_VERIFY(workout);
        QCOMPARE(workout->source, WorkoutSource::Client);
        QCOMPARE(home.todaysWorkout(*plan)->id, workout->id); // the same again
        QCOMPARE((*home.plan())->due, (PlanDay{1, 1}));       // while it goes on
        Workouts workouts(m_studio->db());
        SetLog set;
        set.workout = workout->id;
        set.exercise = m_press;
        set.reps = 5;
        TD_VERIFY(workouts.log(set));
        Workout finished = *workout;
        finished.finishedAt = m_studio->clock.now();
        TD_VERIFY(workouts.save(finished));
        plan = home.plan();
        QCOMPARE((*plan)->done, 1);
        QCOMPARE((*plan)->due, (PlanDay{1, 3}));
        QCOMPARE(*home.workoutsThisWeek(), 1);
    }

    void nothingOfOthers()
    {
        give(m_bo, {{1, 1}});
        book(m_bo, m_studio->otherTrainer);
        note(m_bo, m_studio->otherTrainer, true);
        enter(m_ana);
        ClientHome home(m_studio->db(), m_ana);
        QVERIFY(!home.plan()->has_value());
        QVERIFY(home.sessions(10)->isEmpty());
        QVERIFY(home.notes(10)->isEmpty());
        QCOMPARE((*home.trainer())->name, u"Tess Trainer"_s);
        // Not even by asking for somebody else.
        ClientHome theirs(m_studio->db(), m_bo);
        QVERIFY(!theirs.plan()->has_value());
        QVERIFY(!theirs.todaysWorkout({}));
    }

    void sessionsAndSharedNotes()
    {
        book(m_ana, m_studio->trainer);
        note(m_ana, m_studio->trainer, true);
        note(m_ana, m_studio->trainer, false);
        enter(m_ana);
        ClientHome home(m_studio->db(), m_ana);
        const auto sessions = home.sessions(10);
        TD_VERIFY(sessions);
        QCOMPARE(sessions->size(), 1);
        QCOMPARE(sessions->first(), (HomeSession{QDate(2026, 6, 3), 600, 60, u"Personal training"_s, u"Tess Trainer"_s, false}));
        const auto notes = home.notes(10);
        TD_VERIFY(notes);
        QCOMPARE(notes->size(), 1); // a draft is not shared
        QCOMPARE(notes->first().text, u"Well done"_s);
        m_studio->clock.advance(7LL * 86'400'000);
        QVERIFY(home.sessions(10)->isEmpty());
    }

    void beforePlansThereIsNothingToDo()
    {
        enter(m_ana);
        ClientHome home(m_studio->db(), m_ana);
        QVERIFY(!home.plan()->has_value());
        QCOMPARE(*home.workoutsThisWeek(), 0);
        const auto workout = home.todaysWorkout({});
        TD_VERIFY(workout);
        QVERIFY(workout->plan.isNull());
        QCOMPARE(*home.workoutsThisWeek(), 1);
    }

private:
    ClientId add(const QString& first, const TrainerId& trainer)
    {
        Client client;
        client.firstName = first;
        client.lastName = u"Ruiz"_s;
        return Clients(m_studio->db()).add(client, trainer).value_or(ClientId());
    }
    void enter(const ClientId& id) { TD_VERIFY(m_studio->db().signIn(Actor{{}, {}, u"Kiosk"_s, Role::Client, {}, id})); }
    void give(const ClientId& client, const QList<PlanDay>& days)
    {
        Plan plan;
        plan.client = client;
        plan.title = u"Strength"_s;
        plan.weeks = 2;
        QList<PlanItem> items;
        for (const PlanDay& day : days) {
            PlanItem item;
            item.week = day.week;
            item.weekday = day.weekday;
            item.exercise = m_press;
            item.sets = 3;
            item.reps = u"8"_s;
            items.append(item);
        }
        Plans plans(m_studio->db());
        const auto id = plans.add(plan, items);
        TD_VERIFY(id);
        TD_VERIFY(plans.give(*id, QDate(2026, 6, 1)));
    }
    void book(const ClientId& client, const TrainerId& trainer)
    {
        Scheduling scheduling(m_studio->db(), nullptr);
        BookingRequest request;
        request.trainer = trainer;
        request.classType = m_studio->personal;
        request.clients = {client};
        request.day = QDate(2026, 6, 3);
        request.minute = 600;
        TD_VERIFY(scheduling.booking().book(request));
    }
    void note(const ClientId& client, const TrainerId& trainer, bool isSigned)
    {
        const auto id = m_studio->db().newId<NoteId>();
        TD_VERIFY(m_studio->db().change("test", {}, [&]() -> Result<void> {
            TD_TRY(m_studio->db().exec("INSERT INTO session_notes (id, client_id, trainer_id, day, private_text, shared_text) VALUES (?, ?, ?, "
                                       "'2026-06-01', 'Secret', 'Well done')", id, client, trainer));
            if (!isSigned)
                return {};
            return m_studio->db().exec("UPDATE session_notes SET status = 'signed', signed_at = 1, signed_by = id, signer_name = 'T', chain = x'01', "
                                       "chain_seq = 1, prev_hash = zeroblob(32), hash = zeroblob(32) WHERE id = ?", id);
        }));
    }

    std::unique_ptr<ScratchStudio> m_studio;
    ClientId m_ana;
    ClientId m_bo;
    ExerciseId m_press;
};

QTEST_GUILESS_MAIN(TestClientHome)
#include "tst_clienthome.moc"
