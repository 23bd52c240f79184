// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/timegridlayout.h"

#include "calendar/overlap.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace td
{
namespace
{
using ColumnIndex = QHash<std::pair<qint64, QString>, int>;

ColumnIndex indexColumns(const std::vector<CalendarColumn>& columns)
{
    ColumnIndex index;
    for (size_t i = 0; i < columns.size(); ++i)
        index.insert({columns[i].date.toJulianDay(), columns[i].key}, int(i));
    return index;
}

// The pieces of every item, by column: an item looks up only the days that it touches.
std::vector<std::vector<PlacedItem>> sortIntoColumns(const std::vector<CalendarColumn>& columns,
                                                     const std::vector<CalendarItem>& items, GridColumnKind kind)
{
    const ColumnIndex index = indexColumns(columns);
    std::vector<std::vector<PlacedItem>> pieces(columns.size());
    for (size_t i = 0; i < items.size(); ++i) {
        const QString key = columnKeyOf(items[i], kind);
        const QDate last = std::max(items[i].start.day, items[i].end.day);
        for (QDate day = items[i].start.day; day.isValid() && day <= last; day = day.addDays(1)) {
            const int column = index.value({day.toJulianDay(), key}, -1);
            const auto span = column < 0 ? std::nullopt : spanOnDay(items[i], day);
            if (!span)
                continue;
            const bool more = wallMinutes({day, minutesPerDay}, items[i].end) > 0;
            pieces[size_t(column)].push_back({int(i), column, *span, {}, day != items[i].start.day, more});
        }
    }
    return pieces;
}
} // namespace

TimeGridLayout::TimeGridLayout(const std::vector<CalendarColumn>& columns, const std::vector<CalendarItem>& items,
                               GridColumnKind kind, const GridMetrics& metrics)
    : m_metrics(metrics)
    , m_columnCount(int(columns.size()))
{
    if (m_columnCount > 0)
        m_columnWidth = std::max(metrics.minColumnWidth, metrics.width / m_columnCount);
    auto pieces = sortIntoColumns(columns, items, kind);
    m_columnStart.push_back(0);
    for (int column = 0; column < m_columnCount; ++column) {
        placeColumn(column, std::move(pieces[size_t(column)]));
        m_columnStart.push_back(m_placed.size());
    }
}

MinuteSpan TimeGridLayout::drawnSpan(MinuteSpan span) const
{
    const int least = m_metrics.scale.minutesIn(m_metrics.minItemHeight + m_metrics.gap);
    if (span.length() >= least)
        return span;
    const int start = std::min(span.start, minutesPerDay - least);
    return {start, start + least};
}

void TimeGridLayout::placeColumn(int column, std::vector<PlacedItem> pieces)
{
    std::stable_sort(pieces.begin(), pieces.end(), [](const PlacedItem& a, const PlacedItem& b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
    std::vector<MinuteSpan> spans;
    spans.reserve(pieces.size());
    for (const PlacedItem& piece : pieces)
        spans.push_back(drawnSpan(piece.span));
    const auto places = packLanes(spans);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const QRectF whole = spanRect(column, spans[i]);
        const double lane = whole.width() / places[i].lanes;
        const double gap = std::min(m_metrics.gap, lane / 4);
        pieces[i].rect = QRectF(whole.left() + lane * places[i].lane, whole.top(), lane * places[i].width - gap,
                                whole.height() - m_metrics.gap);
    }
    m_placed.insert(m_placed.end(), pieces.begin(), pieces.end());
}

QSizeF TimeGridLayout::contentSize() const
{
    return {m_columnWidth * m_columnCount, m_metrics.scale.height()};
}

QRectF TimeGridLayout::columnRect(int column) const
{
    return {column * m_columnWidth, 0, m_columnWidth, m_metrics.scale.height()};
}

QRectF TimeGridLayout::spanRect(int column, MinuteSpan span) const
{
    const double left = column * m_columnWidth + m_metrics.columnPadding;
    const double width = std::max(1.0, m_columnWidth - m_metrics.columnPadding - m_metrics.clickPadding);
    const double top = m_metrics.scale.y(span.start);
    return {left, top, width, m_metrics.scale.y(span.end) - top};
}

int TimeGridLayout::columnAt(double x) const
{
    if (m_columnCount == 0 || x < 0)
        return -1;
    const int column = int(std::floor(x / m_columnWidth));
    return column < m_columnCount ? column : -1;
}

int TimeGridLayout::nearestColumn(double x) const
{
    if (m_columnCount == 0)
        return -1;
    return std::clamp(int(std::floor(x / m_columnWidth)), 0, m_columnCount - 1);
}

GridHit TimeGridLayout::hit(QPointF point) const
{
    GridHit hit;
    hit.column = columnAt(point.x());
    if (hit.column < 0 || point.y() < 0 || point.y() >= m_metrics.scale.height())
        return {};
    hit.minute = m_metrics.scale.minuteAt(point.y());
    hit.part = GridHit::Part::Slot;
    for (size_t i = m_columnStart[size_t(hit.column)]; i < m_columnStart[size_t(hit.column) + 1]; ++i) {
        const PlacedItem& placed = m_placed[i];
        if (!placed.rect.contains(point))
            continue;
        hit.placed = int(i);
        hit.part = GridHit::Part::Body;
        const bool roomForEdges = placed.rect.height() >= 3 * m_metrics.edge;
        if (roomForEdges && !placed.intoNextDay && point.y() > placed.rect.bottom() - m_metrics.edge)
            hit.part = GridHit::Part::BottomEdge;
        else if (roomForEdges && !placed.fromDayBefore && point.y() < placed.rect.top() + m_metrics.edge)
            hit.part = GridHit::Part::TopEdge;
        break;
    }
    return hit;
}

std::vector<int> TimeGridLayout::touching(const QRectF& area) const
{
    std::vector<int> result;
    if (m_columnCount == 0)
        return result;
    const int first = nearestColumn(area.left());
    const int last = nearestColumn(area.right());
    for (size_t i = m_columnStart[size_t(first)]; i < m_columnStart[size_t(last) + 1]; ++i) {
        if (m_placed[i].rect.intersects(area))
            result.push_back(int(i));
    }
    return result;
}

} // namespace td
