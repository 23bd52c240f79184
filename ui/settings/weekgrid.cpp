// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/weekgrid.h"

#include "widgets/metrics.h"
#include "widgets/palette.h"
#include "widgets/timetext.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int gutter = 72;
constexpr int header = 28;
constexpr int slotHeight = 12;
constexpr int narrowestColumn = 56;
constexpr int hourMinutes = 60;
} // namespace

WeekGrid::WeekGrid(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"weekGrid"_s);
    setAccessibleName(tr("Working hours of the week"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describeCursor();
}

void WeekGrid::setWeek(const WeekHours& week)
{
    m_week = week;
    describeCursor();
    update();
}

void WeekGrid::setFrame(int firstWeekday, int opensMinute, int closesMinute)
{
    m_firstDay = firstWeekday - 1;
    m_opens = opensMinute / hourMinutes * hourMinutes;
    m_closes = std::min(24 * hourMinutes, (closesMinute + hourMinutes - 1) / hourMinutes * hourMinutes);
    m_minute = std::clamp(m_minute, m_opens, m_closes - slotMinutes);
    updateGeometry();
    update();
}

QSize WeekGrid::sizeHint() const
{
    return {gutter + 7 * narrowestColumn, header + slotCount() * slotHeight + 1};
}

QRect WeekGrid::slotRect(int day, int minute) const
{
    const int column = columnOf(day);
    const int wide = width() - gutter - 1;
    const int left = gutter + wide * column / 7;
    const int right = gutter + wide * (column + 1) / 7;
    return {left, header + (minute - m_opens) * slotHeight / slotMinutes, right - left, slotHeight};
}

bool WeekGrid::isWorking(int day, int minute) const
{
    const QList<MinuteSpan>& spans = m_week[size_t(day)];
    return std::any_of(spans.cbegin(), spans.cend(), [&](const MinuteSpan& span) { return span.contains(minute); });
}

void WeekGrid::drawFrame(QPainter& painter) const
{
    const Tokens& t = tokensOf(this);
    const QLocale locale;
    painter.setFont(typeFont(TypeSize::Small, QFont::Medium));
    painter.setPen(t.muted);
    for (int day = 0; day < 7; ++day) {
        const QRect top = slotRect(day, m_opens);
        painter.drawText(QRect(top.left(), 0, top.width(), header), int(Qt::AlignCenter),
                         locale.standaloneDayName(day + 1, QLocale::ShortFormat));
    }
    painter.setFont(figuresFont(TypeSize::Small));
    for (int minute = m_opens; minute <= m_closes; minute += hourMinutes) {
        const int y = slotRect(0, minute).top();
        painter.setPen(t.border);
        painter.drawLine(gutter, y, width() - 1, y);
        painter.setPen(t.muted);
        if (minute < m_closes)
            painter.drawText(QRect(0, y, gutter - Space::one, 2 * slotHeight), int(Qt::AlignRight | Qt::AlignTop),
                             formatTime(minute, locale));
    }
    painter.setPen(t.border);
    for (int day = 0; day < 7; ++day) {
        const int x = slotRect(day, m_opens).left();
        painter.drawLine(x, header, x, height() - 1);
    }
    painter.drawLine(width() - 1, header, width() - 1, height() - 1);
}

void WeekGrid::drawHours(QPainter& painter) const
{
    const Tokens& t = tokensOf(this);
    const QLocale locale;
    painter.setFont(figuresFont(TypeSize::Small));
    for (int day = 0; day < 7; ++day) {
        for (const MinuteSpan& span : m_week[size_t(day)]) {
            const int start = std::max(span.start, m_opens);
            const int end = std::min(span.end, m_closes);
            if (end <= start)
                continue;
            QRect block = slotRect(day, start);
            block.setBottom(header + (end - m_opens) * slotHeight / slotMinutes - 1);
            block.adjust(2, 1, -1, -1);
            painter.setPen(t.accent);
            painter.setBrush(t.accentSoft);
            painter.drawRoundedRect(block, 4, 4);
            painter.setPen(t.accentSoftText);
            if (block.height() >= 3 * slotHeight)
                painter.drawText(block.adjusted(2, 4, -2, -4), int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap,
                                 tr("%1\n%2").arg(formatTime(span.start, locale), formatTime(span.end, locale)));
        }
    }
}

void WeekGrid::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    drawFrame(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    drawHours(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokensOf(this).focus, 2));
        painter.drawRoundedRect(slotRect(m_day, m_minute).adjusted(1, 1, -1, -1), 3, 3);
    }
}

