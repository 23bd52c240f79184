// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/monthlayout.h"

#include <algorithm>

namespace td
{

QDate weekStart(QDate date, Qt::DayOfWeek firstDay)
{
    return date.addDays(-((date.dayOfWeek() - int(firstDay) + 7) % 7));
}

MonthLayout::MonthLayout(QDate anyDay, Qt::DayOfWeek firstDay, const std::vector<CalendarItem>& items,
                         const MonthMetrics& metrics)
{
    if (!anyDay.isValid())
        return;
    makeCells(anyDay, firstDay, metrics);
    for (size_t i = 0; i < items.size(); ++i) {
        const QDate last = std::max(items[i].start.day, items[i].end.day);
        for (QDate day = items[i].start.day; day.isValid() && day <= last; day = day.addDays(1)) {
            const int cell = cellOf(day);
            if (cell >= 0 && spanOnDay(items[i], day))
                m_cells[size_t(cell)].items.push_back(int(i));
        }
    }
    for (MonthCell& cell : m_cells) {
        std::stable_sort(cell.items.begin(), cell.items.end(), [&](int a, int b) {
            return spanOnDay(items[size_t(a)], cell.date)->start < spanOnDay(items[size_t(b)], cell.date)->start;
        });
        placeItems(cell, metrics);
    }
}

void MonthLayout::makeCells(QDate anyDay, Qt::DayOfWeek firstDay, const MonthMetrics& metrics)
{
    const QDate first = anyDay.addDays(1 - anyDay.day());
    const QDate last = first.addDays(first.daysInMonth() - 1);
    const QDate start = weekStart(first, firstDay);
    const int weekCount = int(start.daysTo(weekStart(last, firstDay))) / 7 + 1;
    const double width = metrics.size.width() / 7;
    const double height = metrics.size.height() / weekCount;
    for (int i = 0; i < weekCount * 7; ++i) {
        MonthCell cell;
        cell.date = start.addDays(i);
        cell.inMonth = cell.date.month() == first.month();
        cell.rect = QRectF(width * (i % 7), height * (i / 7), width, height);
        m_cells.push_back(std::move(cell));
    }
}

void MonthLayout::placeItems(MonthCell& cell, const MonthMetrics& metrics)
{
    const double room = cell.rect.height() - metrics.dateHeight - metrics.padding;
    const int fitting = std::max(0, int(room / metrics.rowHeight));
    const int count = int(cell.items.size());
    const int drawn = count <= fitting ? count : std::max(0, fitting - 1);
    const auto row = [&](int i) {
        return QRectF(cell.rect.left() + metrics.padding, cell.rect.top() + metrics.dateHeight + i * metrics.rowHeight,
                      std::max(1.0, cell.rect.width() - 2 * metrics.padding), metrics.rowHeight - metrics.gap);
    };
    for (int i = 0; i < drawn; ++i)
        cell.itemRects.push_back(row(i));
    if (drawn < count)
        cell.moreRect = row(drawn).intersected(cell.rect);
}

int MonthLayout::cellOf(QDate date) const
{
    if (m_cells.empty())
        return -1;
    const qint64 index = m_cells.front().date.daysTo(date);
    return index >= 0 && index < qint64(m_cells.size()) ? int(index) : -1;
}

MonthHit MonthLayout::hit(QPointF point) const
{
    MonthHit hit;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const MonthCell& cell = m_cells[i];
        if (!cell.rect.contains(point))
            continue;
        hit.cell = int(i);
        hit.more = cell.moreRect.contains(point);
        for (size_t row = 0; row < cell.itemRects.size(); ++row) {
            if (cell.itemRects[row].contains(point))
                hit.item = cell.items[row];
        }
        break;
    }
    return hit;
}

} // namespace td
