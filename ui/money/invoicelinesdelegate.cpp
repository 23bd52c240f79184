// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/invoicelinesdelegate.h"

#include "money/invoicelinesmodel.h"
#include "money/moneywords.h"
#include "widgets/dateedit.h"
#include "widgets/moneyedit.h"
#include "widgets/tableview.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace td
{

InvoiceLinesDelegate::InvoiceLinesDelegate(TableView* view, InvoiceLinesModel& model, QStringList categories)
    : RowDelegate(view)
    , m_model(model)
    , m_categories(std::move(categories))
{
}

QWidget* InvoiceLinesDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    QWidget* editor = nullptr;
    switch (index.column()) {
    case InvoiceLinesModel::Day: editor = new DateEdit(parent); break;
    case InvoiceLinesModel::Price:
    case InvoiceLinesModel::Discount: editor = new MoneyEdit(m_model.currency(), parent); break;
    case InvoiceLinesModel::Category: {
        auto* box = new QComboBox(parent);
        for (const QString& category : m_categories)
            box->addItem(MoneyWords::category(category), category);
        editor = box;
        break;
    }
    default: editor = new QLineEdit(parent);
    }
    editor->setObjectName(u"lineCell"_s);
    editor->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void InvoiceLinesDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* day = qobject_cast<DateEdit*>(editor)) {
        day->setDate(value.toDate());
    } else if (auto* money = qobject_cast<MoneyEdit*>(editor)) {
        if (!m_model.isBlank(index.row()))
            money->setMoney({value.toLongLong(), m_model.currency()});
        money->selectAll();
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(index.column() == InvoiceLinesModel::Quantity ? MoneyWords::quantity(value.toLongLong()) : value.toString());
        line->selectAll();
    }
}

void InvoiceLinesDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* day = qobject_cast<DateEdit*>(editor)) {
        model->setData(index, day->date());
    } else if (auto* money = qobject_cast<MoneyEdit*>(editor)) {
        if (const auto amount = money->money())
            model->setData(index, amount->minor);
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData());
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        if (index.column() != InvoiceLinesModel::Quantity)
            model->setData(index, line->text());
        else if (const auto quantity = InvoiceLinesModel::parseQuantity(line->text()))
            model->setData(index, *quantity);
    }
}

} // namespace td
