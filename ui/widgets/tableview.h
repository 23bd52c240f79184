// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

namespace td
{

/// The one table of the program: rows of 32 pixels, whole rows selected, sortable, no grid, the row under the pointer tinted,
/// figures right-aligned by the model. Column widths go through callbacks, so that the owner decides where they are kept.
class TableView : public QTableView
{
    Q_OBJECT

public:
    using Save = std::function<void(const QByteArray&)>;

    explicit TableView(const QString& accessibleName, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// `saved` is what `save` got last time (empty: the model's order and natural widths).
    void rememberColumns(const QByteArray& saved, Save save);
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

signals:
    /// Enter or double click on a row.
    void opened(const QModelIndex& index);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setHovered(int row);

    int m_hovered = -1;
    Save m_save;
};

} // namespace td
