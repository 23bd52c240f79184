// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pageflow.h"

#include <algorithm>

namespace td
{
namespace
{

constexpr qreal logoWide = mm(62);
constexpr qreal logoHigh = mm(18);
constexpr qreal cardWide = mm(88);
constexpr qreal cardInset = mm(7); // 22 mm from the paper's edge: inside the windows of a DL and of a No. 10 envelope
constexpr qreal addressTop = mm(56);
constexpr qreal factHeight = mm(5.4);
constexpr qreal totalsWide = mm(86);
constexpr qreal codeSide = mm(34);

/// The picture as large as it may be.
QSizeF fitted(const QImage& picture)
{
    return QSizeF(picture.size()).scaled(logoWide, logoHigh, Qt::KeepAspectRatio);
}

void placePicture(PageFlow& flow, const QImage& picture, const QPointF& at)
{
    LaidItem item;
    item.kind = LaidItem::Kind::Picture;
    item.rect = QRectF(at, fitted(picture));
    item.picture = picture;
    flow.add(item);
}

void placeRollHead(PageFlow& flow, const LetterheadBlock& block)
{
    const auto centred = [&](const QString& words, qreal size, bool bold, QRgb colour) {
        for (const QString& part : flow.measure().wrapped(words, size, bold, flow.width())) {
            flow.text(QRectF(flow.left(), flow.y(), flow.width(), lineHeight(size)), part, size, bold, colour, Qt::AlignHCenter);
            flow.advance(lineHeight(size));
        }
    };
    if (!block.logo.isNull()) {
        const QSizeF size = fitted(block.logo);
        placePicture(flow, block.logo, QPointF(flow.left() + (flow.width() - size.width()) / 2, flow.y()));
        flow.advance(size.height() + 6);
    }
    centred(block.name, 12, true, papercolour::ink);
    for (const QString& words : block.lines)
        centred(words, 8, false, papercolour::ink);
    flow.advance(8);
    centred(block.title, 11, true, papercolour::ink);
    centred(block.subtitle, 9, false, papercolour::ink);
    flow.advance(6);
}

void placeFacts(PageFlow& flow, const QList<DocFact>& facts, const QRectF& column)
{
    qreal y = column.top();
    for (const DocFact& fact : facts) {
        const QRectF row(column.left(), y, column.width(), factHeight);
        const qreal size = fact.strong ? 9.5 : 8.5;
        const qreal labelWide = flow.measure().width(fact.label, 8.5, false) + 8;
        flow.text(row, fact.label, 8.5, false, papercolour::quiet);
        flow.text(row.adjusted(labelWide, 0, 0, 0), fact.value, size, fact.strong, papercolour::ink, Qt::AlignRight);
        flow.line(row.bottomLeft(), row.bottomRight(), 0.4, papercolour::hairline);
        y += factHeight;
    }
}

qreal heightOf(const DocTotal& total, bool roll)
{
    if (total.kind == DocTotal::Kind::Grand)
        return roll ? 22 : 24;
    return total.kind == DocTotal::Kind::Sum ? 18 : 15;
}

} // namespace

void placeLetterhead(PageFlow& flow, const LetterheadBlock& block)
{
    if (flow.isRoll()) {
        placeRollHead(flow, block);
        return;
    }
    const qreal top = flow.y();
    const qreal half = flow.width() * 0.56;
    qreal y = top;
    if (block.logo.isNull()) {
        qreal size = 18;
        while (size > 11 && flow.measure().width(block.name, size, true) > half)
            size -= 1;
        for (const QString& part : flow.measure().wrapped(block.name, size, true, half)) {
            flow.text(QRectF(flow.left(), y, half, lineHeight(size)), part, size, true, flow.accent());
            y += lineHeight(size);
        }
        y += 3;
    } else {
        placePicture(flow, block.logo, QPointF(flow.left(), y));
        y += fitted(block.logo).height() + 7;
        flow.text(QRectF(flow.left(), y, half, lineHeight(9.5)), block.name, 9.5, true, papercolour::ink);
        y += lineHeight(9.5);
    }
    for (const QString& words : block.lines) {
        for (const QString& part : flow.measure().wrapped(words, 8.5, false, half)) {
            flow.text(QRectF(flow.left(), y, half, lineHeight(8.5)), part, 8.5, false, papercolour::quiet);
            y += lineHeight(8.5);
        }
    }
    const QRectF side(flow.left() + half, top, flow.width() - half, lineHeight(22));
    qreal size = 22;
    while (size > 13 && flow.measure().width(block.title, size, true) > side.width() - 12)
        size -= 1;
    flow.text(side, block.title, size, true, papercolour::ink, Qt::AlignRight);
    const qreal small = flow.measure().width(block.subtitle, 11, false) > side.width() ? 9 : 11;
    qreal under = side.bottom();
    for (const QString& part : flow.measure().wrapped(block.subtitle, small, false, side.width())) {
        flow.text(QRectF(side.left(), under, side.width(), lineHeight(small)), part, small, false, papercolour::quiet, Qt::AlignRight);
        under += lineHeight(small);
    }
    flow.moveTo(std::max(y, under) + 10);
}

void placeAddress(PageFlow& flow, const AddressBlock& block)
{
    if (flow.isFirstPage())
        flow.moveTo(std::max(flow.y(), addressTop));
    QStringList lines;
    for (const QString& words : block.lines)
        lines += flow.measure().wrapped(words, 9.5, false, cardWide - cardInset - 8);
    const qreal labelHigh = lineHeight(7.5) + 2;
    const qreal cardHigh = std::max(mm(27), 8 + labelHigh + qreal(lines.size()) * lineHeight(9.5) + 8);
    const qreal top = flow.y();
    flow.fill(QRectF(flow.left(), top, cardWide, cardHigh), papercolour::tint);
    flow.fill(QRectF(flow.left(), top, 2, cardHigh), flow.accent());
    qreal y = top + 8;
    const qreal x = flow.left() + cardInset;
    flow.text(QRectF(x, y, cardWide - cardInset, lineHeight(7.5)), block.label, 7.5, false, papercolour::quiet);
    y += labelHigh;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        flow.text(QRectF(x, y, cardWide - cardInset - 6, lineHeight(9.5)), lines.at(i), 9.5, i == 0, papercolour::ink);
        y += lineHeight(9.5);
    }
    const qreal column = flow.left() + cardWide + mm(9);
    placeFacts(flow, block.facts, QRectF(column, top, flow.right() - column, 0));
    flow.moveTo(top + std::max(cardHigh, qreal(block.facts.size()) * factHeight) + mm(8));
}

