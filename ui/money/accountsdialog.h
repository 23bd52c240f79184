// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/bankaccounts.h"
#include "money/moneycontext.h"
#include "widgets/promptdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace td
{

class FormGrid;
class GridTable;

/// The studio's bank accounts; they are kept encrypted with everything else, and only owner and admins see their numbers.
class AccountsDialog : public PromptDialog
{
    Q_OBJECT

public:
    explicit AccountsDialog(const MoneyContext& context, QWidget* parent = nullptr);

private:
    QWidget* buildForm();
    void reload();
    void startNew();
    void showAccount(const BankAccount& account);
    void save();

    const MoneyContext& m_context;
    QList<BankAccount> m_accounts;
    BankAccount m_account;
    Banner* m_banner;
    GridTable* m_list;
    FormGrid* m_form;
    QLineEdit* m_name;
    QLineEdit* m_bank;
    QLineEdit* m_holder;
    QLineEdit* m_number;
    QLineEdit* m_transit;
    QLineEdit* m_institution;
    QLineEdit* m_iban;
    QLineEdit* m_bic;
    QComboBox* m_kind;
    QCheckBox* m_primary;
    QCheckBox* m_closed;
};

} // namespace td
