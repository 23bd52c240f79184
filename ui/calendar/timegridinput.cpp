// SPDX-License-Identifier: GPL-3.0-or-later
// How TimeGridView answers to the keyboard and the mouse.
#include "calendar/timegridview.h"

#include "calendar/dragmath.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace td
{

void TimeGridView::selectPlaced(int placed)
{
    const AppointmentId id = placed < 0 ? AppointmentId() : m_scene.itemAt(placed).id;
    const bool changed = id != m_scene.selected;
    m_scene.selected = id;
    m_scene.selectedPlaced = placed;
    if (placed >= 0) {
        const PlacedItem& place = m_scene.layout.placed()[size_t(placed)];
        m_scene.cursor.moveTo(place.column, place.span.start, m_scene.layout.metrics().slot);
    }
    viewport()->update();
    describeCurrent();
    if (changed)
        emit selectionChanged(id);
}

void TimeGridView::selectUnderCursor()
{
    const GridCursor cursor = m_scene.cursor;
    const int placed = cursor.extent == 0 ? m_scene.placedAt(cursor.column, cursor.minute) : -1;
    selectPlaced(placed);
    m_scene.cursor = cursor; // a booking is entered where the cursor came in
    m_scene.cursorShown = true;
    if (cursor.column < m_scene.layout.columnCount())
        ensureVisible(m_scene.layout.spanRect(cursor.column, cursor.span(m_scene.layout.metrics().slot)));
    viewport()->update();
}

void TimeGridView::keyPressEvent(QKeyEvent* event)
{
    const GridCommand command = gridCommand(event->key(), event->modifiers());
    if (command == GridCommand::None) {
        if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier) {
            QAbstractScrollArea::focusNextPrevChild(true); // past all bookings at once
            return;
        }
        event->ignore(); // the keys of the whole calendar are handled by its parent
        return;
    }
    if (command >= GridCommand::ZoomIn)
        runZoom(command);
    else if (command <= GridCommand::ExtendDown || command == GridCommand::DayStart || command == GridCommand::DayEnd)
        runNavigation(command);
    else if (!runBookingCommand(command))
        event->ignore();
}

void TimeGridView::runNavigation(GridCommand command)
{
    const int slot = m_scene.layout.metrics().slot;
    const bool extend = command == GridCommand::ExtendUp || command == GridCommand::ExtendDown;
    switch (command) {
    case GridCommand::Left:
        moveCursorColumns(isRightToLeft() ? 1 : -1);
        break;
    case GridCommand::Right:
        moveCursorColumns(isRightToLeft() ? -1 : 1);
        break;
    case GridCommand::DayStart:
        m_scene.cursor.moveTo(m_scene.cursor.column, 0, slot);
        break;
    case GridCommand::DayEnd:
        m_scene.cursor.moveTo(m_scene.cursor.column, minutesPerDay - 1, slot);
        break;
    default:
        m_scene.cursor.moveSlots(command == GridCommand::Up || command == GridCommand::ExtendUp ? -1 : 1, slot, extend);
        break;
    }
    selectUnderCursor();
}

void TimeGridView::moveCursorColumns(int by)
{
    const int page = m_scene.cursor.moveColumns(by, m_scene.layout.columnCount());
    if (page != 0)
        emit pageRequested(page);
}

bool TimeGridView::runBookingCommand(GridCommand command)
{
    switch (command) {
    case GridCommand::MoveUp:
        moveSelected(0, -1);
        return true;
    case GridCommand::MoveDown:
        moveSelected(0, 1);
        return true;
    case GridCommand::MoveLeft:
        moveSelected(-1, 0);
        return true;
    case GridCommand::MoveRight:
        moveSelected(1, 0);
        return true;
    case GridCommand::Lengthen:
        resizeSelected(1);
        return true;
    case GridCommand::Shorten:
        resizeSelected(-1);
        return true;
    case GridCommand::Activate:
        activateCurrent();
        return true;
    case GridCommand::Create:
        createAtCursor();
        return true;
    case GridCommand::Cancel:
        if (!m_scene.selected.isNull())
            emit cancelRequested(m_scene.selected);
        return true;
    case GridCommand::Copy:
        m_copied = m_scene.selected;
        return true;
    case GridCommand::Paste:
        paste();
        return true;
    case GridCommand::Abort: {
        const bool something = m_drag.pressed() || !m_scene.selected.isNull() || m_scene.cursor.extent != 0;
        abort();
        return something;
    }
    default:
        return false;
    }
}

void TimeGridView::runZoom(GridCommand command)
{
    const double middle = viewport()->height() / 2.0;
    if (command == GridCommand::ZoomReset)
        setZoom(TimeScale::usual);
    else
        zoomBy(command == GridCommand::ZoomIn ? 1 : -1, middle);
}

void TimeGridView::activateCurrent()
{
    if (m_scene.selected.isNull())
        createAtCursor();
    else
        emit itemActivated(m_scene.selected);
}