bool WeekGrid::cellAt(const QPoint& point, int* day, int* minute) const
{
    for (int d = 0; d < 7; ++d) {
        const QRect top = slotRect(d, m_opens);
        if (point.x() < top.left() || point.x() >= top.left() + top.width())
            continue;
        *day = d;
        const int slot = std::clamp((point.y() - header) / slotHeight, 0, slotCount() - 1);
        *minute = m_opens + slot * slotMinutes;
        return point.y() >= header;
    }
    return false;
}

void WeekGrid::setSlot(int day, int minute, bool working)
{
    const WeekHours before = m_week;
    paintHours(m_week, day, {minute, minute + slotMinutes}, working);
    if (m_week != before)
        emit weekChanged();
    update();
}

void WeekGrid::paintTo(int day, int minute)
{
    // All half hours on the way, so that a quick hand leaves no gaps.
    const int first = day == m_day ? std::min(minute, m_minute) : minute;
    const int last = day == m_day ? std::max(minute, m_minute) : minute;
    for (int m = first; m <= last; m += slotMinutes)
        setSlot(day, m, m_dragWorking);
    m_day = day;
    m_minute = minute;
    describeCursor();
}

void WeekGrid::mousePressEvent(QMouseEvent* event)
{
    int day = 0;
    int minute = 0;
    if (event->button() != Qt::LeftButton || !cellAt(event->position().toPoint(), &day, &minute))
        return;
    m_dragging = true;
    m_dragWorking = !isWorking(day, minute);
    m_day = day;
    m_minute = minute;
    paintTo(day, minute);
}

void WeekGrid::mouseMoveEvent(QMouseEvent* event)
{
    int day = 0;
    int minute = 0;
    if (m_dragging && cellAt(event->position().toPoint(), &day, &minute) && (day != m_day || minute != m_minute))
        paintTo(day, minute);
}

void WeekGrid::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_dragging = false;
}

void WeekGrid::moveCursor(int days, int slotSteps, bool paint)
{
    const bool working = isWorking(m_day, m_minute);
    m_day = (m_day + days + 7) % 7;
    m_minute = std::clamp(m_minute + slotSteps * slotMinutes, m_opens, m_closes - slotMinutes);
    if (paint)
        setSlot(m_day, m_minute, working);
    describeCursor();
    update();
}

void WeekGrid::keyPressEvent(QKeyEvent* event)
{
    const bool paint = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: moveCursor(-1, 0, paint); break;
    case Qt::Key_Right: moveCursor(1, 0, paint); break;
    case Qt::Key_Up: moveCursor(0, -1, paint); break;
    case Qt::Key_Down: moveCursor(0, 1, paint); break;
    case Qt::Key_Space: setSlot(m_day, m_minute, !isWorking(m_day, m_minute)); describeCursor(); break;
    case Qt::Key_Delete:
        m_week[size_t(m_day)].clear();
        describeCursor();
        update();
        emit weekChanged();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void WeekGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekGrid::describeCursor()
{
    const QString where = tr("%1, %2").arg(QLocale().standaloneDayName(m_day + 1), formatTime(m_minute, QLocale()));
    setAccessibleDescription(isWorking(m_day, m_minute) ? tr("%1: working").arg(where) : tr("%1: free").arg(where));
}

} // namespace td
