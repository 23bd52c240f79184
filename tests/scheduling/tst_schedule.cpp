// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedstudio.h"
#include "scheduling/appointmenttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace td;
using namespace td::test;

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<BookedStudio>();
        TD_VERIFY(m_studio->prepare());
        auto first = m_studio->request(tuesday, 9 * 60);
        first.room = m_studio->studio.room;
        m_first = m_studio->booking().book(first)->id;
        auto late = m_studio->request(tuesday, 20 * 60); // ends on Wednesday in UTC
        late.clients = {m_studio->bo};
        m_late = m_studio->booking().book(late)->id;
        auto group = m_studio->groupRequest(tuesday.addDays(1), 9 * 60, {m_studio->ana, m_studio->bo, m_studio->cy, m_studio->di});
        group.allowWaitlist = true;
        m_group = m_studio->booking().book(group)->id;
        auto theirs = m_studio->request(tuesday, 9 * 60);
        theirs.trainer = m_studio->studio.otherTrainer;
        theirs.clients = {m_studio->other};
        m_theirs = m_studio->booking().book(theirs)->id;
    }
    void cleanup() { m_studio.reset(); }

    void itemsHoldWhatACalendarNeeds()
    {
        const auto items = schedule().items(tuesday, tuesday.addDays(6));
        TD_VERIFY(items);
        QCOMPARE(items->size(), 4);
        const ScheduleItem& group = items->last();
        QCOMPARE(group.id, m_group);
        QCOMPARE(group.names(), u"Ana Ruiz, Bo Chen, Cy Young"_s);
        QCOMPARE(group.confirmed, 3);
        QCOMPARE(group.waiting, 1);
        QCOMPARE(group.category, ClassCategory::Group);
        QCOMPARE(group.className, u"Small group"_s);
        const auto first = schedule().item(m_first);
        QCOMPARE(first->roomName, u"Room 1"_s);
        QCOMPARE(first->trainerName, u"Tess Trainer"_s);
        QVERIFY(!first->isSeries() && !first->alert);
    }

    void daysAreLocal()
    {
        QCOMPARE(ids(*schedule().day(tuesday)).size(), 3);
        QVERIFY(ids(*schedule().day(tuesday)).contains(m_late));
        QCOMPARE(ids(*schedule().day(tuesday.addDays(1))), QList<AppointmentId>{m_group});
        QVERIFY(schedule().day(tuesday.addDays(-1))->isEmpty());
        TD_REFUSED(schedule().day(QDate(9999, 1, 1)), ErrorKind::Invalid, "time.range");
    }

    void filtersNarrow()
    {
        const auto with = [this](auto set) {
            ScheduleFilter filter;
            set(filter);
            return schedule().items(tuesday, tuesday.addDays(6), filter)->size();
        };
        QCOMPARE(with([&](auto& f) { f.trainers = {m_studio->studio.otherTrainer}; }), 1);
        QCOMPARE(with([&](auto& f) { f.rooms = {m_studio->studio.room}; }), 1);
        QCOMPARE(with([&](auto& f) { f.classTypes = {m_studio->studio.group}; }), 1);
        QCOMPARE(with([&](auto& f) { f.states = {AppointmentState::Cancelled}; }), 0);
        QCOMPARE(with([&](auto& f) { f.location = m_studio->studio.location; }), 0);
    }

    void alertsThatStillHoldAreShown()
    {
        auto& db = m_studio->studio.db();
        TD_VERIFY(db.change("setup", {}, [&]() -> Result<void> {
            TD_TRY(db.exec("INSERT INTO client_alerts (id, client_id, kind, message) VALUES (?, ?, 'note', 'Knee')",
                           db.newId<AlertId>(), m_studio->ana));
            return db.exec("INSERT INTO client_alerts (id, client_id, kind, message, until) VALUES (?, ?, 'note', 'Old', '2026-05-31')",
                           db.newId<AlertId>(), m_studio->bo);
        }));
        QVERIFY(schedule().item(m_first)->alert);
        QVERIFY(!schedule().item(m_late)->alert);
    }

    void aClientsHistoryIsNewestFirstAndPaged()
    {
        const auto all = schedule().ofClient(m_studio->ana);
        TD_VERIFY(all);
        QCOMPARE(ids(*all), QList<AppointmentId>({m_group, m_first}));
        const auto page = schedule().ofClient(m_studio->ana, 1);
        QCOMPARE(ids(*page), QList<AppointmentId>{m_group});
        QCOMPARE(ids(*schedule().ofClient(m_studio->ana, 1, page->last().startsAt)), QList<AppointmentId>{m_first});
        QCOMPARE(schedule().next(m_studio->ana)->value().id, m_first);
        m_studio->setNow(tuesday, 12 * 60);
        QCOMPARE(schedule().next(m_studio->ana)->value().id, m_group);
        QVERIFY(!schedule().next(m_studio->other)->has_value());
    }

    void trainersSeeOthersOnlyAsBusy()
    {
        QVERIFY(schedule().busyBlocks(tuesday, tuesday)->isEmpty());
        TD_VERIFY(m_studio->signInAs(m_studio->studio.trainerActor()));
        const auto busy = schedule().busyBlocks(tuesday, tuesday);
        TD_VERIFY(busy);
        QCOMPARE(busy->size(), 1);
        QCOMPARE(busy->first().appointment, m_theirs);
        QCOMPARE(busy->first().minute, 9 * 60);
        QVERIFY(!ids(*schedule().day(tuesday)).contains(m_theirs));
        TD_REFUSED(schedule().item(m_theirs), ErrorKind::NotFound, "row.not-found");
    }

    void shadingAndFreeTimes()
    {
        const auto days = schedule().background(QDate(2026, 6, 30), QDate(2026, 7, 1), {m_studio->studio.trainer});
        TD_VERIFY(days);
        QCOMPARE(days->size(), 2);
        QCOMPARE(days->first().available, (QList<MinuteSpan>{{360, 1260}}));
        QVERIFY(!days->first().closed && days->last().closed);
        QCOMPARE(schedule().specialDays(QDate(2026, 6, 30), QDate(2026, 7, 2))->first().nameFr, u"Fête du Canada"_s);
        const auto free = schedule().freeSlots(m_studio->studio.trainer, tuesday, 60);
        TD_VERIFY(free);
        QCOMPARE(free->first(), 360);
        QVERIFY(free->contains(8 * 60) && !free->contains(8 * 60 + 15) && !free->contains(9 * 60) && free->contains(10 * 60));
        QVERIFY(free->contains(19 * 60) && !free->contains(19 * 60 + 15));
    }

    void theTableModelKeepsRowsThatStay()
    {
        AppointmentTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setItems(*schedule().day(tuesday));
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex day = model.index(model.rowOf(m_first), AppointmentTableModel::DayColumn);
        QCOMPARE(day.data(AppointmentTableModel::RawRole).toDate(), tuesday);
        QCOMPARE(day.data(AppointmentTableModel::IdRole).value<AppointmentId>(), m_first);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy updates(&model, &QAbstractItemModel::dataChanged);
        TD_VERIFY(m_studio->services->attendance().complete(m_first));
        model.setItems(*schedule().day(tuesday));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(updates.count(), 1);
        const QModelIndex state = model.index(model.rowOf(m_first), AppointmentTableModel::StateColumn);
        QCOMPARE(state.data().toString(), u"Completed"_s);
        QCOMPARE(state.data(AppointmentTableModel::StateRole).toInt(), int(AppointmentState::Completed));
        model.setItems({});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowOf(m_first), -1);
    }

private:
    Schedule& schedule() { return m_studio->services->schedule(); }

    static QList<AppointmentId> ids(const QList<ScheduleItem>& items)
    {
        QList<AppointmentId> out;
        for (const ScheduleItem& item : items)
            out.append(item.id);
        return out;
    }

    const QDate tuesday{2026, 6, 2};
    AppointmentId m_first;
    AppointmentId m_late;
    AppointmentId m_group;
    AppointmentId m_theirs;
    std::unique_ptr<BookedStudio> m_studio;
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
