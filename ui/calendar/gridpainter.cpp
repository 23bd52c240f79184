// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/gridpainter.h"

#include "calendar/dragmath.h"
#include "widgets/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace td
{

GridPainter::GridPainter(const GridScene& scene, QPainter& painter, const QRectF& visible)
    : m_scene(scene)
    , m_painter(painter)
    , m_visible(visible)
    , m_items(scene.colours, scene.text)
    , m_first(scene.layout.nearestColumn(visible.left()))
    , m_last(scene.layout.nearestColumn(visible.right()))
{
}

void GridPainter::paint()
{
    m_painter.fillRect(m_visible, m_scene.colours.ui.surface);
    if (m_first < 0)
        return;
    for (int column = m_first; column <= m_last; ++column)
        paintColumn(column);
    paintLines();
    paintCursor();
    paintNow(); // behind the bookings: over a short one it would look like a strike
    paintItems();
    paintNowDot();
    paintProposal();
}

void GridPainter::paintColumn(int column)
{
    const CalendarColumn& what = m_scene.columns[size_t(column)];
    const QRectF rect = m_scene.layout.columnRect(column);
    const TimeScale& scale = m_scene.layout.metrics().scale;
    const auto area = [&](MinuteSpan span) {
        return QRectF(rect.left(), scale.y(span.start), rect.width(), scale.y(span.length()));
    };
    if (what.available) {
        m_painter.fillRect(rect, m_scene.colours.ui.window);
        for (const MinuteSpan& span : *what.available)
            m_painter.fillRect(area(span), m_scene.colours.ui.surface);
    }
    if (!what.holiday.isEmpty())
        m_painter.fillRect(rect, m_scene.colours.ui.window);
    for (const TimeOffSpan& off : what.timeOff)
        paintTimeOff(column, off);
    if (const auto gap = clockGap(what.date, m_scene.zone))
        paintTimeOff(column, {*gap, CalendarText::tr("Clocks go forward")});
}

void GridPainter::paintTimeOff(int column, const TimeOffSpan& off)
{
    const QRectF rect = m_scene.layout.columnRect(column);
    const TimeScale& scale = m_scene.layout.metrics().scale;
    const QRectF area(rect.left(), scale.y(off.span.start), rect.width(), scale.y(off.span.length()));
    if (!area.intersects(m_visible))
        return;
    m_painter.fillRect(area, m_scene.colours.ui.window);
    paintHatch(area, m_scene.colours.hatch);
    const QFont font = typeFont(TypeSize::Small, QFont::Medium);
    const QFontMetricsF metrics(font);
    const QString label = metrics.elidedText(off.label, Qt::ElideRight, area.width() - 20);
    // The label stays in sight while its span is scrolled.
    const double top = std::min(std::max(area.top(), m_visible.top()), area.bottom() - metrics.height() - 8);
    const QRectF box(area.left() + 6, std::max(area.top(), top) + 4, metrics.horizontalAdvance(label) + 10, metrics.height() + 2);
    m_painter.fillRect(box.intersected(area), m_scene.colours.ui.window);
    m_painter.setFont(font);
    m_painter.setPen(m_scene.colours.ui.muted);
    m_painter.drawText(box, Qt::AlignCenter, label);
}

void GridPainter::paintHatch(const QRectF& area, const QColor& colour)
{
    m_painter.save();
    const QRectF shown = area.intersected(m_visible);
    m_painter.setClipRect(shown, Qt::IntersectClip);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colour, 1));
    constexpr double step = 9;
    // The lines hang on the content's origin, so that they do not crawl while scrolling.
    const double last = shown.right() + shown.bottom();
    for (double sum = std::floor((shown.left() + shown.top()) / step) * step; sum <= last; sum += step)
        m_painter.drawLine(QPointF(sum - shown.top(), shown.top()), QPointF(sum - shown.bottom(), shown.bottom()));
    m_painter.restore();
}

void GridPainter::paintLines()
{
    const TimeScale& scale = m_scene.layout.metrics().scale;
    const double left = m_visible.left();
    const double right = std::min(m_visible.right(), m_scene.layout.contentSize().width());
    const QPen strong(m_scene.colours.ui.border, 1);
    QPen weak(m_scene.colours.line, 1);
    for (int half = 0; half <= 48; ++half) {
        const double y = std::round(scale.y(half * 30)) - 0.5;
        if (y < m_visible.top() || y > m_visible.bottom())
            continue;
        m_painter.setPen(half % 2 == 0 ? strong : weak);
        m_painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
    for (int column = std::max(1, m_first); column <= m_last + 1; ++column) {
        const bool newDay = column < m_scene.layout.columnCount() && m_scene.kind != GridColumnKind::Day &&
                            m_scene.columns[size_t(column)].date != m_scene.columns[size_t(column - 1)].date;
        const double x = std::round(m_scene.layout.columnRect(column).left()) - 0.5;
        m_painter.setPen(newDay ? QPen(m_scene.colours.ui.muted, 1) : strong);
        m_painter.drawLine(QPointF(x, m_visible.top()), QPointF(x, m_visible.bottom()));
    }
}

void GridPainter::paintCursor()
{
    if (!m_scene.cursorShown || !m_scene.focused || !m_scene.selected.isNull() || m_scene.cursor.column >= m_scene.layout.columnCount())
        return;
    const MinuteSpan span = m_scene.cursor.span(m_scene.layout.metrics().slot);
    const QRectF whole = m_scene.layout.columnRect(m_scene.cursor.column);
    const TimeScale& scale = m_scene.layout.metrics().scale;
    const QRectF rect(whole.left() + 1.5, scale.y(span.start) + 1, whole.width() - 4, std::max(6.0, scale.y(span.length()) - 2));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_scene.colours.ui.accent, 2));
    m_painter.setBrush(m_scene.colours.ui.accentSoft);
    m_painter.drawRoundedRect(rect, 4, 4);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void GridPainter::paintItems()
{
    int last = -1;
    for (const int placed : m_scene.layout.touching(m_visible)) {
        if (m_scene.itemAt(placed).id == m_scene.selected && !m_scene.selected.isNull())
            last = placed;
        else
            paintItem(placed);
    }
    if (last >= 0)
        paintItem(last); // its ring lies over the neighbours
}

