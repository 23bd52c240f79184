// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/monthview.h"

#include "core/clock.h"
#include "widgets/metrics.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr double dragThreshold = 6;
constexpr int nowInterval = 30000; // ms
constexpr int usualStart = 9 * 60;
constexpr int usualDuration = 60;
} // namespace

MonthView::MonthView(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_colours(CalendarColours::of(themeOf(this)))
    , m_text(locale())
    , m_firstDay(locale().firstDayOfWeek())
{
    setObjectName(u"monthView"_s);
    setAccessibleName(tr("Month"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_nowTimer, &QTimer::timeout, this, &MonthView::refreshNow);
    m_nowTimer.start(nowInterval);
    refreshNow();
}

void MonthView::setContent(QDate anyDay, std::vector<CalendarItem> items, QHash<QDate, QString> holidays)
{
    m_month = anyDay;
    m_items = std::move(items);
    m_holidays = std::move(holidays);
    if (!m_current.isValid() || m_current.month() != anyDay.month() || m_current.year() != anyDay.year())
        m_current = anyDay;
    relayout();
}

void MonthView::setZone(const QByteArray& zone)
{
    m_zone = zone;
    refreshNow();
}

void MonthView::setFirstWeekday(Qt::DayOfWeek day)
{
    m_firstDay = day;
    relayout();
}

void MonthView::select(AppointmentId id)
{
    setSelected(itemOf(id) == nullptr ? AppointmentId() : id);
}

void MonthView::setCurrentDay(QDate day)
{
    if (!day.isValid() || day == m_current)
        return;
    m_current = day;
    update();
    describeCurrent();
    emit currentDayChanged(day);
}

int MonthView::headerHeight() const
{
    return int(QFontMetricsF(typeFont(TypeSize::Small)).height()) + 2 * Space::one;
}

void MonthView::relayout()
{
    MonthMetrics metrics;
    metrics.size = QSizeF(width(), std::max(0, height() - headerHeight()));
    metrics.rowHeight = QFontMetricsF(typeFont(TypeSize::Small)).height() + 6;
    metrics.dateHeight = QFontMetricsF(typeFont(TypeSize::Small)).height() + 12;
    m_layout = MonthLayout(m_month, m_firstDay, m_items, metrics);
    update();
    describeCurrent();
}

void MonthView::refreshNow()
{
    m_today = localDay(m_clock.now(), m_zone);
    update();
}

const CalendarItem* MonthView::itemOf(AppointmentId id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const CalendarItem& item) { return item.id == id; });
    return id.isNull() || found == m_items.end() ? nullptr : &*found;
}

MonthHit MonthView::hitAt(QPointF point) const
{
    return m_layout.hit(point - QPointF(0, headerHeight()));
}

void MonthView::describeCurrent()
{
    if (const CalendarItem* item = itemOf(m_selected)) {
        setAccessibleDescription(m_text.description(*item));
        return;
    }
    const int cell = m_layout.cellOf(m_current);
    if (cell < 0)
        return;
    const int count = int(m_layout.cells()[size_t(cell)].items.size());
    const QString holiday = m_holidays.value(m_current);
    const QString words = tr("%1, %n bookings", nullptr, count).arg(m_text.day(m_current));
    setAccessibleDescription(holiday.isEmpty() ? words : tr("%1, %2").arg(words, holiday));
}

void MonthView::setSelected(AppointmentId id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    update();
    describeCurrent();
    emit selectionChanged(id);
}

void MonthView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.ui.surface);
    paintWeekdays(painter);
    painter.translate(0, headerHeight());
    for (const MonthCell& cell : m_layout.cells())
        paintCell(painter, cell);
    const int current = hasFocus() && m_selected.isNull() ? m_layout.cellOf(m_current) : -1;
    const int ringed = m_dropCell >= 0 ? m_dropCell : current;
    if (ringed >= 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_colours.ui.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_layout.cells()[size_t(ringed)].rect.adjusted(1, 1, -2, -2), 4, 4);
    }
}

