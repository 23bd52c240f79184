// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/expense.h"

#include <QAbstractTableModel>

namespace td
{

/// Expenses as a table. Sorted by its view on raw values; money is masked while the privacy key is on.
class ExpenseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Supplier, Description, Category, Net, Tax, Paid, Receipt, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit ExpenseTableModel(const QString& currency, QObject* parent = nullptr) : QAbstractTableModel(parent), m_currency(currency) {}

    void setExpenses(const QList<Expense>& expenses);
    [[nodiscard]] const QList<Expense>& expenses() const { return m_expenses; }
    [[nodiscard]] int rowOf(const ExpenseId& id) const;
    void setMoneyHidden(bool hidden);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(const Expense& expense, int column) const;
    [[nodiscard]] QString amount(qint64 minor) const;

    QString m_currency;
    QList<Expense> m_expenses;
    bool m_hidden = false;
};

} // namespace td
