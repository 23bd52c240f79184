// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/dragmath.h"
#include "calendar/gridcursor.h"
#include "calendar/monthlayout.h"
#include "calendar/overlap.h"
#include "calendar/timegridlayout.h"
#include "ui/calendarfixture.h"

#include <QTest>

#include <set>

using namespace td;
using namespace td::calendartest;

namespace
{
const QDate monday(2026, 11, 23);

GridMetrics metricsOf(double width, double pixelsPerHour = 60)
{
    GridMetrics metrics;
    metrics.width = width;
    metrics.scale = TimeScale(pixelsPerHour);
    return metrics;
}
} // namespace

class TestCalendarGeometry : public QObject
{
    Q_OBJECT

private slots:
    void minutesBecomePixelsAndBack();
    void zoomStaysWithinItsLimits();
    void lanes_data();
    void lanes();
    void lanesNeverOverlap();
    void layoutKeepsItsPromises();
    void aNightIsSplitAtMidnight();
    void shortItemsKeepALine();
    void trainersHaveTheirOwnColumns();
    void edgesResizeOnlyWhereTheBookingEnds();
    void createCoversBothEnds();
    void moveStaysOnItsDay();
    void moveSidewaysKeepsTheMinute();
    void aNightMovesAsAWhole();
    void resizeKeepsTheOtherEnd();
    void clockChangesSkipAnHour();
    void cursorExtendsAndPages();
    void monthHasWholeWeeks_data();
    void monthHasWholeWeeks();
    void monthCountsWhatItHides();
};

void TestCalendarGeometry::minutesBecomePixelsAndBack()
{
    for (const double pixels : {28.0, 33.7, 56.0, 60.0, 224.0}) {
        const TimeScale scale(pixels);
        for (int minute = 0; minute < minutesPerDay; ++minute) {
            QCOMPARE(scale.minuteAt(scale.y(minute)), minute);
            QCOMPARE(scale.minuteAt(scale.y(minute + 0.9)), minute);
        }
        QCOMPARE(scale.minuteAt(-5), 0);
        QCOMPARE(scale.minuteAt(scale.height() + 5), minutesPerDay - 1);
    }
}

void TestCalendarGeometry::zoomStaysWithinItsLimits()
{
    QCOMPARE(TimeScale().zoomed(100).pixelsPerHour(), TimeScale::largest);
    QCOMPARE(TimeScale().zoomed(-100).pixelsPerHour(), TimeScale::smallest);
    QVERIFY(TimeScale().zoomed(1).pixelsPerHour() > TimeScale::usual);
    QVERIFY(qFuzzyCompare(TimeScale().zoomed(2).zoomed(-2).pixelsPerHour(), TimeScale::usual));
}

void TestCalendarGeometry::lanes_data()
{
    QTest::addColumn<std::vector<MinuteSpan>>("spans");
    QTest::addColumn<std::vector<LanePlace>>("expected");
    using Spans = std::vector<MinuteSpan>;
    using Places = std::vector<LanePlace>;
    QTest::newRow("none") << Spans{} << Places{};
    QTest::newRow("one") << Spans{{60, 120}} << Places{{0, 1, 1}};
    QTest::newRow("touching do not overlap") << Spans{{60, 120}, {120, 180}} << Places{{0, 1, 1}, {0, 1, 1}};
    QTest::newRow("two halves") << Spans{{60, 120}, {90, 150}} << Places{{0, 2, 1}, {1, 2, 1}};
    QTest::newRow("the longer goes left") << Spans{{60, 90}, {60, 180}} << Places{{1, 2, 1}, {0, 2, 1}};
    QTest::newRow("a lane is used again") << Spans{{0, 60}, {30, 90}, {60, 120}} << Places{{0, 2, 1}, {1, 2, 1}, {0, 2, 1}};
    QTest::newRow("grows into the free width") << Spans{{0, 240}, {0, 60}, {0, 50}, {120, 180}}
                                               << Places{{0, 3, 1}, {1, 3, 1}, {2, 3, 1}, {1, 3, 2}};
}

void TestCalendarGeometry::lanes()
{
    QFETCH(std::vector<MinuteSpan>, spans);
    QFETCH(std::vector<LanePlace>, expected);
    QVERIFY(packLanes(spans) == expected);
}