void MonthView::paintWeekdays(QPainter& painter) const
{
    painter.setFont(typeFont(TypeSize::Small, QFont::Medium));
    painter.setPen(m_colours.ui.muted);
    const double column = width() / 7.0;
    for (int i = 0; i < 7; ++i) {
        const int weekday = (int(m_firstDay) - 1 + i) % 7 + 1;
        painter.drawText(QRectF(column * i + 8, 0, column - 12, headerHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_text.shortWeekday(weekday));
    }
}

void MonthView::paintCell(QPainter& painter, const MonthCell& cell) const
{
    if (!cell.inMonth)
        painter.fillRect(cell.rect, m_colours.ui.window);
    painter.setPen(m_colours.ui.border);
    const QRectF line = cell.rect.toAlignedRect();
    painter.drawLine(line.topLeft(), line.topRight());
    if (cell.rect.left() > 1)
        painter.drawLine(line.topLeft(), line.bottomLeft());
    paintDate(painter, cell);
    paintItems(painter, cell);
}

void MonthView::paintDate(QPainter& painter, const MonthCell& cell) const
{
    const bool today = cell.date == m_today;
    const QFont font = figuresFont(TypeSize::Small, today ? QFont::DemiBold : QFont::Medium);
    const QFontMetricsF metrics(font);
    const QString number = cell.date.day() == 1 ? m_text.locale().toString(cell.date, u"d MMM"_s)
                                                : m_text.locale().toString(cell.date.day());
    QRectF box(cell.rect.left() + 4, cell.rect.top() + 4, metrics.horizontalAdvance(number) + 10, metrics.height() + 4);
    painter.setFont(font);
    if (today) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.ui.accent);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(today ? m_colours.ui.accentText : cell.inMonth ? m_colours.ui.text : m_colours.ui.muted);
    painter.drawText(box, Qt::AlignCenter, number);
    const QString holiday = m_holidays.value(cell.date);
    if (holiday.isEmpty())
        return;
    const QRectF rest(box.right() + 4, box.top(), cell.rect.right() - box.right() - 12, box.height());
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(m_colours.ui.warn);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(holiday, Qt::ElideRight, std::max(0.0, rest.width())));
}

void MonthView::paintItems(QPainter& painter, const MonthCell& cell) const
{
    const ItemPainter items(m_colours, m_text);
    for (size_t i = 0; i < cell.itemRects.size(); ++i) {
        const CalendarItem& item = m_items[size_t(cell.items[i])];
        ItemLook look;
        look.selected = !m_selected.isNull() && item.id == m_selected;
        look.focused = hasFocus();
        items.paintRow(painter, item, cell.itemRects[i], look);
    }
    if (cell.hidden() == 0 || cell.moreRect.isEmpty())
        return;
    painter.setFont(typeFont(TypeSize::Small, QFont::Medium));
    painter.setPen(m_colours.ui.muted);
    painter.drawText(cell.moreRect.adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("+%n more", nullptr, cell.hidden()));
}

void MonthView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    if (!runKey(event->key(), event->modifiers() & ~Qt::KeypadModifier))
        event->ignore();
}

bool MonthView::runKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QHash<int, int> steps{{Qt::Key_Left, isRightToLeft() ? 1 : -1}, {Qt::Key_Right, isRightToLeft() ? -1 : 1},
                                {Qt::Key_Up, -7}, {Qt::Key_Down, 7}};
    if (const int days = steps.value(key); days != 0) {
        if (modifiers == Qt::ControlModifier) {
            moveSelected(days);
        } else if (modifiers == Qt::NoModifier) {
            setSelected({});
            setCurrentDay(m_current.addDays(days));
        }
        return modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected.isNull())
            emit dayActivated(m_current);
        else
            emit itemActivated(m_selected);
        return true;
    case Qt::Key_Insert:
        emit createRequested({}, m_current, usualStart, usualDuration);
        return true;
    case Qt::Key_Delete:
        if (!m_selected.isNull())
            emit cancelRequested(m_selected);
        return true;
    case Qt::Key_Escape: {
        const bool something = !m_selected.isNull() || !m_pressed.isNull();
        m_pressed = {};
        m_dropCell = -1;
        setSelected({});
        update();
        return something;
    }
    default:
        return false;
    }
}

