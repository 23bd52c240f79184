// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that makes the page of money and joins it with paper, mail and the other screens.
#include "desktop/workspace.h"

#include "clients/clientspage.h"
#include "exchange/ublinvoice.h"
#include "money/invoicelist.h"
#include "money/invoicessection.h"
#include "widgets/sectionpage.h"
#include "money/paymentdialog.h"
#include "money/paymentssection.h"
#include "print/documentoutput.h"
#include "print/documentsource.h"
#include "reports/depositlist.h"
#include "widgets/banner.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int paletteHits = 8;
constexpr int shortestNumber = 2;

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Io, "print.write", "path", {path}, file.errorString());
    return {};
}
} // namespace

void Workspace::noteDispatch(const InvoiceId& id, DispatchChannel channel)
{
    Dispatch dispatch;
    dispatch.invoice = id;
    dispatch.channel = channel;
    if (const auto invoice = m_services->money.invoices.find(id))
        dispatch.client = invoice->client;
    if (const auto noted = m_services->money.dispatches.add(dispatch); !noted)
        report(noted.error());
}

bool Workspace::printDocuments(const QList<Document>& documents, QWidget* parent)
{
    if (documents.isEmpty() || !previewDocuments(documents, parent))
        return false;
    if (const auto noted = noteDocuments(m_services->accessLog, documents, "print"); !noted)
        report(noted.error());
    return true;
}

bool Workspace::printInvoices(const QList<InvoiceId>& ids, QWidget* parent)
{
    DocumentSource source(m_services->db);
    QList<Document> documents;
    for (const InvoiceId& id : ids) {
        auto document = source.invoice(id);
        if (!document) {
            report(document.error());
            return false;
        }
        documents.append(*document);
    }
    if (!printDocuments(documents, parent))
        return false;
    for (const InvoiceId& id : ids)
        noteDispatch(id, DispatchChannel::Print);
    return true;
}

bool Workspace::printReceipts(const QList<PaymentId>& ids, QWidget* parent)
{
    DocumentSource source(m_services->db);
    QList<Document> documents;
    for (const PaymentId& id : ids) {
        auto document = source.receipt(id, false);
        if (!document) {
            report(document.error());
            return false;
        }
        documents.append(*document);
    }
    return printDocuments(documents, parent);
}

Result<void> Workspace::saveInvoice(const InvoiceId& id, const QString& path)
{
    TD_TRY_ASSIGN(const Document document, DocumentSource(m_services->db).invoice(id));
    TD_TRY(writeDocumentPdf(path, {document}));
    TD_TRY(noteDocuments(m_services->accessLog, {document}, "export"));
    noteDispatch(id, DispatchChannel::Pdf);
    return {};
}

Result<void> Workspace::saveEInvoice(const InvoiceId& id, const QString& path)
{
    TD_TRY_ASSIGN(const Invoice invoice, m_services->money.invoices.find(id));
    TD_TRY_ASSIGN(const QByteArray xml, ublDocument(invoice));
    TD_TRY(writeFile(path, xml));
    TD_TRY(m_services->accessLog.note("invoice", AnyId(id.raw()), "export"));
    noteDispatch(id, DispatchChannel::EInvoice);
    return {};
}

Result<void> Workspace::saveStatement(const Statement& statement, const QString& path)
{
    TD_TRY_ASSIGN(const Document document, DocumentSource(m_services->db).statement(statement.client, statement.from, statement.to));
    TD_TRY(writeDocumentPdf(path, {document}));
    return noteDocuments(m_services->accessLog, {document}, "export");
}

