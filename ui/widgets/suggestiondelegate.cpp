// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/suggestiondelegate.h"

#include "widgets/icon.h"
#include "widgets/keyhint.h"
#include "widgets/metrics.h"

#include <QPainter>

namespace td
{
namespace
{
int paintRight(QPainter* painter, const QRect& area, const Tokens& t, const QString& text)
{
    if (text.isEmpty())
        return 0;
    painter->setFont(typeFont(TypeSize::Small));
    painter->setPen(t.muted);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width() / 2);
    painter->drawText(area, int(Qt::AlignRight | Qt::AlignVCenter), shown);
    return painter->fontMetrics().horizontalAdvance(shown) + Space::oneAndHalf;
}
} // namespace

void SuggestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(themeOf(option.palette));
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? t.selection : t.hover);
        painter->drawRoundedRect(option.rect.adjusted(Space::half, 1, -Space::half, -1), 6, 6);
    }
    QRect area = option.rect.adjusted(Space::oneAndHalf + 2, 0, -Space::oneAndHalf - 2, 0);
    const auto glyph = Glyph(index.data(GlyphRole).toInt());
    if (glyph != Glyph::None) {
        paintGlyph(painter, glyph, QRectF(area.left(), area.center().y() - 8, 18, 18), chosen ? t.accentSoftText : t.muted);
        area.setLeft(area.left() + 18 + Space::oneAndHalf);
    }
    const QString shortcut = index.data(ShortcutRole).toString();
    if (!shortcut.isEmpty())
        area.setRight(area.right() - paintKeys(painter, area, option.palette, shortcut) - Space::oneAndHalf);
    area.setRight(area.right() - paintRight(painter, area, t, index.data(SectionRole).toString()));
    const QString detail = index.data(DetailRole).toString();
    painter->setFont(typeFont(TypeSize::Body));
    painter->setPen(t.text);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter->drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter), text);
    area.setLeft(area.left() + painter->fontMetrics().horizontalAdvance(text) + Space::oneAndHalf);
    painter->setPen(t.muted);
    painter->setFont(typeFont(TypeSize::Small));
    if (area.width() > 2 * Space::two)
        painter->drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight + Space::half};
}

} // namespace td
