// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/itemglyphs.h"

#include <QPainter>
#include <QPainterPath>

namespace td
{
namespace
{
// All shapes live in a square of 12 units.
QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF& point : points)
        path.lineTo(point);
    return path;
}

QPainterPath exclamation(double top, double bottom)
{
    QPainterPath path = polyline({{6, top}, {6, bottom - 2.2}});
    path.moveTo(6, bottom - 0.2);
    path.lineTo(6, bottom);
    return path;
}

QPainterPath circle(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(6, 6), radius, radius);
    return path;
}

// Not operator+, which unites areas: these are strokes.
QPainterPath both(QPainterPath path, const QPainterPath& other)
{
    path.addPath(other);
    return path;
}

QPainterPath repeatShape()
{
    QPainterPath path;
    path.arcMoveTo(QRectF(1.8, 1.8, 8.4, 8.4), 60);
    path.arcTo(QRectF(1.8, 1.8, 8.4, 8.4), 60, 290);
    path.addPath(polyline({{7.2, 4.2}, {10.4, 4.2}, {10.4, 1.2}}));
    return path;
}

QPainterPath questionShape()
{
    QPainterPath path(QPointF(3.6, 4));
    path.cubicTo(3.6, 0.6, 8.8, 0.8, 8.4, 4);
    path.cubicTo(8.2, 5.6, 6, 5.4, 6, 7.6);
    path.moveTo(6, 10.2);
    path.lineTo(6, 10.4);
    return path;
}

QPainterPath lockShape()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 5.5, 7, 5), 1, 1);
    path.moveTo(4, 5.5);
    path.cubicTo(4, 0.8, 8, 0.8, 8, 5.5);
    return path;
}

QPainterPath shapeOf(ItemGlyph glyph)
{
    switch (glyph) {
    case ItemGlyph::Check:
        return polyline({{2, 6.5}, {4.8, 9.2}, {10, 3}});
    case ItemGlyph::Dot:
        return circle(3.6);
    case ItemGlyph::NoShow:
        return both(circle(4.6), polyline({{2.8, 9.2}, {9.2, 2.8}}));
    case ItemGlyph::Cross:
        return both(polyline({{3, 3}, {9, 9}}), polyline({{9, 3}, {3, 9}}));
    case ItemGlyph::Question:
        return questionShape();
    case ItemGlyph::Warning:
        return both(polyline({{6, 1.2}, {11, 10.4}, {1, 10.4}, {6, 1.2}}), exclamation(4.8, 8.6));
    case ItemGlyph::Lock:
        return lockShape();
    case ItemGlyph::Alert:
        return both(circle(5), exclamation(3.2, 8.8));
    case ItemGlyph::Waitlist:
        return both(circle(4.8), polyline({{6, 3.2}, {6, 6}, {8.2, 7.2}}));
    case ItemGlyph::Repeat:
        return repeatShape();
    }
    return {};
}

std::optional<ItemGlyph> stateGlyph(ItemState state)
{
    switch (state) {
    case ItemState::Scheduled:
        return std::nullopt;
    case ItemState::Arrived:
        return ItemGlyph::Dot;
    case ItemState::Completed:
        return ItemGlyph::Check;
    case ItemState::Cancelled:
        return ItemGlyph::Cross;
    case ItemState::NoShow:
        return ItemGlyph::NoShow;
    case ItemState::Tentative:
        return ItemGlyph::Question;
    case ItemState::Clash:
        return ItemGlyph::Warning;
    case ItemState::Busy:
        return ItemGlyph::Lock;
    }
    return std::nullopt;
}
} // namespace

std::vector<ItemGlyph> glyphsOf(const CalendarItem& item)
{
    std::vector<ItemGlyph> glyphs;
    if (const auto state = stateGlyph(item.state))
        glyphs.push_back(*state);
    if (item.alert)
        glyphs.push_back(ItemGlyph::Alert);
    if (item.waitlist)
        glyphs.push_back(ItemGlyph::Waitlist);
    if (item.recurring)
        glyphs.push_back(ItemGlyph::Repeat);
    return glyphs;
}

void paintItemGlyph(QPainter& painter, ItemGlyph glyph, const QRectF& box, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 12, box.height() / 12);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(glyph == ItemGlyph::Dot ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(shapeOf(glyph));
    painter.restore();
}

} // namespace td
