// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/paybackdialog.h"

#include "billing/payments.h"
#include "money/moneywords.h"
#include "widgets/formgrid.h"
#include "widgets/moneyedit.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace td
{

PayBackDialog::PayBackDialog(const MoneyContext& context, const Payment& payment, QWidget* parent)
    : PayBackDialog(context, payment.number, payment.unallocatedMinor, payment.method, parent)
{
    m_payment = payment.id;
}

PayBackDialog::PayBackDialog(const MoneyContext& context, const Invoice& creditNote, QWidget* parent)
    : PayBackDialog(context, creditNote.number, creditNote.openMinor(), PaymentMethod::Card, parent)
{
    m_creditNote = creditNote.id;
}

PayBackDialog::PayBackDialog(const MoneyContext& context, const QString& number, qint64 most, PaymentMethod method, QWidget* parent)
    : PromptDialog(tr("Refund from %1").arg(number),
                   tr("%1 of it settles no invoice and can be paid back. What settles an invoice has to be taken off it, or credited, first.")
                       .arg(formatMoney({most, context.currency}, QLocale())),
                   parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_form(new FormGrid)
    , m_amount(new MoneyEdit(context.currency))
    , m_method(new QComboBox)
    , m_reason(new QLineEdit)
{
    setObjectName(u"payBackDialog"_s);
    setMinimumWidth(520);
    m_amount->setMoney({most, context.currency});
    for (int i = 0; i <= int(PaymentMethod::Other); ++i)
        m_method->addItem(MoneyWords::method(PaymentMethod(i)), i);
    m_method->setCurrentIndex(int(method));
    m_reason->setMaxLength(500);
    m_form->addRow(u"amount"_s, tr("Amount"), m_amount);
    m_form->addRow(u"method"_s, tr("Paid back by"), m_method);
    m_form->addRow(u"reason"_s, tr("Why"), m_reason);
    content()->addWidget(m_banner);
    content()->addWidget(m_form);
    QPushButton* verb = setVerb(tr("Pay back"), {});
    disconnect(verb, &QPushButton::clicked, this, nullptr);
    connect(verb, &QPushButton::clicked, this, &PayBackDialog::run);
    m_amount->setFocus();
    m_amount->selectAll();
}

void PayBackDialog::run()
{
    m_form->clearErrors();
    const auto amount = m_amount->money();
    if (!amount) {
        m_form->showError({amount.error().kind, amount.error().reason, u"amount"_s, amount.error().args, {}});
        return;
    }
    const auto method = PaymentMethod(m_method->currentData().toInt());
    const QString reason = m_reason->text().trimmed();
    const auto done = m_creditNote.isNull() ? m_context.payments.refund(m_payment, amount->minor, method, m_context.today(), reason)
                                            : m_context.payments.refundCreditNote(m_creditNote, amount->minor, method, m_context.today(), reason);
    if (!done) {
        if (!m_form->showError(done.error()))
            m_banner->showError(done.error());
        return;
    }
    m_refund = *done;
    accept();
}

} // namespace td