void TimeGridView::createAtCursor()
{
    if (m_scene.cursor.column >= int(m_scene.columns.size()))
        return;
    const CalendarColumn& column = m_scene.columns[size_t(m_scene.cursor.column)];
    const MinuteSpan span = m_scene.cursor.span(m_scene.layout.metrics().slot);
    const int duration = m_scene.cursor.extent == 0 ? m_defaultDuration : span.length();
    emit createRequested(column.key, column.date, span.start, std::min(duration, minutesPerDay - span.start));
}

void TimeGridView::moveSelected(int columns, int steps)
{
    const CalendarItem* item = m_scene.itemOf(m_scene.selected);
    if (item == nullptr || m_scene.selectedPlaced < 0 || !isMovable(*item))
        return;
    const int slot = m_scene.layout.metrics().slot;
    CalendarColumn target = m_scene.columns[size_t(m_scene.layout.placed()[size_t(m_scene.selectedPlaced)].column)];
    if (m_scene.kind == GridColumnKind::Day) {
        target.date = item->start.day.addDays(columns);
    } else {
        const int to = m_scene.layout.placed()[size_t(m_scene.selectedPlaced)].column + columns;
        if (to < 0 || to >= m_scene.layout.columnCount())
            return;
        target.key = m_scene.columns[size_t(to)].key;
        target.date = item->start.day;
    }
    // Off the grid, the first step goes to the nearest line of it.
    const int start = item->start.minute;
    const int minute = steps == 0 ? start : steps > 0 ? snapDown(start, slot) + slot : snapDown(start - 1, slot);
    ProposedChange change = proposeMove(*item, target, 0, minute, slot, false);
    if (minute >= 0 && minute + change.durationMinutes <= minutesPerDay)
        change.startMinute = minute; // also when the grid's line is less than half a slot away
    send(change);
}

void TimeGridView::resizeSelected(int steps)
{
    const CalendarItem* item = m_scene.itemOf(m_scene.selected);
    if (item == nullptr || !isMovable(*item))
        return;
    const int slot = m_scene.layout.metrics().slot;
    const int end = item->start.minute + wallDuration(*item);
    const int wanted = steps > 0 ? snapDown(end, slot) + slot : snapDown(end - 1, slot);
    send(proposeResizeEnd(*item, columnKeyOf(*item, m_scene.kind), item->start.day, wanted, slot));
}

void TimeGridView::paste()
{
    if (m_copied.isNull() || m_scene.cursor.column >= int(m_scene.columns.size()))
        return;
    const CalendarColumn& column = m_scene.columns[size_t(m_scene.cursor.column)];
    emit moveRequested(m_copied, column.date, m_scene.cursor.span(m_scene.layout.metrics().slot).start, column.key, true);
}

void TimeGridView::abort()
{
    if (m_drag.pressed()) {
        m_drag.finish();
        m_scrollTimer.stop();
        setProposal(std::nullopt);
        return;
    }
    m_scene.cursor.extent = 0;
    selectPlaced(-1);
}

bool TimeGridView::focusNextPrevChild(bool next)
{
    const auto& placed = m_scene.layout.placed();
    const int count = int(placed.size());
    int at = m_scene.selectedPlaced;
    if (at < 0 && next) {
        // From the cursor onwards.
        const auto after = std::find_if(placed.begin(), placed.end(), [&](const PlacedItem& one) {
            return one.column > m_scene.cursor.column ||
                   (one.column == m_scene.cursor.column && one.span.start >= m_scene.cursor.minute);
        });
        at = int(after - placed.begin());
    } else {
        at += next ? 1 : -1;
    }
    if (at < 0 || at >= count)
        return QAbstractScrollArea::focusNextPrevChild(next);
    selectPlaced(at);
    ensureVisible(placed[size_t(at)].rect);
    return true;
}

void TimeGridView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_scene.focused = true;
    m_scene.cursorShown = m_scene.cursorShown || event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void TimeGridView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_scene.focused = false;
    viewport()->update();
}

void TimeGridView::setProposal(const std::optional<ProposedChange>& proposal)
{
    if (proposal == m_scene.proposal)
        return;
    m_scene.proposal = proposal;
    m_scene.objection = proposal && m_check ? m_check(*proposal) : QString();
    if (proposal)
        setAccessibleDescription(m_scene.text.proposal(*proposal));
    else
        describeCurrent();
    viewport()->update();
}

