// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/agendaview.h"
#include "calendar/calendarbar.h"
#include "calendar/minimonth.h"
#include "calendar/monthview.h"
#include "calendar/timegridview.h"

class QStackedWidget;

namespace td
{

/// The whole calendar: bar, mini month and the grid, month or agenda. It owns the mode and the date; whoever uses it answers
/// pageChanged() with setContent(), and the requests by changing bookings and setting the content again.
class CalendarView final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarView(const Clock& clock, QWidget* parent = nullptr);

    /// What the present page shows. Modes without columns of their own (month, agenda) take only the items and holidays.
    void setContent(std::vector<CalendarColumn> columns, std::vector<CalendarItem> items, QHash<QDate, QString> holidays = {});
    void setMode(CalendarMode mode);
    [[nodiscard]] CalendarMode mode() const { return m_mode; }
    void setDate(QDate date);
    [[nodiscard]] QDate date() const { return m_date; }
    /// First and last day of the page.
    [[nodiscard]] std::pair<QDate, QDate> page() const;
    void setZone(const QByteArray& zone);
    void setFirstWeekday(Qt::DayOfWeek day);
    void setProposalCheck(ProposalCheck check);
    void setDefaultDuration(int minutes);
    /// Where the day begins on screen when the calendar is first shown.
    void setOpeningMinute(int minute);
    /// Where the window is narrow, the days need the room more.
    void setMiniMonthShown(bool shown);
    void select(AppointmentId id);
    [[nodiscard]] AppointmentId selected() const;

    [[nodiscard]] TimeGridView* grid() const { return m_grid; }
    [[nodiscard]] MonthView* monthView() const { return m_month; }
    [[nodiscard]] AgendaView* agendaView() const { return m_agenda; }
    [[nodiscard]] MiniMonth* miniMonth() const { return m_mini; }

signals:
    void createRequested(const QString& columnKey, QDate day, int startMinute, int durationMinutes);
    void moveRequested(td::AppointmentId id, QDate day, int startMinute, const QString& columnKey, bool copy);
    void resizeRequested(td::AppointmentId id, QDate day, int startMinute, int durationMinutes);
    void cancelRequested(td::AppointmentId id);
    void itemActivated(td::AppointmentId id);
    void selectionChanged(td::AppointmentId id);
    void contextMenuRequested(td::AppointmentId id, const QString& columnKey, QDate day, int minute, QPoint globalPos);
    void dateChanged(QDate date);
    void modeChanged(td::CalendarMode mode);
    /// Another period or mode needs content.
    void pageChanged(td::CalendarMode mode, QDate first, QDate last);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectGrid();
    void connectMonth();
    void connectAgenda();
    void connectNavigation();
    void go(CalendarMode mode, QDate date);
    void showPage();
    void goToTyped(const QString& text);
    void turnPage(int by);
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QWidget* currentView() const;
    [[nodiscard]] bool runModeKey(int key, Qt::KeyboardModifiers modifiers);

    const Clock& m_clock;
    QByteArray m_zone = QByteArrayLiteral("UTC");
    Qt::DayOfWeek m_firstDay;
    CalendarText m_text;
    CalendarMode m_mode = CalendarMode::Week;
    QDate m_date;
    CalendarBar* m_bar;
    QWidget* m_side; ///< the column of the small month
    MiniMonth* m_mini;
    QStackedWidget* m_stack;
    TimeGridView* m_grid;
    MonthView* m_month;
    AgendaView* m_agenda;
};

} // namespace td