void TestCalendarGeometry::lanesNeverOverlap()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        std::vector<MinuteSpan> spans;
        for (int i = 0; i < 40; ++i) {
            const int start = random.bounded(1400);
            spans.push_back({start, std::min(1440, start + random.bounded(1, 300))});
        }
        const auto places = packLanes(spans);
        for (size_t a = 0; a < spans.size(); ++a) {
            QVERIFY2(places[a].lane + places[a].width <= places[a].lanes && places[a].width > 0, qPrintable(QString::number(seed)));
            for (size_t b = a + 1; b < spans.size(); ++b) {
                const bool sameTime = spans[a].start < spans[b].end && spans[b].start < spans[a].end;
                const bool sameLane = places[a].lane < places[b].lane + places[b].width &&
                                      places[b].lane < places[a].lane + places[a].width;
                QVERIFY2(!(sameTime && sameLane), qPrintable(QString::number(seed)));
            }
        }
    }
}

// Inside the column, none over another, found again by the hit test, every piece present; up to 2,000 bookings.
void TestCalendarGeometry::layoutKeepsItsPromises()
{
    const auto columns = dayColumns(monday, 7);
    for (const quint32 seed : {1u, 2u, 3u, 4u, 5u, 6u}) {
        const int count = seed == 6 ? 2000 : 150;
        const auto items = randomItems(seed, count, monday, 7);
        const TimeGridLayout layout(columns, items, GridColumnKind::Day, metricsOf(1400));
        std::set<int> seen;
        const auto& placed = layout.placed();
        for (size_t i = 0; i < placed.size(); ++i) {
            const PlacedItem& one = placed[i];
            seen.insert(one.item);
            QVERIFY2(layout.columnRect(one.column).contains(one.rect), qPrintable(QString::number(seed)));
            QVERIFY(one.rect.width() > 0 && one.rect.height() > 0);
            QCOMPARE(layout.hit(one.rect.center()).placed, int(i));
            QCOMPARE(layout.hit(one.rect.center()).column, one.column);
            for (size_t j = i + 1; j < placed.size() && placed[j].column == one.column; ++j)
                QVERIFY2(!one.rect.intersects(placed[j].rect), qPrintable(QString::number(seed)));
        }
        QCOMPARE(int(seen.size()), count);
        QCOMPARE(layout.touching(QRectF(QPointF(), layout.contentSize())).size(), placed.size());
    }
}

void TestCalendarGeometry::aNightIsSplitAtMidnight()
{
    const std::vector items{booking(1, monday, 22 * 60, 240)};
    const TimeGridLayout layout(dayColumns(monday, 2), items, GridColumnKind::Day, metricsOf(400));
    QCOMPARE(layout.placed().size(), size_t(2));
    QCOMPARE(layout.placed()[0].span, (MinuteSpan{1320, 1440}));
    QVERIFY(layout.placed()[0].intoNextDay && !layout.placed()[0].fromDayBefore);
    QCOMPARE(layout.placed()[1].span, (MinuteSpan{0, 120}));
    QVERIFY(layout.placed()[1].fromDayBefore && !layout.placed()[1].intoNextDay);

    const std::vector untilMidnight{booking(1, monday, 22 * 60, 120)};
    QCOMPARE(TimeGridLayout(dayColumns(monday, 2), untilMidnight, GridColumnKind::Day, metricsOf(400)).placed().size(), size_t(1));
}

void TestCalendarGeometry::shortItemsKeepALine()
{
    const GridMetrics metrics = metricsOf(400);
    const std::vector items{booking(1, monday, 600, 5), booking(2, monday, 606, 5), booking(3, monday, 1438, 1)};
    const TimeGridLayout layout(dayColumns(monday, 1), items, GridColumnKind::Day, metrics);
    for (const PlacedItem& placed : layout.placed()) {
        QVERIFY(placed.rect.height() >= metrics.minItemHeight);
        QVERIFY(layout.columnRect(0).contains(placed.rect));
    }
    QVERIFY(layout.placed()[0].rect.right() <= layout.placed()[1].rect.left());
}

void TestCalendarGeometry::trainersHaveTheirOwnColumns()
{
    auto columns = dayColumns(monday, 1);
    columns.push_back(columns[0]);
    columns[0].key = numbered<TrainerId>(1).toString();
    columns[1].key = numbered<TrainerId>(2).toString();
    auto items = std::vector{booking(1, monday, 600, 60), booking(2, monday, 600, 60), booking(3, monday, 600, 60)};
    items[0].trainer = numbered<TrainerId>(2);
    items[1].trainer = numbered<TrainerId>(1);
    items[2].trainer = numbered<TrainerId>(3); // has no column
    const TimeGridLayout layout(columns, items, GridColumnKind::Trainer, metricsOf(600));
    QCOMPARE(layout.placed().size(), size_t(2));
    QCOMPARE(layout.placed()[0].item, 1);
    QCOMPARE(layout.placed()[1].item, 0);
    QCOMPARE(layout.placed()[1].column, 1);
}

