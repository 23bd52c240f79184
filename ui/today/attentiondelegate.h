// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace td
{

/// Paints the rows of an AttentionModel: sign, sentence, detail, and at the end its action with the number key that does it.
class AttentionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Whether a click here is on the row's action.
    [[nodiscard]] static bool isOnAction(const QModelIndex& index, const QRect& row, const QPoint& position);
};

} // namespace td