MoneyPapers Workspace::moneyPapers()
{
    MoneyPapers papers;
    papers.printInvoices = [this](const QList<InvoiceId>& ids, QWidget* parent) { return printInvoices(ids, parent); };
    papers.printReceipts = [this](const QList<PaymentId>& ids, QWidget* parent) { return printReceipts(ids, parent); };
    papers.printStatement = [this](const Statement& statement, QWidget* parent) {
        const auto document = DocumentSource(m_services->db).statement(statement.client, statement.from, statement.to);
        if (!document)
            report(document.error());
        return document && printDocuments({*document}, parent);
    };
    papers.printDeposit = [this](const BankDepositId& id, QWidget* parent) {
        const auto printed = depositList(m_services->db, id).and_then([&](const Report& list) { return printReport(list, parent); });
        if (!printed)
            report(printed.error());
        return printed.value_or(false);
    };
    papers.saveInvoice = [this](const InvoiceId& id, const QString& path) { return saveInvoice(id, path); };
    papers.saveEInvoice = [this](const InvoiceId& id, const QString& path) { return saveEInvoice(id, path); };
    papers.saveStatement = [this](const Statement& statement, const QString& path) { return saveStatement(statement, path); };
    if (m_services->db.actor().managesStudio()) // only they may read the account that mails
        papers.mailInvoice = [this](const InvoiceId& id, const std::function<void(const Result<void>&)>& done) { mailInvoice(id, done); };
    papers.chooseFile = [](QWidget* parent, const QString& proposal) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        return QFileDialog::getSaveFileName(parent, tr("Write to a file"), QDir(folder).filePath(proposal));
    };
    return papers;
}

MoneyContext Workspace::makeMoneyContext()
{
    MoneyServices& money = m_services->money;
    return {m_services->db,
            money.invoices,
            money.payments,
            money.trail,
            money.dispatches,
            money.accounts,
            money.deposits,
            money.contracts,
            money.billing,
            m_services->clients,
            m_services->search,
            m_services->team,
            m_services->scheduling.catalogue(),
            m_services->preferences,
            m_world.prompts,
            m_privacy,
            m_services->organisation.currency,
            m_services->organisation.region,
            [this](const Error& error) { report(error); },
            [this](const QString& sentence, const Banner::Action& action) { m_window->banner().showSuccess(sentence, action); },
            moneyPapers()};
}

void Workspace::addMoney()
{
    makeMoneyContexts();
    const bool bills = m_services->db.actor().role != Role::Client;
    const auto create = [this] {
        auto* page = new SectionPage(u"money"_s, tr("Parts of money"));
        page->addSection({u"invoices"_s, tr("Invoices"), [this] { return makeInvoices(); },
                          [](QWidget* widget) { static_cast<InvoicesSection*>(widget)->reload(); }});
        page->addSection({u"payments"_s, tr("Payments"), [this] { return makePayments(); },
                          [](QWidget* widget) { static_cast<PaymentsSection*>(widget)->reload(); }});
        addSellingSections(page);
        addBookSections(page);
        return page;
    };
    m_window->addPage({u"money"_s, tr("Money"), Glyph::Money, {}, create, bills});
    if (bills)
        addMoneyActions();
}

QWidget* Workspace::makeInvoices()
{
    auto* section = new InvoicesSection(*m_moneyContext);
    connect(section, &InvoicesSection::clientRequested, this, &Workspace::openClient);
    connect(section, &InvoicesSection::paymentRequested, this, [this](const PaymentId& id) { payments()->showPayment(id); });
    return section;
}

QWidget* Workspace::makePayments()
{
    auto* section = new PaymentsSection(*m_moneyContext);
    connect(section, &PaymentsSection::invoiceRequested, this, &Workspace::openInvoice);
    return section;
}

