// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/paletteindex.h"

#include <QWidget>

class QFrame;
class QLineEdit;
class QListWidget;

namespace td
{

class ActionRegistry;
class Label;

/// Ctrl+K: one line that finds every action, and through providers clients and records. Lies over the window, not in a window of
/// its own: the focus and the theme stay. Actions answer at once, providers between events.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(ActionRegistry& actions, QWidget* window);

    void addProvider(PaletteProvider provider);
    void open(const QString& text = {});
    void shut();
    [[nodiscard]] QStringList shownTitles() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void typed();
    void askProviders(int generation);
    void showItems(const QList<PaletteItem>& items);
    void place();
    void take(int row);
    bool handleKey(int key);

    ActionRegistry& m_actions;
    QList<PaletteProvider> m_providers;
    PaletteIndex m_index;
    QList<PaletteItem> m_fromActions;
    QList<PaletteItem> m_shown;
    int m_generation = 0;
    QWidget* m_returnTo = nullptr;
    QFrame* m_panel;
    QLineEdit* m_line;
    QListWidget* m_list;
    Label* m_nothing;
};

} // namespace td
