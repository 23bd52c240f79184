// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo.h"
#include "support/scratchstudio.h"
#include "training/notices.h"
#include "training/plans.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        TD_VERIFY(db().change("setup", {}, [&]() -> Result<void> {
            TD_TRY(addClient(&m_ana, u"Ana"_s, m_studio->trainer));
            return addClient(&m_bo, u"Bo"_s, m_studio->otherTrainer);
        }));
    }
    void cleanup() { m_studio.reset(); }

    void aPlanComesBackAsItWasWritten()
    {
        Plan plan = draft(m_ana);
        plan.goals = u"Squat 100 kg\nWithout pain"_s;
        PlanItem full = item(2, 3, u"8-12"_s);
        full.superset = u"A"_s;
        full.sets = 3;
        full.weight = u"60%"_s;
        full.rpeTenths = 85;
        full.restSeconds = 90;
        full.tempo = u"3-1-1-0"_s;
        full.notes = u"Slowly"_s;
        const auto id = plans().add(plan, {full, item(1, 1, u"AMRAP"_s)});
        TD_VERIFY(id);
        const auto stored = plans().find(*id);
        TD_VERIFY(stored);
        QCOMPARE(stored->title, plan.title);
        QCOMPARE(stored->goals, plan.goals);
        QCOMPARE(stored->status, PlanStatus::Draft);
        QVERIFY(!stored->assignment.isNull());
        const auto items = plans().items(*id);
        TD_VERIFY(items);
        QCOMPARE(items->size(), 2);
        full.id = items->at(1).id;
        QCOMPARE(items->at(1), full);
        QCOMPARE(plans().itemsOn(*id, 2, 3)->size(), 1);
        QCOMPARE(plans().itemsOn(*id, 2, 4)->size(), 0);
    }

    void savingKeepsTheRowsOfItems()
    {
        const PlanId id = make(m_ana);
        Plan plan = *plans().find(id);
        QList<PlanItem> items = *plans().items(id);
        items[0].reps = u"6"_s;
        const PlanItem gone = items.takeLast();
        items.append(item(3, 5, u"20"_s));
        plan.title = u"Stronger legs"_s;
        TD_VERIFY(plans().save(plan, items));
        const QList<PlanItem> after = *plans().items(id);
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.first().id, items.first().id);
        QCOMPARE(after.first().reps, u"6"_s);
        QVERIFY(after.last().id != gone.id);
        QCOMPARE(plans().find(id)->title, u"Stronger legs"_s);
        QCOMPARE(plans().save(plan, items).error().kind, ErrorKind::Stale);
        TD_VERIFY(Undo(db()).undo());
        QCOMPARE(plans().items(id)->last().id, gone.id);
        QCOMPARE(plans().find(id)->title, u"Strong legs"_s);
    }

    void savingNeverMovesAPlan()
    {
        const PlanId id = make(m_ana);
        Plan plan = *plans().find(id);
        plan.client = m_bo;
        plan.status = PlanStatus::Active;
        plan.startDay = QDate(2026, 1, 1);
        TD_VERIFY(plans().save(plan, *plans().items(id)));
        QCOMPARE(plans().find(id)->client, m_ana);
        QCOMPARE(plans().find(id)->status, PlanStatus::Draft);
    }

    void aWrongPlanIsRefusedWhole()
    {
        Plan plan = draft(m_ana);
        const auto late = plans().add(plan, {item(9, 1, u"8"_s)});
        QCOMPARE(late.error().field, u"week"_s);
        plan.client = db().newId<ClientId>();
        QCOMPARE(plans().add(plan, {}).error().field, u"client"_s);
        QCOMPARE(plans().find(db().newId<PlanId>()).error().kind, ErrorKind::NotFound);
        QCOMPARE(plans().ofClient(m_ana)->size(), 0);
    }

    void givingCompletesTheEarlierOne()
    {
        const PlanId first = make(m_ana);
        const PlanId second = make(m_ana);
        TD_VERIFY(plans().give(first, QDate(2026, 5, 4)));
        QCOMPARE((*plans().active(m_ana))->id, first);
        TD_VERIFY(plans().give(second, QDate(2026, 6, 1)));
        QCOMPARE((*plans().active(m_ana))->id, second);
        QCOMPARE((*plans().active(m_ana))->startDay, QDate(2026, 6, 1));
        QCOMPARE(plans().find(first)->status, PlanStatus::Completed);
        QCOMPARE(plans().find(first)->completedOn, QDate(2026, 6, 1));
        QCOMPARE(plans().ofClient(m_ana)->first().id, second);
        TD_VERIFY(Undo(db()).undo());
        QCOMPARE((*plans().active(m_ana))->id, first);
        QCOMPARE(plans().find(second)->status, PlanStatus::Draft);
        QVERIFY(!*plans().active(m_bo));
    }

    void givingTellsTheClientAndTheirTrainer()
    {
        const PlanId id = make(m_ana);
        TD_VERIFY(plans().give(id, QDate(2026, 6, 1)));
        const auto told = Notices(db()).ofClient(m_ana, false, 10);
        TD_VERIFY(told);
        QCOMPARE(told->size(), 1);
        QCOMPARE(told->first().subject, u"Strong legs"_s);
        QCOMPARE(told->first().row, AnyId(id.raw()));
        QCOMPARE(Notices(db()).ofTrainer(m_studio->trainer, false, 10)->size(), 1);
        TD_VERIFY(plans().give(id, QDate(2026, 6, 8))); // only another start
        QCOMPARE(Notices(db()).ofClient(m_ana, true, 10)->size(), 1);
        TD_VERIFY(Notices(db()).markRead(told->first().id));
        QCOMPARE(Notices(db()).ofClient(m_ana, false, 10)->size(), 0);
        QVERIFY(Notices(db()).ofClient(m_ana, true, 10)->first().readAt > 0);
        QCOMPARE(Notices(db()).markRead(db().newId<NoticeId>()).error().kind, ErrorKind::NotFound);
    }

    void whoGivesItThemselfIsNotTold()
    {
        TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
        TD_VERIFY(plans().give(make(m_ana), QDate(2026, 6, 1)));
        QCOMPARE(Notices(db()).ofTrainer(m_studio->trainer, true, 10)->size(), 0);
        QCOMPARE(Notices(db()).ofClient(m_ana, true, 10)->size(), 1);
    }

    void theClientReadsTheirNotice()
    {
        const PlanId id = make(m_ana);
        const PlanId hidden = make(m_ana);
        TD_VERIFY(plans().give(id, QDate(2026, 6, 1)));
        TD_VERIFY(m_studio->signInAs({m_studio->ownerUser, u"ana"_s, u"Ana"_s, Role::Client, {}, m_ana}));
        QCOMPARE((*plans().active(m_ana))->id, id);
        QCOMPARE(plans().items(id)->size(), 2);
        QCOMPARE(plans().find(hidden).error().kind, ErrorKind::NotFound);
        const QList<Notice> told = *Notices(db()).ofClient(m_ana, false, 10);
        QCOMPARE(told.size(), 1);
        TD_VERIFY(Notices(db()).markRead(told.first().id));
        QCOMPARE(Notices(db()).ofClient(m_ana, false, 10)->size(), 0);
        QVERIFY(!plans().give(id, QDate(2026, 7, 1)));
    }

    void someThingsAreNotGiven()
    {
        const PlanId empty = *plans().add(draft(m_ana), {});
        QCOMPARE(plans().give(empty, QDate(2026, 6, 1)).error().reason, u"plan.empty"_s);
        const PlanId pattern = make({});
        QCOMPARE(plans().give(pattern, QDate(2026, 6, 1)).error().reason, u"plan.template"_s);
        QCOMPARE(plans().give(make(m_ana), {}).error().field, u"start"_s);
    }

    void aPlanEndsAndGoesToTheArchive()
    {
        const PlanId id = make(m_ana);
        QCOMPARE(plans().complete(id).error().reason, u"plan.not-active"_s);
        TD_VERIFY(plans().give(id, QDate(2026, 6, 1)));
        QCOMPARE(plans().archive(id, true).error().reason, u"plan.active"_s);
        TD_VERIFY(plans().complete(id));
        QVERIFY(!*plans().active(m_ana));
        TD_VERIFY(plans().archive(id, true));
        QCOMPARE(plans().find(id)->status, PlanStatus::Archived);
        TD_VERIFY(plans().archive(id, false));
        QCOMPARE(plans().find(id)->status, PlanStatus::Completed);
        const PlanId pattern = make({});
        TD_VERIFY(plans().archive(pattern, true));
        QCOMPARE(plans().templates()->size(), 0);
        TD_VERIFY(plans().archive(pattern, false));
        QCOMPARE(plans().templates()->size(), 1);
    }

    void copiesAreDraftsOfTheirOwn()
    {
        const PlanId pattern = make({});
        const auto copy = plans().copy(pattern, m_ana);
        TD_VERIFY(copy);
        const Plan plan = *plans().find(*copy);
        QCOMPARE(plan.client, m_ana);
        QCOMPARE(plan.source, pattern);
        QVERIFY(!plan.assignment.isNull());
        TD_VERIFY(plans().give(*copy, QDate(2026, 6, 1)));
        const auto back = plans().copy(*copy, {});
        TD_VERIFY(back);
        QVERIFY(plans().find(*back)->isTemplate());
        QVERIFY(!plans().find(*back)->startDay.isValid());
        QCOMPARE(plans().items(*back)->size(), 2);
        QVERIFY(plans().items(*back)->first().id != plans().items(*copy)->first().id);
    }

    void listsNameWhoAndHowMuch()
    {
        const PlanId id = make(m_ana);
        TD_VERIFY(plans().give(make(m_bo), QDate(2026, 6, 1)));
        make({});
        const auto rows = plans().rows(false);
        TD_VERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().client, u"Bo"_s);
        QCOMPARE(rows->last().plan.id, id);
        QCOMPARE(rows->last().exercises, 2);
        QCOMPARE(rows->last().days, 1);
        QCOMPARE(plans().rows(true)->size(), 1);
        QCOMPARE(plans().rows(true)->first().client, QString());
        TD_VERIFY(plans().remove(id));
        QCOMPARE(plans().rows(false)->size(), 1);
        QCOMPARE(plans().find(id).error().kind, ErrorKind::NotFound);
        TD_VERIFY(Undo(db()).undo());
        QCOMPARE(plans().rows(false)->size(), 2);
    }

    void trainersKeepToTheirClients()
    {
        const PlanId ofBo = make(m_bo);
        const PlanId pattern = make({});
        TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
        QCOMPARE(plans().find(ofBo).error().kind, ErrorKind::NotFound);
        QCOMPARE(plans().items(ofBo)->size(), 0);
        QCOMPARE(plans().copy(pattern, m_bo).error().field, u"client"_s);
        QVERIFY(!plans().remove(pattern)); // of the owner
        TD_VERIFY(plans().copy(pattern, m_ana));
        const PlanId own = make({});
        TD_VERIFY(plans().remove(own));
    }

    void theDeskSeesNone()
    {
        const PlanId id = make(m_ana);
        TD_VERIFY(m_studio->signInAs(m_studio->desk()));
        QVERIFY(!plans().find(id));
        QVERIFY(!plans().rows(false));
        QVERIFY(!plans().add(draft(m_ana), {}));
    }

