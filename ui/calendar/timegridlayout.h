// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendaritem.h"
#include "calendar/timescale.h"

#include <QRectF>

#include <vector>

namespace td
{

/// Sizes that the time grid is laid out with, in pixels.
struct GridMetrics {
    TimeScale scale;
    double width = 0; ///< of the view; columns share it, down to their smallest width
    double minColumnWidth = 104;
    double columnPadding = 3;  ///< free on the left of the items
    double clickPadding = 12;  ///< free on the right, so that an occupied slot can still be clicked
    double gap = 2;            ///< between neighbouring items
    double minItemHeight = 20; ///< so that one line of text fits
    double edge = 5;           ///< height of the zone that resizes
    int slot = 15;             ///< minutes

    bool operator==(const GridMetrics&) const = default;
};

/// One rectangle of the grid. An item that crosses midnight has one for each day.
struct PlacedItem {
    int item = -1;
    int column = -1;
    MinuteSpan span; ///< of this day
    QRectF rect;     ///< in content coordinates: y 0 is midnight, x 0 the left border of the first column
    bool fromDayBefore = false;
    bool intoNextDay = false;
};

/// What lies under a point of the grid.
struct GridHit {
    enum class Part { Nothing, Slot, Body, TopEdge, BottomEdge };

    Part part = Part::Nothing;
    int column = -1;
    int minute = 0;  ///< exact
    int placed = -1; ///< index into TimeGridLayout::placed() for an item
};

/// Geometry of the time grid: pure, made once per change of items, columns or size.
class TimeGridLayout
{
public:
    TimeGridLayout() = default;
    TimeGridLayout(const std::vector<CalendarColumn>& columns, const std::vector<CalendarItem>& items, GridColumnKind kind,
                   const GridMetrics& metrics);

    /// By column, then start.
    [[nodiscard]] const std::vector<PlacedItem>& placed() const { return m_placed; }
    [[nodiscard]] const GridMetrics& metrics() const { return m_metrics; }
    [[nodiscard]] int columnCount() const { return m_columnCount; }
    [[nodiscard]] double columnWidth() const { return m_columnWidth; }
    [[nodiscard]] QSizeF contentSize() const;
    [[nodiscard]] QRectF columnRect(int column) const;
    /// Rectangle of a range of minutes across the width that items use.
    [[nodiscard]] QRectF spanRect(int column, MinuteSpan span) const;
    /// -1 outside.
    [[nodiscard]] int columnAt(double x) const;
    /// The column nearest to `x`; -1 only when there is none.
    [[nodiscard]] int nearestColumn(double x) const;
    [[nodiscard]] GridHit hit(QPointF point) const;
    /// Indices of the placed items that touch `area`, in drawing order.
    [[nodiscard]] std::vector<int> touching(const QRectF& area) const;

private:
    void placeColumn(int column, std::vector<PlacedItem> pieces);
    [[nodiscard]] MinuteSpan drawnSpan(MinuteSpan span) const;

    GridMetrics m_metrics;
    int m_columnCount = 0;
    double m_columnWidth = 0;
    std::vector<PlacedItem> m_placed;
    std::vector<size_t> m_columnStart; // of each column in m_placed, and the end
};

} // namespace td
