// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheetpainter.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qreal headHeight = 44;
constexpr qreal footHeight = 22;
constexpr qreal groupHeight = 26;
constexpr qreal lineHeight = 14;
constexpr qreal rowPadding = 5;
constexpr qreal timeWidth = 126;
constexpr qreal tickSize = 9;
const QColor ink(0x1a, 0x1a, 0x1a);
const QColor quiet(0x5a, 0x5a, 0x5a);
const QColor line(0xc4, 0xc4, 0xc4);

/// Not Inter: its alternate forms of ":" and "-" between digits have no text behind them, so that nothing could be copied or
/// searched in the PDF. `size` in points; the painter works in points, so pixels are points here.
QFont sheetFont(int size, bool bold = false)
{
    QFont font(QFontDatabase::hasFamily(u"Liberation Sans"_s) ? u"Liberation Sans"_s : u"DejaVu Sans"_s);
    font.setPixelSize(size);
    font.setBold(bold);
    return font;
}

QString clock(int minute)
{
    return QLocale().toString(QTime(minute / 60 % 24, minute % 60), QLocale::ShortFormat);
}

void text(QPainter& painter, const QRectF& rect, const QString& words, const QFont& font, const QColor& colour,
          Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString fitted = QFontMetricsF(font, painter.device()).elidedText(words, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, fitted);
}

/// One person whose name is the title; everything else is a class, with a list of who comes.
bool isOneToOne(const SheetRow& row)
{
    return row.people.size() == 1 && row.people.front() == row.title;
}

int linesOf(const SheetRow& row)
{
    const int people = isOneToOne(row) ? 0 : int(row.people.size() + 1) / 2;
    return 2 + people + (row.note.isEmpty() ? 0 : 1);
}

void drawPeople(QPainter& painter, const SheetRow& row, const QRectF& area)
{
    const qreal half = area.width() / 2;
    for (int i = 0; i < row.people.size(); ++i) {
        const QRectF cell(area.left() + (i % 2) * half, area.top() + (i / 2) * lineHeight, half, lineHeight);
        painter.setPen(QPen(quiet, 0.8));
        painter.drawRect(QRectF(cell.left(), cell.center().y() - tickSize / 2, tickSize, tickSize));
        text(painter, cell.adjusted(tickSize + 6, 0, -4, 0), row.people.at(i), sheetFont(10), ink);
    }
}

void drawDayRow(QPainter& painter, const SheetRow& row, const QRectF& rect)
{
    painter.setPen(QPen(line, 0.6));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRectF inside = rect.adjusted(4, rowPadding, -4, -rowPadding);
    text(painter, QRectF(inside.left(), inside.top(), timeWidth, lineHeight),
         u"%1 – %2"_s.arg(clock(row.minute), clock(row.endMinute)), sheetFont(10, true), ink);
    const bool single = isOneToOne(row);
    qreal left = inside.left() + timeWidth + 8;
    if (single) {
        painter.setPen(QPen(quiet, 0.8));
        painter.drawRect(QRectF(left, inside.top() + (lineHeight - tickSize) / 2, tickSize, tickSize));
        left += tickSize + 6;
    }
    const qreal stateWidth = row.state.isEmpty() ? 0 : 70;
    text(painter, QRectF(left, inside.top(), inside.right() - left - stateWidth, lineHeight), row.title, sheetFont(11, true), ink);
    text(painter, QRectF(inside.right() - stateWidth, inside.top(), stateWidth, lineHeight), row.state, sheetFont(10), quiet,
         Qt::AlignRight | Qt::AlignVCenter);
    qreal top = inside.top() + lineHeight;
    text(painter, QRectF(left, top, inside.right() - left, lineHeight), row.detail, sheetFont(10), quiet);
    top += lineHeight;
    if (!single) {
        drawPeople(painter, row, QRectF(left, top, inside.right() - left, inside.bottom() - top));
        top += lineHeight * ((row.people.size() + 1) / 2);
    }
    if (!row.note.isEmpty())
        text(painter, QRectF(left, top, inside.right() - left, lineHeight), row.note.simplified(), sheetFont(9), quiet);
}

void drawGroupTitle(QPainter& painter, const QString& title, const QString& remark, const QRectF& rect)
{
    painter.fillRect(rect.adjusted(0, 4, 0, 0), QColor(0xee, 0xee, 0xee));
    text(painter, rect.adjusted(6, 4, -6, 0), title, sheetFont(12, true), ink);
    text(painter, rect.adjusted(6, 4, -6, 0), remark, sheetFont(10), quiet, Qt::AlignRight | Qt::AlignVCenter);
}

constexpr qreal weekRowHeight = 36;

void drawWeekRow(QPainter& painter, const SheetRow& row, const QRectF& rect)
{
    painter.setPen(QPen(line, 0.6));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRectF inside = rect.adjusted(4, 2, -4, -2);
    const qreal step = inside.height() / 3;
    text(painter, QRectF(inside.left(), inside.top(), inside.width(), step), u"%1 – %2"_s.arg(clock(row.minute), clock(row.endMinute)),
         sheetFont(8, true), ink);
    text(painter, QRectF(inside.left(), inside.top() + step, inside.width(), step), row.title, sheetFont(9), ink);
    text(painter, QRectF(inside.left(), inside.top() + 2 * step, inside.width(), step),
         row.state.isEmpty() ? row.trainer : u"%1 · %2"_s.arg(row.trainer, row.state), sheetFont(8), quiet);
}

