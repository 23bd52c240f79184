// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/gridheader.h"

#include "widgets/metrics.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
// What the strip under a column's title says: the holiday, then whole days off.
QStringList stripTexts(const CalendarColumn& column)
{
    QStringList texts;
    if (!column.holiday.isEmpty())
        texts += column.holiday;
    for (const TimeOffSpan& off : column.timeOff) {
        if (off.span.length() >= minutesPerDay)
            texts += off.label;
    }
    return texts;
}
} // namespace

GridHeader::GridHeader(const GridScene& scene, QWidget* parent) : QWidget(parent), m_scene(scene) {}

double GridHeader::titleHeight() const
{
    return QFontMetricsF(typeFont(TypeSize::Title, QFont::DemiBold)).height() + QFontMetricsF(typeFont(TypeSize::Small, QFont::Normal)).height() + 16;
}

int GridHeader::stripRows() const
{
    qsizetype rows = 0;
    for (const CalendarColumn& column : m_scene.columns)
        rows = std::max(rows, stripTexts(column).size());
    return int(rows);
}

int GridHeader::wantedHeight() const
{
    const double row = QFontMetricsF(typeFont(TypeSize::Small, QFont::Medium)).height() + 6;
    return int(std::ceil(titleHeight() + stripRows() * row));
}

void GridHeader::setScroll(int x)
{
    m_scroll = x;
    update();
}

void GridHeader::setInset(int x)
{
    m_inset = x;
    update();
}

void GridHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_scene.colours.ui.surface);
    painter.setClipRect(m_inset, 0, width() - m_inset, height());
    painter.translate(m_inset - m_scroll, 0);
    const TimeGridLayout& layout = m_scene.layout;
    if (layout.columnCount() > 0) {
        const int last = layout.nearestColumn(toContent(width()));
        for (int column = layout.nearestColumn(m_scroll); column <= last; ++column)
            paintColumn(painter, column);
    }
    painter.resetTransform();
    painter.setClipping(false);
    painter.setPen(m_scene.colours.ui.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void GridHeader::paintColumn(QPainter& painter, int column) const
{
    const CalendarColumn& what = m_scene.columns[size_t(column)];
    const QRectF whole = m_scene.layout.columnRect(column);
    const QRectF title(whole.left() + 10, 6, whole.width() - 16, titleHeight() - 12);
    if (column > 0) {
        painter.setPen(m_scene.colours.ui.border);
        const double x = std::round(whole.left()) - 0.5;
        painter.drawLine(QPointF(x, titleHeight() - 10), QPointF(x, height()));
    }
    if (what.key.isEmpty())
        paintDay(painter, what, title);
    else
        paintNames(painter, what, title);
    paintStrip(painter, what, QRectF(whole.left() + 3, titleHeight() - 2, whole.width() - 7, height() - titleHeight()));
}

void GridHeader::paintDay(QPainter& painter, const CalendarColumn& column, const QRectF& rect) const
{
    const bool today = column.date == m_scene.now.day;
    const QFont small = typeFont(TypeSize::Small, today ? QFont::DemiBold : QFont::Medium);
    const QFont large = typeFont(TypeSize::Title, QFont::DemiBold);
    const QFontMetricsF metrics(large);
    painter.setFont(small);
    painter.setPen(today ? m_scene.colours.ui.accent : m_scene.colours.ui.muted);
    const double upper = QFontMetricsF(small).height();
    const QString weekday = m_scene.text.shortWeekday(column.date.dayOfWeek());
    // The number in its disc says as well that it is today, where the words have no room.
    const QString named = today ? CalendarText::tr("%1, today").arg(weekday) : weekday;
    const bool fits = QFontMetricsF(small).horizontalAdvance(named) <= rect.width();
    painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), upper), Qt::AlignLeft | Qt::AlignVCenter, fits ? named : weekday);
    const QString number = m_scene.text.locale().toString(column.date.day());
    QRectF box(rect.left(), rect.top() + upper + 2, metrics.horizontalAdvance(number), metrics.height());
    if (today) {
        box.adjust(0, 0, 14, 0);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_scene.colours.ui.accent);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setFont(large);
    painter.setPen(today ? m_scene.colours.ui.accentText : m_scene.colours.ui.text);
    painter.drawText(box, Qt::AlignCenter, number);
    painter.setFont(typeFont(TypeSize::Small, QFont::Normal));
    painter.setPen(m_scene.colours.ui.muted);
    const QRectF rest(box.right() + 8, box.top(), std::max(0.0, rect.right() - box.right() - 8), box.height());
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(column.subtitle, Qt::ElideRight, rest.width()));
}

void GridHeader::paintNames(QPainter& painter, const CalendarColumn& column, const QRectF& rect) const
{
    const QFont strong = typeFont(TypeSize::Body, QFont::DemiBold);
    const QFont small = typeFont(TypeSize::Small, QFont::Normal);
    const double upper = QFontMetricsF(strong).height();
    painter.setFont(strong);
    painter.setPen(m_scene.colours.ui.text);
    painter.drawText(QRectF(rect.left(), rect.top() + 3, rect.width(), upper), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(strong).elidedText(column.title, Qt::ElideRight, rect.width()));
    painter.setFont(small);
    painter.setPen(m_scene.colours.ui.muted);
    painter.drawText(QRectF(rect.left(), rect.top() + upper + 5, rect.width(), QFontMetricsF(small).height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(small).elidedText(column.subtitle, Qt::ElideRight, rect.width()));
}

void GridHeader::paintStrip(QPainter& painter, const CalendarColumn& column, const QRectF& rect) const
{
    const QFont small = typeFont(TypeSize::Small, QFont::Medium);
    const double row = QFontMetricsF(small).height() + 6;
    painter.setFont(small);
    double top = rect.top();
    const QStringList texts = stripTexts(column);
    for (const QString& text : texts) {
        const bool holiday = text == column.holiday;
        const QRectF box(rect.left(), top, rect.width(), row - 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(holiday ? m_scene.colours.ui.warnSoft : m_scene.colours.busy.fill);
        painter.drawRoundedRect(box, 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(holiday ? m_scene.colours.ui.warn : m_scene.colours.busy.text);
        painter.drawText(box.adjusted(7, 0, -5, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(small).elidedText(text, Qt::ElideRight, box.width() - 12));
        top += row;
    }
}

void GridHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const int column = m_scene.layout.columnAt(toContent(event->position().x()));
    if (column >= 0 && event->button() == Qt::LeftButton)
        emit columnClicked(column);
}

bool GridHeader::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = m_scene.layout.columnAt(toContent(help->pos().x()));
    if (column < 0)
        return true;
    const CalendarColumn& what = m_scene.columns[size_t(column)];
    QStringList lines{what.title, what.subtitle, m_scene.text.day(what.date)};
    lines += stripTexts(what);
    lines.removeAll(QString());
    QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(lines.join(u'\n')), this);
    return true;
}

} // namespace td
