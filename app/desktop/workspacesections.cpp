// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that gives the page of money its other sections: packages, memberships, the till, expenses, taxes and reports.
#include "desktop/workspace.h"

#include "books/expensescontext.h"
#include "books/expensespage.h"
#include "books/taxpage.h"
#include "books/taxratespage.h"
#include "books/taxservices.h"
#include "clients/clientspage.h"
#include "widgets/sectionpage.h"
#include "money/paymentssection.h"
#include "print/documentoutput.h"
#include "print/documentsource.h"
#include "reports/reportscontext.h"
#include "reports/reportspage.h"
#include "reports/reportwording.h"
#include "reports/taxworksheets.h"
#include "selling/clientmoneypanel.h"
#include "selling/membershipspage.h"
#include "selling/packagespage.h"
#include "selling/productspage.h"
#include "selling/selldialog.h"
#include "selling/sellingcontext.h"
#include "selling/tillpage.h"
#include "text/mailtext.h"
#include "text/reporttext.h"
#include "widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int suggestions = 8;

QString choosePath(QWidget* parent, const QString& suggested, const QString& filter = {})
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(parent, Workspace::tr("Write to a file"), QDir(folder).filePath(suggested), filter);
}

ReportWording wording()
{
    return {reportTitle, reportColumnTitle, reportWords};
}
} // namespace

void Workspace::makeMoneyContexts()
{
    m_moneyContext = std::make_unique<MoneyContext>(makeMoneyContext());
    m_sellingContext = std::make_unique<SellingContext>(makeSellingContext());
    m_reportsContext = std::make_unique<ReportsContext>(makeReportsContext());
    m_expensesContext = std::make_unique<ExpensesContext>(makeExpensesContext());
    MoneyServices& money = m_services->money;
    m_taxServices = std::make_unique<TaxServices>(TaxServices{m_services->db, money.taxReturns, money.smallSupplier, money.billing,
                                                              m_world.prompts, m_privacy, m_services->organisation.currency});
}

SellingContext Workspace::makeSellingContext()
{
    MoneyServices& money = m_services->money;
    return {m_services->db,
            money.selling,
            m_services->credits,
            money.invoices,
            money.payments,
            m_services->clients,
            m_services->search,
            m_services->team,
            m_services->facility,
            m_services->scheduling.catalogue(),
            m_world.prompts,
            m_privacy,
            m_services->organisation.currency,
            [this](const Error& error) { report(error); },
            [this](const QString& sentence) { m_window->banner().showSuccess(sentence); }};
}

ExpensesContext Workspace::makeExpensesContext()
{
    QList<std::pair<TrainerId, QString>> trainers;
    for (const Trainer& trainer : m_services->team.trainers().value_or(QList<Trainer>()))
        trainers.append({trainer.id, trainer.name()});
    return {m_services->db,
            m_services->money.expenses,
            m_services->money.mileage,
            m_privacy,
            m_services->organisation.currency,
            m_services->organisation.region,
            trainers,
            [this](const Error& error) { report(error); },
            [this](const QString& sentence) { m_window->banner().showSuccess(sentence); },
            [](QWidget* parent) {
                return QFileDialog::getOpenFileName(parent, tr("Choose a receipt"),
                                                    QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                                    tr("Receipts (*.pdf *.jpg *.jpeg *.png)"));
            },
            [](QWidget* parent, const QString& suggested) { return choosePath(parent, suggested); }};
}

Result<bool> Workspace::printReport(const Report& shown, QWidget* parent)
{
    TD_TRY_ASSIGN(const Document document, DocumentSource(m_services->db).report(shown, wording()));
    return printDocuments({document}, parent);
}

