// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/invoicessection.h"

#include "billing/invoices.h"
#include "billing/invoicetrail.h"
#include "money/batchdialog.h"
#include "money/contractdialog.h"
#include "money/creditnotedialog.h"
#include "money/invoiceeditor.h"
#include "money/invoicelist.h"
#include "money/invoiceview.h"
#include "money/paymentdialog.h"
#include "money/voiddialog.h"
#include "money/workbar.h"
#include "storage/database.h"
#include "widgets/metrics.h"
#include "widgets/prompts.h"

#include <QBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace td
{

InvoicesSection::InvoicesSection(const MoneyContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_list(new InvoiceList(m_context))
    , m_editor(new InvoiceEditor(m_context))
    , m_view(new InvoiceView(m_context))
    , m_work(new WorkBar)
    , m_refresh(new QTimer(this))
{
    setObjectName(u"invoicesSection"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::one);
    for (QWidget* page : std::initializer_list<QWidget*>{m_list, m_editor, m_view})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    column->addWidget(m_work);
    setFocusProxy(m_list);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &InvoicesSection::reload);
    connect(&context.db.changes(), &Changes::changed, this, &InvoicesSection::noteChange);
    connectList();
    connectEditor();
    connectView();
}

void InvoicesSection::connectList()
{
    connect(m_list, &InvoiceList::openRequested, this, &InvoicesSection::openInvoice);
    connect(m_list, &InvoiceList::newRequested, this, [this] { newInvoice(); });
    connect(m_list, &InvoiceList::issueRequested, this, &InvoicesSection::issue);
    connect(m_list, &InvoiceList::payRequested, this, &InvoicesSection::takePayment);
    connect(m_list, &InvoiceList::mailRequested, this, &InvoicesSection::mail);
    connect(m_list, &InvoiceList::printRequested, this, [this](const QList<InvoiceRow>& rows) {
        QList<InvoiceId> ids;
        for (const InvoiceRow& row : rows)
            ids.append(row.id);
        print(ids);
    });
    connect(m_list, &InvoiceList::batchRequested, this, &InvoicesSection::showBatch);
    connect(m_list, &InvoiceList::contractsRequested, this, &InvoicesSection::showContracts);
}

void InvoicesSection::connectEditor()
{
    connect(m_editor, &InvoiceEditor::backRequested, this, &InvoicesSection::back);
    connect(m_editor, &InvoiceEditor::removed, this, &InvoicesSection::showList);
    connect(m_editor, &InvoiceEditor::issued, this, [this](const InvoiceId& id) {
        openInvoice(id);
        m_context.tell(tr("Invoice %1 is issued.").arg(m_view->invoice().number), {});
    });
}

void InvoicesSection::connectView()
{
    connect(m_view, &InvoiceView::backRequested, this, &InvoicesSection::showList);
    connect(m_view, &InvoiceView::payRequested, this, [this] { takePayment({viewedRow()}); });
    connect(m_view, &InvoiceView::printRequested, this, [this] { print({m_view->invoice().id}); });
    connect(m_view, &InvoiceView::mailRequested, this, [this] { mail({viewedRow()}); });
    connect(m_view, &InvoiceView::pdfRequested, this, [this] { save(false); });
    connect(m_view, &InvoiceView::eInvoiceRequested, this, [this] { save(true); });
    connect(m_view, &InvoiceView::creditNoteRequested, this, &InvoicesSection::creditNote);
    connect(m_view, &InvoiceView::voidRequested, this, &InvoicesSection::voidInvoice);
    connect(m_view, &InvoiceView::clientRequested, this, &InvoicesSection::clientRequested);
    connect(m_view, &InvoiceView::invoiceRequested, this, &InvoicesSection::openInvoice);
    connect(m_view, &InvoiceView::paymentRequested, this, &InvoicesSection::paymentRequested);
}

InvoiceRow InvoicesSection::viewedRow() const
{
    const Invoice& one = m_view->invoice();
    InvoiceRow row;
    row.id = one.id;
    row.kind = one.kind;
    row.state = InvoiceState::Open;
    row.number = one.number;
    row.client = one.client;
    row.billTo = one.snapshot.buyer.name;
    row.dueDay = one.dueDay;
    row.openMinor = one.openMinor();
    return row;
}

bool InvoicesSection::mayLeave()
{
    return m_stack->currentWidget() != m_editor || m_editor->mayLeave();
}

void InvoicesSection::back()
{
    if (m_editor->mayLeave())
        showList();
}

void InvoicesSection::showList()
{
    m_stack->setCurrentWidget(m_list);
    setFocusProxy(m_list);
    reload();
    m_list->focusTable();
}

void InvoicesSection::openInvoice(const InvoiceId& id)
{
    if (!mayLeave())
        return;
    const auto invoice = m_context.invoices.find(id);
    if (!invoice) {
        m_context.report(invoice.error());
        return;
    }
    QWidget* page = m_view;
    if (invoice->status == InvoiceStatus::Draft) {
        m_editor->setDraft(*invoice);
        page = m_editor;
    } else if (const auto opened = m_view->open(id); !opened) {
        m_context.report(opened.error());
        return;
    }
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    page->setFocus(Qt::OtherFocusReason);
}

void InvoicesSection::newInvoice(const ClientId& client)
{
    if (!mayLeave())
        return;
    m_stack->setCurrentWidget(m_editor);
    setFocusProxy(m_editor);
    m_editor->startNew(client);
}

void InvoicesSection::takePayment(const QList<InvoiceRow>& rows)
{
    const auto draft = PaymentDialog::forInvoices(m_context, rows);
    if (!draft) {
        m_context.report(draft.error());
        return;
    }
    auto* dialog = new PaymentDialog(m_context, *draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaymentDialog::done, this, [this](const QString& sentence) { m_context.tell(sentence, {}); });
    dialog->open();
}

void InvoicesSection::takeClientPayment(const ClientId& client)
{
    const auto draft = PaymentDialog::forClient(m_context, client);
    if (!draft) {
        m_context.report(draft.error());
        return;
    }
    auto* dialog = new PaymentDialog(m_context, *draft, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaymentDialog::done, this, [this](const QString& sentence) { m_context.tell(sentence, {}); });
    dialog->open();
}

void InvoicesSection::showState(InvoiceState state)
{
    if (!mayLeave())
        return;
    m_stack->setCurrentWidget(m_list);
    m_list->showState(state);
    m_list->focusTable();
}

void InvoicesSection::showBatch()
{
    auto* dialog = new BatchDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BatchDialog::openRequested, this, &InvoicesSection::openInvoice);
    dialog->open();
}

