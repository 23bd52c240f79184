// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowdelegate.h"

#include "widgets/metrics.h"
#include "widgets/palette.h"
#include "widgets/tableview.h"

#include <QPainter>

namespace td
{

RowDelegate::RowDelegate(TableView* view) : QStyledItemDelegate(view), m_view(view) {}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const Tokens& t = tokens(themeOf(opt.palette));
    painter->save();
    if (opt.state.testFlag(QStyle::State_Selected))
        painter->fillRect(opt.rect, t.selection);
    else if (m_view->hoveredRow() == index.row())
        painter->fillRect(opt.rect, t.hover);
    painter->setPen(t.border);
    painter->drawLine(opt.rect.bottomLeft(), opt.rect.bottomRight());
    if (opt.state.testFlag(QStyle::State_HasFocus) && m_view->hasFocus()) {
        painter->setPen(QPen(t.focus, 2));
        painter->drawLine(opt.rect.bottomLeft(), opt.rect.bottomRight());
    }
    painter->restore();
    paintContent(painter, opt, index);
}

void RowDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(themeOf(option.palette));
    QRect area = option.rect.adjusted(Space::one, 0, -Space::one, 0);
    painter->save();
    if (!option.icon.isNull()) {
        option.icon.paint(painter, QRect(area.left(), area.center().y() - 8, 16, 16));
        area.setLeft(area.left() + 16 + Space::one);
    }
    const bool right = option.displayAlignment.testFlag(Qt::AlignRight);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setFont(right ? figuresFont(TypeSize::Body, option.font.weight()) : option.font);
    painter->setPen(ink.canConvert<QColor>() ? ink.value<QColor>() : t.text);
    const QString text = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, area.width());
    painter->drawText(area, int(option.displayAlignment | Qt::AlignVCenter), text);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * Space::one, rowHeight};
}

} // namespace td
