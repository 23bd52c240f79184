// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendarharness.h"

#include <QContextMenuEvent>
#include <QScrollBar>
#include <QWheelEvent>

using namespace td;
using namespace td::calendartest;

class TestCalendarGrid : public CalendarHarness
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_view.reset(); }
    void dragCreates();
    void doubleClickCreatesAndOpens();
    void dragMovesAndAltCopies();
    void edgesResize();
    void escapeAbortsADrag();
    void aDragShowsItsClash();
    void busyTimeCannotBeDragged();
    void movingBetweenTrainers();
    void arrowsMoveTheCell();
    void shiftExtendsAndEnterCreates();
    void tabGoesThroughBookingsAndOut();
    void ctrlArrowsMoveTheBooking();
    void ctrlShiftArrowsResize();
    void copyAndPaste();
    void deleteAsksToCancel();
    void contextMenuByKeyAndMouse();
    void wheelZoomsAroundTheMouse();
    void refreshKeepsSelectionAndScroll();
    void twoThousandBookingsPaint();

private:
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool release = true);
};

void TestCalendarGrid::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers, bool release)
{
    QTest::mousePress(port(), Qt::LeftButton, modifiers, from);
    for (const QPoint at : {from + QPoint(0, 8), to}) {
        QMouseEvent move(QEvent::MouseMove, at, port()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(port(), &move);
    }
    if (release)
        QTest::mouseRelease(port(), Qt::LeftButton, modifiers, to);
}

void TestCalendarGrid::dragCreates()
{
    QSignalSpy spy(m_view.get(), &CalendarView::createRequested);
    drag(grid()->pointOf(3, 600), grid()->pointOf(3, 680));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][1].toDate(), monday.addDays(3));
    QCOMPARE(spy[0][2].toInt(), 600);
    QCOMPARE(spy[0][3].toInt(), 90);
    QVERIFY(!grid()->scene().proposal);
}

void TestCalendarGrid::doubleClickCreatesAndOpens()
{
    QSignalSpy created(m_view.get(), &CalendarView::createRequested);
    QSignalSpy opened(m_view.get(), &CalendarView::itemActivated);
    m_view->setDefaultDuration(45);
    QTest::mouseDClick(port(), Qt::LeftButton, {}, grid()->pointOf(4, 620));
    QCOMPARE(created.size(), 1);
    QCOMPARE(created[0][2].toInt(), 615);
    QCOMPARE(created[0][3].toInt(), 45);
    QTest::mouseDClick(port(), Qt::LeftButton, {}, grid()->rectOf(ana).center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<AppointmentId>(), ana);
    QCOMPARE(created.size(), 1);
}

void TestCalendarGrid::dragMovesAndAltCopies()
{
    QSignalSpy spy(m_view.get(), &CalendarView::moveRequested);
    const QPoint from = grid()->pointOf(0, 630);
    drag(from, grid()->pointOf(2, 690));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<AppointmentId>(), ana);
    QCOMPARE(spy[0][1].toDate(), monday.addDays(2));
    QCOMPARE(spy[0][2].toInt(), 660);
    QCOMPARE(spy[0][4].toBool(), false);
    drag(from, grid()->pointOf(1, 630), Qt::AltModifier);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy[1][2].toInt(), 600);
    QCOMPARE(spy[1][4].toBool(), true);
    drag(from, from + QPoint(0, 2)); // back where it was
    QCOMPARE(spy.size(), 2);
}

void TestCalendarGrid::edgesResize()
{
    QSignalSpy spy(m_view.get(), &CalendarView::resizeRequested);
    const QRect rect = grid()->rectOf(ana);
    drag({rect.center().x(), rect.bottom() - 1}, grid()->pointOf(0, 690));
    drag({rect.center().x(), rect.top() + 2}, grid()->pointOf(0, 570));
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy[0][2].toInt(), 600);
    QCOMPARE(spy[0][3].toInt(), 90);
    QCOMPARE(spy[1][2].toInt(), 570);
    QCOMPARE(spy[1][3].toInt(), 90);
}

void TestCalendarGrid::escapeAbortsADrag()
{
    QSignalSpy spy(m_view.get(), &CalendarView::moveRequested);
    drag(grid()->pointOf(0, 630), grid()->pointOf(2, 690), {}, false);
    QVERIFY(grid()->scene().proposal);
    key(Qt::Key_Escape);
    QVERIFY(!grid()->scene().proposal);
    QTest::mouseRelease(port(), Qt::LeftButton, {}, grid()->pointOf(2, 690));
    QCOMPARE(spy.size(), 0);
    QCOMPARE(grid()->selected(), ana);
}

