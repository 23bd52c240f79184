// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/expense.h"
#include "books/expensescontext.h"

#include <QPixmap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace td
{

class Label;

/// The receipt of the chosen expense: its picture, or what file it is; attach by button or by dropping a file here, and save a copy.
class ReceiptView : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptView(const ExpensesContext& context, QWidget* parent = nullptr);

    /// A null id: none is chosen.
    void showExpense(const Expense& expense);
    /// Attaches the file at `path` to the expense shown.
    void attach(const QString& path);

signals:
    void attached(const td::ExpenseId& id);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose();
    void saveCopy();
    void showPicture();

    const ExpensesContext& m_context;
    Expense m_expense;
    Receipt m_receipt;
    QPixmap m_pixmap;
    QLabel* m_picture;
    Label* m_name;
    QPushButton* m_attach;
    QPushButton* m_save;
};

} // namespace td
