// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace td
{

/// What can be done with a selected session; also the keys of the timeline.
enum class SessionAction { Arrived, Done, NoShow, Cancel, Rebook, Pay, Open, OpenClient, All, Reopen, Start };

/// The buttons below the timeline, each with its key: everything that a key does is here for the mouse, and teaches the key.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget* parent = nullptr);

    void setEnabledActions(const QList<SessionAction>& actions);
    /// The same actions as a menu, with their keys.
    void fillMenu(QMenu& menu);
    /// The action of a key, -1 when it has none.
    [[nodiscard]] static int actionOfKey(int key, Qt::KeyboardModifiers modifiers);

signals:
    void triggered(td::SessionAction action);

private:
    QList<QPushButton*> m_buttons;
};

} // namespace td