ReportsContext Workspace::makeReportsContext()
{
    ReportsContext context{m_services->db,
                           m_privacy,
                           [this](const Error& error) { report(error); },
                           [this](const QString& sentence) { m_window->banner().showSuccess(sentence); },
                           choosePath,
                           [this](const QString& text) {
                               QList<Suggestion> found;
                               for (const SearchHit& hit : m_services->search.find(text, suggestions))
                                   found.append({hit.name, {}, QVariant(hit.id.blob())});
                               return found;
                           }};
    context.writePdf = [this](const Report& shown, const QString& path) -> Result<void> {
        TD_TRY_ASSIGN(const Document document, DocumentSource(m_services->db).report(shown, wording()));
        TD_TRY(writeDocumentPdf(path, {document}));
        return noteDocuments(m_services->accessLog, {document}, "export");
    };
    context.print = [this](const Report& shown, QWidget* parent) { return printReport(shown, parent); };
    context.invoicePdf = [this](const InvoiceId& id) -> Result<QByteArray> {
        TD_TRY_ASSIGN(const Document document, DocumentSource(m_services->db).invoice(id));
        return documentPdf({document});
    };
    context.worksheets = [this](QDate from, QDate to) { return taxWorksheets(m_services->db, from, to); };
    return context;
}

void Workspace::addSellingSections(SectionPage* page)
{
    page->addSection({u"packages"_s, tr("Packages"), [this] { return makePackages(); },
                      [](QWidget* widget) { static_cast<PackagesPage*>(widget)->reload(); }});
    page->addSection({u"memberships"_s, tr("Memberships"), [this] { return makeMemberships(); },
                      [](QWidget* widget) { static_cast<MembershipsPage*>(widget)->reload(); }});
    page->addSection({u"till"_s, tr("Till"), [this] { return makeTill(); }, {}});
    if (m_services->db.actor().role != Role::Trainer)
        page->addSection({u"products"_s, tr("Products"), [this] { return new ProductsPage(*m_sellingContext); },
                          [](QWidget* widget) { static_cast<ProductsPage*>(widget)->reload(); }});
}

void Workspace::addBookSections(SectionPage* page)
{
    if (m_services->db.actor().managesStudio()) {
        page->addSection({u"expenses"_s, tr("Expenses"), [this] { return new ExpensesPage(*m_expensesContext); },
                          [](QWidget* widget) { static_cast<ExpensesPage*>(widget)->reload(); }});
        page->addSection({u"taxes"_s, tr("Taxes"), [this] { return makeTaxes(); },
                          [](QWidget* widget) { static_cast<TaxPage*>(widget)->reload(); }});
        page->addSection({u"taxrates"_s, tr("Tax rates"), [this] { return new TaxRatesPage(*m_taxServices); },
                          [](QWidget* widget) { static_cast<TaxRatesPage*>(widget)->reload(); }});
    }
    if (m_services->db.actor().role != Role::Desk)
        page->addSection({u"reports"_s, tr("Reports"), [this] { return makeReports(); },
                          [](QWidget* widget) { static_cast<ReportsPage*>(widget)->reload(); }});
}

QWidget* Workspace::makePackages()
{
    auto* page = new PackagesPage(*m_sellingContext);
    connect(page, &PackagesPage::openInvoice, this, &Workspace::openInvoice);
    connect(page, &PackagesPage::receiptRequested, this, [this](const PaymentId& id) { printReceipts({id}, m_window.get()); });
    return page;
}

QWidget* Workspace::makeMemberships()
{
    auto* page = new MembershipsPage(*m_sellingContext);
    connect(page, &MembershipsPage::openClient, this, &Workspace::openClient);
    connect(page, &MembershipsPage::openInvoice, this, &Workspace::openInvoice);
    connect(page, &MembershipsPage::invoicesMade, this, [this](const QList<InvoiceId>& ids) { printInvoices(ids, m_window.get()); });
    return page;
}

QWidget* Workspace::makeTill()
{
    auto* page = new TillPage(*m_sellingContext);
    connect(page, &TillPage::openInvoice, this, &Workspace::openInvoice);
    connect(page, &TillPage::receiptRequested, this, [this](const PaymentId& id) { printReceipts({id}, m_window.get()); });
    return page;
}

