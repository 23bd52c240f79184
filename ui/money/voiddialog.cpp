// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/voiddialog.h"

#include "billing/invoices.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace td
{

VoidDialog::VoidDialog(const MoneyContext& context, const Invoice& invoice, QWidget* parent)
    : PromptDialog(tr("Void %1?").arg(invoice.number),
                   tr("It keeps its number and stays in the books as void; its tax is taken back. The sessions on it can be invoiced again. "
                      "If the client has it already, make a credit note instead."),
                   parent)
    , m_context(context)
    , m_id(invoice.id)
    , m_banner(new Banner)
    , m_reason(new QLineEdit)
{
    setObjectName(u"voidDialog"_s);
    m_reason->setObjectName(u"voidReason"_s);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Why is it void?"));
    m_reason->setMaxLength(500);
    content()->addWidget(m_banner);
    content()->addWidget(m_reason);
    QPushButton* verb = setVerb(tr("Void the invoice"), tr("Keep it"), true);
    verb->setEnabled(false);
    disconnect(verb, &QPushButton::clicked, this, nullptr);
    connect(verb, &QPushButton::clicked, this, &VoidDialog::run);
    connect(m_reason, &QLineEdit::textChanged, verb, [this, verb] { verb->setEnabled(!m_reason->text().trimmed().isEmpty()); });
    m_reason->setFocus();
}

void VoidDialog::run()
{
    if (const auto gone = m_context.invoices.voidInvoice(m_id, m_reason->text().trimmed()); !gone)
        m_banner->showError(gone.error());
    else
        accept();
}

} // namespace td
