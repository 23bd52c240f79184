// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedstudio.h"

#include <QRandomGenerator>

using namespace td;
using namespace td::test;

namespace
{

/// What the oracle believes: plain lists, looked through from end to end.
struct Believed {
    AppointmentId id;
    Interval when;
    TrainerId trainer;
    RoomId room;
    QList<ClientId> clients;
    int capacity = 1;
    bool open = true;
};

} // namespace

/// Random bookings, moves, cancellations and reopenings in one crowded week, beside an oracle that compares every pair.
class TestBookingProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverDoubleBooksAndNeverRefusesWhatIsFree_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("monday");
        QTest::newRow("Toronto, clocks forward") << QByteArray("America/Toronto") << QDate(2027, 3, 8);
        QTest::newRow("Toronto, clocks back") << QByteArray("America/Toronto") << QDate(2026, 11, 1);
        QTest::newRow("Berlin, clocks back") << QByteArray("Europe/Berlin") << QDate(2026, 10, 19);
        QTest::newRow("Lord Howe, half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 1);
    }

    void neverDoubleBooksAndNeverRefusesWhatIsFree()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, monday);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        m_random.seed(seed);
        m_diary.clear();
        m_accepted = 0;
        m_refused = 0;
        m_studio = std::make_unique<BookedStudio>();
        TD_VERIFY(m_studio->prepare(zone));
        m_zone = zone;
        m_monday = monday;
        for (int step = 0; step < 300; ++step) {
            const int what = pick(10);
            if (m_diary.isEmpty() || what < 5)
                tryBooking();
            else if (what < 8)
                tryMove(m_diary[pick(int(m_diary.size()))]);
            else if (what < 9)
                tryCancel(m_diary[pick(int(m_diary.size()))]);
            else
                tryReopen(m_diary[pick(int(m_diary.size()))]);
            if (QTest::currentTestFailed())
                return;
        }
        compareWithDatabase();
        QVERIFY(m_accepted > 20 && m_refused > 20);
    }

private:
    int pick(int below) { return int(m_random.bounded(below)); }

    [[nodiscard]] bool clashes(const Believed& wanted) const
    {
        for (const Believed& other : m_diary) {
            if (!other.open || other.id == wanted.id || !other.when.overlaps(wanted.when))
                continue;
            const bool client = std::any_of(wanted.clients.begin(), wanted.clients.end(),
                                            [&](const ClientId& id) { return other.clients.contains(id); });
            if (other.trainer == wanted.trainer || client || (!wanted.room.isNull() && other.room == wanted.room))
                return true;
        }
        return wanted.clients.size() > wanted.capacity;
    }

    BookingRequest randomRequest()
    {
        const QList<ClientId> all{m_studio->ana, m_studio->bo, m_studio->cy, m_studio->di};
        BookingRequest request;
        request.trainer = pick(2) == 0 ? m_studio->studio.trainer : m_studio->studio.otherTrainer;
        request.classType = pick(3) == 0 ? m_studio->studio.group : m_studio->studio.personal;
        for (const ClientId& client : all) {
            if (pick(request.classType == m_studio->studio.group ? 2 : 4) == 0)
                request.clients.append(client);
        }
        request.day = m_monday.addDays(pick(8));
        request.minute = pick(96) * 15;
        request.durationMin = 15 + pick(20) * 15;
        if (pick(3) == 0)
            request.room = m_studio->studio.room;
        request.overrideReason = u"Any time"_s;
        return request;
    }

    void settle(bool done, bool expected, const Result<Instant>& start)
    {
        QCOMPARE(done, expected && start.has_value());
        ++(done ? m_accepted : m_refused);
    }

    void tryBooking()
    {
        const BookingRequest request = randomRequest();
        const auto start = toInstant({request.day, request.minute}, m_zone);
        Believed wanted{{}, {start.value_or(0), start.value_or(0) + *request.durationMin * 60}, request.trainer, request.room,
                        request.clients, request.classType == m_studio->studio.group ? 3 : 1, true};
        const auto problems = m_studio->booking().check(request);
        QVERIFY(problems);
        const bool blocked = std::any_of(problems->begin(), problems->end(),
                                         [](const Problem& p) { return p.severity == Severity::Blocks; });
        const bool expected = !clashes(wanted);
        const auto booked = m_studio->booking().book(request);
        settle(booked.has_value(), expected, start);
        QCOMPARE(blocked, !booked.has_value());
        if (booked) {
            wanted.id = booked->id;
            m_diary.append(wanted);
        }
    }

    void tryMove(Believed& believed)
    {
        MoveRequest move;
        move.day = m_monday.addDays(pick(8));
        move.minute = pick(96) * 15;
        if (pick(2) == 0)
            move.trainer = pick(2) == 0 ? m_studio->studio.trainer : m_studio->studio.otherTrainer;
        if (pick(2) == 0)
            move.room = pick(2) == 0 ? m_studio->studio.room : RoomId();
        move.overrideReason = u"Any time"_s;
        const auto start = toInstant({*move.day, *move.minute}, m_zone);
        Believed wanted = believed;
        wanted.when = {start.value_or(0), start.value_or(0) + (believed.when.end - believed.when.start)};
        wanted.trainer = move.trainer.value_or(wanted.trainer);
        wanted.room = move.room.value_or(wanted.room);
        const bool expected = believed.open && !clashes(wanted);
        const auto moved = m_studio->booking().move(believed.id, move);
        settle(moved.has_value(), expected, start);
        if (moved)
            believed = wanted;
    }

    void tryCancel(Believed& believed)
    {
        const auto cancelled = m_studio->services->cancelling().cancel(believed.id, {CancelledBy::Studio, {}, false, {}});
        QCOMPARE(cancelled.has_value(), believed.open);
        believed.open = false;
    }

    void tryReopen(Believed& believed)
    {
        if (believed.open)
            return;
        const bool expected = !clashes(believed);
        const auto reopened = m_studio->services->attendance().reopen(believed.id);
        QCOMPARE(reopened.has_value(), expected);
        believed.open = expected;
    }

    void compareWithDatabase()
    {
        for (const Believed& believed : std::as_const(m_diary)) {
            const auto row = m_studio->booking().find(believed.id);
            QVERIFY(row);
            QCOMPARE(row->isOpen(), believed.open);
            QCOMPARE(row->interval(), believed.when);
            QCOMPARE(row->trainer, believed.trainer);
            QCOMPARE(row->room, believed.room);
            if (believed.open) {
                QVERIFY(!clashes(believed));
            }
        }
        QCOMPARE(m_studio->count("SELECT count(*) FROM appointments"), m_diary.size());
    }

    QRandomGenerator m_random;
    QByteArray m_zone;
    QDate m_monday;
    QList<Believed> m_diary;
    int m_accepted = 0;
    int m_refused = 0;
    std::unique_ptr<BookedStudio> m_studio;
};

QTEST_GUILESS_MAIN(TestBookingProperty)
#include "tst_bookingproperty.moc"
