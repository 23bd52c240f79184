// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/agendadelegate.h"

#include "calendar/agendamodel.h"
#include "widgets/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr double stateWidth = 132;
constexpr double glyphSize = 13;

void drawElided(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, area.width())));
}
} // namespace

AgendaDelegate::AgendaDelegate(const AgendaModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool heading = index.data(AgendaModel::HeadingRole).toBool();
    return {200, heading ? rowHeight + Space::two : rowHeight + Space::one};
}

void AgendaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Tokens& ui = tokens(themeOf(option.palette));
    if (const CalendarItem* item = m_model.itemAt(index)) {
        paintItem(*painter, option, *item);
    } else {
        const QRectF area = QRectF(option.rect).adjusted(Space::two, Space::one, -Space::two, 0);
        drawElided(*painter, area, index.data().toString(), typeFont(TypeSize::Body, QFont::DemiBold), ui.text);
        painter->setPen(ui.border);
        painter->drawLine(area.bottomLeft(), area.bottomRight());
    }
    painter->restore();
}

void AgendaDelegate::paintItem(QPainter& painter, const QStyleOptionViewItem& option, const CalendarItem& item) const
{
    const CalendarColours colours = CalendarColours::of(themeOf(option.palette));
    const QRectF row = QRectF(option.rect).adjusted(Space::one, 1, -Space::one, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(colours.ui.focus, 2) : QPen(Qt::NoPen));
        painter.setBrush(colours.ui.selection);
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);
    }
    const CalendarText& text = m_model.text();
    const QFont figures = figuresFont(TypeSize::Small);
    const double timeWidth = QFontMetricsF(figures).horizontalAdvance(text.timeRange(22 * 60, 50)) + Space::one;
    QRectF area = row.adjusted(Space::one, 0, -Space::one, 0);
    drawElided(painter, QRectF(area.left(), area.top(), timeWidth, area.height()), text.compactRange(item), figures,
               colours.ui.muted);
    area.setLeft(area.left() + timeWidth);
    painter.setPen(Qt::NoPen);
    painter.setBrush(item.state == ItemState::Busy ? colours.busy.edge : colours.ofClass(item.colour).edge);
    painter.drawRoundedRect(QRectF(area.left(), row.top() + 7, 4, row.height() - 14), 2, 2);
    area.setLeft(area.left() + Space::two);
    area.setRight(area.right() - stateWidth);
    QFont strong = typeFont(TypeSize::Body, QFont::Medium);
    strong.setStrikeOut(item.state == ItemState::Cancelled);
    const QString title = item.title + (item.capacity.isEmpty() ? QString() : u"  "_s + item.capacity);
    const double half = area.width() * 0.45;
    const bool off = item.state == ItemState::Cancelled || item.state == ItemState::Busy;
    drawElided(painter, QRectF(area.left(), area.top(), half - Space::one, area.height()), title, strong,
               off ? colours.ui.muted : colours.ui.text);
    drawElided(painter, area.adjusted(half, 0, -Space::one, 0), item.subtitle, typeFont(TypeSize::Small), colours.ui.muted);
    paintState(painter, item, QRectF(area.right(), area.top(), stateWidth, area.height()), colours);
}

void AgendaDelegate::paintState(QPainter& painter, const CalendarItem& item, const QRectF& area, const CalendarColours& colours) const
{
    double left = area.left();
    const bool bad = item.state == ItemState::NoShow || item.state == ItemState::Clash;
    const bool good = item.state == ItemState::Completed || item.state == ItemState::Arrived;
    const QColor colour = bad ? colours.ui.danger : good ? colours.ui.success : colours.ui.muted;
    for (const ItemGlyph glyph : glyphsOf(item)) {
        paintItemGlyph(painter, glyph, QRectF(left, area.center().y() - glyphSize / 2, glyphSize, glyphSize),
                       glyph == ItemGlyph::Alert ? colours.ui.danger : colour);
        left += glyphSize + Space::half;
    }
    drawElided(painter, QRectF(left + 2, area.top(), area.right() - left - 2, area.height()), CalendarText::state(item.state),
               typeFont(TypeSize::Small), colour);
}

} // namespace td
