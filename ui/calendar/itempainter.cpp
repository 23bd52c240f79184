// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/itempainter.h"

#include "widgets/metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr double barWidth = 3;
constexpr double textLeft = 8;
constexpr double textRight = 4;
constexpr double glyphSize = 11;
constexpr double glyphStep = 14;
constexpr double radius = 4;

// As many signs as leave room for some letters; a state is shown down to the narrowest box.
std::vector<ItemGlyph> fittingGlyphs(const CalendarItem& item, double width)
{
    std::vector<ItemGlyph> glyphs = glyphsOf(item);
    const bool narrow = width < 60;
    const bool hasState = item.state != ItemState::Scheduled;
    const auto fitting = narrow ? size_t(hasState && width > textLeft + glyphStep ? 1 : 0) : size_t(width * 0.4 / glyphStep);
    if (glyphs.size() > fitting)
        glyphs.resize(fitting);
    return glyphs;
}

QPainterPath boxPath(const QRectF& rect, const ItemLook& look)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    if (look.openTop)
        path.addRect(QRectF(rect.topLeft(), QSizeF(rect.width(), radius)));
    if (look.openBottom)
        path.addRect(QRectF(rect.left(), rect.bottom() - radius, rect.width(), radius));
    return path.simplified();
}

} // namespace

ItemPainter::ItemPainter(const CalendarColours& colours, const CalendarText& text)
    : m_colours(colours)
    , m_text(text)
    , m_font(typeFont(TypeSize::Small))
    , m_strong(typeFont(TypeSize::Small, QFont::DemiBold))
{
}

void ItemPainter::addLine(ItemLines& lines, const QString& text, double width, bool strong, int& rows, double& y) const
{
    const QFontMetricsF metrics(strong ? m_strong : m_font);
    if (rows <= 0 || text.isEmpty() || width < metrics.averageCharWidth() * 2)
        return;
    QStaticText fixed(metrics.elidedText(text, Qt::ElideRight, width));
    fixed.setTextFormat(Qt::PlainText);
    fixed.setPerformanceHint(QStaticText::AggressiveCaching);
    lines.lines.push_back({fixed, {textLeft, y}, strong});
    y += metrics.lineSpacing();
    --rows;
}

void ItemPainter::addTitle(ItemLines& lines, const QString& title, double width, int& rows, double& y) const
{
    QTextLayout layout(title, m_strong);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    const int broken = first.isValid() ? first.textLength() : int(title.size());
    if (rows < 4 || broken >= title.size() || broken < 3) {
        addLine(lines, title, width, true, rows, y);
        return;
    }
    addLine(lines, title.left(broken).trimmed(), width, true, rows, y);
    addLine(lines, title.mid(broken).trimmed(), width, true, rows, y);
}

ItemLines ItemPainter::linesFor(const CalendarItem& item, QSizeF size) const
{
    ItemLines lines;
    lines.glyphs = fittingGlyphs(item, size.width());
    const QFontMetricsF metrics(m_font);
    const double width = size.width() - textLeft - textRight;
    const double beside = width - double(lines.glyphs.size()) * glyphStep;
    int rows = std::max(1, int((size.height() - 3) / metrics.lineSpacing()));
    double y = rows == 1 ? (size.height() - metrics.lineSpacing()) / 2 : 3;
    const QString range = m_text.compactRange(item);
    const QString both = range + u"  "_s + item.capacity;
    const QString when = item.capacity.isEmpty() || metrics.horizontalAdvance(both) > width ? range : both;
    if (rows == 1) {
        const QString title = item.title + u"  "_s;
        const double used = QFontMetricsF(m_strong).horizontalAdvance(title);
        addLine(lines, item.title, beside, true, rows, y);
        const double rest = beside - used;
        const QString start = m_text.compactTime(item.start.minute);
        if (!lines.lines.empty() && rest > metrics.horizontalAdvance(start)) {
            lines.lines.push_back({QStaticText(start), lines.lines.back().at + QPointF(used, 0), false});
            lines.lines.back().text.setTextFormat(Qt::PlainText);
        }
        return lines;
    }
    addTitle(lines, item.title, beside, rows, y);
    if (lines.lines.empty()) { // the sign of the state has the first row for itself
        --rows;
        y += metrics.lineSpacing();
        addTitle(lines, item.title, width, rows, y);
    }
    if (width < metrics.averageCharWidth() * 6)
        return lines; // a few letters of a time say nothing
    addLine(lines, when, width, false, rows, y);
    addLine(lines, item.subtitle, width, false, rows, y);
    return lines;
}

