// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/moneytour.h"

#include "clients/clientspage.h"
#include "desktop/workspace.h"
#include "money/invoiceeditor.h"
#include "money/invoicessection.h"
#include "widgets/sectionpage.h"
#include "money/paymentssection.h"
#include "print/documentoutput.h"
#include "print/documentsource.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
SectionPage* pageOf(Workspace& workspace)
{
    workspace.window().showPage(u"money"_s);
    return static_cast<SectionPage*>(workspace.window().pageWidget(u"money"_s));
}

template <class Section> Section* sectionOf(Workspace& workspace, const QString& id)
{
    SectionPage* page = pageOf(workspace);
    page->showSection(id);
    return static_cast<Section*>(page->ensureSection(id));
}

std::optional<InvoiceRow> firstRow(Workspace& workspace, InvoiceFilter filter)
{
    const auto rows = workspace.services().money.invoices.list(filter);
    return rows && !rows->isEmpty() ? std::optional(rows->first()) : std::nullopt;
}

bool write(const QString& folder, const QString& name, const Result<Document>& document)
{
    return document && writeDocumentPdf(QDir(folder).filePath(name), {*document});
}
} // namespace

void MoneyTour::pictures()
{
    sections();
    invoices();
    dialogs();
}

void MoneyTour::sections()
{
    SectionPage* page = pageOf(m_workspace);
    for (const QString& id : page->sections()) {
        page->showSection(id);
        m_shoot(u"money-"_s + id);
    }
}

void MoneyTour::invoices()
{
    auto* section = sectionOf<InvoicesSection>(m_workspace, u"invoices"_s);
    for (const auto& [state, name] : {std::pair(InvoiceState::Paid, u"paid"_s), std::pair(InvoiceState::Overdue, u"overdue"_s),
                                      std::pair(InvoiceState::Draft, u"draft"_s)}) {
        InvoiceFilter filter;
        filter.state = state;
        if (const auto row = firstRow(m_workspace, filter)) {
            section->openInvoice(row->id);
            m_shoot(u"money-invoice-"_s + name);
            section->showList();
        }
    }
    InvoiceFilter any;
    any.kind = InvoiceKind::Invoice;
    if (const auto row = firstRow(m_workspace, any); row && !row->client.isNull()) {
        section->newInvoice(row->client);
        section->editor()->addUninvoiced();
        m_shoot(u"money-invoice-new"_s);
        section->showList();
    }
}

void MoneyTour::dialogs()
{
    auto* section = sectionOf<InvoicesSection>(m_workspace, u"invoices"_s);
    InvoiceFilter filter;
    filter.state = InvoiceState::Overdue;
    if (const auto row = firstRow(m_workspace, filter)) {
        section->takePayment({*row});
        m_shoot(u"money-payment"_s);
        m_closeDialogs();
        auto* clients = static_cast<ClientsPage*>(m_workspace.window().ensurePage(u"clients"_s));
        if (!row->client.isNull()) {
            m_workspace.window().showPage(u"clients"_s);
            clients->openTab(row->client, QStringLiteral("money"));
            m_shoot(u"client-money"_s);
            clients->showList();
        }
    }
    section = sectionOf<InvoicesSection>(m_workspace, u"invoices"_s);
    section->showBatch();
    m_shoot(u"money-batch"_s);
    m_closeDialogs();
    section->showContracts();
    m_shoot(u"money-contracts"_s);
    m_closeDialogs();
    auto* payments = sectionOf<PaymentsSection>(m_workspace, u"payments"_s);
    payments->showStatement();
    m_shoot(u"money-statement"_s);
    m_closeDialogs();
    payments->showDeposits();
    m_shoot(u"money-deposit"_s);
    m_closeDialogs();
    payments->showAccounts();
    m_shoot(u"money-accounts"_s);
    m_closeDialogs();
}

bool MoneyTour::papers(const QString& folder)
{
    Services& services = m_workspace.services();
    DocumentSource source(services.db);
    bool fine = true;
    InvoiceFilter filter;
    for (const auto& [kind, name] : {std::pair(InvoiceKind::Invoice, u"invoice.pdf"_s), std::pair(InvoiceKind::CreditNote, u"credit-note.pdf"_s)}) {
        filter.kind = kind;
        filter.state = kind == InvoiceKind::Invoice ? std::optional(InvoiceState::Paid) : std::nullopt;
        if (const auto row = firstRow(m_workspace, filter))
            fine = write(folder, name, source.invoice(row->id)) && fine;
    }
    const QDate today = localDay(services.db.clock().now(), services.organisation.zone);
    const auto payments = services.money.payments.list(today.addDays(-90), today);
    if (payments && !payments->isEmpty()) {
        const Payment& last = payments->first();
        fine = write(folder, u"receipt.pdf"_s, source.receipt(last.id)) && fine;
        if (!last.client.isNull())
            fine = write(folder, u"statement.pdf"_s, source.statement(last.client, today.addDays(-365), today)) && fine;
    }
    return fine;
}

} // namespace td
