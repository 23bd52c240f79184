// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/documentfont.h"
#include "print/documentlayout.h"

#include <QHash>

namespace td
{

/// Colours of paper: black on white, with the studio's accent.
namespace papercolour
{
constexpr QRgb ink = 0xff1c1f1e;
constexpr QRgb quiet = 0xff5f6663;
constexpr QRgb hairline = 0xffdde2df;
constexpr QRgb rule = 0xffaab3ae;
constexpr QRgb tint = 0xfff4f7f5;
} // namespace papercolour

/// Where the next thing goes: the pages so far, and a pen position that moves down the last of them.
class PageFlow
{
public:
    explicit PageFlow(const Document& document);

    [[nodiscard]] qreal left() const { return m_left; }
    [[nodiscard]] qreal right() const { return m_size.width() - m_left; }
    [[nodiscard]] qreal width() const { return right() - left(); }
    [[nodiscard]] qreal bottom() const { return m_bottom; }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] QSizeF paper() const { return m_size; }
    [[nodiscard]] bool isRoll() const { return m_document.paper == DocPaper::Roll; }
    [[nodiscard]] bool isFirstPage() const { return m_pages.size() == 1; }
    [[nodiscard]] QRgb accent() const { return m_document.accent | 0xff000000; }
    [[nodiscard]] const TextMeasure& measure() const { return m_measure; }

    [[nodiscard]] bool fits(qreal height) const { return isRoll() || m_y + height <= m_bottom; }
    /// A new page when `height` has no room on this one.
    void need(qreal height);
    void newPage();
    void moveTo(qreal y) { m_y = y; }
    void advance(qreal height) { m_y += height; }
    /// Room that fits on an empty page.
    [[nodiscard]] qreal pageRoom() const { return m_bottom - m_laterTop; }

    /// The foot of this page belongs to something else, so much of it: the footer goes above.
    void claimFoot(qreal height) { m_claimed.insert(m_page, height); }

    void add(LaidItem item) { m_pages[m_page].items.append(std::move(item)); }
    /// One line of text in a box: aligned in its width, centred in its height.
    void text(const QRectF& box, const QString& words, qreal size, bool bold, QRgb colour, Qt::Alignment align = Qt::AlignLeft);
    void fill(const QRectF& rect, QRgb colour);
    void line(QPointF from, QPointF to, qreal pen, QRgb colour);

    /// Adds the running heads, footers and stamps; the flow is empty afterwards.
    LaidDocument finish();

private:
    void frame(int page);
    void footer(int page);

    const Document& m_document;
    TextMeasure m_measure;
    QSizeF m_size;
    qreal m_left = 0;
    qreal m_top = 0;
    qreal m_laterTop = 0;
    qreal m_bottom = 0;
    qreal m_y = 0;
    QList<LaidPage> m_pages;
    qsizetype m_page = 0;
    QHash<qsizetype, qreal> m_claimed;
};

/// Places a table, followed by `tail` points that its last rows must share a page with.
void placeTable(PageFlow& flow, const TableBlock& table, qreal tail);
/// Height of totals.
qreal totalsHeight(const TotalsBlock& totals, bool roll);
void placeTotals(PageFlow& flow, const TotalsBlock& totals);
void placeLetterhead(PageFlow& flow, const LetterheadBlock& block);
void placeAddress(PageFlow& flow, const AddressBlock& block);
void placeFactList(PageFlow& flow, const FactsBlock& block);
void placeCode(PageFlow& flow, const CodeBlock& block);
void placePicture(PageFlow& flow, const PictureBlock& block);
void placeSwiss(PageFlow& flow, const SwissBlock& block);

} // namespace td