void TestCalendarGrid::aDragShowsItsClash()
{
    std::vector<ProposedChange> asked;
    m_view->setProposalCheck([&](const ProposedChange& change) {
        asked.push_back(change);
        return change.day == monday.addDays(1) ? QStringLiteral("Tom is booked then.") : QString();
    });
    drag(grid()->pointOf(0, 630), grid()->pointOf(1, 700), {}, false);
    QCOMPARE(grid()->scene().objection, QStringLiteral("Tom is booked then."));
    QCOMPARE(asked.back().id, ana);
    const QImage refused = port()->grab().toImage();
    QMouseEvent move(QEvent::MouseMove, grid()->pointOf(2, 700), QCursor::pos(), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(port(), &move);
    QVERIFY(grid()->scene().objection.isEmpty());
    QVERIFY(refused != port()->grab().toImage());
    QVERIFY(grid()->accessibleDescription().contains(QStringLiteral("Wednesday 25 November")));
    key(Qt::Key_Escape);
}

void TestCalendarGrid::busyTimeCannotBeDragged()
{
    QSignalSpy moved(m_view.get(), &CalendarView::moveRequested);
    drag(grid()->pointOf(2, 630), grid()->pointOf(3, 700));
    drag(grid()->pointOf(2, 630), grid()->pointOf(3, 700), Qt::AltModifier);
    grid()->select(busy);
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(moved.size(), 0);
}

void TestCalendarGrid::movingBetweenTrainers()
{
    auto columns = dayColumns(monday, 1);
    columns.push_back(columns[0]);
    columns[0].key = numbered<TrainerId>(1).toString();
    columns[1].key = numbered<TrainerId>(2).toString();
    auto items = someItems();
    items[0].trainer = numbered<TrainerId>(1);
    m_view->setMode(CalendarMode::Trainers);
    m_view->setContent(columns, items);
    QSignalSpy spy(m_view.get(), &CalendarView::moveRequested);
    drag(grid()->pointOf(0, 630), grid()->pointOf(1, 630));
    grid()->select(ana);
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::ControlModifier); // no trainer there
    QCOMPARE(spy.size(), 2);
    for (const auto& call : spy) {
        QCOMPARE(call[1].toDate(), monday);
        QCOMPARE(call[3].toString(), columns[1].key);
    }
}

void TestCalendarGrid::arrowsMoveTheCell()
{
    grid()->setCursorCell(0, 585);
    key(Qt::Key_Down);
    QCOMPARE(grid()->selected(), ana);
    QVERIFY(grid()->accessibleDescription().startsWith(QStringLiteral("Monday 23 November 10:00 to 11:00, Ana Ruiz, scheduled")));
    key(Qt::Key_Down);
    QCOMPARE(grid()->scene().cursor.minute, 615);
    key(Qt::Key_Right);
    QVERIFY(grid()->selected().isNull());
    QCOMPARE(grid()->accessibleDescription(), QStringLiteral("Tuesday 24 November 10:15 to 10:30, free"));
    key(Qt::Key_End);
    QCOMPARE(grid()->scene().cursor.minute, 1425);
    QVERIFY(port()->rect().contains(grid()->pointOf(1, 1425)));
    key(Qt::Key_Home);
    QVERIFY(port()->rect().contains(grid()->pointOf(1, 0)));
}

void TestCalendarGrid::shiftExtendsAndEnterCreates()
{
    QSignalSpy created(m_view.get(), &CalendarView::createRequested);
    QSignalSpy opened(m_view.get(), &CalendarView::itemActivated);
    grid()->setCursorCell(3, 600);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Return);
    QCOMPARE(created.takeFirst()[3].toInt(), 60);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    QCOMPARE(created[0][3].toInt(), 60); // the default length
    grid()->setCursorCell(0, 585);
    key(Qt::Key_Down);
    key(Qt::Key_Enter);
    QCOMPARE(opened.size(), 1);
    key(Qt::Key_Insert); // beside the booking that is there
    QCOMPARE(created.back()[2].toInt(), 600);
}

void TestCalendarGrid::tabGoesThroughBookingsAndOut()
{
    QSignalSpy spy(m_view.get(), &CalendarView::selectionChanged);
    grid()->setCursorCell(0, 0);
    for (const AppointmentId& expected : {ana, tom, busy}) {
        key(Qt::Key_Tab);
        QCOMPARE(grid()->selected(), expected);
        QVERIFY(port()->rect().intersects(grid()->rectOf(expected)));
    }
    QCOMPARE(spy.size(), 3);
    key(Qt::Key_Tab);
    QVERIFY(!grid()->hasFocus());
    grid()->setFocus();
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(grid()->selected(), tom);
    key(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!grid()->hasFocus());
}

