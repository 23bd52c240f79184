// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/moneycontext.h"
#include "widgets/promptdialog.h"

class QComboBox;
class QLineEdit;

namespace td
{

class FormGrid;
class MoneyEdit;

/// Pays money back: from a payment what settles no invoice, or from a credit note what is still the client's credit.
class PayBackDialog : public PromptDialog
{
    Q_OBJECT

public:
    PayBackDialog(const MoneyContext& context, const Payment& payment, QWidget* parent = nullptr);
    PayBackDialog(const MoneyContext& context, const Invoice& creditNote, QWidget* parent = nullptr);

    /// After it was accepted.
    [[nodiscard]] const Payment& refund() const { return m_refund; }

private:
    PayBackDialog(const MoneyContext& context, const QString& number, qint64 most, PaymentMethod method, QWidget* parent);
    void run();

    const MoneyContext& m_context;
    PaymentId m_payment;
    InvoiceId m_creditNote;
    Payment m_refund;
    Banner* m_banner;
    FormGrid* m_form;
    MoneyEdit* m_amount;
    QComboBox* m_method;
    QLineEdit* m_reason;
};

} // namespace td
