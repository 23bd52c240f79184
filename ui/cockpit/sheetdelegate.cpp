// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/sheetdelegate.h"

#include "cockpit/sheetmodel.h"
#include "widgets/icon.h"
#include "widgets/metrics.h"

#include <QPainter>

namespace td
{
namespace
{
constexpr int headingHeight = 52;
constexpr int lineHeight = 34;
constexpr int noteHeight = 20;
constexpr int placeWidth = 90;
constexpr int entryWidth = 140;
constexpr int glyphSize = 16;

void drawElided(QPainter* painter, const QRect& rect, const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->drawText(rect, int(alignment | Qt::AlignVCenter), painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

bool hasNote(const SheetBlock& block)
{
    return block.item && !block.item->notes.isEmpty();
}

} // namespace

SheetDelegate::SheetDelegate(const SheetModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QRect SheetDelegate::entryRect(const QRect& row)
{
    return {row.left() + Space::two + placeWidth, row.top() + 1, entryWidth, row.height() - 2};
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SetRow& row = m_model.row(index.row());
    if (row.kind != SetRow::Kind::Heading)
        return {option.rect.width(), lineHeight};
    return {option.rect.width(), headingHeight + (hasNote(m_model.block(index.row())) ? noteHeight : 0)};
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_model.row(index.row()).kind == SetRow::Kind::Heading)
        paintHeading(painter, option, index.row());
    else
        paintLine(painter, option, index.row());
    painter->restore();
}

void SheetDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option, int row) const
{
    const Tokens& t = tokens(themeOf(option.palette));
    const SheetBlock& block = m_model.block(row);
    const QRect all = option.rect.adjusted(Space::two, 0, -Space::two, 0);
    if (row > 0) {
        painter->setPen(t.border);
        painter->drawLine(option.rect.topLeft() + QPoint(Space::two, 0), option.rect.topRight() - QPoint(Space::two, 0));
    }
    QRect name(all.left(), all.top() + Space::one, all.width(), 20);
    painter->setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    const bool complete = block.skipped || (block.open() == 0 && !block.done.isEmpty());
    const QString count = block.skipped ? tr("Skipped") : tr("%1 of %2 done").arg(block.workDone()).arg(block.workDone() + block.open());
    painter->setFont(typeFont(TypeSize::Small));
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    painter->setPen(complete && !block.skipped ? t.success : t.muted);
    painter->drawText(name, Qt::AlignRight | Qt::AlignVCenter, count);
    if (complete && !block.skipped)
        paintGlyph(painter, Glyph::Check, QRectF(name.right() - countWidth - glyphSize - Space::half, name.top() + 2, glyphSize, glyphSize), t.success);
    name.setRight(name.right() - countWidth - glyphSize - Space::oneAndHalf);
    painter->setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    painter->setPen(block.skipped ? t.muted : t.text);
    const QString letter = block.item ? block.item->superset : QString();
    //: Letter of a superset, exercise
    drawElided(painter, name, letter.isEmpty() ? m_model.nameOf(block) : tr("%1  %2").arg(letter, m_model.nameOf(block)));

    const QRect asked(all.left(), all.top() + 28, all.width(), 18);
    painter->setFont(typeFont(TypeSize::Small));
    painter->setPen(t.muted);
    const QString last = m_model.text().lastTime(block);
    painter->drawText(asked, Qt::AlignRight | Qt::AlignVCenter, last);
    const QString words = block.item ? m_model.text().prescription(*block.item) : tr("Not in the plan");
    drawElided(painter, asked.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(last) - Space::two, 0), words);
    if (hasNote(block))
        drawElided(painter, asked.translated(0, noteHeight), block.item->notes);
}

void SheetDelegate::paintState(QPainter* painter, const QStyleOptionViewItem& option, int row) const
{
    const Tokens& t = tokens(themeOf(option.palette));
    const SetLog* done = m_model.setOf(row);
    const QRect entry = entryRect(option.rect);
    QRect rest(entry.right() + Space::oneAndHalf, option.rect.top(), 0, option.rect.height());
    rest.setRight(option.rect.right() - Space::two);
    painter->setFont(typeFont(TypeSize::Small));
    const QString record = done != nullptr ? m_model.recordOf(*done) : QString();
    if (!record.isEmpty()) {
        paintGlyph(painter, Glyph::Star, QRectF(rest.left(), rest.center().y() - glyphSize / 2, glyphSize, glyphSize), t.success);
        painter->setPen(t.success);
        drawElided(painter, rest.adjusted(glyphSize + Space::half, 0, 0, 0), record);
        return;
    }
    const auto ghost = m_model.ghostOf(row);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (!ghost || (done == nullptr && !current))
        return;
    painter->setPen(t.muted);
    const QString words = m_model.text().set(*ghost);
    drawElided(painter, rest, done != nullptr ? tr("last time %1").arg(words) : tr("Enter: the same again"));
}

void SheetDelegate::paintLine(QPainter* painter, const QStyleOptionViewItem& option, int row) const
{
    const Tokens& t = tokens(themeOf(option.palette));
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(Space::half, 0, -Space::half, 0), 6, 6);
    }
    const SetLog* done = m_model.setOf(row);
    const bool worked = done != nullptr && done->kind != SetKind::Skipped;
    const QRect place(option.rect.left() + Space::two, option.rect.top(), placeWidth - Space::half, option.rect.height());
    painter->setFont(typeFont(TypeSize::Small));
    painter->setPen(t.muted);
    if (worked)
        paintGlyph(painter, Glyph::Check, QRectF(place.left(), place.center().y() - glyphSize / 2, glyphSize, glyphSize), t.success);
    drawElided(painter, place.adjusted(glyphSize + Space::half, 0, 0, 0), m_model.place(row));
    paintState(painter, option, row);
    if (current)
        return; // the line of entry stands here
    const QRect entry = entryRect(option.rect).adjusted(Space::one + 2, 0, 0, 0);
    painter->setFont(figuresFont(TypeSize::Body, worked ? QFont::DemiBold : QFont::Normal));
    if (worked) {
        painter->setPen(t.text);
        drawElided(painter, entry, m_model.text().set(*done));
    } else if (const auto ghost = m_model.ghostOf(row)) {
        painter->setPen(t.muted);
        drawElided(painter, entry, m_model.text().set(*ghost));
    }
}

} // namespace td
