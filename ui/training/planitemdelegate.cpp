// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planitemdelegate.h"

#include "training/plandaymodel.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QAbstractItemView>
#include <QPainter>

namespace td
{
namespace
{
constexpr int mostNameLines = 2;
constexpr int barWidth = 3;
constexpr int letterSize = 18;

QRect cardOf(const QRect& cell)
{
    return cell.adjusted(Space::half, Space::half / 2, -Space::half, -Space::half / 2);
}

QRect textOf(const QRect& card)
{
    return card.adjusted(Space::one + barWidth, Space::half + 2, -Space::half - 2, -Space::half - 2);
}

/// The name takes as many lines as it needs, at most two.
int nameHeight(const QFontMetrics& metrics, const QString& name, int width)
{
    const int wanted = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, name).height();
    return std::min(wanted, mostNameLines * metrics.lineSpacing());
}

int nameWidth(const QRect& text, const QModelIndex& index)
{
    return text.width() - (index.data(PlanDayModel::SupersetRole).toString().isEmpty() ? 0 : letterSize + 2);
}

QStringList linesOf(const QModelIndex& index)
{
    QStringList lines{index.data(PlanDayModel::DoseRole).toString(), index.data(PlanDayModel::LoadRole).toString()};
    lines.removeAll(QString());
    return lines;
}

} // namespace

void PlanItemDelegate::paintFrame(QPainter* painter, const QStyleOptionViewItem& option, const QRect& card) const
{
    const Tokens& t = tokens(themeOf(option.palette));
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = chosen && option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(QPen(focused ? t.focus : t.border, focused ? 2 : 1));
    painter->setBrush(chosen ? t.selection : t.surface);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius / 2.0, cornerRadius / 2.0);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chosen ? t.accent : t.inputBorder);
    painter->drawRoundedRect(QRectF(card.left() + 3, card.top() + 5, barWidth, card.height() - 10), 1.5, 1.5);
}

void PlanItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(themeOf(option.palette));
    const QRect card = cardOf(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, option, card);
    QRect text = textOf(card);
    const QString letter = index.data(PlanDayModel::SupersetRole).toString();
    if (!letter.isEmpty()) {
        const QRect badge(text.right() - letterSize + 2, text.top(), letterSize, letterSize);
        painter->setBrush(t.accentSoft);
        painter->drawRoundedRect(badge, Space::half, Space::half);
        painter->setPen(t.accentSoftText);
        painter->setFont(typeFont(TypeSize::Small, QFont::DemiBold));
        painter->drawText(badge, Qt::AlignCenter, letter);
    }
    const QFont nameFont = typeFont(TypeSize::Small, QFont::DemiBold);
    painter->setFont(nameFont);
    painter->setPen(t.text);
    const QString name = index.data().toString();
    const QRect nameRect(text.left(), text.top(), nameWidth(text, index), nameHeight(QFontMetrics(nameFont), name, nameWidth(text, index)));
    painter->setClipRect(card);
    painter->drawText(nameRect, Qt::TextWordWrap | Qt::AlignTop, name);
    painter->setFont(figuresFont(TypeSize::Small));
    text.setTop(nameRect.bottom() + 2);
    painter->setPen(t.muted);
    for (const QString& line : linesOf(index)) {
        painter->drawText(text, Qt::AlignTop, painter->fontMetrics().elidedText(line, Qt::ElideRight, text.width()));
        text.setTop(text.top() + painter->fontMetrics().lineSpacing());
    }
    painter->restore();
}

QSize PlanItemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const QRect text = textOf(cardOf(QRect(0, 0, width, 100)));
    const QFontMetrics name(typeFont(TypeSize::Small, QFont::DemiBold));
    const QFontMetrics line(figuresFont(TypeSize::Small));
    const int content = nameHeight(name, index.data().toString(), nameWidth(text, index)) + 2 + int(linesOf(index).size()) * line.lineSpacing();
    return {width, content + Space::half + 2 * (Space::half + 2)};
}

} // namespace td
