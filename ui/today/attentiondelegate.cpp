// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/attentiondelegate.h"

#include "today/attentionmodel.h"
#include "today/todaytext.h"
#include "widgets/keyhint.h"
#include "widgets/metrics.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace td
{
namespace
{
constexpr int twoLines = 48;
constexpr int oneLine = 36;
constexpr int keyWidth = 28;
constexpr int lastNumberKey = 9;

const AttentionModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const AttentionModel*>(index.model());
}

QFont actionFont()
{
    return typeFont(TypeSize::Small, QFont::DemiBold);
}

int actionWidth(const AttentionItem& item)
{
    return QFontMetrics(actionFont()).horizontalAdvance(TodayText::action(item));
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const Tokens& t, bool focused)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected) && focused;
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const QRectF box = QRectF(option.rect).adjusted(Space::half, 1, -Space::half, -1);
    painter->setPen(selected ? QPen(t.focus, 2) : QPen(Qt::NoPen));
    painter->setBrush(selected ? t.selection : t.hover);
    painter->drawRoundedRect(selected ? box.adjusted(1, 1, -1, -1) : box, 6, 6);
}
} // namespace

bool AttentionDelegate::isOnAction(const QModelIndex& index, const QRect& row, const QPoint& position)
{
    return position.x() >= row.right() - Space::two - keyWidth - actionWidth(modelOf(index).item(index.row())) - Space::one;
}

void AttentionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const AttentionModel& model = modelOf(index);
    const AttentionItem& item = model.item(index.row());
    const auto* view = static_cast<const QAbstractItemView*>(parent());
    const QPalette& palette = view->window()->palette(); // the style sheet has put transparent colours into the view's
    const Tokens& t = tokens(themeOf(palette));
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, t, view->hasFocus());

    const Tone tone = TodayText::tone(item);
    const QRectF sign(rect.left() + Space::two, rect.center().y() - 13, 28, 28);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone == Tone::Muted ? t.hover : toneBackground(t, tone));
    painter->drawEllipse(sign);
    paintGlyph(painter, TodayText::glyph(item), sign.adjusted(6, 6, -6, -6), toneColour(t, tone));

    int right = rect.right() - Space::two;
    if (index.row() < lastNumberKey)
        paintKeys(painter, QRect(right - keyWidth, rect.top(), keyWidth, rect.height()), palette, QString::number(index.row() + 1));
    right -= keyWidth;
    const int action = actionWidth(item);
    painter->setFont(actionFont());
    painter->setPen(t.accent);
    painter->drawText(QRect(right - action, rect.top(), action, rect.height()), Qt::AlignRight | Qt::AlignVCenter, TodayText::action(item));
    right -= action + Space::one;

    const int left = int(sign.right()) + Space::oneAndHalf;
    const QString detail = TodayText::detail(item, model.today());
    const QRect words(left, rect.top(), right - left, rect.height());
    const auto write = [painter](const QRect& box, const QString& text) {
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    painter->setFont(typeFont(TypeSize::Body));
    painter->setPen(t.text);
    write(detail.isEmpty() ? words : words.adjusted(0, 4, 0, -22), TodayText::headline(item, model.today()));
    painter->setFont(typeFont(TypeSize::Small));
    painter->setPen(t.muted);
    write(words.adjusted(0, 24, 0, -4), detail);
    painter->restore();
}

QSize AttentionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const AttentionModel& model = modelOf(index);
    const auto* view = qobject_cast<const QAbstractItemView*>(parent());
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width, TodayText::detail(model.item(index.row()), model.today()).isEmpty() ? oneLine : twoLines};
}

} // namespace td
