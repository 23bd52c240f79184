// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/moneycontext.h"
#include "widgets/promptdialog.h"

class QPushButton;

namespace td
{

class GridTable;
class Label;
class PeriodField;

/// A client's statement of account: what happened in a period with the running balance, and what is open by age.
class StatementDialog : public PromptDialog
{
    Q_OBJECT

public:
    StatementDialog(const MoneyContext& context, const ClientId& client, QWidget* parent = nullptr);

private:
    void read();
    void save();

    const MoneyContext& m_context;
    ClientId m_client;
    Statement m_statement;
    Banner* m_banner;
    PeriodField* m_period;
    GridTable* m_table;
    Label* m_balance;
    Label* m_ageing;
    QPushButton* m_print;
};

} // namespace td
