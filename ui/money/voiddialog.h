// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/moneycontext.h"
#include "widgets/promptdialog.h"

class QLineEdit;

namespace td
{

/// Voids an issued invoice: asks for the reason and says what it means.
class VoidDialog : public PromptDialog
{
    Q_OBJECT

public:
    VoidDialog(const MoneyContext& context, const Invoice& invoice, QWidget* parent = nullptr);

private:
    void run();

    const MoneyContext& m_context;
    InvoiceId m_id;
    Banner* m_banner;
    QLineEdit* m_reason;
};

} // namespace td
