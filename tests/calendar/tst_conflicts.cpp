// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/conflicts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

namespace
{
template <class IdType> IdType id(unsigned char number)
{
    RawId raw{};
    raw[15] = number;
    return IdType(raw);
}

Interval hours(int from, int to)
{
    return {from * 3600, to * 3600};
}

Booked booked(unsigned char number, Interval interval, unsigned char trainer = 1)
{
    return {id<AppointmentId>(number), interval, id<TrainerId>(trainer), std::nullopt, {}};
}

Booked inRoom(unsigned char number, Interval interval)
{
    Booked out = booked(number, interval, 9);
    out.room = id<RoomId>(1);
    return out;
}

ProposedBooking proposed(Interval interval)
{
    return {interval, id<TrainerId>(1), std::nullopt, {}, std::nullopt};
}

QList<int> numbers(const QList<Clash>& clashes)
{
    QList<int> out;
    for (const Clash& clash : clashes)
        out.append(clash.appointment.raw()[15]);
    return out;
}

QList<Interval> randomIntervals(QRandomGenerator& random)
{
    QList<Interval> out;
    for (int i = random.bounded(8); i > 0; --i) {
        const int start = random.bounded(20);
        out.append({start, start + random.bounded(8)});
    }
    return out;
}
} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT

private slots:
    void overlapIsHalfOpen_data();
    void overlapIsHalfOpen();
    void merging();
    void mergingKeepsTheInstants();
    void peakMatchesCounting();
    void takesSpansAway();
    void trainerIsNotDoubleBooked();
    void ignoresItself();
    void clientClashNamesTheClient();
    void roomWithPlaces();
    void capacity();
};

void TestConflicts::overlapIsHalfOpen_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("same") << 9 << 10 << true;
    QTest::newRow("ends where it begins") << 8 << 9 << false;
    QTest::newRow("begins where it ends") << 10 << 11 << false;
    QTest::newRow("around") << 8 << 11 << true;
    QTest::newRow("into") << 8 << 10 << true;
    QTest::newRow("empty, inside") << 9 << 9 << false;
    QTest::newRow("backwards") << 11 << 8 << false;
}

void TestConflicts::overlapIsHalfOpen()
{
    QFETCH(int, start);
    QFETCH(int, end);
    QTEST(hours(start, end).overlaps(hours(9, 10)), "overlaps");
    QTEST(hours(9, 10).overlaps(hours(start, end)), "overlaps");
}

void TestConflicts::merging()
{
    QCOMPARE(merged(QList<Interval>{{5, 6}, {1, 3}, {3, 4}, {2, 3}, {8, 8}}), (QList<Interval>{{1, 4}, {5, 6}}));
    QVERIFY(merged(QList<MinuteSpan>{{3, 2}}).isEmpty());
}

void TestConflicts::mergingKeepsTheInstants()
{
    const auto covered = [](const QList<Interval>& list, Instant instant) {
        return std::any_of(list.begin(), list.end(), [=](const Interval& one) { return one.contains(instant); });
    };
    for (quint32 seed = 1; seed <= 500; ++seed) {
        QRandomGenerator random(seed);
        const QList<Interval> list = randomIntervals(random);
        const QList<Interval> result = merged(list);
        for (Instant instant = -1; instant < 30; ++instant)
            QVERIFY2(covered(list, instant) == covered(result, instant), qPrintable(u"seed %1"_s.arg(seed)));
        for (qsizetype i = 1; i < result.size(); ++i)
            QVERIFY(result[i - 1].end < result[i].start);
    }
}

void TestConflicts::peakMatchesCounting()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        QRandomGenerator random(seed);
        const QList<Interval> list = randomIntervals(random);
        const Interval window{5, 5 + random.bounded(12)};
        int expected = 0;
        for (Instant instant = window.start; instant < window.end; ++instant) {
            const auto running = std::count_if(list.begin(), list.end(),
                                               [=](const Interval& one) { return one.contains(instant); });
            expected = std::max(expected, int(running));
        }
        QVERIFY2(peakConcurrency(list, window) == expected, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestConflicts::takesSpansAway()
{
    QCOMPARE(without({{60, 300}, {300, 400}}, {{0, 70}, {100, 120}, {110, 130}, {390, 500}}),
             (QList<MinuteSpan>{{70, 100}, {130, 390}}));
    QVERIFY(without({{60, 300}}, {{60, 300}}).isEmpty());
}

void TestConflicts::trainerIsNotDoubleBooked()
{
    const QList<Booked> diary{booked(1, hours(10, 12)), booked(2, hours(8, 9)), booked(3, hours(8, 11)),
                              booked(4, hours(9, 10), 2)};
    const auto clashes = findClashes(proposed(hours(9, 11)), diary);
    QCOMPARE(clashes, (QList<Clash>{{ClashKind::Trainer, id<AppointmentId>(3), hours(9, 11), std::nullopt},
                                    {ClashKind::Trainer, id<AppointmentId>(1), hours(10, 11), std::nullopt}}));
}

void TestConflicts::ignoresItself()
{
    ProposedBooking moved = proposed(hours(9, 11));
    moved.ignore = id<AppointmentId>(1);
    QCOMPARE(numbers(findClashes(moved, {booked(1, hours(9, 10)), booked(2, hours(10, 11))})), QList<int>{2});
}

void TestConflicts::clientClashNamesTheClient()
{
    ProposedBooking wanted = proposed(hours(9, 10));
    wanted.clients = {id<ClientId>(1), id<ClientId>(2)};
    Booked other = booked(5, hours(9, 10), 2);
    other.clients = {id<ClientId>(3), id<ClientId>(2)};
    const auto clashes = findClashes(wanted, {other});
    QCOMPARE(clashes.size(), 1);
    QCOMPARE(clashes[0].kind, ClashKind::Client);
    QCOMPARE(clashes[0].client, std::optional(id<ClientId>(2)));
}

void TestConflicts::roomWithPlaces()
{
    ProposedBooking wanted = proposed(hours(9, 12));
    wanted.room = RoomUse{id<RoomId>(1), 2};
    // One after the other: never two at once.
    QVERIFY(findClashes(wanted, {inRoom(1, hours(8, 10)), inRoom(2, hours(10, 11)), inRoom(3, hours(11, 13))}).isEmpty());
    // Two at once from 10 to 11; the third, alone, is not in the way.
    const QList<Booked> full{inRoom(1, hours(8, 11)), inRoom(2, hours(10, 11)), inRoom(3, hours(11, 13))};
    QCOMPARE(numbers(findClashes(wanted, full)), (QList<int>{1, 2}));
    wanted.room->concurrent = 1;
    QCOMPARE(numbers(findClashes(wanted, full)), (QList<int>{1, 2, 3}));
    wanted.room->room = id<RoomId>(2);
    QVERIFY(findClashes(wanted, full).isEmpty());
}

void TestConflicts::capacity()
{
    QVERIFY(checkCapacity(12, 10, 2).has_value());
    const auto full = checkCapacity(12, 11, 2);
    QVERIFY(!full);
    QCOMPARE(full.error().reason, u"booking.full"_s);
    QCOMPARE(full.error().args, (QStringList{u"12"_s, u"1"_s}));
    QCOMPARE(checkCapacity(5, 7, 1).error().args.value(1), u"0"_s);
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
