// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendaritem.h"

#include <QHash>
#include <QRectF>

#include <vector>

namespace td
{

/// Sizes of the month view in pixels.
struct MonthMetrics {
    QSizeF size;
    double dateHeight = 26; ///< line with the day's number
    double rowHeight = 21;  ///< one booking
    double gap = 2;
    double padding = 4;
};

/// One day of the month view, with the bookings that fit.
struct MonthCell {
    QDate date;
    QRectF rect;
    bool inMonth = false;
    std::vector<int> items;        ///< all of the day, by start
    std::vector<QRectF> itemRects; ///< of the first ones, those that are drawn
    QRectF moreRect;               ///< of "+3 more"; empty when all are drawn

    [[nodiscard]] int hidden() const { return int(items.size() - itemRects.size()); }
};

/// What lies under a point of the month.
struct MonthHit {
    int cell = -1;
    int item = -1; ///< index into the items
    bool more = false;
};

/// First day of the week that `date` lies in.
[[nodiscard]] QDate weekStart(QDate date, Qt::DayOfWeek firstDay);

/// Geometry of the month view: whole weeks from the one of the first to the one of the last day.
class MonthLayout
{
public:
    MonthLayout() = default;
    MonthLayout(QDate anyDay, Qt::DayOfWeek firstDay, const std::vector<CalendarItem>& items, const MonthMetrics& metrics);

    [[nodiscard]] const std::vector<MonthCell>& cells() const { return m_cells; }
    [[nodiscard]] int weeks() const { return int(m_cells.size()) / 7; }
    /// -1 when the day is not shown.
    [[nodiscard]] int cellOf(QDate date) const;
    [[nodiscard]] MonthHit hit(QPointF point) const;

private:
    void makeCells(QDate anyDay, Qt::DayOfWeek firstDay, const MonthMetrics& metrics);
    static void placeItems(MonthCell& cell, const MonthMetrics& metrics);

    std::vector<MonthCell> m_cells;
};

} // namespace td
