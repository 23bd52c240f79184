// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/expense.h"
#include "books/expensescontext.h"

#include <QWidget>

class QSortFilterProxyModel;
class QTabBar;
class QStackedWidget;

namespace td
{

class ExpenseEntry;
class ExpenseTableModel;
class MileagePane;
class MonthSwitch;
class PageHeader;
class ReceiptView;
class TableView;

/// What the business paid, a month at a time: a line to type the next one, the list, the receipt beside it; and the drives. Enter changes
/// the chosen one, Delete removes it, Page Up and Page Down change the month.
class ExpensesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExpensesPage(const ExpensesContext& context, QWidget* parent = nullptr);

    void reload();
    /// Shows the month of an expense and chooses it.
    void openExpense(const ExpenseId& id);
    void showMileage();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildExpenses();
    void showMonth();
    void showFacts();
    void chosen();
    void editChosen();
    void removeChosen();
    void choose(const ExpenseId& id);
    [[nodiscard]] const Expense* current() const;

    const ExpensesContext m_context;
    PageHeader* m_header;
    MonthSwitch* m_month;
    QTabBar* m_tabs;
    QStackedWidget* m_parts;
    ExpenseEntry* m_entry;
    ExpenseTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    TableView* m_table;
    ReceiptView* m_receipt;
    MileagePane* m_mileage;
};

} // namespace td
