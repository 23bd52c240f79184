// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/capslockwatcher.h"

#include <QKeyEvent>
#include <QWidget>

namespace td
{

std::optional<bool> capsLockFrom(const QString& typed, Qt::KeyboardModifiers modifiers)
{
    if (typed.size() != 1 || !typed.front().isLetter() || typed.toUpper() == typed.toLower())
        return std::nullopt;
    return typed.front().isUpper() != modifiers.testFlag(Qt::ShiftModifier);
}

CapsLockWatcher::CapsLockWatcher(QWidget* field) : QObject(field)
{
    field->installEventFilter(this);
}

void CapsLockWatcher::set(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    emit changed(on);
}

bool CapsLockWatcher::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_CapsLock)
            set(!m_on);
        else if (const auto on = capsLockFrom(key->text(), key->modifiers()))
            set(*on);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace td
