// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/keymap.h"

#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace td
{

KeyMap::KeyMap(QWidget* widget) : QObject(widget)
{
    widget->installEventFilter(this);
}

void KeyMap::add(QKeyCombination keys, std::function<void()> run)
{
    m_entries.append({keys, std::move(run)});
}

const KeyMap::Entry* KeyMap::find(const QKeyEvent* event) const
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    for (const Entry& entry : m_entries) {
        if (entry.keys.key() == event->key() && entry.keys.keyboardModifiers() == modifiers)
            return &entry;
    }
    return nullptr;
}

bool KeyMap::eventFilter(QObject* watched, QEvent* event)
{
    const bool claims = event->type() == QEvent::ShortcutOverride;
    if (!claims && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const Entry* entry = find(static_cast<QKeyEvent*>(event));
    if (entry == nullptr)
        return QObject::eventFilter(watched, event);
    if (claims) {
        event->accept();
        return true;
    }
    const auto run = entry->run; // it may close what this belongs to
    run();
    return true;
}

} // namespace td