void GridPainter::paintItem(int placed)
{
    const PlacedItem& place = m_scene.layout.placed()[size_t(placed)];
    const CalendarItem& item = m_scene.itemAt(placed);
    ItemLook look;
    look.selected = !m_scene.selected.isNull() && item.id == m_scene.selected;
    look.focused = m_scene.focused;
    look.openTop = place.fromDayBefore;
    look.openBottom = place.intoNextDay;
    const bool moving = m_scene.proposal && m_scene.proposal->id == item.id && !m_scene.proposal->copy;
    if (moving)
        m_painter.setOpacity(0.4);
    m_items.paintBox(m_painter, item, place.rect, look, m_scene.linesOf(placed, m_items));
    m_painter.setOpacity(1);
}

void GridPainter::paintProposal()
{
    if (!m_scene.proposal)
        return;
    const CalendarItem* original = m_scene.itemOf(m_scene.proposal->id);
    CalendarItem preview = previewOf(*m_scene.proposal, original ? *original : CalendarItem{});
    if (!original)
        preview.title = CalendarText::tr("New booking");
    ItemLook look;
    look.preview = true;
    look.refused = !m_scene.objection.isEmpty();
    QRectF lowest;
    for (const PlacedItem& piece : proposalPieces(m_scene)) {
        look.openTop = piece.fromDayBefore;
        look.openBottom = piece.intoNextDay;
        m_items.paintBox(m_painter, preview, piece.rect, look, m_items.linesFor(preview, piece.rect.size()));
        lowest = piece.rect;
    }
    if (look.refused && !lowest.isNull())
        paintCallout(lowest);
}

void GridPainter::paintCallout(const QRectF& below)
{
    const QFont font = typeFont(TypeSize::Small, QFont::Medium);
    const QFontMetricsF metrics(font);
    constexpr double padding = 8;
    const double width = std::min(280.0, m_visible.width() - 16);
    QRectF text = metrics.boundingRect(QRectF(0, 0, width - 2 * padding - 18, 400), Qt::TextWordWrap, m_scene.objection);
    QRectF box(below.left(), below.bottom() + 4, text.width() + 2 * padding + 20, text.height() + padding * 1.5);
    if (box.bottom() > m_visible.bottom())
        box.moveBottom(below.top() - 4);
    box.moveLeft(std::clamp(box.left(), m_visible.left() + 4, std::max(m_visible.left() + 4, m_visible.right() - box.width() - 4)));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_scene.colours.ui.danger, 1));
    m_painter.setBrush(m_scene.colours.ui.dangerSoft);
    m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    paintItemGlyph(m_painter, ItemGlyph::Warning, QRectF(box.left() + padding, box.top() + padding - 1, 12, 12), m_scene.colours.ui.danger);
    m_painter.setFont(font);
    m_painter.setPen(m_scene.colours.ui.text);
    m_painter.drawText(box.adjusted(padding + 18, 0, -padding + 2, 0), Qt::AlignVCenter | Qt::TextWordWrap, m_scene.objection);
}

void GridPainter::paintNow()
{
    const double y = std::round(m_scene.layout.metrics().scale.y(m_scene.now.minute));
    if (y < m_visible.top() - 6 || y > m_visible.bottom() + 6)
        return;
    for (int column = m_first; column <= m_last; ++column) {
        if (m_scene.columns[size_t(column)].date != m_scene.now.day)
            continue;
        const QRectF rect = m_scene.layout.columnRect(column);
        m_painter.fillRect(QRectF(rect.left(), y - 1, rect.width(), 2), m_scene.colours.ui.danger);
    }
}

void GridPainter::paintNowDot()
{
    const auto today = std::find_if(m_scene.columns.begin(), m_scene.columns.end(),
                                    [&](const CalendarColumn& column) { return column.date == m_scene.now.day; });
    if (today == m_scene.columns.end())
        return;
    const QRectF rect = m_scene.layout.columnRect(int(today - m_scene.columns.begin()));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_scene.colours.ui.danger);
    m_painter.drawEllipse(QPointF(rect.left() + 1, std::round(m_scene.layout.metrics().scale.y(m_scene.now.minute))), 5, 5);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace td