void TestCalendarGeometry::edgesResizeOnlyWhereTheBookingEnds()
{
    const std::vector items{booking(1, monday, 22 * 60, 240), booking(2, monday, 600, 15)};
    const TimeGridLayout layout(dayColumns(monday, 2), items, GridColumnKind::Day, metricsOf(400, 56));
    const auto part = [&](int placed, double y) {
        const QRectF rect = layout.placed()[size_t(placed)].rect;
        return layout.hit({rect.center().x(), y < 0 ? rect.bottom() + y : rect.top() + y}).part;
    };
    QCOMPARE(layout.placed()[1].item, 0);
    QCOMPARE(part(1, 1), GridHit::Part::TopEdge);
    QCOMPARE(part(1, -1), GridHit::Part::Body);
    QCOMPARE(part(2, 1), GridHit::Part::Body);
    QCOMPARE(part(2, -1), GridHit::Part::BottomEdge);
    QCOMPARE(layout.hit({10, 5}).part, GridHit::Part::Slot);
    QCOMPARE(layout.hit({-1, 5}).part, GridHit::Part::Nothing);
    QCOMPARE(layout.hit({5000, 5}).part, GridHit::Part::Nothing);
    QCOMPARE(TimeGridLayout().hit({1, 1}).part, GridHit::Part::Nothing);
}

void TestCalendarGeometry::createCoversBothEnds()
{
    const CalendarColumn column = dayColumns(monday, 1)[0];
    const auto made = [&](int from, int to) {
        const ProposedChange change = proposeCreate(column, from, to, 15);
        return MinuteSpan{change.startMinute, change.startMinute + change.durationMinutes};
    };
    QCOMPARE(made(607, 607), (MinuteSpan{600, 615}));
    QCOMPARE(made(607, 650), (MinuteSpan{600, 660}));
    QCOMPARE(made(650, 607), (MinuteSpan{600, 660}));
    QCOMPARE(made(1439, 5000), (MinuteSpan{1425, 1440}));
    QCOMPARE(made(10, -300), (MinuteSpan{0, 15}));
}

void TestCalendarGeometry::moveStaysOnItsDay()
{
    QRandomGenerator random(7);
    const auto columns = dayColumns(monday, 7);
    for (int i = 0; i < 2000; ++i) {
        const auto item = booking(1, monday, random.bounded(1300), random.bounded(10, 140));
        const auto& column = columns[size_t(random.bounded(7))];
        const ProposedChange change = proposeMove(item, column, random.bounded(140), random.bounded(-200, 1700), 15, false);
        if (item.start.minute + wallDuration(item) > minutesPerDay)
            continue;
        QCOMPARE(change.day, column.date);
        QCOMPARE(change.durationMinutes, wallDuration(item));
        QVERIFY(change.startMinute >= 0 && change.startMinute + change.durationMinutes <= minutesPerDay);
    }
}

void TestCalendarGeometry::moveSidewaysKeepsTheMinute()
{
    const auto item = booking(1, monday, 607, 50);
    const auto columns = dayColumns(monday, 3);
    const auto moved = proposeMove(item, columns[2], 20, 630, 15, true);
    QCOMPARE(moved.day, monday.addDays(2));
    QCOMPARE(moved.startMinute, 607);
    QVERIFY(moved.copy);
    QCOMPARE(proposeMove(item, columns[0], 20, 660, 15, false).startMinute, 645);
}

void TestCalendarGeometry::aNightMovesAsAWhole()
{
    const auto item = booking(1, monday, 22 * 60, 240);
    // Grabbed at 01:00 of the second day, dropped at 02:00 of the same day: an hour later.
    const auto moved = proposeMove(item, dayColumns(monday, 2)[1], 180, 120, 15, false);
    QCOMPARE(moved.day, monday);
    QCOMPARE(moved.startMinute, 23 * 60);
    QCOMPARE(moved.durationMinutes, 240);
}

void TestCalendarGeometry::resizeKeepsTheOtherEnd()
{
    const auto item = booking(1, monday, 600, 60);
    QCOMPARE(proposeResizeEnd(item, {}, monday, 694, 15).durationMinutes, 90);
    QCOMPARE(proposeResizeEnd(item, {}, monday, 100, 15).durationMinutes, 15);
    QCOMPARE(proposeResizeEnd(item, {}, monday, 1440, 15).durationMinutes, 840);
    const auto earlier = proposeResizeStart(item, {}, monday, 568, 15);
    QCOMPARE(earlier.startMinute, 570);
    QCOMPARE(earlier.durationMinutes, 90);
    const auto latest = proposeResizeStart(item, {}, monday, 900, 15);
    QCOMPARE(latest.startMinute, 645);
    QCOMPARE(latest.durationMinutes, 15);
    QCOMPARE(proposeResizeStart(item, {}, monday, -500, 15).startMinute, 0);
    QCOMPARE(previewOf(earlier, item).end, item.end);
}

