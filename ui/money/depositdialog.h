// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/bankdeposits.h"
#include "money/moneycontext.h"
#include "widgets/promptdialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace td
{

class DateEdit;
class GridTable;
class Label;

/// Cash and cheques that go to the bank: what is in the till, ticked together into a deposit, and the deposits made before.
class DepositDialog : public PromptDialog
{
    Q_OBJECT

public:
    explicit DepositDialog(const MoneyContext& context, QWidget* parent = nullptr);

private:
    QWidget* buildFields();
    void read();
    [[nodiscard]] QString accountName(const BankAccountId& id) const;
    void updateSum();
    void make();
    void printChosen();
    void removeChosen();

    const MoneyContext& m_context;
    QList<Undeposited> m_open;
    Banner* m_banner;
    QComboBox* m_account;
    DateEdit* m_day;
    QLineEdit* m_note;
    GridTable* m_table;
    Label* m_sum;
    GridTable* m_made;
    QPushButton* m_print = nullptr;
    QPushButton* m_verb = nullptr;
};

} // namespace td
