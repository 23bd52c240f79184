// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QScrollArea>
#include <QStringList>
#include <QWidget>

namespace td::test
{

/// Names the widgets below `root` that take the focus without an accessible name: "QLineEdit search". Empty is what a test wants.
/// Inner parts that Qt makes itself (qt_...), and hidden ones when `visibleOnly`, are left out.
inline QStringList unnamedFocusable(QWidget* root, bool visibleOnly = false)
{
    QStringList bad;
    const QList<QWidget*> all = root->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr;
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QScrollArea") ||
                           widget->inherits("QMenuBar") || widget->inherits("QMenu") || widget->inherits("QTabBar") ||
                           widget->inherits("QComboBoxListView");
        if (!takesFocus || inner || (visibleOnly && !widget->isVisibleTo(root)))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        const QString name = face != nullptr ? face->text(QAccessible::Name) : widget->accessibleName();
        if (name.trimmed().isEmpty())
            bad.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
    }
    return bad;
}

} // namespace td::test