void TestCalendarGeometry::clockChangesSkipAnHour()
{
    QCOMPARE(clockGap(QDate(2026, 3, 8), "America/Toronto"), (std::optional(MinuteSpan{120, 180})));
    QCOMPARE(clockGap(QDate(2026, 3, 29), "Europe/Paris"), (std::optional(MinuteSpan{120, 180})));
    QVERIFY(!clockGap(QDate(2026, 11, 1), "America/Toronto"));
    QVERIFY(!clockGap(monday, "America/Toronto"));
    QVERIFY(!clockGap(monday, "Nowhere/Never"));
}

void TestCalendarGeometry::cursorExtendsAndPages()
{
    GridCursor cursor;
    cursor.moveTo(1, 607, 15);
    QCOMPARE(cursor.span(15), (MinuteSpan{600, 615}));
    cursor.moveSlots(2, 15, true);
    QCOMPARE(cursor.span(15), (MinuteSpan{600, 645}));
    cursor.moveSlots(-4, 15, true);
    QCOMPARE(cursor.span(15), (MinuteSpan{570, 615}));
    cursor.moveSlots(-1000, 15, false);
    QCOMPARE(cursor.span(15), (MinuteSpan{0, 15}));
    cursor.moveSlots(1000, 15, false);
    QCOMPARE(cursor.span(15), (MinuteSpan{1425, 1440}));
    QCOMPARE(cursor.moveColumns(1, 3), 0);
    QCOMPARE(cursor.moveColumns(1, 3), 1);
    QCOMPARE(cursor.column, 0);
    QCOMPARE(cursor.moveColumns(-1, 3), -1);
    QCOMPARE(cursor.column, 2);
}

void TestCalendarGeometry::monthHasWholeWeeks_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("firstDay");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QDate>("first");
    QTest::newRow("November, Monday first") << QDate(2026, 11, 24) << 1 << 6 << QDate(2026, 10, 26);
    QTest::newRow("November, Sunday first") << QDate(2026, 11, 24) << 7 << 5 << QDate(2026, 11, 1);
    QTest::newRow("February in four weeks") << QDate(2027, 2, 10) << 1 << 4 << QDate(2027, 2, 1);
    QTest::newRow("leap year") << QDate(2028, 2, 29) << 1 << 5 << QDate(2028, 1, 31);
}

void TestCalendarGeometry::monthHasWholeWeeks()
{
    QFETCH(QDate, day);
    QFETCH(int, firstDay);
    QFETCH(int, weeks);
    QFETCH(QDate, first);
    MonthMetrics metrics;
    metrics.size = {700, 600};
    const MonthLayout layout(day, Qt::DayOfWeek(firstDay), {}, metrics);
    QCOMPARE(layout.weeks(), weeks);
    QCOMPARE(layout.cells().front().date, first);
    for (size_t i = 0; i < layout.cells().size(); ++i) {
        QCOMPARE(layout.cells()[i].inMonth, layout.cells()[i].date.month() == day.month());
        QCOMPARE(layout.hit(layout.cells()[i].rect.center()).cell, int(i));
        QCOMPARE(layout.cellOf(layout.cells()[i].date), int(i));
    }
    QCOMPARE(layout.cellOf(first.addDays(-1)), -1);
}

void TestCalendarGeometry::monthCountsWhatItHides()
{
    MonthMetrics metrics;
    metrics.size = {700, 600};
    std::vector<CalendarItem> items;
    for (int i = 0; i < 9; ++i)
        items.push_back(booking(quint32(i + 1), monday, 900 - 60 * i, 60));
    const MonthLayout layout(monday, Qt::Monday, items, metrics);
    const MonthCell& cell = layout.cells()[size_t(layout.cellOf(monday))];
    QCOMPARE(cell.items.size(), size_t(9));
    QCOMPARE(cell.items.front(), 8);
    QVERIFY(cell.hidden() > 1);
    QVERIFY(layout.hit(cell.moreRect.center()).more);
    QCOMPARE(layout.hit(cell.itemRects[0].center()).item, 8);
    for (const QRectF& rect : cell.itemRects) {
        QVERIFY(cell.rect.contains(rect));
        QVERIFY(!rect.intersects(cell.moreRect));
    }
    items.resize(2);
    const MonthLayout fits(monday, Qt::Monday, items, metrics);
    QCOMPARE(fits.cells()[size_t(fits.cellOf(monday))].hidden(), 0);
}

QTEST_GUILESS_MAIN(TestCalendarGeometry)
#include "tst_calendargeometry.moc"
