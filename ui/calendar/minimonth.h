// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendartext.h"
#include "calendar/monthlayout.h"

#include <QSet>
#include <QWidget>

namespace td
{

/// A small month to choose a day from; the shown period is tinted, days with bookings carry a dot.
class MiniMonth final : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMonth(QWidget* parent = nullptr);

    void setToday(QDate today);
    /// The period that the calendar shows; turns to its month.
    void setShown(QDate first, QDate last, QDate current);
    void setBusyDays(QSet<QDate> days);
    void setFirstWeekday(Qt::DayOfWeek day);
    [[nodiscard]] QDate month() const { return m_month; }
    /// Centre of a day's cell; a null point when the day is not shown.
    [[nodiscard]] QPoint pointOf(QDate day) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dayChosen(QDate day);
    /// Another month is shown; for loading its busy days.
    void monthShown(QDate firstOfMonth);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void relayout();
    void turn(int months);
    void setCurrent(QDate day);
    [[nodiscard]] QRectF arrowRect(bool next) const;
    void paintTop(QPainter& painter) const;
    void paintDay(QPainter& painter, const MonthCell& cell) const;

    CalendarText m_text;
    Qt::DayOfWeek m_firstDay;
    QDate m_month;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    QDate m_current;
    QSet<QDate> m_busy;
    MonthLayout m_layout;
};

} // namespace td
