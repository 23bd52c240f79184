// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/moneycontext.h"
#include "money/paymentdraft.h"
#include "widgets/promptdialog.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace td
{

class DateEdit;
class FlowLayout;
class FormGrid;
class GridTable;
class Label;
class MoneyEdit;

/// Takes a payment: what is due stands there already, 1 to 6 choose the method, S splits, Enter takes it, Ctrl+P takes it and prints the
/// receipt. With P on an invoice before it, that is three keys to the print dialog.
class PaymentDialog : public PromptDialog
{
    Q_OBJECT

public:
    PaymentDialog(const MoneyContext& context, const PaymentDraft& draft, QWidget* parent = nullptr);

    /// What is open for a client or contract, or the chosen invoices first and the others of the same payer unticked.
    static Result<PaymentDraft> forInvoices(const MoneyContext& context, const QList<InvoiceRow>& rows);
    static Result<PaymentDraft> forClient(const MoneyContext& context, const ClientId& client);

    [[nodiscard]] const PaymentDraft& draft() const { return m_draft; }
    /// What was taken, after it was accepted.
    [[nodiscard]] const QList<Payment>& taken() const { return m_taken; }

signals:
    /// After the payment is kept: in one sentence what happened.
    void done(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildInvoices();
    void buildMethods();
    void buildFields();
    void buildFoot();
    void chooseMethod(int method);
    void split();
    void dropPart(int part);
    void showParts();
    void collect();
    void presetAmount();
    void refresh();
    [[nodiscard]] QString explanation() const;
    bool take();
    void takeAndPrint();

    const MoneyContext& m_context;
    PaymentDraft m_draft;
    QList<PaymentPart> m_fixed; ///< the parts of a split that are settled; the last one is in the fields
    QList<Payment> m_taken;
    bool m_amountTouched = false;
    GridTable* m_invoices;
    QButtonGroup* m_methods;
    QWidget* m_partBox;
    FlowLayout* m_partFlow;
    FormGrid* m_form;
    MoneyEdit* m_amount;
    MoneyEdit* m_tendered;
    QLineEdit* m_reference;
    QComboBox* m_account;
    DateEdit* m_day;
    Label* m_change;
    Label* m_explain;
    Banner* m_banner;
    QPushButton* m_split;
    QPushButton* m_print;
    QPushButton* m_take;
};

} // namespace td
