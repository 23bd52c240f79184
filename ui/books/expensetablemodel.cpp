// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/expensetablemodel.h"

#include "core/money.h"
#include "text/reporttext.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"

#include <QFontMetrics>
#include <QLocale>

namespace td
{
namespace
{

bool isFigure(int column)
{
    return column >= ExpenseTableModel::Net && column <= ExpenseTableModel::Paid;
}

QVariant sortValue(const Expense& expense, int column)
{
    switch (column) {
    case ExpenseTableModel::Day: return expense.day;
    case ExpenseTableModel::Supplier: return expense.supplier;
    case ExpenseTableModel::Description: return expense.description;
    case ExpenseTableModel::Category: return expenseCategoryName(expense.category);
    case ExpenseTableModel::Net: return expense.netMinor;
    case ExpenseTableModel::Tax: return expense.taxes.sum();
    case ExpenseTableModel::Paid: return expense.grossMinor();
    default: return expense.receiptName;
    }
}

} // namespace

void ExpenseTableModel::setExpenses(const QList<Expense>& expenses)
{
    beginResetModel();
    m_expenses = expenses;
    endResetModel();
}

int ExpenseTableModel::rowOf(const ExpenseId& id) const
{
    for (qsizetype i = 0; i < m_expenses.size(); ++i) {
        if (m_expenses[i].id == id)
            return int(i);
    }
    return -1;
}

void ExpenseTableModel::setMoneyHidden(bool hidden)
{
    m_hidden = hidden;
    if (!m_expenses.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_expenses.size()) - 1, ColumnCount - 1));
}

int ExpenseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_expenses.size());
}

int ExpenseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExpenseTableModel::amount(qint64 minor) const
{
    return m_hidden ? PrivacyState::mask() : formatMoney({minor, m_currency}, QLocale());
}

QString ExpenseTableModel::display(const Expense& expense, int column) const
{
    switch (column) {
    case Day: return QLocale().toString(expense.day, QLocale::ShortFormat);
    case Net: return amount(expense.netMinor);
    case Tax: return amount(expense.taxes.sum());
    case Paid: return amount(expense.grossMinor());
    default: return sortValue(expense, column).toString();
    }
}

QVariant ExpenseTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Expense& expense = m_expenses[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(expense, index.column());
    case Qt::TextAlignmentRole: return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: return isFigure(index.column()) ? QVariant(figuresFont(TypeSize::Body)) : QVariant();
    case SortRole: return sortValue(expense, index.column());
    default: return {};
    }
}

QVariant ExpenseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Date"), tr("Supplier"), tr("What for"), tr("Category"), tr("Without tax"), tr("Tax"), tr("Paid"), tr("Receipt")};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::SizeHintRole)
        return QSize(QFontMetrics(typeFont(TypeSize::Small, QFont::Medium)).horizontalAdvance(titles[section]) + Space::six, rowHeight);
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace td