private:
    Database& db() { return m_studio->db(); }
    Plans plans() { return Plans(db()); }
    Result<void> addClient(ClientId* id, const QString& first, const TrainerId& trainer)
    {
        *id = db().newId<ClientId>();
        TD_TRY(db().exec("INSERT INTO clients (id, first_name, last_name) VALUES (?, ?, '')", *id, first));
        return db().exec("INSERT INTO assignments (id, client_id, trainer_id, start_day) VALUES (?, ?, ?, '2020-01-01')",
                         db().newId<AssignmentId>(), *id, trainer);
    }
    Plan draft(const ClientId& client)
    {
        Plan plan;
        plan.client = client;
        plan.title = u"Strong legs"_s;
        return plan;
    }
    PlanItem item(int week, int weekday, const QString& reps)
    {
        PlanItem one;
        one.exercise = db().newId<ExerciseId>();
        one.week = week;
        one.weekday = weekday;
        one.reps = reps;
        return one;
    }
    PlanId make(const ClientId& client)
    {
        return plans().add(draft(client), {item(1, 1, u"5"_s), item(2, 3, u"8-12"_s)}).value_or(PlanId());
    }

    std::unique_ptr<ScratchStudio> m_studio;
    ClientId m_ana;
    ClientId m_bo;
};

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