void MonthView::moveSelected(int days)
{
    const CalendarItem* item = itemOf(m_selected);
    if (item != nullptr && isMovable(*item))
        emit moveRequested(item->id, item->start.day.addDays(days), item->start.minute, {}, false);
}

std::vector<std::pair<QDate, AppointmentId>> MonthView::tabOrder() const
{
    std::vector<std::pair<QDate, AppointmentId>> order;
    for (const MonthCell& cell : m_layout.cells()) {
        for (const int item : cell.items)
            order.emplace_back(cell.date, m_items[size_t(item)].id);
    }
    return order;
}

// Through the bookings of the day under the cursor, then on to the next day that has some; also those behind "+3 more".
bool MonthView::focusNextPrevChild(bool next)
{
    const auto order = tabOrder();
    const bool entering = m_selected.isNull();
    auto at = std::find_if(order.begin(), order.end(), [&](const auto& one) {
        return one.first >= m_current && (entering || one.second == m_selected);
    });
    const bool leaves = at == order.end() || (!next && (entering || at == order.begin()));
    if (!leaves && !entering)
        at += next ? 1 : -1;
    if (leaves || at == order.end())
        return QWidget::focusNextPrevChild(next);
    setCurrentDay(at->first);
    setSelected(at->second);
    return true;
}

void MonthView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthView::mousePressEvent(QMouseEvent* event)
{
    const MonthHit hit = hitAt(event->position());
    if (hit.cell < 0)
        return;
    setCurrentDay(m_layout.cells()[size_t(hit.cell)].date);
    setSelected(hit.item < 0 ? AppointmentId() : m_items[size_t(hit.item)].id);
    m_pressed = event->button() == Qt::LeftButton ? m_selected : AppointmentId();
    m_pressedAt = event->position();
}

void MonthView::mouseMoveEvent(QMouseEvent* event)
{
    const CalendarItem* item = itemOf(m_pressed);
    const bool copy = event->modifiers().testFlag(Qt::AltModifier);
    if (item == nullptr || item->state == ItemState::Busy || (!isMovable(*item) && !copy))
        return;
    if (m_dropCell < 0 && QLineF(m_pressedAt, event->position()).length() < dragThreshold)
        return;
    m_dropCell = hitAt(event->position()).cell;
    update();
}

void MonthView::mouseReleaseEvent(QMouseEvent* event)
{
    const CalendarItem* item = itemOf(std::exchange(m_pressed, {}));
    const int target = std::exchange(m_dropCell, -1);
    const MonthHit hit = hitAt(event->position());
    update();
    if (item != nullptr && target >= 0) {
        const QDate day = m_layout.cells()[size_t(target)].date;
        const bool copy = event->modifiers().testFlag(Qt::AltModifier);
        if (copy || day != item->start.day)
            emit moveRequested(item->id, day, item->start.minute, {}, copy);
    } else if (hit.more && event->button() == Qt::LeftButton) {
        emit dayActivated(m_layout.cells()[size_t(hit.cell)].date);
    }
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const MonthHit hit = hitAt(event->position());
    if (hit.item >= 0)
        emit itemActivated(m_items[size_t(hit.item)].id);
    else if (hit.cell >= 0 && !hit.more)
        emit createRequested({}, m_layout.cells()[size_t(hit.cell)].date, usualStart, usualDuration);
}

void MonthView::contextMenuEvent(QContextMenuEvent* event)
{
    emit contextMenuRequested(m_selected, {}, m_current, usualStart, event->globalPos());
}

bool MonthView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const MonthHit hit = hitAt(help->pos());
    const QString words = hit.item >= 0   ? m_text.toolTip(m_items[size_t(hit.item)])
                          : hit.cell >= 0 ? m_holidays.value(m_layout.cells()[size_t(hit.cell)].date)
                                          : QString();
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(words), this);
    return true;
}

void MonthView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colours = CalendarColours::of(themeOf(this));
    else if (event->type() == QEvent::LocaleChange)
        m_text = CalendarText(locale());
    else
        return;
    relayout();
}

} // namespace td
