// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/weekhours.h"

#include <QWidget>

namespace td
{

/// A week to paint working hours on, in half hours. Mouse: drag over free time to add it, over working time to take it away. Keys: arrows move,
/// Space switches the half hour, Shift with Up or Down paints on, Delete empties the day.
class WeekGrid : public QWidget
{
    Q_OBJECT

public:
    explicit WeekGrid(QWidget* parent = nullptr);

    void setWeek(const WeekHours& week);
    [[nodiscard]] const WeekHours& week() const { return m_week; }
    /// First weekday on the left, 1 for Monday ... 7; and the hours that are shown, in minutes. Hours outside stay as they are.
    void setFrame(int firstWeekday, int opensMinute, int closesMinute);
    /// Where a half hour is painted; `day` is 0 for Monday.
    [[nodiscard]] QRect slotRect(int day, int minute) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int slotMinutes = 30;

signals:
    void weekChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int slotCount() const { return (m_closes - m_opens) / slotMinutes; }
    [[nodiscard]] int columnOf(int day) const { return (day - m_firstDay + 7) % 7; }
    [[nodiscard]] bool isWorking(int day, int minute) const;
    bool cellAt(const QPoint& point, int* day, int* minute) const;
    void paintTo(int day, int minute);
    void setSlot(int day, int minute, bool working);
    void moveCursor(int days, int slotSteps, bool paint);
    void describeCursor();
    void drawFrame(QPainter& painter) const;
    void drawHours(QPainter& painter) const;

    WeekHours m_week;
    int m_firstDay = 0; ///< 0 Monday
    int m_opens = 360;
    int m_closes = 1320;
    int m_day = 0;
    int m_minute = 480;
    bool m_dragging = false;
    bool m_dragWorking = true;
};

} // namespace td
