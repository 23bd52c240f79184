// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/agendaview.h"

#include "calendar/agendadelegate.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace td
{

AgendaView::AgendaView(QWidget* parent) : QListView(parent)
{
    setObjectName(u"agendaView"_s);
    setAccessibleName(tr("Agenda"));
    setFrameShape(QFrame::NoFrame);
    setProperty("bare", true); // it fills the page: no border of its own
    setModel(&m_model);
    setItemDelegate(new AgendaDelegate(m_model, this));
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(false);
    m_model.setText(CalendarText(locale()));
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const CalendarItem* item = m_model.itemAt(index))
            emit itemActivated(item->id);
    });
}

void AgendaView::setContent(std::vector<CalendarItem> items, QHash<QDate, QString> holidays, QDate first, QDate last)
{
    const AppointmentId before = selected();
    const int scroll = verticalScrollBar()->value();
    m_model.setContent(std::move(items), std::move(holidays), first, last);
    select(before);
    verticalScrollBar()->setValue(scroll);
}

void AgendaView::setToday(QDate today)
{
    m_model.setToday(today);
}

void AgendaView::select(AppointmentId id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
}

AppointmentId AgendaView::selected() const
{
    const CalendarItem* item = m_model.itemAt(currentIndex());
    return item == nullptr ? AppointmentId() : item->id;
}

void AgendaView::scrollToDay(QDate day)
{
    const QModelIndex index = m_model.firstOf(day);
    if (index.isValid())
        scrollTo(index, PositionAtTop);
}

void AgendaView::keyPressEvent(QKeyEvent* event)
{
    const AppointmentId id = selected();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !id.isNull())
        emit itemActivated(id);
    else if (event->key() == Qt::Key_Delete && !id.isNull())
        emit cancelRequested(id);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        QListView::keyPressEvent(event);
    else
        event->ignore(); // letters and page keys belong to the whole calendar, not to a search in the list
}

void AgendaView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current != previous)
        emit selectionChangedTo(selected());
}

// Over the headings.
QModelIndex AgendaView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex wanted = QListView::moveCursor(action, modifiers);
    const int step = action == MoveUp || action == MoveEnd || action == MovePageUp || action == MovePrevious ? -1 : 1;
    for (int row = wanted.row(); row >= 0 && row < m_model.rowCount(); row += step) {
        if (m_model.itemAt(m_model.index(row)) != nullptr)
            return m_model.index(row);
    }
    return currentIndex();
}

void AgendaView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    const QPoint at = keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (const CalendarItem* item = m_model.itemAt(index))
        emit contextMenuRequested(item->id, {}, item->start.day, item->start.minute, at);
}

void AgendaView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        m_model.setText(CalendarText(locale()));
}

void AgendaView::paintEvent(QPaintEvent* event)
{
    {
        QPainter background(viewport());
        background.fillRect(event->rect(), tokensOf(this).surface);
    }
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(typeFont(TypeSize::Body));
    painter.setPen(tokensOf(this).muted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing is booked in this period."));
}

} // namespace td
