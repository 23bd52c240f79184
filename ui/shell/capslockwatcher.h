// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QWidget;

namespace td
{

/// What a typed letter says about Caps Lock: a capital without Shift means on, a small one with Shift too. Nothing for what is not
/// a letter with two cases.
std::optional<bool> capsLockFrom(const QString& typed, Qt::KeyboardModifiers modifiers);

/// Tells whether Caps Lock is on, from what is typed into a field: Qt has no question for it on every platform.
class CapsLockWatcher : public QObject
{
    Q_OBJECT

public:
    explicit CapsLockWatcher(QWidget* field);

    [[nodiscard]] bool isOn() const { return m_on; }

signals:
    void changed(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void set(bool on);

    bool m_on = false;
};

} // namespace td
