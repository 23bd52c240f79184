// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QKeyEvent;

namespace td
{

/// Keys that mean something while one widget has the focus. They go before shortcuts of the window with the same keys, so that
/// Ctrl+P prints what is selected here and not the day.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    explicit KeyMap(QWidget* widget);

    void add(QKeyCombination keys, std::function<void()> run);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QKeyCombination keys;
        std::function<void()> run;
    };
    [[nodiscard]] const Entry* find(const QKeyEvent* event) const;

    QList<Entry> m_entries;
};

} // namespace td
