// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendarcolours.h"
#include "calendar/calendartext.h"
#include "calendar/itempainter.h"
#include "calendar/monthlayout.h"

#include <QTimer>
#include <QWidget>

namespace td
{

class Clock;

/// A month of days with their bookings, "+3 more" where they do not fit. Values in, intents out.
class MonthView final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(const Clock& clock, QWidget* parent = nullptr);

    /// The month of `anyDay`. `holidays` names days.
    void setContent(QDate anyDay, std::vector<CalendarItem> items, QHash<QDate, QString> holidays);
    void setZone(const QByteArray& zone);
    void setFirstWeekday(Qt::DayOfWeek day);
    void select(AppointmentId id);
    /// The keyboard's day.
    void setCurrentDay(QDate day);
    [[nodiscard]] QDate currentDay() const { return m_current; }
    [[nodiscard]] AppointmentId selected() const { return m_selected; }
    [[nodiscard]] const MonthLayout& layoutOfMonth() const { return m_layout; }
    /// Where the weeks begin, below the names of the weekdays.
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {420, 320}; }

signals:
    void createRequested(const QString& columnKey, QDate day, int startMinute, int durationMinutes);
    void moveRequested(td::AppointmentId id, QDate day, int startMinute, const QString& columnKey, bool copy);
    void cancelRequested(td::AppointmentId id);
    void itemActivated(td::AppointmentId id);
    void selectionChanged(td::AppointmentId id);
    /// The day's number or "+3 more" was chosen.
    void dayActivated(QDate day);
    void currentDayChanged(QDate day);
    void contextMenuRequested(td::AppointmentId id, const QString& columnKey, QDate day, int minute, QPoint globalPos);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void relayout();
    void refreshNow();
    void describeCurrent();
    void setSelected(AppointmentId id);
    void moveSelected(int days);
    [[nodiscard]] std::vector<std::pair<QDate, AppointmentId>> tabOrder() const;
    bool runKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] const CalendarItem* itemOf(AppointmentId id) const;
    [[nodiscard]] MonthHit hitAt(QPointF point) const;
    void paintWeekdays(QPainter& painter) const;
    void paintCell(QPainter& painter, const MonthCell& cell) const;
    void paintDate(QPainter& painter, const MonthCell& cell) const;
    void paintItems(QPainter& painter, const MonthCell& cell) const;

    const Clock& m_clock;
    QByteArray m_zone = QByteArrayLiteral("UTC");
    CalendarColours m_colours;
    CalendarText m_text;
    Qt::DayOfWeek m_firstDay;
    QDate m_month;
    QDate m_current;
    QDate m_today;
    std::vector<CalendarItem> m_items;
    QHash<QDate, QString> m_holidays;
    MonthLayout m_layout;
    AppointmentId m_selected;
    QTimer m_nowTimer;
    AppointmentId m_pressed; ///< item under the mouse button
    QPointF m_pressedAt;
    int m_dropCell = -1; ///< target of a drag
};

} // namespace td