QWidget* Workspace::makeTaxes()
{
    auto* page = new TaxPage(*m_taxServices);
    connect(page, &TaxPage::openInvoice, this, &Workspace::openInvoice);
    connect(page, &TaxPage::openExpense, this, &Workspace::openExpense);
    connect(page, &TaxPage::openSettings, this, [this] { openSettings(u"billing"_s); });
    return page;
}

QWidget* Workspace::makeReports()
{
    auto* page = new ReportsPage(*m_reportsContext);
    connect(page, &ReportsPage::drillRequested, this, &Workspace::openDrill);
    return page;
}

QWidget* Workspace::makeClientMoney(const ClientId& id)
{
    auto* panel = new ClientMoneyPanel(*m_sellingContext);
    connect(panel, &ClientMoneyPanel::openInvoice, this, &Workspace::openInvoice);
    connect(panel, &ClientMoneyPanel::receiptRequested, this, [this](const PaymentId& payment) { printReceipts({payment}, m_window.get()); });
    connect(panel, &ClientMoneyPanel::takePaymentRequested, this, &Workspace::payClient);
    connect(panel, &ClientMoneyPanel::statementRequested, this, [this](const ClientId& client) { payments()->showStatement(client); });
    panel->setClient(id);
    return panel;
}

void Workspace::sell(const ClientId& id)
{
    auto* dialog = new SellDialog(*m_sellingContext, id, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SellDialog::openInvoice, this, &Workspace::openInvoice);
    connect(dialog, &SellDialog::receiptRequested, this, [this](const PaymentId& payment) { printReceipts({payment}, m_window.get()); });
    dialog->open();
}

void Workspace::openExpense(const ExpenseId& id)
{
    static_cast<ExpensesPage*>(moneyPage(u"expenses"_s)->ensureSection(u"expenses"_s))->openExpense(id);
}

void Workspace::openDrill(const QString& drill)
{
    const QString kind = drill.section(u':', 0, 0);
    const QString id = drill.section(u':', 1);
    if (kind == u"client")
        openClient(ClientId::fromString(id).value_or(ClientId()));
    else if (kind == u"invoice")
        openInvoice(InvoiceId::fromString(id).value_or(InvoiceId()));
    else if (kind == u"expense")
        openExpense(ExpenseId::fromString(id).value_or(ExpenseId()));
    else if (kind == u"product")
        moneyPage(u"products"_s);
    else if (kind == u"trip")
        static_cast<ExpensesPage*>(moneyPage(u"expenses"_s)->ensureSection(u"expenses"_s))->showMileage();
    else if (kind == u"deposit")
        payments()->showDeposits();
}

Result<MailMessage> Workspace::invoiceMail(const InvoiceId& id)
{
    TD_TRY_ASSIGN(const Invoice invoice, m_services->money.invoices.find(id));
    TD_TRY_ASSIGN(const Document document, DocumentSource(m_services->db).invoice(id));
    TD_TRY_ASSIGN(const QByteArray pdf, documentPdf({document}));
    const Party& supplier = invoice.snapshot.supplier;
    const Party& buyer = invoice.snapshot.buyer;
    const MailText text = td::invoiceMail({invoice.language, supplier.country, buyer.name, supplier.name, invoice.number, invoice.totalMinor,
                                           invoice.currency, invoice.dueDay, invoice.kind == InvoiceKind::CreditNote});
    MailMessage message;
    message.toName = buyer.name;
    message.toAddress = buyer.email;
    message.subject = text.subject;
    message.body = text.body;
    message.attachments = {{invoice.number + u".pdf"_s, u"application/pdf"_s, pdf}};
    return message;
}

void Workspace::mailInvoice(const InvoiceId& id, const std::function<void(const Result<void>&)>& done)
{
    const auto message = invoiceMail(id);
    if (!message) {
        done(tl::make_unexpected(message.error()));
        return;
    }
    MailJob job;
    job.message = *message;
    job.invoice = id;
    if (const auto invoice = m_services->money.invoices.find(id))
        job.client = invoice->client;
    m_services->money.mail.send(job, done);
}

} // namespace td