void TimeGridView::send(const ProposedChange& change)
{
    const CalendarItem* item = m_scene.itemOf(change.id);
    switch (change.kind) {
    case ProposedChange::Kind::Create:
        emit createRequested(change.columnKey, change.day, change.startMinute, change.durationMinutes);
        break;
    case ProposedChange::Kind::Move: {
        const bool same = item != nullptr && item->start == LocalTime{change.day, change.startMinute} &&
                          columnKeyOf(*item, m_scene.kind) == change.columnKey;
        if (!same || change.copy)
            emit moveRequested(change.id, change.day, change.startMinute, change.columnKey, change.copy);
        break;
    }
    default:
        if (item == nullptr || item->start.minute != change.startMinute || wallDuration(*item) != change.durationMinutes)
            emit resizeRequested(change.id, change.day, change.startMinute, change.durationMinutes);
        break;
    }
}

void TimeGridView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    abort();
    const QPointF at = toContent(event->position());
    const GridHit hit = m_scene.layout.hit(at);
    if (hit.part == GridHit::Part::Nothing)
        return;
    selectPlaced(hit.placed);
    if (hit.placed < 0)
        setCursorCell(hit.column, hit.minute);
    else
        m_scene.cursorShown = false;
    if (event->button() == Qt::LeftButton)
        m_drag.press(at);
}

void TimeGridView::mouseMoveEvent(QMouseEvent* event)
{
    m_mouse = event->position();
    if (!m_drag.pressed()) {
        updateShape(toContent(m_mouse));
        return;
    }
    dragTo(m_mouse, event->modifiers().testFlag(Qt::AltModifier));
    if (m_drag.dragging() && !m_scrollTimer.isActive())
        m_scrollTimer.start();
}

void TimeGridView::dragTo(QPointF viewportPoint, bool copy)
{
    const auto proposal = m_drag.moveTo(toContent(viewportPoint), copy);
    if (m_drag.dragging())
        setProposal(proposal);
}

void TimeGridView::autoScroll()
{
    if (!m_drag.dragging()) {
        m_scrollTimer.stop();
        return;
    }
    const auto step = [](double at, int size) {
        constexpr int zone = 28;
        return at < zone ? int(at - zone) / 2 : at > size - zone ? int(at - (size - zone)) / 2 : 0;
    };
    const int dx = horizontalScrollBar()->maximum() > 0 ? step(m_mouse.x(), viewport()->width()) : 0;
    const int dy = step(m_mouse.y(), viewport()->height());
    if (dx == 0 && dy == 0)
        return;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + dx);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + dy);
    dragTo(m_mouse, m_scene.proposal && m_scene.proposal->copy);
}

void TimeGridView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag.pressed())
        return;
    dragTo(event->position(), event->modifiers().testFlag(Qt::AltModifier));
    const auto proposal = m_scene.proposal;
    m_drag.finish();
    m_scrollTimer.stop();
    setProposal(std::nullopt);
    if (proposal)
        send(*proposal);
}

void TimeGridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag.finish();
    const GridHit hit = m_scene.layout.hit(toContent(event->position()));
    if (hit.placed >= 0) {
        selectPlaced(hit.placed);
        emit itemActivated(m_scene.selected);
    } else if (hit.part == GridHit::Part::Slot) {
        setCursorCell(hit.column, hit.minute);
        createAtCursor();
    }
}

void TimeGridView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() / 120.0, event->position().y());
    event->accept();
}

void TimeGridView::contextMenuEvent(QContextMenuEvent* event)
{
    GridHit hit = m_scene.layout.hit(toContent(event->pos()));
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        hit = {GridHit::Part::Slot, m_scene.cursor.column, m_scene.cursor.minute, m_scene.selectedPlaced};
        const QRect rect = rectOf(m_scene.selected);
        at = viewport()->mapToGlobal(rect.isEmpty() ? pointOf(hit.column, hit.minute) : rect.center());
    }
    if (hit.column < 0 || hit.column >= int(m_scene.columns.size()))
        return;
    const CalendarColumn& column = m_scene.columns[size_t(hit.column)];
    const AppointmentId id = hit.placed < 0 ? AppointmentId() : m_scene.itemAt(hit.placed).id;
    emit contextMenuRequested(id, column.key, column.date, snapDown(hit.minute, m_scene.layout.metrics().slot), at);
}

void TimeGridView::updateShape(QPointF contentPoint)
{
    const GridHit hit = m_scene.layout.hit(contentPoint);
    const bool edge = hit.part == GridHit::Part::TopEdge || hit.part == GridHit::Part::BottomEdge;
    const bool resizes = edge && isMovable(m_scene.itemAt(hit.placed));
    viewport()->setCursor(resizes ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void TimeGridView::showToolTipAt(QPoint viewportPoint, QPoint globalPos)
{
    const GridHit hit = m_scene.layout.hit(toContent(viewportPoint));
    if (hit.placed < 0) {
        QToolTip::hideText();
        return;
    }
    // Escaped: a tool tip takes text that looks like markup for markup.
    QToolTip::showText(globalPos, Qt::convertFromPlainText(m_scene.text.toolTip(m_scene.itemAt(hit.placed))), viewport());
}

bool TimeGridView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showToolTipAt(help->pos(), help->globalPos());
    return true;
}

} // namespace td
