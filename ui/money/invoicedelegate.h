// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

namespace td
{

class InvoiceTableModel;

/// Cells of the table of invoices: the state as a chip, the rest as text.
class InvoiceDelegate : public RowDelegate
{
    Q_OBJECT

public:
    InvoiceDelegate(TableView* view, InvoiceTableModel& model);

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    InvoiceTableModel& m_model;
};

} // namespace td
