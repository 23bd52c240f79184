// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/creditnotedialog.h"

#include "billing/invoices.h"
#include "storage/database.h"
#include "text/errortext.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/moneyedit.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int mostListHeight = 240;
} // namespace

CreditNoteDialog::CreditNoteDialog(const MoneyContext& context, const Invoice& invoice, QWidget* parent)
    : PromptDialog(tr("Credit note for %1").arg(invoice.number),
                   tr("The invoice stays as it is. The credit note has a number of its own and takes its amount back, with its tax."), parent)
    , m_context(context)
    , m_invoice(invoice)
    , m_banner(new Banner)
    , m_whole(new QRadioButton(tr("The whole invoice")))
    , m_byLine(new QRadioButton(tr("Part of it, line by line")))
    , m_lines(new QWidget)
    , m_reason(new QLineEdit)
    , m_effect(new Label({}, TypeSize::Body, Tone::Muted))
{
    setObjectName(u"creditNoteDialog"_s);
    setMinimumWidth(560);
    m_whole->setObjectName(u"creditWhole"_s);
    m_byLine->setObjectName(u"creditByLine"_s);
    m_whole->setChecked(true);
    m_reason->setObjectName(u"creditReason"_s);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Why: it stands on the credit note"));
    m_reason->setMaxLength(500);
    content()->addWidget(m_banner);
    content()->addWidget(m_whole);
    content()->addWidget(m_byLine);
    buildParts();
    content()->addWidget(m_reason);
    m_effect->setObjectName(u"creditEffect"_s);
    content()->addWidget(m_effect->wrapping());
    m_verb = setVerb(tr("Issue credit note"), {});
    disconnect(m_verb, &QPushButton::clicked, this, nullptr);
    connect(m_verb, &QPushButton::clicked, this, &CreditNoteDialog::make);
    connect(m_whole, &QRadioButton::toggled, this, &CreditNoteDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &CreditNoteDialog::refresh);
    m_reason->setFocus();
    refresh();
}

void CreditNoteDialog::buildParts()
{
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(Space::three, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const InvoiceLine& line : std::as_const(m_invoice.lines)) {
        auto* amount = new MoneyEdit(m_invoice.currency);
        amount->setObjectName(u"creditLine%1"_s.arg(row));
        amount->setAccessibleName(tr("Amount of %1 to take back").arg(line.description));
        amount->setFixedWidth(120);
        const QString most = m_context.amount(line.amountMinor);
        grid->addWidget((new Label(tr("%1, up to %2", "line, amount").arg(line.description, most)))->wrapping(), row, 0);
        grid->addWidget(amount, row++, 1);
        m_amounts.append(amount);
        connect(amount, &MoneyEdit::moneyChanged, this, &CreditNoteDialog::refresh);
    }
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_lines);
    area->setFixedHeight(std::min(mostListHeight, row * (controlHeight + Space::one) + Space::one));
    area->hide();
    connect(m_byLine, &QRadioButton::toggled, area, &QWidget::setVisible);
    content()->addWidget(area);
}

QList<std::pair<InvoiceLineId, qint64>> CreditNoteDialog::parts() const
{
    QList<std::pair<InvoiceLineId, qint64>> out;
    if (m_whole->isChecked())
        return out;
    for (qsizetype i = 0; i < m_amounts.size(); ++i) {
        const qint64 minor = m_amounts[i]->money().value_or(Money{}).minor;
        if (minor != 0)
            out.append({m_invoice.lines[i].id, minor});
    }
    return out;
}

void CreditNoteDialog::refresh()
{
    m_banner->dismiss();
    const bool chosen = m_whole->isChecked() || !parts().isEmpty();
    m_verb->setEnabled(chosen && !m_reason->text().trimmed().isEmpty());
    if (!chosen) {
        m_effect->setText(tr("Write beside each line how much of it is taken back."));
        return;
    }
    const auto note = m_context.db.rehearse([this] { return m_context.invoices.creditNote(m_invoice.id, tr("Preview"), parts()); });
    if (!note) {
        m_effect->setText(errorText(note.error()));
        m_verb->setEnabled(false);
        return;
    }
    const qint64 settles = std::min(note->totalMinor, m_invoice.openMinor());
    const qint64 credit = note->totalMinor - settles;
    const auto money = [this](qint64 minor) { return m_context.amount(minor); };
    const QString first = tr("It takes back %1, of which %2 is tax.").arg(money(note->totalMinor), money(note->taxMinor));
    QString second = tr("%1 of it settles what is open on the invoice; %2 stays as the client's credit and can be refunded.").arg(money(settles), money(credit));
    if (credit == 0)
        second = tr("All of it settles what is open on the invoice.");
    else if (settles == 0)
        second = tr("All of it stays as the client's credit and can be refunded.");
    m_effect->setText(first + u'\n' + second);
}

void CreditNoteDialog::make()
{
    const auto note = m_context.invoices.creditNote(m_invoice.id, m_reason->text().trimmed(), parts());
    if (!note) {
        m_banner->showError(note.error());
        return;
    }
    m_note = *note;
    accept();
}

} // namespace td