void TestCalendarGrid::ctrlArrowsMoveTheBooking()
{
    QSignalSpy spy(m_view.get(), &CalendarView::moveRequested);
    grid()->select(ana);
    for (const int arrow : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Left})
        key(arrow, Qt::ControlModifier);
    QCOMPARE(spy.size(), 4);
    QCOMPARE(spy[0][2].toInt(), 615);
    QCOMPARE(spy[1][2].toInt(), 585);
    QCOMPARE(spy[2][1].toDate(), monday.addDays(1));
    QCOMPARE(spy[3][1].toDate(), monday.addDays(-1));
    auto items = someItems();
    items[0] = booking(1, monday, 607, 60);
    m_view->setContent(dayColumns(monday, 7), items);
    key(Qt::Key_Up, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(spy[4][2].toInt(), 600);
    QCOMPARE(spy[5][2].toInt(), 615);
}

void TestCalendarGrid::ctrlShiftArrowsResize()
{
    QSignalSpy spy(m_view.get(), &CalendarView::resizeRequested);
    grid()->select(ana);
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy[0][3].toInt(), 75);
    QCOMPARE(spy[1][3].toInt(), 45);
}

void TestCalendarGrid::copyAndPaste()
{
    QSignalSpy spy(m_view.get(), &CalendarView::moveRequested);
    grid()->select(ana);
    key(Qt::Key_C, Qt::ControlModifier);
    grid()->setCursorCell(4, 780);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<AppointmentId>(), ana);
    QCOMPARE(spy[0][1].toDate(), monday.addDays(4));
    QCOMPARE(spy[0][2].toInt(), 780);
    QVERIFY(spy[0][4].toBool());
}

void TestCalendarGrid::deleteAsksToCancel()
{
    QSignalSpy spy(m_view.get(), &CalendarView::cancelRequested);
    key(Qt::Key_Delete);
    QCOMPARE(spy.size(), 0);
    grid()->select(tom);
    key(Qt::Key_Delete);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<AppointmentId>(), tom);
}

void TestCalendarGrid::contextMenuByKeyAndMouse()
{
    QSignalSpy spy(m_view.get(), &CalendarView::contextMenuRequested);
    const QPoint at = grid()->rectOf(tom).center();
    QContextMenuEvent mouse(QContextMenuEvent::Mouse, at, port()->mapToGlobal(at));
    QCoreApplication::sendEvent(port(), &mouse);
    QCOMPARE(spy.takeFirst()[0].value<AppointmentId>(), tom);
    grid()->setCursorCell(5, 600);
    QContextMenuEvent keyboard(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    grid()->select({});
    QCoreApplication::sendEvent(port(), &keyboard);
    QCOMPARE(spy.size(), 1);
    QVERIFY(spy[0][0].value<AppointmentId>().isNull());
    QCOMPARE(spy[0][2].toDate(), monday.addDays(5));
    QCOMPARE(spy[0][3].toInt(), 600);
}

void TestCalendarGrid::wheelZoomsAroundTheMouse()
{
    const QPoint at = grid()->pointOf(1, 660);
    const double before = grid()->zoom();
    QWheelEvent wheel(at, port()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(port(), &wheel);
    QVERIFY(grid()->zoom() > before);
    QVERIFY(std::abs(grid()->pointOf(1, 660).y() - at.y()) <= 3);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(qAbs(grid()->zoom() - before) < 0.01);
    key(Qt::Key_Plus, Qt::ControlModifier);
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(grid()->zoom(), TimeScale::usual);
}

void TestCalendarGrid::refreshKeepsSelectionAndScroll()
{
    grid()->select(tom);
    grid()->verticalScrollBar()->setValue(123);
    m_view->setContent(dayColumns(monday, 7), someItems());
    QCOMPARE(grid()->selected(), tom);
    QCOMPARE(grid()->verticalScrollBar()->value(), 123);
    m_view->setContent(dayColumns(monday, 7), {});
    QVERIFY(grid()->rectOf(tom).isEmpty());
    key(Qt::Key_Delete); // must not crash on what is gone
    key(Qt::Key_Down, Qt::ControlModifier);
}

void TestCalendarGrid::twoThousandBookingsPaint()
{
    const auto items = randomItems(5, 2000, monday, 7);
    m_view->setContent(dayColumns(monday, 7), items);
    const QImage top = port()->grab().toImage();
    grid()->scrollToMinute(900);
    QVERIFY(top != port()->grab().toImage());
    // Only what came into sight was laid out as text.
    const auto& lines = grid()->scene().lines;
    const auto made = std::count_if(lines.begin(), lines.end(), [](const auto& one) { return one.has_value(); });
    QVERIFY(made > 0);
    grid()->setContent(dayColumns(monday, 7), GridColumnKind::Day, items);
    grid()->scrollToMinute(0);
    port()->grab(QRect(0, 0, 200, 200));
    const auto few = std::count_if(lines.begin(), lines.end(), [](const auto& one) { return one.has_value(); });
    QVERIFY(few > 0 && few < made);
}

QTEST_MAIN(TestCalendarGrid)
#include "tst_calendargrid.moc"
