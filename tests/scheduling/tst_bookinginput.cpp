// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedstudio.h"

#include <functional>

using namespace td;
using namespace td::test;

using Change = std::function<void(BookingRequest&, BookedStudio&)>;
Q_DECLARE_METATYPE(Change)

class TestBookingInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        TD_VERIFY(m_studio.prepare());
        auto taken = m_studio.request(QDate(2026, 6, 2), 9 * 60);
        taken.id = AppointmentId(m_studio.studio.ids.next());
        m_taken = *taken.id;
        TD_VERIFY(m_studio.booking().book(taken));
    }

    void badInputNamesItsFieldAndChangesNothing_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, Change change, const char* reason, const char* field) {
            QTest::newRow(name) << std::move(change) << QString::fromLatin1(reason) << QString::fromLatin1(field);
        };
        row("duration 0", [](auto& r, auto&) { r.durationMin = 0; }, "value.range", "duration");
        row("duration negative", [](auto& r, auto&) { r.durationMin = -60; }, "value.range", "duration");
        row("duration over a day", [](auto& r, auto&) { r.durationMin = 1441; }, "value.range", "duration");
        row("minute negative", [](auto& r, auto&) { r.minute = -1; }, "value.range", "start");
        row("minute 24:00", [](auto& r, auto&) { r.minute = 1440; }, "value.range", "start");
        row("no day", [](auto& r, auto&) { r.day = QDate(); }, "time.range", "day");
        row("year 1", [](auto& r, auto&) { r.day = QDate(1, 1, 1); }, "time.range", "day");
        row("year 9999", [](auto& r, auto&) { r.day = QDate(9999, 12, 31); }, "time.range", "day");
        row("gap of the clocks", [](auto& r, auto&) { r.day = QDate(2027, 3, 14); r.minute = 150; }, "time.gap", "start");
        row("no trainer", [](auto& r, auto&) { r.trainer = {}; }, "row.not-found", "trainer");
        row("unknown trainer", [](auto& r, auto& s) { r.trainer = TrainerId(s.studio.ids.next()); }, "row.not-found", "trainer");
        row("unknown type", [](auto& r, auto& s) { r.classType = ClassTypeId(s.studio.ids.next()); }, "row.not-found",
            "class_type");
        row("unknown client", [](auto& r, auto& s) { r.clients = {ClientId(s.studio.ids.next())}; }, "row.not-found", "clients");
        row("second client unknown", [](auto& r, auto& s) { r = s.groupRequest(r.day, r.minute, {s.ana, ClientId()}); },
            "row.not-found", "clients");
        row("client twice", [](auto& r, auto& s) { r.clients = {s.ana, s.ana}; r.capacity = 5; }, "booking.client-twice", "clients");
        row("unknown room", [](auto& r, auto& s) { r.room = RoomId(s.studio.ids.next()); }, "row.not-found", "room");
        row("unknown location", [](auto& r, auto& s) { r.location = LocationId(s.studio.ids.next()); }, "row.not-found", "location");
        row("capacity 0", [](auto& r, auto&) { r.capacity = 0; }, "value.range", "capacity");
        row("capacity huge", [](auto& r, auto&) { r.capacity = 1001; }, "value.range", "capacity");
        row("rate negative", [](auto& r, auto&) { r.rateMinor = -1; }, "value.range", "rate");
        row("note too long", [](auto& r, auto&) { r.note = QString(5000, u'x'); }, "text.too-long", "note");
        row("reason too long", [](auto& r, auto&) { r.overrideReason = QString(500, u'x'); }, "text.too-long", "override_reason");
        row("too many for it", [](auto& r, auto& s) { r.clients = {s.ana, s.bo}; }, "booking.full", "capacity");
        row("id taken", [this](auto& r, auto&) { r.id = m_taken; r.day = r.day.addDays(7); }, "row.duplicate", "id");
    }

    void badInputNamesItsFieldAndChangesNothing()
    {
        QFETCH(Change, change);
        QFETCH(QString, reason);
        QFETCH(QString, field);
        auto request = m_studio.request(QDate(2026, 6, 3), 10 * 60);
        change(request, m_studio);
        const qint64 rows = m_studio.rows();
        const qint64 set = m_studio.studio.db().lastChangeSet();
        const auto booked = m_studio.booking().book(request);
        QVERIFY(!booked);
        QCOMPARE(booked.error().reason, reason);
        QCOMPARE(booked.error().field, field);
        QCOMPARE(m_studio.rows(), rows);
        QCOMPARE(m_studio.studio.db().lastChangeSet(), set);
        if (reason != u"row.duplicate"_s) {
            const auto problems = m_studio.booking().check(request);
            QVERIFY(problems && !problems->isEmpty());
            QCOMPARE(problems->first().error.reason, reason);
        }
    }

    void unknownRowsAreNotFoundByEveryService()
    {
        const auto id = AppointmentId(m_studio.studio.ids.next());
        const auto participant = ParticipantId(m_studio.studio.ids.next());
        Scheduling& s = *m_studio.services;
        const qint64 rows = m_studio.rows();
        TD_REFUSED(s.booking().move(id, {}), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.booking().edit(id, {}), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.booking().rebook(id), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.booking().addParticipant(id, m_studio.ana), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.cancelling().cancel(id, {}), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.cancelling().cancelParticipant(participant, {}), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.cancelling().markNoShow(id), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.attendance().complete(id), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.attendance().markArrived(participant), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.attendance().reopen(id), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.waitingList().join(id, m_studio.ana), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.waitingList().promote(participant), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(s.schedule().item(id), ErrorKind::NotFound, "row.not-found");
        QCOMPARE(m_studio.rows(), rows);
    }

    void badMovesChangeNothing()
    {
        const auto before = m_studio.booking().find(m_taken);
        for (const int duration : {0, -5, 1441}) {
            MoveRequest move;
            move.durationMin = duration;
            TD_REFUSED(m_studio.booking().move(m_taken, move), ErrorKind::Invalid, "value.range");
        }
        MoveRequest far;
        far.day = QDate(9999, 1, 1);
        TD_REFUSED(m_studio.booking().move(m_taken, far), ErrorKind::Invalid, "time.range");
        MoveRequest gap;
        gap.day = QDate(2027, 3, 14);
        gap.minute = 150;
        TD_REFUSED(m_studio.booking().move(m_taken, gap), ErrorKind::Invalid, "time.gap");
        TD_REFUSED(m_studio.booking().rebook(m_taken, 1'000'000), ErrorKind::Invalid, "value.range");
        QCOMPARE(*m_studio.booking().find(m_taken), *before);
    }

private:
    BookedStudio m_studio;
    AppointmentId m_taken;
};

QTEST_GUILESS_MAIN(TestBookingInput)
#include "tst_bookinginput.moc"
