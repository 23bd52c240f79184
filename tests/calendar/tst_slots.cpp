// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/slots.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

namespace
{
const QDate day(2026, 3, 4);
const QByteArray toronto = "America/Toronto";

SlotSearch nineToTwelve()
{
    return {toronto, 60, 15, [](QDate) { return QList<MinuteSpan>{{9 * 60, 12 * 60}}; }, {}};
}

Interval busy(QDate on, int from, int to)
{
    return {toInstant({on, from}, toronto).value(), toInstant({on, to}, toronto).value()};
}
} // namespace

class TestSlots : public QObject
{
    Q_OBJECT

private slots:
    void snaps_data();
    void snaps();
    void leavesOutWhatIsBusy();
    void keepsToTheGrid();
    void leavesOutTheGap();
    void refusesNonsense();
    void findsTheNext();
    void findsTheNearest();
    void neverOverlaps();
};

void TestSlots::snaps_data()
{
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("snapped");
    QTest::newRow("on it") << 540 << 540;
    QTest::newRow("down") << 547 << 540;
    QTest::newRow("up") << 548 << 555;
    QTest::newRow("before the day") << -20 << 0;
    QTest::newRow("end of the day") << 1439 << 1425;
}

void TestSlots::snaps()
{
    QFETCH(int, minute);
    QTEST(snapMinute(minute), "snapped");
    QCOMPARE(snapMinute(15, 30), 30);
}

void TestSlots::leavesOutWhatIsBusy()
{
    SlotSearch search = nineToTwelve();
    search.busy = {busy(day, 10 * 60, 10 * 60 + 30)};
    QCOMPARE(freeSlots(search, day), (QList<int>{540, 630, 645, 660}));
}

void TestSlots::keepsToTheGrid()
{
    SlotSearch search = nineToTwelve();
    search.spans = [](QDate) { return QList<MinuteSpan>{{545, 600}, {600, 640}}; };
    QCOMPARE(freeSlots(search, day), (QList<int>{555, 570}));
}

void TestSlots::leavesOutTheGap()
{
    SlotSearch search = nineToTwelve();
    search.spans = [](QDate) { return QList<MinuteSpan>{{60, 240}}; };
    search.step = 30;
    search.durationMin = 30;
    QCOMPARE(freeSlots(search, {2026, 3, 8}), (QList<int>{60, 90, 180, 210}));
}

void TestSlots::refusesNonsense()
{
    SlotSearch search = nineToTwelve();
    search.step = 0;
    QVERIFY(freeSlots(search, day).isEmpty());
    search = nineToTwelve();
    search.durationMin = 0;
    QVERIFY(freeSlots(search, day).isEmpty());
    QVERIFY(freeSlots(SlotSearch{}, day).isEmpty());
}

void TestSlots::findsTheNext()
{
    SlotSearch search = nineToTwelve();
    search.busy = {busy(day, 9 * 60, 12 * 60)};
    QCOMPARE(nextFreeSlot(search, {day, 0}, 3), std::optional(LocalTime{day.addDays(1), 540}));
    QCOMPARE(nextFreeSlot(search, {day.addDays(1), 541}, 3), std::optional(LocalTime{day.addDays(1), 555}));
    QCOMPARE(nextFreeSlot(search, {day, 0}, 1), std::nullopt);
}

void TestSlots::findsTheNearest()
{
    SlotSearch search = nineToTwelve();
    search.busy = {busy(day, 10 * 60, 10 * 60 + 30)};
    QCOMPARE(nearestFreeSlot(search, day, 570), std::optional(540));
    QCOMPARE(nearestFreeSlot(search, day, 600), std::optional(630));
    // 09:00 and 10:30 are both 45 minutes from 09:45.
    QCOMPARE(nearestFreeSlot(search, day, 585), std::optional(540));
    search.busy = {busy(day, 0, 23 * 60)};
    QCOMPARE(nearestFreeSlot(search, day, 600), std::nullopt);
}

void TestSlots::neverOverlaps()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        SlotSearch search = nineToTwelve();
        search.durationMin = 15 + random.bounded(90);
        for (int i = random.bounded(5); i > 0; --i) {
            const int from = 500 + random.bounded(250);
            search.busy.append(busy(day, from, from + random.bounded(60)));
        }
        const QList<int> free = freeSlots(search, day);
        for (int minute = 540; minute <= 720; minute += 15) {
            const Interval wanted{toInstant({day, minute}, toronto).value(),
                                  toInstant({day, minute}, toronto).value() + search.durationMin * 60};
            const bool fits = minute + search.durationMin <= 720 &&
                              std::none_of(search.busy.begin(), search.busy.end(),
                                           [&](const Interval& one) { return one.overlaps(wanted); });
            QVERIFY2(free.contains(minute) == fits, qPrintable(u"seed %1 minute %2"_s.arg(seed).arg(minute)));
        }
    }
}

QTEST_GUILESS_MAIN(TestSlots)
#include "tst_slots.moc"
