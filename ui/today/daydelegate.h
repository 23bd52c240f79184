// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/dayrow.h"

#include <QStyledItemDelegate>

namespace td
{

/// Paints the rows of a DayModel: time column, class colour, words and state; people of a class as check boxes; free time as a quiet
/// line; the now line through it all.
class DayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Whether a click here is on the check box of a person.
    [[nodiscard]] static bool isOnCheckBox(const QRect& row, const QPoint& position);

private:
    [[nodiscard]] static const DayRow& rowOf(const QModelIndex& index);
};

} // namespace td