void drawWeekHead(QPainter& painter, const SheetGroup& group, const QRectF& rect)
{
    painter.fillRect(rect, QColor(0xee, 0xee, 0xee));
    text(painter, rect.adjusted(4, 0, -4, 0), group.title, sheetFont(11, true), ink);
    text(painter, rect.adjusted(46, 0, -4, 0), group.remark, sheetFont(8), quiet, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

QPageLayout SheetPainter::layoutFor(Kind kind, const QString& paper)
{
    const QPageSize size(paper == u"A4" ? QPageSize::A4 : QPageSize::Letter);
    return {size, kind == Kind::Day ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF(12, 12, 12, 12),
            QPageLayout::Millimeter};
}

void SheetPainter::place(int page, const QRectF& rect, std::function<void(QPainter&, const QRectF&)> draw)
{
    m_boxes.append({page, rect, std::move(draw)});
    m_pages = std::max(m_pages, page + 1);
}

void SheetPainter::layOutDay(const QRectF& body)
{
    int page = 0;
    qreal y = body.top();
    for (const SheetGroup& group : std::as_const(m_content.groups)) {
        const auto title = [&](const QString& words) {
            place(page, QRectF(body.left(), y, body.width(), groupHeight),
                  [words, remark = group.remark](QPainter& p, const QRectF& r) { drawGroupTitle(p, words, remark, r); });
            y += groupHeight;
        };
        const auto newPage = [&] {
            ++page;
            y = body.top();
        };
        const auto heightOf = [](const SheetRow& row) { return linesOf(row) * lineHeight + 2 * rowPadding; };
        const qreal first = group.rows.isEmpty() ? 0 : heightOf(group.rows.front());
        if (y > body.top() && y + groupHeight + first > body.bottom())
            newPage();
        title(group.title);
        for (const SheetRow& row : group.rows) {
            if (y + heightOf(row) > body.bottom()) {
                newPage();
                title(QCoreApplication::translate("Sheet", "%1 (continued)").arg(group.title));
            }
            place(page, QRectF(body.left(), y, body.width(), heightOf(row)),
                  [row](QPainter& p, const QRectF& r) { drawDayRow(p, row, r); });
            y += heightOf(row);
        }
        y += 10;
    }
}

void SheetPainter::layOutWeek(const QRectF& body)
{
    constexpr qreal head = 22;
    const qreal width = body.width() / std::max<qsizetype>(1, m_content.groups.size());
    const int perPage = std::max(1, int((body.height() - head) / weekRowHeight));
    qsizetype most = 0;
    for (const SheetGroup& group : std::as_const(m_content.groups))
        most = std::max(most, group.rows.size());
    const int pages = std::max(1, int((most + perPage - 1) / perPage));
    for (int column = 0; column < m_content.groups.size(); ++column) {
        const SheetGroup& group = m_content.groups.at(column);
        const qreal left = body.left() + column * width;
        for (int page = 0; page < pages; ++page)
            place(page, QRectF(left + 1, body.top(), width - 2, head),
                  [group](QPainter& p, const QRectF& r) { drawWeekHead(p, group, r); });
        for (int i = 0; i < group.rows.size(); ++i)
            place(i / perPage, QRectF(left + 1, body.top() + head + (i % perPage) * weekRowHeight, width - 2, weekRowHeight),
                  [row = group.rows.at(i)](QPainter& p, const QRectF& r) { drawWeekRow(p, row, r); });
    }
}

void SheetPainter::drawFrame(QPainter& painter, const QRectF& page, int number) const
{
    text(painter, QRectF(page.left(), page.top(), page.width() * 0.6, 20), m_content.title, sheetFont(15, true), ink);
    text(painter, QRectF(page.left() + page.width() * 0.6, page.top(), page.width() * 0.4, 20), m_content.studio, sheetFont(11), quiet,
         Qt::AlignRight | Qt::AlignVCenter);
    painter.setPen(QPen(ink, 1));
    painter.drawLine(QPointF(page.left(), page.top() + headHeight - 12), QPointF(page.right(), page.top() + headHeight - 12));
    text(painter, QRectF(page.left(), page.bottom() - 14, page.width(), 14), u"%1 / %2"_s.arg(number).arg(m_pages), sheetFont(9),
         quiet, Qt::AlignHCenter | Qt::AlignVCenter);
}

int SheetPainter::paint(QPagedPaintDevice& device)
{
    const QRectF full = device.pageLayout().paintRect(QPageLayout::Point);
    const QRectF page(0, 0, full.width(), full.height());
    const QRectF body = page.adjusted(0, headHeight, 0, -footHeight);
    m_boxes.clear();
    m_pages = 1;
    if (m_kind == Kind::Day)
        layOutDay(body);
    else
        layOutWeek(body);
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = painter.viewport().width() / page.width();
    painter.scale(scale, scale);
    for (int number = 0; number < m_pages; ++number) {
        if (number > 0 && !device.newPage())
            return 0;
        drawFrame(painter, page, number + 1);
        for (const Box& box : std::as_const(m_boxes)) {
            if (box.page == number)
                box.draw(painter, box.rect);
        }
    }
    return painter.end() ? m_pages : 0;
}

} // namespace td