void InvoicesSection::showContracts()
{
    auto* dialog = new ContractDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContractDialog::drafted, this, [this](const Invoice& draft) {
        if (!mayLeave())
            return;
        m_stack->setCurrentWidget(m_editor);
        m_editor->setDraft(draft);
    });
    dialog->open();
}

void InvoicesSection::issue(const QList<InvoiceRow>& rows)
{
    QList<InvoiceId> drafts;
    for (const InvoiceRow& row : rows) {
        if (row.state == InvoiceState::Draft)
            drafts.append(row.id);
    }
    const bool sure = !drafts.isEmpty() && m_context.prompts.confirm({tr("Issue?"),
                                                                     tr("%n draft(s) get their number and can then no longer be changed.", nullptr, int(drafts.size())),
                                                                     tr("Issue"), {}, false});
    if (!sure)
        return;
    m_work->run(tr("Issuing invoices"), int(drafts.size()),
                [this, drafts](int step) -> Result<void> {
                    TD_TRY(m_context.invoices.issue(drafts.at(step)));
                    return {};
                },
                [this](int fine, const QList<Error>& errors, bool) {
                    reload();
                    if (!errors.isEmpty())
                        m_context.report(errors.first());
                    else
                        m_context.tell(tr("%n invoice(s) issued.", nullptr, fine), {});
                });
}

void InvoicesSection::print(const QList<InvoiceId>& ids)
{
    if (m_context.papers.printInvoices)
        m_context.papers.printInvoices(ids, window());
}

void InvoicesSection::mail(const QList<InvoiceRow>& rows)
{
    if (!m_context.papers.mailInvoice)
        return;
    for (const InvoiceRow& row : rows) {
        if (row.state == InvoiceState::Draft)
            continue;
        m_context.papers.mailInvoice(row.id, [self = QPointer<InvoicesSection>(this), number = row.number](const Result<void>& sent) {
            if (self == nullptr)
                return;
            if (sent)
                self->m_context.tell(tr("%1 was mailed.").arg(number), {});
            else
                self->m_context.report(sent.error());
        });
    }
}

void InvoicesSection::save(bool eInvoice)
{
    const auto& write = eInvoice ? m_context.papers.saveEInvoice : m_context.papers.saveInvoice;
    if (!write || !m_context.papers.chooseFile)
        return;
    const QString path = m_context.papers.chooseFile(window(), m_view->invoice().number + (eInvoice ? u".xml"_s : u".pdf"_s));
    if (path.isEmpty())
        return;
    if (const auto written = write(m_view->invoice().id, path); !written)
        m_context.report(written.error());
    else
        m_context.tell(tr("It is written to %1.").arg(path), {});
    m_view->refresh();
}

void InvoicesSection::creditNote()
{
    const Invoice& invoice = m_view->invoice();
    if (invoice.kind != InvoiceKind::Invoice || invoice.status != InvoiceStatus::Issued)
        return;
    auto* dialog = new CreditNoteDialog(m_context, invoice, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_context.tell(tr("Credit note %1 is issued.").arg(dialog->note().number), {});
        openInvoice(dialog->note().id);
    });
    dialog->open();
}

void InvoicesSection::voidInvoice()
{
    const Invoice& invoice = m_view->invoice();
    if (invoice.kind != InvoiceKind::Invoice || invoice.status != InvoiceStatus::Issued)
        return;
    auto* dialog = new VoidDialog(m_context, invoice, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, number = invoice.number] { m_context.tell(tr("%1 is void.").arg(number), {}); });
    dialog->open();
}

void InvoicesSection::noteChange(const ChangedRows& rows)
{
    if (!rows.touchesAny("invoices", "invoice_lines", "payments", "allocations", "dispatches", "client_billing", "billing_settings"))
        return;
    m_stale = true;
    if (isVisible() && !m_work->isRunning()) // several commits in a row are one reload
        m_refresh->start();
}

void InvoicesSection::reload()
{
    m_stale = false;
    if (m_stack->currentWidget() == m_view)
        m_view->refresh();
    m_list->reload();
}

void InvoicesSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

} // namespace td
