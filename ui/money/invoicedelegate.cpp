// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/invoicedelegate.h"

#include "money/invoicetablemodel.h"
#include "money/moneywords.h"
#include "widgets/metrics.h"
#include "widgets/tableview.h"

namespace td
{

InvoiceDelegate::InvoiceDelegate(TableView* view, InvoiceTableModel& model) : RowDelegate(view), m_model(model) {}

void InvoiceDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() != InvoiceTableModel::State) {
        RowDelegate::paintContent(painter, option, index);
        return;
    }
    const InvoiceRow& row = m_model.row(index.row());
    paintChip(painter, option.rect.adjusted(Space::one, 0, -Space::half, 0), option.palette, MoneyWords::stateChip(row.state, row.kind));
}

} // namespace td
