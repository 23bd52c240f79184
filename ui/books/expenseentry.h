// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/expense.h"
#include "books/expensescontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace td
{

class DateEdit;
class Label;
class MoneyEdit;

/// The line at the top of the expenses: type what was paid, and the taxes in it are proposed. Enter in any field stores it and starts the next one; a
/// row of the table can be taken into it and changed.
class ExpenseEntry : public QWidget
{
    Q_OBJECT

public:
    explicit ExpenseEntry(const ExpensesContext& context, QDate today, QWidget* parent = nullptr);

    /// Takes an expense in for changing.
    void edit(const Expense& expense);
    /// Empty, for a new one; the day and the category stay.
    void startNew();
    void setDay(QDate day);
    [[nodiscard]] bool isEditing() const { return m_edited.version > 0; }

signals:
    void stored(const td::ExpenseId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fillChoices();
    void showFields();
    void propose();
    void store();
    void warnOfDuplicates(const Expense& expense);
    [[nodiscard]] Result<Expense> read() const;
    [[nodiscard]] Result<qint64> amount(const MoneyEdit* edit, const char* field) const;

    const ExpensesContext& m_context;
    Expense m_edited;
    DateEdit* m_day;
    QComboBox* m_category;
    QLineEdit* m_supplier;
    QLineEdit* m_description;
    MoneyEdit* m_gross;
    MoneyEdit* m_gst;
    MoneyEdit* m_qst;
    MoneyEdit* m_pst;
    MoneyEdit* m_vat;
    QComboBox* m_method;
    QComboBox* m_trainer;
    QPushButton* m_store;
    Label* m_hint;
};

} // namespace td
