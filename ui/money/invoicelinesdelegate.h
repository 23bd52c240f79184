// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

#include <QStringList>

namespace td
{

class InvoiceLinesModel;

/// Editors for the cells of a draft's lines: text, day, quantity, amounts and tax category.
class InvoiceLinesDelegate : public RowDelegate
{
    Q_OBJECT

public:
    InvoiceLinesDelegate(TableView* view, InvoiceLinesModel& model, QStringList categories);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    InvoiceLinesModel& m_model;
    QStringList m_categories;
};

} // namespace td
