// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

namespace td
{

/// Rows of plans, with a chip for the state.
class PlanRowDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace td
