// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/invoiceeditor.h"

#include "billing/invoices.h"
#include "clients/clients.h"
#include "money/instalments.h"
#include "money/invoicelinesmodel.h"
#include "money/moneywords.h"
#include "text/errortext.h"
#include "widgets/button.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/privacystate.h"
#include "widgets/prompts.h"
#include "widgets/tableview.h"
#include "widgets/typeahead.h"
#include "money/totalspanel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int uninvoicedDays = 366; ///< how far back sessions are offered
} // namespace

void InvoiceEditor::startNew(const ClientId& client)
{
    auto draft = m_context.invoices.newDraft(client, m_context.today());
    if (!draft) {
        showError(draft.error());
        return;
    }
    setDraft(*draft);
    if (client.isNull())
        m_client->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void InvoiceEditor::setDraft(const Invoice& draft)
{
    m_banner->dismiss();
    m_draft = draft;
    m_lines->setLines(draft.lines);
    readParty();
    fillFields();
    readUninvoiced();
    recalculate();
    setChanged(draft.id.isNull() && !draft.lines.isEmpty());
    m_table->setCurrentIndex(m_lines->index(0, InvoiceLinesModel::Description));
}

void InvoiceEditor::fillFields()
{
    m_filling = true;
    m_header->setTitle(MoneyWords::title(m_draft));
    m_remove->setVisible(!m_draft.id.isNull());
    m_client->setEnabled(m_draft.contract.isNull());
    m_client->setChosen({m_draft.snapshot.buyer.name, {}, m_draft.client.toString()});
    m_day->setDate(m_draft.issueDay);
    m_due->setDate(m_draft.dueDay);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_draft.language)));
    if (m_region->findData(m_draft.region) < 0)
        m_region->addItem(MoneyWords::place(m_draft.region), m_draft.region);
    m_region->setCurrentIndex(m_region->findData(m_draft.region));
    m_note->setPlainText(m_draft.note);
    m_parts->setValue(std::max(1, int(m_draft.instalments.size())));
    if (m_draft.instalments.size() > 1)
        m_every->setValue(int(m_draft.instalments[0].due.daysTo(m_draft.instalments[1].due)));
    showParty();
    m_filling = false;
}

void InvoiceEditor::readParty()
{
    InvoiceSnapshot& shown = m_draft.snapshot;
    shown.registered = m_context.billing.settings().value_or(BillingSettings{}).registered;
    shown.exemptReason.clear();
    if (m_draft.client.isNull())
        return;
    const auto client = m_context.clients.find(m_draft.client);
    const auto billing = m_context.billing.client(m_draft.client);
    if (!client || !billing) {
        showError(client ? billing.error() : client.error());
        return;
    }
    shown.exemptReason = billing->taxExemptReason;
    const bool payer = !billing->payerName.isEmpty();
    shown.buyer.name = payer ? billing->payerName : client->name();
    shown.buyer.email = payer ? billing->payerEmail : client->email;
    shown.buyer.street = payer ? billing->payerStreet : client->street;
    shown.buyer.city = payer ? billing->payerCity : client->city;
    shown.buyer.postalCode = payer ? billing->payerPostalCode : client->postalCode;
}

void InvoiceEditor::showParty()
{
    const Party& buyer = m_draft.snapshot.buyer;
    QStringList lines{QStringList{buyer.street, buyer.city, buyer.postalCode}.join(u' ').simplified(), buyer.email};
    if (!m_draft.snapshot.exemptReason.isEmpty())
        lines.append(tr("Bears no tax: %1").arg(m_draft.snapshot.exemptReason));
    lines.removeAll(QString());
    m_party->setText(lines.join(u'\n'));
    m_party->setVisible(!lines.isEmpty());
}

void InvoiceEditor::chooseClient(const ClientId& id)
{
    collect();
    auto fresh = m_context.invoices.newDraft(id, m_draft.issueDay);
    if (!fresh) {
        showError(fresh.error());
        return;
    }
    fresh->id = m_draft.id;
    fresh->version = m_draft.version;
    fresh->lines = m_lines->lines();
    fresh->note = m_draft.note;
    m_draft = *fresh;
    readParty();
    fillFields();
    readUninvoiced();
    edited();
}

void InvoiceEditor::readUninvoiced()
{
    m_uninvoiced.clear();
    if (!m_draft.client.isNull()) {
        const QDate to = m_context.today();
        if (const auto found = m_context.invoices.uninvoiced(to.addDays(-uninvoicedDays), to, m_draft.client))
            m_uninvoiced = *found;
        else
            showError(found.error());
    }
    for (const InvoiceLine& line : m_lines->lines()) {
        m_uninvoiced.removeIf([&line](const Uninvoiced& one) {
            return !line.participant.isNull() && one.participant == line.participant && one.kind == line.kind;
        });
    }
    m_take->setVisible(!m_uninvoiced.isEmpty());
    m_take->setText(tr("Take in %n session(s) not invoiced", nullptr, int(m_uninvoiced.size())));
    m_take->setAccessibleName(m_take->text());
}

