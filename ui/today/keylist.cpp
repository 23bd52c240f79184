// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/keylist.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace td
{

KeyList::KeyList(const QString& name, const QString& accessibleName, QWidget* parent) : QListView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setProperty("bare", true);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, &KeyList::activatedByMouse);
}

int KeyList::heightOfAll() const
{
    int height = 0;
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

void KeyList::keyPressEvent(QKeyEvent* event)
{
    if (onKey && onKey(event)) {
        event->accept();
        return;
    }
    // No search by typing: letters are actions here.
    if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void KeyList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // rows are as high as their wrapped text
}

QModelIndex KeyList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Left and right belong to the page.
    if (action == MoveLeft || action == MoveRight)
        return currentIndex();
    return QListView::moveCursor(action, modifiers);
}

} // namespace td
