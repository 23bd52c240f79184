// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notelistdelegate.h"

#include "notes/notelistmodel.h"
#include "notes/notetext.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QPainter>

Q_DECLARE_METATYPE(td::ChipLook)

namespace td
{
namespace
{
constexpr int lineHeight = 24;
constexpr int narrowest = 200;

void drawLine(QPainter* painter, const QRect& area, const QFont& font, const QColor& colour, const QString& text)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}
} // namespace

QSize NoteListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {narrowest, 2 * lineHeight + Space::one};
}

void NoteListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& colours = tokens(themeOf(option.palette));
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int indent = index.data(NoteListModel::AmendmentRole).toBool() ? Space::three : 0;
    const QRect area = option.rect.adjusted(Space::one + indent, Space::half, -Space::one, -Space::half);
    const auto chip = index.data(NoteListModel::ChipRole).value<ChipLook>();
    const int chipWidth = chipSize(chip).width();
    const QRect first(area.left(), area.top(), area.width(), lineHeight);
    paintChip(painter, first.adjusted(first.width() - chipWidth, 0, 0, 0), option.palette, chip);
    const QFont strong = typeFont(TypeSize::Body, QFont::DemiBold);
    const QString day = index.data(NoteListModel::DayRole).toString();
    const int room = first.width() - chipWidth - Space::one;
    const int dayWidth = std::min(room, QFontMetrics(strong).horizontalAdvance(day) + Space::one);
    drawLine(painter, QRect(first.topLeft(), QSize(dayWidth, lineHeight)), strong, colours.text, day);
    drawLine(painter, QRect(first.left() + dayWidth, first.top(), room - dayWidth, lineHeight), typeFont(TypeSize::Small), colours.muted,
             index.data(NoteListModel::AuthorRole).toString());
    drawLine(painter, QRect(area.left(), area.top() + lineHeight, area.width(), lineHeight), typeFont(TypeSize::Body), colours.text,
             index.data(NoteListModel::WordsRole).toString());
    painter->restore();
}

} // namespace td