void InvoiceEditor::addUninvoiced()
{
    if (m_uninvoiced.isEmpty())
        return;
    const auto drafts = m_context.invoices.draftsFor(m_uninvoiced, m_draft.issueDay);
    if (!drafts) {
        showError(drafts.error());
        return;
    }
    for (const Invoice& draft : *drafts)
        m_lines->addLines(draft.lines);
    readUninvoiced();
    m_table->setFocus(Qt::OtherFocusReason);
}

void InvoiceEditor::collect()
{
    m_draft.lines = m_lines->lines();
    m_draft.issueDay = m_day->date();
    m_draft.dueDay = m_due->date();
    m_draft.language = m_language->currentData().toString();
    m_draft.region = m_region->currentData().toString();
    m_draft.note = m_note->toPlainText();
}

void InvoiceEditor::edited()
{
    if (m_filling)
        return;
    setChanged(true);
    recalculate();
}

void InvoiceEditor::recalculate()
{
    m_form->clearErrors();
    m_lines->setDay(m_day->date());
    collect();
    m_issue->setEnabled(!m_draft.lines.isEmpty());
    const auto totals = m_context.invoices.totals(m_draft);
    if (!totals) {
        m_totals->showProblem(errorText(totals.error()));
        m_issue->setEnabled(false);
        return;
    }
    m_draft.netMinor = totals->netMinor;
    m_draft.taxMinor = totals->taxMinor;
    m_draft.totalMinor = totals->totalMinor;
    m_draft.instalments = instalmentsOf(totals->totalMinor, m_parts->value(), m_draft.dueDay, m_every->value());
    m_totals->showDraft(m_draft, *totals);
    showInstalments();
}

void InvoiceEditor::showInstalments()
{
    QStringList lines;
    for (const Instalment& part : std::as_const(m_draft.instalments)) {
        //: An amount and the day on which it is due
        lines.append(tr("%1 due on %2").arg(m_context.amount(part.amountMinor), MoneyWords::day(part.due)));
    }
    m_instalments->setText(lines.isEmpty() ? tr("Due in one amount on %1.").arg(MoneyWords::day(m_draft.dueDay)) : lines.join(u'\n'));
    m_every->setEnabled(m_parts->value() > 1);
}

void InvoiceEditor::removeLine()
{
    const int row = m_table->currentIndex().row();
    m_lines->removeLine(row);
    m_table->setCurrentIndex(m_lines->index(std::min(row, m_lines->rowCount() - 1), InvoiceLinesModel::Description));
    readUninvoiced();
}

void InvoiceEditor::saveDraft()
{
    collect();
    const auto stored = m_context.invoices.saveDraft(m_draft);
    if (!stored) {
        showError(stored.error());
        return;
    }
    setDraft(*stored);
    setChanged(false);
    m_banner->showSuccess(tr("The draft is kept. It gets its number when it is issued."));
    emit saved(stored->id);
}

void InvoiceEditor::issue()
{
    collect();
    if (m_draft.lines.isEmpty() || !m_issue->isEnabled())
        return;
    const bool sure = m_context.prompts.confirm(
        {tr("Issue this invoice?"),
         tr("%1 for %2. It gets its number and can no longer be changed, only corrected by a credit note.")
             .arg(m_context.amount(m_draft.totalMinor), m_draft.snapshot.buyer.name.isEmpty() ? tr("a client without a name") : m_draft.snapshot.buyer.name),
         tr("Issue"), {}, false});
    if (!sure)
        return;
    const auto done = m_context.invoices.issueNew(m_draft);
    if (!done) {
        showError(done.error());
        return;
    }
    setChanged(false);
    m_draft = *done;
    emit issued(done->id);
}

void InvoiceEditor::removeDraft()
{
    if (const auto gone = m_context.invoices.deleteDraft(m_draft.id); !gone) {
        showError(gone.error());
        return;
    }
    setChanged(false);
    emit removed();
}

bool InvoiceEditor::mayLeave()
{
    if (!m_changed || (m_lines->lines().isEmpty() && m_draft.id.isNull()))
        return true;
    const auto answer = m_context.prompts.choose({tr("Keep this draft?"), tr("It has changes that are not stored."),
                                                  {tr("Keep the draft"), tr("Throw the changes away")}, 0});
    if (!answer)
        return false;
    if (*answer == 0) {
        saveDraft();
        return !m_changed;
    }
    setChanged(false);
    return true;
}

void InvoiceEditor::showError(const Error& error)
{
    if (!m_form->showError(error))
        m_banner->showError(error);
}

void InvoiceEditor::setChanged(bool changed)
{
    m_changed = changed;
    m_save->setEnabled(changed);
}

} // namespace td
