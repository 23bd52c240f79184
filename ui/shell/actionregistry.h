// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

namespace td
{

/// Something the program can do. Menus, the command palette and the shortcuts page are all made from these.
struct ShellAction {
    QString id;      ///< stable: "booking.new"
    QString name;    ///< translated, as in a menu without "&": "New booking"
    QString section; ///< translated group: "Calendar"
    QKeySequence shortcut;
    Glyph glyph = Glyph::None;
    std::function<void()> run;
    std::function<bool()> enabled = {}; ///< empty: always
    /// A key that the screen itself handles (A, N, D ...): listed among the shortcuts, but no shortcut of the window.
    bool ownKey = false;
};

/// The actions of one window; owned by it, and handed to screens that add their own.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// An action with the same id is replaced.
    void add(const ShellAction& action);
    void remove(const QString& id);
    /// Changes the words only: "Undo move of a booking".
    void rename(const QString& id, const QString& name);
    [[nodiscard]] const QList<ShellAction>& actions() const { return m_actions; }
    [[nodiscard]] const ShellAction* find(const QString& id) const;
    [[nodiscard]] bool isEnabled(const QString& id) const;
    /// Runs it if it is enabled; tells whether it ran.
    bool trigger(const QString& id);

signals:
    void changed();

private:
    QList<ShellAction> m_actions;
};

} // namespace td
