// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendarharness.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace td;
using namespace td::calendartest;

class TestCalendarView : public CalendarHarness
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_view.reset(); }
    void modeKeys();
    void typedDateGoesThere();
    void pagesTurn();
    void monthByKeyboardAndMouse();
    void agendaSkipsHeadings();
    void miniMonthChoosesADay();
    void everythingHasNames();
};

void TestCalendarView::modeKeys()
{
    QSignalSpy spy(m_view.get(), &CalendarView::pageChanged);
    const std::vector<std::pair<int, CalendarMode>> keys{{Qt::Key_D, CalendarMode::Day},      {Qt::Key_M, CalendarMode::Month},
                                                         {Qt::Key_G, CalendarMode::Agenda},   {Qt::Key_C, CalendarMode::Trainers},
                                                         {Qt::Key_R, CalendarMode::Rooms},    {Qt::Key_W, CalendarMode::Week}};
    for (const auto& [letter, mode] : keys) {
        key(letter);
        QCOMPARE(m_view->mode(), mode);
        QVERIFY(m_view->findChild<QToolButton*>(QStringLiteral("calendarMode%1").arg(int(mode)))->isChecked());
        QVERIFY(m_view->focusProxy()->hasFocus());
    }
    key(Qt::Key_W, Qt::ShiftModifier);
    QCOMPARE(m_view->mode(), CalendarMode::WorkWeek);
    QCOMPARE(spy.size(), 7);
    QCOMPARE(spy.back()[2].toDate(), monday.addDays(4));
    QTest::mouseClick(m_view->findChild<QToolButton*>(QStringLiteral("calendarMode0")), Qt::LeftButton);
    QCOMPARE(m_view->mode(), CalendarMode::Day);
}

void TestCalendarView::typedDateGoesThere()
{
    auto* field = m_view->findChild<QLineEdit*>(QStringLiteral("calendarTypedDate"));
    key(Qt::Key_2);
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("4/12"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_view->date(), QDate(2026, 12, 24));
    QVERIFY(!field->isVisible() && grid()->hasFocus());
    key(Qt::Key_9);
    QTest::keyClicks(field, QStringLiteral("9"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->isVisible() && !field->accessibleDescription().isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible() && grid()->hasFocus());
    QCOMPARE(m_view->date(), QDate(2026, 12, 24));
}

void TestCalendarView::pagesTurn()
{
    QSignalSpy spy(m_view.get(), &CalendarView::dateChanged);
    key(Qt::Key_PageDown);
    QCOMPARE(m_view->date(), monday.addDays(7));
    key(Qt::Key_PageUp);
    key(Qt::Key_PageUp);
    QCOMPARE(m_view->date(), monday.addDays(-7));
    key(Qt::Key_T);
    QCOMPARE(m_view->date(), monday.addDays(1));
    grid()->setCursorCell(6, 600);
    key(Qt::Key_Right); // over the border of the page
    QCOMPARE(m_view->date(), monday.addDays(8));
    QCOMPARE(grid()->scene().cursor.column, 0);
    QCOMPARE(spy.size(), 5);
    QCOMPARE(m_view->findChild<QLabel*>(QStringLiteral("calendarTitle"))->text(), QStringLiteral("30 November to 6 December 2026"));
}

void TestCalendarView::monthByKeyboardAndMouse()
{
    key(Qt::Key_M);
    m_view->setContent({}, someItems(), {{monday, QStringLiteral("Founders' Day")}});
    MonthView* month = m_view->monthView();
    QSignalSpy moved(m_view.get(), &CalendarView::moveRequested);
    QSignalSpy opened(m_view.get(), &CalendarView::itemActivated);
    QVERIFY(month->accessibleDescription().contains(QStringLiteral("Founders' Day")));
    key(Qt::Key_Tab);
    QCOMPARE(m_view->selected(), ana);
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(moved.takeFirst()[1].toDate(), monday.addDays(7));
    key(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const auto centre = [&](QDate day) {
        const MonthCell& cell = month->layoutOfMonth().cells()[size_t(month->layoutOfMonth().cellOf(day))];
        const QRectF rect = cell.itemRects.empty() ? cell.rect : cell.itemRects[0];
        return rect.center().toPoint() + QPoint(0, month->headerHeight());
    };
    QTest::mousePress(month, Qt::LeftButton, {}, centre(monday));
    QMouseEvent move(QEvent::MouseMove, centre(QDate(2026, 11, 12)), QPointF(), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(month, &move);
    QTest::mouseRelease(month, Qt::LeftButton, {}, centre(QDate(2026, 11, 12)));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][1].toDate(), QDate(2026, 11, 12));
    QCOMPARE(moved[0][2].toInt(), 600);
    key(Qt::Key_Escape);
    month->setCurrentDay(monday);
    for (const AppointmentId& expected : {ana, tom, busy}) {
        key(Qt::Key_Tab);
        QCOMPARE(m_view->selected(), expected);
    }
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_view->selected(), tom);
    key(Qt::Key_Escape);
    month->setCurrentDay(monday);
    key(Qt::Key_Right);
    QCOMPARE(m_view->date(), monday.addDays(1));
    key(Qt::Key_Return);
    QCOMPARE(m_view->mode(), CalendarMode::Day);
}

void TestCalendarView::agendaSkipsHeadings()
{
    AgendaModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContent(someItems(), {{monday.addDays(3), QStringLiteral("Rest day")}}, monday, monday.addDays(13));
    QCOMPARE(model.rowCount(), 7); // three days of one booking, one holiday
    model.setToday(monday);
    QVERIFY(model.index(0).data().toString().startsWith(QStringLiteral("Today")));

    key(Qt::Key_G);
    m_view->setContent({}, someItems());
    QSignalSpy opened(m_view.get(), &CalendarView::itemActivated);
    key(Qt::Key_Down);
    QCOMPARE(m_view->selected(), ana);
    key(Qt::Key_Down);
    QCOMPARE(m_view->selected(), tom);
    key(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    key(Qt::Key_Up);
    QCOMPARE(m_view->selected(), ana);
    key(Qt::Key_W);
    QCOMPARE(m_view->mode(), CalendarMode::Week);
}

void TestCalendarView::miniMonthChoosesADay()
{
    MiniMonth* mini = m_view->miniMonth();
    QTest::mouseClick(mini, Qt::LeftButton, {}, mini->pointOf(QDate(2026, 11, 12)));
    QCOMPARE(m_view->date(), QDate(2026, 11, 12));
    mini->setFocus();
    QTest::keyClick(mini, Qt::Key_Down);
    QTest::keyClick(mini, Qt::Key_Return);
    QCOMPARE(m_view->date(), QDate(2026, 11, 19));
    QTest::keyClick(mini, Qt::Key_PageDown);
    QCOMPARE(mini->month().month(), 12);
}

void TestCalendarView::everythingHasNames()
{
    const auto widgets = m_view->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(named && !widget->objectName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestCalendarView)
#include "tst_calendarview.moc"