void Workspace::addMoneyActions()
{
    const QString group = tr("Money");
    ActionRegistry& actions = m_window->actions();
    actions.add({u"invoice.new"_s, tr("New invoice"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), Glyph::Add,
                 [this] { invoices()->newInvoice(); }});
    actions.add({u"payment.take"_s, tr("Take a payment"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Glyph::Money,
                 [this] { payments()->takePayment(); }});
    actions.add({u"invoice.batch"_s, tr("Bill what is not invoiced"), group, {}, Glyph::Copy, [this] { invoices()->showBatch(); }});
    actions.add({u"invoice.contracts"_s, tr("Bill a studio"), group, {}, Glyph::Facility, [this] { invoices()->showContracts(); }});
    actions.add({u"invoice.overdue"_s, tr("Overdue invoices"), group, {}, Glyph::Alert, [this] { invoices()->showState(InvoiceState::Overdue); }});
    actions.add({u"payment.statement"_s, tr("Statement of account"), group, {}, Glyph::Note, [this] { payments()->showStatement(); }});
    if (m_services->db.actor().managesStudio()) {
        actions.add({u"payment.bank"_s, tr("Bring money to the bank"), group, {}, Glyph::ArrowRight, [this] { payments()->showDeposits(); }});
        actions.add({u"payment.accounts"_s, tr("Bank accounts"), group, {}, Glyph::Key, [this] { payments()->showAccounts(); }});
    }
    const std::pair<const char*, std::pair<QKeySequence, QString>> keys[] = {
        {"open", {QKeySequence(Qt::Key_Return), tr("Open the invoice")}},        {"new", {QKeySequence(Qt::Key_N), tr("New invoice or payment")}},
        {"issue", {QKeySequence(Qt::Key_I), tr("Issue the chosen drafts")}},     {"pay", {QKeySequence(Qt::Key_P), tr("Take a payment")}},
        {"mail", {QKeySequence(Qt::Key_M), tr("Mail the chosen invoices")}},     {"print", {QKeySequence(Qt::CTRL | Qt::Key_P), tr("Print what is chosen")}},
        {"batch", {QKeySequence(Qt::Key_B), tr("Bill what is not invoiced")}},   {"refund", {QKeySequence(Qt::Key_R), tr("Pay back")}},
        {"credit", {QKeySequence(Qt::Key_C), tr("Credit note for an invoice")}}, {"void", {QKeySequence(Qt::Key_V), tr("Void an invoice")}}};
    for (const auto& [id, line] : keys)
        actions.add({u"money.key."_s + QLatin1String(id), line.second, group, line.first, Glyph::None, {}, {}, true});
    m_window->addPaletteProvider([this](const QString& text) { return invoiceHits(text); });
}

QList<PaletteItem> Workspace::invoiceHits(const QString& text)
{
    QList<PaletteItem> items;
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!hasDigit || text.trimmed().size() < shortestNumber)
        return items;
    const auto hits = m_services->money.trail.findNumber(text, paletteHits);
    for (const NumberHit& hit : hits.value_or(QList<NumberHit>())) {
        items.append({hit.id.toString(), hit.number, hit.billTo, hit.creditNote ? tr("Credit note") : tr("Invoice"), {}, Glyph::Money,
                      [this, id = hit.id] { openInvoice(id); }});
    }
    return items;
}

SectionPage* Workspace::moneyPage(const QString& section)
{
    m_window->showPage(u"money"_s);
    auto* page = static_cast<SectionPage*>(m_window->pageWidget(u"money"_s));
    page->showSection(section);
    return page;
}

InvoicesSection* Workspace::invoices()
{
    return static_cast<InvoicesSection*>(moneyPage(u"invoices"_s)->ensureSection(u"invoices"_s));
}

PaymentsSection* Workspace::payments()
{
    return static_cast<PaymentsSection*>(moneyPage(u"payments"_s)->ensureSection(u"payments"_s));
}

void Workspace::openInvoice(const InvoiceId& id)
{
    invoices()->openInvoice(id);
}

void Workspace::showPayment(const Result<PaymentDraft>& draft)
{
    if (!draft) {
        report(draft.error());
        return;
    }
    auto* dialog = new PaymentDialog(*m_moneyContext, *draft, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaymentDialog::done, this, [this](const QString& sentence) { m_window->banner().showSuccess(sentence); });
    dialog->open();
}

void Workspace::payClient(const ClientId& id)
{
    showPayment(PaymentDialog::forClient(*m_moneyContext, id));
}

void Workspace::payInvoice(const InvoiceId& id)
{
    const auto invoice = m_services->money.invoices.find(id);
    if (!invoice) {
        report(invoice.error());
        return;
    }
    InvoiceRow row;
    row.id = id;
    row.client = invoice->client;
    row.number = invoice->number;
    row.billTo = invoice->snapshot.buyer.name;
    row.dueDay = invoice->dueDay;
    row.openMinor = invoice->openMinor();
    showPayment(PaymentDialog::forInvoices(*m_moneyContext, {row}));
}

void Workspace::showMoney(const QString& part)
{
    if (part == u"batch"_s)
        invoices()->showBatch();
    else
        moneyPage(part);
}

} // namespace td
