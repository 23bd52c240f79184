// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pageflow.h"

namespace td
{
namespace
{

// The style guide's sections, in millimetres from the upper left corner of the 210 x 105 mm slip.
constexpr qreal slipHigh = 105;
constexpr qreal receiptWide = 62;
constexpr qreal margin = 5;
constexpr QRectF receiptInfo(5, 12, 52, 56);
constexpr QRectF receiptAmount(5, 68, 52, 14);
constexpr QRectF receiptAccept(5, 82, 52, 18);
constexpr QRectF codeArea(67, 17, 46, 46);
constexpr QRectF paymentAmount(67, 68, 51, 22);
constexpr QRectF paymentInfo(118, 5, 87, 85);

/// Writes one part of the slip, from top to bottom.
class SlipColumn
{
public:
    SlipColumn(PageFlow& flow, qreal top, const QRectF& area, qreal headSize, qreal textSize)
        : m_flow(flow), m_area(mm(area.left()), top + mm(area.top()), mm(area.width()), mm(area.height())), m_headSize(headSize), m_textSize(textSize)
    {
    }

    void part(const QString& head, const QStringList& lines);
    void blank(const QString& head, qreal wideMm, qreal highMm);

private:
    void put(const QString& words, qreal size, bool bold, qreal step);

    PageFlow& m_flow;
    QRectF m_area;
    qreal m_headSize;
    qreal m_textSize;
    qreal m_down = 0;
};

void SlipColumn::put(const QString& words, qreal size, bool bold, qreal step)
{
    m_flow.text(QRectF(m_area.left(), m_area.top() + m_down, m_area.width(), step), words, size, bold, 0xff000000);
    m_down += step;
}

void SlipColumn::part(const QString& head, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    const qreal step = m_textSize + 1;
    put(head, m_headSize, true, step);
    for (const QString& words : lines) {
        for (const QString& broken : m_flow.measure().wrapped(words, m_textSize, false, m_area.width()))
            put(broken, m_textSize, false, step);
    }
    m_down += step;
}

void SlipColumn::blank(const QString& head, qreal wideMm, qreal highMm)
{
    put(head, m_headSize, true, m_textSize + 1);
    LaidItem corners;
    corners.kind = LaidItem::Kind::Corners;
    corners.rect = QRectF(m_area.left(), m_area.top() + m_down + 2, mm(wideMm), mm(highMm));
    corners.pen = 0.75;
    corners.colour = 0xff000000;
    m_flow.add(corners);
    m_down += mm(highMm) + 4;
}

void placeAmount(PageFlow& flow, qreal top, const QRectF& area, const SwissBlock& block, qreal headSize, qreal textSize)
{
    const qreal first = mm(area.left());
    const qreal second = first + mm(area.left() < receiptWide ? 12 : 15);
    const qreal y = top + mm(area.top());
    const qreal step = textSize + 3;
    const auto put = [&](qreal x, qreal line, const QString& words, qreal size, bool bold) {
        flow.text(QRectF(x, y + line * step, mm(40), step), words, size, bold, 0xff000000);
    };
    put(first, 0, block.currencyLabel, headSize, true);
    put(second, 0, block.amountLabel, headSize, true);
    put(first, 1, block.currency, textSize, false);
    put(second, 1, block.amount, textSize, false);
}

void placeCodeWithCross(PageFlow& flow, qreal top, const QByteArray& payload)
{
    LaidItem code;
    code.kind = LaidItem::Kind::Code;
    code.rect = QRectF(mm(codeArea.left()), top + mm(codeArea.top()), mm(codeArea.width()), mm(codeArea.height()));
    code.payload = payload;
    flow.add(code);
    LaidItem cross;
    cross.kind = LaidItem::Kind::SwissCross;
    cross.rect = QRectF(code.rect.center() - QPointF(mm(3.5), mm(3.5)), QSizeF(mm(7), mm(7)));
    flow.add(cross);
}

void placeLines(PageFlow& flow, qreal top, const QString& separate)
{
    flow.line(QPointF(0, top), QPointF(mm(210), top), 0.5, 0xff000000);
    flow.line(QPointF(mm(receiptWide), top), QPointF(mm(receiptWide), top + mm(slipHigh)), 0.5, 0xff000000);
    flow.text(QRectF(0, top - 12, mm(210), 11), separate, 7, false, papercolour::quiet, Qt::AlignHCenter);
    LaidItem scissors;
    scissors.kind = LaidItem::Kind::Scissors;
    scissors.rect = QRectF(mm(margin), top - mm(1.5), mm(5), mm(3));
    scissors.colour = 0xff000000;
    flow.add(scissors);
}

} // namespace

void placeSwiss(PageFlow& flow, const SwissBlock& block)
{
    const qreal top = mm(297 - slipHigh);
    if (flow.y() > top - mm(22))
        flow.newPage();
    flow.claimFoot(mm(slipHigh));
    placeLines(flow, top, block.separate);
    const auto title = [&](qreal x, const QString& words) {
        flow.text(QRectF(mm(x), top + mm(margin), mm(51), 13), words, 11, true, 0xff000000);
    };
    title(margin, block.receipt);
    title(receiptWide + margin, block.paymentPart);
    SlipColumn receipt(flow, top, receiptInfo, 6, 8);
    SlipColumn payment(flow, top, paymentInfo, 8, 10);
    receipt.part(block.account, block.creditor);
    payment.part(block.account, block.creditor);
    if (!block.referenceText.isEmpty()) {
        receipt.part(block.reference, {block.referenceText});
        payment.part(block.reference, {block.referenceText});
    }
    payment.part(block.information, {block.informationText});
    if (block.debtor.isEmpty()) {
        receipt.blank(block.payableByBlank, 52, 20);
        payment.blank(block.payableByBlank, 65, 25);
    } else {
        receipt.part(block.payableBy, block.debtor);
        payment.part(block.payableBy, block.debtor);
    }
    placeAmount(flow, top, receiptAmount, block, 6, 8);
    placeAmount(flow, top, paymentAmount, block, 8, 10);
    const QRectF accept(mm(receiptAccept.left()), top + mm(receiptAccept.top()), mm(receiptAccept.width()), 9);
    flow.text(accept, block.acceptance, 6, true, 0xff000000, Qt::AlignRight);
    placeCodeWithCross(flow, top, block.payload);
    flow.moveTo(flow.bottom());
}

} // namespace td
