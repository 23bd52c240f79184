// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/plandaylist.h"

#include "training/plandaymodel.h"
#include "training/planitemdelegate.h"
#include "training/planwords.h"

#include <QKeyEvent>

#include <optional>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
using Key = PlanDayList::Key;

std::optional<Key> arrowKey(int key, bool alt)
{
    switch (key) {
    case Qt::Key_Left: return alt ? Key::DayBefore : Key::GoBefore;
    case Qt::Key_Right: return alt ? Key::DayAfter : Key::GoAfter;
    case Qt::Key_Up: return alt ? std::optional(Key::Up) : std::nullopt;
    case Qt::Key_Down: return alt ? std::optional(Key::Down) : std::nullopt;
    default: return std::nullopt;
    }
}

std::optional<Key> controlKey(int key, bool shift)
{
    switch (key) {
    case Qt::Key_C: return shift ? Key::CopyDay : Key::Copy;
    case Qt::Key_V: return Key::Paste;
    case Qt::Key_Z: return shift ? Key::Redo : Key::Undo;
    case Qt::Key_Y: return Key::Redo;
    default: return std::nullopt;
    }
}

std::optional<Key> keyOf(const QKeyEvent* event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (held.testFlag(Qt::ControlModifier))
        return controlKey(event->key(), held.testFlag(Qt::ShiftModifier));
    if (const auto arrow = arrowKey(event->key(), held.testFlag(Qt::AltModifier)))
        return arrow;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return Key::Edit;
    case Qt::Key_Delete: return Key::Remove;
    case Qt::Key_Insert:
    case Qt::Key_Plus: return Key::Add;
    default: return std::nullopt;
    }
}

} // namespace

PlanDayList::PlanDayList(const PlanContext& context, int weekday, QWidget* parent)
    : QListView(parent)
    , m_weekday(weekday)
    , m_day(new PlanDayModel(context, this))
{
    setObjectName(u"planDay%1"_s.arg(weekday));
    setAccessibleName(PlanWords::longDay(weekday));
    setProperty("bare", true);
    setItemDelegate(new PlanItemDelegate(this));
    setModel(m_day);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setResizeMode(QListView::Adjust);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanDayList::chosenChanged);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { emit pressed(Key::Edit); });
}

PlanItemId PlanDayList::chosen() const
{
    const QByteArray key = currentIndex().data(PlanDayModel::KeyRole).toByteArray();
    return PlanItemId::fromBlob(key.constData(), int(key.size()));
}

void PlanDayList::choose(const PlanItemId& id)
{
    const int row = m_day->rowOf(id);
    if (row < 0)
        selectionModel()->clear();
    else
        setCurrentIndex(m_day->index(row));
}

bool PlanDayList::event(QEvent* event)
{
    // Undo and the clipboard are the window's, too: here they mean the exercise.
    if (event->type() == QEvent::ShortcutOverride && keyOf(static_cast<QKeyEvent*>(event)).has_value()) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void PlanDayList::keyPressEvent(QKeyEvent* event)
{
    if (const auto key = keyOf(event)) {
        event->accept();
        emit pressed(*key);
        return;
    }
    QListView::keyPressEvent(event);
}

void PlanDayList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_day->rowCount() > 0)
        setCurrentIndex(m_day->index(0));
    emit focused();
}

void PlanDayList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace td
