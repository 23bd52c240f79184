// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendarview.h"
#include "core/clock.h"
#include "ui/calendarfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace td::calendartest
{

inline const QDate monday(2026, 11, 23);
inline const AppointmentId ana = numbered<AppointmentId>(1);
inline const AppointmentId tom = numbered<AppointmentId>(2);
inline const AppointmentId busy = numbered<AppointmentId>(3);

/// Monday 10:00 Ana, Tuesday 11:30 Tom, Wednesday 10:00 somebody else's busy time.
inline std::vector<CalendarItem> someItems()
{
    auto items = std::vector{booking(1, monday, 600, 60), booking(2, monday.addDays(1), 690, 45, QStringLiteral("Tom Brandvold")),
                             booking(3, monday.addDays(2), 600, 60, QStringLiteral("Busy"))};
    items[2].state = ItemState::Busy;
    return items;
}

/// A calendar on screen with a week of some bookings, for tests to inherit; it is Tuesday 24 November 2026, 10:37 in Toronto.
class CalendarHarness : public QObject
{
protected:
    void open()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_view = std::make_unique<CalendarView>(m_clock);
        m_view->setZone("America/Toronto");
        m_view->setFirstWeekday(Qt::Monday);
        m_view->setDate(monday);
        m_view->resize(1280, 800);
        m_view->show();
        m_view->setContent(dayColumns(monday, 7), someItems());
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        grid()->setFocus();
    }
    TimeGridView* grid() const { return m_view->grid(); }
    QWidget* port() const { return grid()->viewport(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view->focusProxy(), Qt::Key(key), modifiers); }

    FixedClock m_clock{qint64(1795534620) * 1000};
    std::unique_ptr<CalendarView> m_view;
};

} // namespace td::calendartest
