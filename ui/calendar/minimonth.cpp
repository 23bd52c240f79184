// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/minimonth.h"

#include "widgets/icon.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr double topHeight = 32;     // month and arrows
constexpr double weekdayHeight = 22; // letters
constexpr double cellHeight = 28;
constexpr double cellWidth = 30;
} // namespace

MiniMonth::MiniMonth(QWidget* parent) : QWidget(parent), m_text(locale()), m_firstDay(locale().firstDayOfWeek())
{
    setObjectName(u"miniMonth"_s);
    setAccessibleName(tr("Choose a day"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MiniMonth::sizeHint() const
{
    return {int(cellWidth * 7), int(topHeight + weekdayHeight + cellHeight * 6)};
}

void MiniMonth::setToday(QDate today)
{
    m_today = today;
    update();
}

void MiniMonth::setShown(QDate first, QDate last, QDate current)
{
    m_first = first;
    m_last = last;
    m_month = current;
    setCurrent(current);
}

void MiniMonth::setBusyDays(QSet<QDate> days)
{
    m_busy = std::move(days);
    update();
}

void MiniMonth::setFirstWeekday(Qt::DayOfWeek day)
{
    m_firstDay = day;
    relayout();
}

QPoint MiniMonth::pointOf(QDate day) const
{
    const int cell = m_layout.cellOf(day);
    if (cell < 0)
        return {};
    return (m_layout.cells()[size_t(cell)].rect.center() + QPointF(0, topHeight + weekdayHeight)).toPoint();
}

void MiniMonth::relayout()
{
    if (!m_month.isValid())
        return;
    MonthMetrics metrics;
    metrics.size = QSizeF(cellWidth * 7, 0);
    const MonthLayout weeks(m_month, m_firstDay, {}, metrics);
    metrics.size.setHeight(cellHeight * weeks.weeks());
    m_layout = MonthLayout(m_month, m_firstDay, {}, metrics);
    update();
}

void MiniMonth::setCurrent(QDate day)
{
    m_current = day;
    setAccessibleDescription(m_text.day(day));
    const bool turned = day.month() != m_month.month() || day.year() != m_month.year();
    m_month = day;
    relayout();
    if (turned)
        emit monthShown(day.addDays(1 - day.day()));
}

void MiniMonth::turn(int months)
{
    m_month = m_month.addMonths(months);
    relayout();
    emit monthShown(m_month.addDays(1 - m_month.day()));
}

QRectF MiniMonth::arrowRect(bool next) const
{
    return {next ? cellWidth * 6 : cellWidth * 5, 0, cellWidth, topHeight};
}

void MiniMonth::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTop(painter);
    painter.translate(0, topHeight + weekdayHeight);
    for (const MonthCell& cell : m_layout.cells())
        paintDay(painter, cell);
}

void MiniMonth::paintTop(QPainter& painter) const
{
    const Tokens& ui = tokensOf(this);
    painter.setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    painter.setPen(ui.text);
    painter.drawText(QRectF(8, 0, cellWidth * 5 - 8, topHeight), Qt::AlignLeft | Qt::AlignVCenter, m_text.month(m_month));
    for (const bool next : {false, true}) {
        const QRectF box = arrowRect(next);
        paintGlyph(&painter, next ? Glyph::ChevronRight : Glyph::ChevronLeft, QRectF(box.center() - QPointF(8, 8), QSizeF(16, 16)),
                   ui.muted);
    }
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(ui.muted);
    for (int i = 0; i < 7; ++i) {
        const int weekday = (int(m_firstDay) - 1 + i) % 7 + 1;
        painter.drawText(QRectF(cellWidth * i, topHeight, cellWidth, weekdayHeight), Qt::AlignCenter,
                         m_text.locale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
}

void MiniMonth::paintDay(QPainter& painter, const MonthCell& cell) const
{
    const Tokens& ui = tokensOf(this);
    const bool shown = m_first.isValid() && cell.date >= m_first && cell.date <= m_last;
    const bool today = cell.date == m_today;
    const QRectF disc(cell.rect.center() - QPointF(12, 12), QSizeF(24, 24));
    painter.setPen(Qt::NoPen);
    if (shown) {
        painter.setBrush(ui.accentSoft);
        painter.drawRect(cell.rect.adjusted(0, 2, 0, -2));
    }
    if (today) {
        painter.setBrush(ui.accent);
        painter.drawEllipse(disc);
    }
    if (cell.date == m_current && !today) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? ui.focus : ui.inputBorder, hasFocus() ? 2 : 1));
        painter.drawEllipse(disc);
    } else if (today && hasFocus() && cell.date == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ui.focus, 2));
        painter.drawEllipse(disc.adjusted(-2, -2, 2, 2));
    }
    painter.setFont(figuresFont(TypeSize::Small, today ? QFont::DemiBold : QFont::Normal));
    painter.setPen(today ? ui.accentText : cell.inMonth ? ui.text : shown ? ui.accentSoftText : ui.muted);
    painter.drawText(cell.rect, Qt::AlignCenter, m_text.locale().toString(cell.date.day()));
    if (!m_busy.contains(cell.date) || today)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui.muted);
    painter.drawEllipse(QPointF(cell.rect.center().x(), cell.rect.bottom() - 5), 1.5, 1.5);
}

void MiniMonth::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void MiniMonth::mousePressEvent(QMouseEvent* event)
{
    for (const bool next : {false, true}) {
        if (arrowRect(next).contains(event->position())) {
            turn(next ? 1 : -1);
            return;
        }
    }
    const MonthHit hit = m_layout.hit(event->position() - QPointF(0, topHeight + weekdayHeight));
    if (hit.cell < 0)
        return;
    const QDate day = m_layout.cells()[size_t(hit.cell)].date;
    setCurrent(day);
    emit dayChosen(day);
}

void MiniMonth::wheelEvent(QWheelEvent* event)
{
    const int delta = event->angleDelta().y();
    if (delta != 0)
        turn(delta > 0 ? -1 : 1);
    event->accept();
}

void MiniMonth::keyPressEvent(QKeyEvent* event)
{
    const QHash<int, int> days{{Qt::Key_Left, isRightToLeft() ? 1 : -1}, {Qt::Key_Right, isRightToLeft() ? -1 : 1},
                               {Qt::Key_Up, -7}, {Qt::Key_Down, 7}};
    if (const int by = days.value(event->key()); by != 0)
        setCurrent(m_current.addDays(by));
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        setCurrent(m_current.addMonths(event->key() == Qt::Key_PageUp ? -1 : 1));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit dayChosen(m_current);
    else
        event->ignore();
}

void MiniMonth::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MiniMonth::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MiniMonth::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        m_text = CalendarText(locale());
    update();
}

} // namespace td