ClassColour ItemPainter::coloursOf(const CalendarItem& item, const ItemLook& look) const
{
    ClassColour colour = item.state == ItemState::Busy ? m_colours.busy : m_colours.ofClass(item.colour);
    if (look.refused || item.state == ItemState::Clash)
        colour = {m_colours.ui.danger, m_colours.ui.dangerSoft, m_colours.ui.text};
    else if (item.state == ItemState::Cancelled)
        colour = {mixedColour(colour.edge, m_colours.ui.surface, 0.45), m_colours.ui.surface, m_colours.ui.muted};
    else if (item.state == ItemState::Completed || item.state == ItemState::NoShow)
        colour.fill = mixedColour(colour.fill, m_colours.ui.surface, 0.5);
    if (look.preview)
        colour.fill.setAlpha(225);
    return colour;
}

void ItemPainter::paintFrame(QPainter& painter, const CalendarItem& item, const QRectF& rect, const ItemLook& look) const
{
    const ClassColour colour = coloursOf(item, look);
    const QPainterPath path = boxPath(rect.adjusted(0.5, 0.5, -0.5, -0.5), look);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, colour.fill);
    painter.save();
    painter.setClipPath(path);
    painter.fillRect(QRectF(rect.left(), rect.top(), barWidth + 0.5, rect.height()), colour.edge);
    painter.restore();
    const bool outlined = item.state == ItemState::Cancelled || item.state == ItemState::Tentative ||
                          item.state == ItemState::Clash || look.selected || look.preview;
    const bool dashed = item.state == ItemState::Tentative && !look.selected;
    if (outlined)
        painter.strokePath(path, QPen(colour.edge, 1, dashed ? Qt::DashLine : Qt::SolidLine));
    if (look.selected && look.focused) {
        painter.setPen(QPen(m_colours.ui.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0, 0, 0, 0), radius + 1, radius + 1);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ItemPainter::paintGlyphs(QPainter& painter, const CalendarItem& item, const std::vector<ItemGlyph>& glyphs,
                              const QRectF& rect) const
{
    const double line = QFontMetricsF(m_font).lineSpacing();
    const double top = rect.top() + (rect.height() < 2 * line + 3 ? (rect.height() - glyphSize) / 2 : 3 + (line - glyphSize) / 2);
    double right = rect.right() - textRight;
    const QColor text = coloursOf(item, {}).text;
    for (auto glyph = glyphs.rbegin(); glyph != glyphs.rend(); ++glyph) {
        const bool warns = *glyph == ItemGlyph::Alert || *glyph == ItemGlyph::Warning || *glyph == ItemGlyph::NoShow;
        const bool good = *glyph == ItemGlyph::Check || *glyph == ItemGlyph::Dot;
        paintItemGlyph(painter, *glyph, QRectF(right - glyphSize, top, glyphSize, glyphSize),
                   warns ? m_colours.ui.danger : good ? m_colours.ui.success : text);
        right -= glyphStep;
    }
}

void ItemPainter::paintBox(QPainter& painter, const CalendarItem& item, const QRectF& rect, const ItemLook& look,
                           const ItemLines& lines) const
{
    paintFrame(painter, item, rect, look);
    painter.setPen(coloursOf(item, look).text);
    for (const ItemLines::Line& line : lines.lines) {
        QFont font = line.strong ? m_strong : m_font;
        font.setStrikeOut(item.state == ItemState::Cancelled);
        painter.setFont(font);
        const QPointF at = rect.topLeft() + line.at;
        if (font.strikeOut()) // static text draws its strike elsewhere in a translated painter (seen with Qt 6.4)
            painter.drawText(at + QPointF(0, QFontMetricsF(font).ascent()), line.text.text());
        else
            painter.drawStaticText(at, line.text);
    }
    paintGlyphs(painter, item, lines.glyphs, rect);
}

void ItemPainter::paintRow(QPainter& painter, const CalendarItem& item, const QRectF& rect, const ItemLook& look) const
{
    paintFrame(painter, item, rect, look);
    const std::vector<ItemGlyph> glyphs = fittingGlyphs(item, rect.width());
    const QFontMetricsF metrics(m_font);
    const QString time = m_text.compactTime(item.start.minute);
    const double timeWidth = metrics.horizontalAdvance(time);
    double left = rect.left() + textLeft;
    const double right = rect.right() - textRight - double(glyphs.size()) * glyphStep;
    painter.setPen(coloursOf(item, look).text);
    QFont font = m_font;
    font.setStrikeOut(item.state == ItemState::Cancelled);
    painter.setFont(font);
    if (right - left > timeWidth * 2) {
        painter.drawText(QRectF(left, rect.top(), timeWidth + 1, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, time);
        left += timeWidth + 6;
    }
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(QRectF(left, rect.top(), std::max(0.0, right - left), rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(item.title, Qt::ElideRight, std::max(0.0, right - left)));
    paintGlyphs(painter, item, glyphs, rect);
}

} // namespace td
