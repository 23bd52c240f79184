// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <functional>

namespace td
{

/// A list of rows that the page gives its own keys: what `onKey` takes does not reach the list. Clicking an empty place keeps the
/// selection; Tab leaves the list.
class KeyList : public QListView
{
    Q_OBJECT

public:
    explicit KeyList(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    std::function<bool(QKeyEvent*)> onKey;

    /// Height that shows all rows without scrolling.
    [[nodiscard]] int heightOfAll() const;

signals:
    /// Click on a row's action, double click.
    void activatedByMouse(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace td
