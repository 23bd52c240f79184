// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planrowdelegate.h"

#include "training/plantablemodel.h"
#include "widgets/metrics.h"
#include "widgets/statechip.h"

namespace td
{

QSize PlanRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant chip = index.data(PlanTableModel::ChipRole);
    const QSize text = RowDelegate::sizeHint(option, index);
    return chip.isValid() ? QSize(chipSize(chip.value<ChipLook>()).width() + 2 * Space::one, text.height()) : text;
}

void PlanRowDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant chip = index.data(PlanTableModel::ChipRole);
    if (chip.isValid())
        paintChip(painter, option.rect.adjusted(Space::one, 0, -Space::one, 0), option.palette, chip.value<ChipLook>());
    else
        RowDelegate::paintContent(painter, option, index);
}

} // namespace td
