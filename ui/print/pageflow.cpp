// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pageflow.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qreal sideMm = 15;
constexpr qreal topMm = 14;
constexpr qreal footMm = 13;    // from the paper's edge to the footer's last line
constexpr qreal footRoomMm = 22; // kept free for the footer
constexpr qreal headRoomMm = 12; // of the running head of later pages
constexpr qreal rollSideMm = 4;

QSizeF sizeOf(DocPaper paper, bool landscape)
{
    const QSizeF size = paper == DocPaper::A4       ? QSizeF(mm(210), mm(297))
                        : paper == DocPaper::Letter ? QSizeF(612, 792)
                                                    : QSizeF(mm(80), mm(2000));
    return landscape && paper != DocPaper::Roll ? size.transposed() : size;
}

} // namespace

qreal bodyWidth(DocPaper paper, bool landscape)
{
    return sizeOf(paper, landscape).width() - 2 * mm(paper == DocPaper::Roll ? rollSideMm : sideMm);
}

QStringList LaidPage::texts() const
{
    QStringList out;
    for (const LaidItem& item : items) {
        if (item.kind == LaidItem::Kind::Text || item.kind == LaidItem::Kind::Stamp)
            out.append(item.text);
    }
    return out;
}

PageFlow::PageFlow(const Document& document)
    : m_document(document)
    , m_size(sizeOf(document.paper, document.landscape))
    , m_left(mm(document.paper == DocPaper::Roll ? rollSideMm : sideMm))
    , m_top(mm(document.paper == DocPaper::Roll ? rollSideMm : topMm))
    , m_laterTop(m_top + mm(headRoomMm))
    , m_bottom(m_size.height() - mm(footRoomMm))
    , m_y(m_top)
    , m_pages{LaidPage()}
{
}

void PageFlow::need(qreal height)
{
    if (!fits(height) && (m_y > m_laterTop || isFirstPage()) && m_y > m_top)
        newPage();
}

void PageFlow::newPage()
{
    m_pages.append(LaidPage());
    ++m_page;
    m_y = m_laterTop;
}

void PageFlow::text(const QRectF& box, const QString& words, qreal size, bool bold, QRgb colour, Qt::Alignment align)
{
    if (words.isEmpty())
        return;
    const QString fitted = m_measure.elided(words, size, bold, box.width());
    const qreal wide = m_measure.width(fitted, size, bold);
    qreal x = box.left();
    if (align & Qt::AlignRight)
        x = box.right() - wide;
    else if (align & Qt::AlignHCenter)
        x = box.center().x() - wide / 2;
    const qreal high = lineHeight(size);
    add({LaidItem::Kind::Text, QRectF(x, box.center().y() - high / 2, wide, high), fitted, size, bold, colour, 0, {}, {}});
}

void PageFlow::fill(const QRectF& rect, QRgb colour)
{
    add({LaidItem::Kind::Fill, rect, {}, 0, false, colour, 0, {}, {}});
}

void PageFlow::line(QPointF from, QPointF to, qreal pen, QRgb colour)
{
    add({LaidItem::Kind::Line, QRectF(from, to), {}, 0, false, colour, pen, {}, {}});
}

LaidDocument PageFlow::finish()
{
    if (isRoll()) {
        m_size.setHeight(m_y + mm(rollSideMm));
        return {m_size, std::exchange(m_pages, {})};
    }
    for (int page = 0; page < m_pages.size(); ++page)
        frame(page);
    return {m_size, std::exchange(m_pages, {})};
}

void PageFlow::frame(int page)
{
    m_page = page;
    if (page > 0) {
        const QRectF head(left(), m_top, width(), lineHeight(8));
        const qreal titleWide = std::min(m_measure.width(m_document.title, 8, true), width() * 0.6);
        text(head.adjusted(0, 0, -titleWide - 12, 0), m_document.author, 8, false, papercolour::quiet);
        text(head.adjusted(width() * 0.4, 0, 0, 0), m_document.title, 8, true, papercolour::quiet, Qt::AlignRight);
        line(QPointF(left(), head.bottom() + 3), QPointF(right(), head.bottom() + 3), 0.5, papercolour::hairline);
    }
    footer(page);
    if (!m_document.stamp.isEmpty())
        add({LaidItem::Kind::Stamp, QRectF(QPointF(0, 0), m_size), m_document.stamp, 96, true, 0x30b03030, 0, {}, {}});
}

void PageFlow::footer(int page)
{
    constexpr qreal size = 7.5;
    const qreal high = lineHeight(size);
    const QString number = m_document.pageText.isEmpty() ? QString() : m_document.pageText.arg(page + 1).arg(m_pages.size());
    const qreal numberWide = m_measure.width(number, size, false) + 14;
    QStringList lines = m_measure.wrapped(m_document.footer, size, false, width() - numberWide).mid(0, 3);
    const qreal foot = m_claimed.contains(page) ? m_claimed.value(page) + mm(6) : mm(footMm);
    qreal y = m_size.height() - foot - high * std::max<qsizetype>(1, lines.size());
    line(QPointF(left(), y - 4), QPointF(right(), y - 4), 0.5, papercolour::hairline);
    text(QRectF(right() - numberWide, y, numberWide, high), number, size, false, papercolour::quiet, Qt::AlignRight);
    for (const QString& words : std::as_const(lines)) {
        text(QRectF(left(), y, width() - numberWide, high), words, size, false, papercolour::quiet);
        y += high;
    }
}

} // namespace td