void placeFactList(PageFlow& flow, const FactsBlock& block)
{
    if (block.wide) {
        for (const DocFact& fact : block.facts) {
            flow.need(factHeight);
            placeFacts(flow, {fact}, QRectF(flow.left(), flow.y(), flow.width(), 0));
            flow.advance(factHeight);
        }
        flow.advance(6);
        return;
    }
    qreal labels = 0;
    for (const DocFact& fact : block.facts)
        labels = std::max(labels, flow.measure().width(fact.label, 8.5, false));
    labels = std::min(labels + 12, flow.width() * 0.5);
    for (const DocFact& fact : block.facts) {
        const QStringList values = flow.measure().wrapped(fact.value, 8.5, fact.strong, flow.width() - labels);
        flow.need(qreal(values.size()) * lineHeight(8.5));
        flow.text(QRectF(flow.left(), flow.y(), labels - 4, lineHeight(8.5)), fact.label, 8.5, false, papercolour::quiet);
        for (const QString& words : values) {
            flow.text(QRectF(flow.left() + labels, flow.y(), flow.width() - labels, lineHeight(8.5)), words, 8.5, fact.strong,
                      papercolour::ink);
            flow.advance(lineHeight(8.5));
        }
        flow.advance(1);
    }
    flow.advance(8);
}

qreal totalsHeight(const TotalsBlock& totals, bool roll)
{
    qreal high = 6;
    for (const DocTotal& total : totals.totals)
        high += heightOf(total, roll);
    return high;
}

void placeTotals(PageFlow& flow, const TotalsBlock& totals)
{
    const bool roll = flow.isRoll();
    flow.need(totalsHeight(totals, roll));
    flow.advance(6);
    const qreal wide = roll ? flow.width() : std::min(totalsWide, flow.width());
    for (const DocTotal& total : totals.totals) {
        const bool grand = total.kind == DocTotal::Kind::Grand;
        const bool sum = total.kind == DocTotal::Kind::Sum;
        const QRectF row(flow.right() - wide, flow.y(), wide, heightOf(total, roll));
        const qreal size = grand ? 12 : 9;
        if (grand && !roll)
            flow.fill(row.adjusted(0, 1, 0, 0), papercolour::tint);
        if (grand || sum)
            flow.line(row.topLeft(), row.topRight(), grand ? 1.2 : 0.6, grand ? flow.accent() : papercolour::rule);
        const qreal inset = roll ? 0 : 4; // where the numbers of the table end
        const QRectF inside = row.adjusted(inset, 0, -inset, 0);
        const qreal valueWide = flow.measure().width(total.value, size, grand || sum);
        flow.text(inside.adjusted(0, 0, -valueWide - 6, 0), total.label, grand ? 10.5 : 9, grand || sum,
                  grand || sum ? papercolour::ink : papercolour::quiet);
        flow.text(inside, total.value, size, grand || sum, grand ? flow.accent() : papercolour::ink, Qt::AlignRight);
        flow.advance(row.height());
    }
    flow.advance(mm(5));
}

void placeCode(PageFlow& flow, const CodeBlock& block)
{
    flow.need(codeSide + 12);
    const qreal top = flow.y();
    LaidItem code;
    code.kind = LaidItem::Kind::Code;
    code.rect = QRectF(flow.left(), top, codeSide, codeSide);
    code.payload = block.payload;
    flow.add(code);
    qreal y = top + 2;
    const qreal x = flow.left() + codeSide + mm(5);
    flow.text(QRectF(x, y, flow.right() - x, lineHeight(10)), block.title, 10, true, papercolour::ink);
    y += lineHeight(10) + 2;
    for (const QString& words : block.lines) {
        for (const QString& part : flow.measure().wrapped(words, 9, false, flow.right() - x)) {
            flow.text(QRectF(x, y, flow.right() - x, lineHeight(9)), part, 9, false, papercolour::quiet);
            y += lineHeight(9);
        }
    }
    flow.moveTo(std::max(y, top + codeSide) + 12);
}

void placePicture(PageFlow& flow, const PictureBlock& block)
{
    if (block.picture.isNull())
        return;
    const QSizeF size = QSizeF(block.picture.size()).scaled(flow.width(), block.height, Qt::KeepAspectRatio);
    flow.need(size.height());
    LaidItem item;
    item.kind = LaidItem::Kind::Picture;
    item.rect = QRectF(QPointF(flow.left(), flow.y()), size);
    item.picture = block.picture;
    flow.add(item);
    flow.advance(size.height());
}

} // namespace td
