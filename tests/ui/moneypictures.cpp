// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the screens of money with invented people into PNG files, for people to look at: moneypictures FOLDER
#include "money/accountsdialog.h"
#include "money/batchdialog.h"
#include "money/contractdialog.h"
#include "money/creditnotedialog.h"
#include "money/depositdialog.h"
#include "money/invoiceeditor.h"
#include "money/invoicelist.h"
#include "money/invoicessection.h"
#include "money/invoiceview.h"
#include "widgets/sectionpage.h"
#include "money/paymentdialog.h"
#include "money/paymentssection.h"
#include "money/paybackdialog.h"
#include "money/statementdialog.h"
#include "money/voiddialog.h"
#include "ui/moneyfixture.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>

using namespace td;
using namespace td::test;

namespace
{
bool grab(QWidget& widget, const QString& file)
{
    widget.show();
    for (int i = 0; i < 6; ++i)
        QApplication::processEvents();
    return widget.grab().save(file);
}

QList<Invoice> fill(MoneyFixture& f)
{
    const QStringList names{u"Amara Osei"_s, u"Bea Stone"_s, u"Carl Ibsen"_s, u"Dora Quist"_s, u"Emil Brandt"_s, u"Fay Okoro"_s, u"Gus Almeida"_s,
                            u"Hana Sato"_s,  u"Ivo Marek"_s, u"Jana Virtanen"_s};
    QList<Invoice> out;
    int i = 0;
    for (const QString& name : names) {
        const ClientId id = f.ledger.diary.client(name.section(u' ', 0, 0), name.section(u' ', 1));
        f.ledger.diary.assign(id, f.ledger.studio.trainer);
        for (int month = 0; month < 5; ++month) {
            QList<InvoiceLine> lines{Ledger::line(8500, 4000)};
            lines[0].kind = LineKind::Session;
            lines[0].description = u"Personal training, four sessions"_s;
            if ((i + month) % 3 == 0) {
                lines.append(Ledger::line(2499));
                lines[1].kind = LineKind::Product;
                lines[1].taxCategory = u"goods"_s;
                lines[1].description = u"Resistance band, heavy"_s;
            }
            if (const auto made = f.issued(id, lines, QDate(2026, 1 + month, 3 + i)); made) {
                if (month < 3 || i % 3 == 0) {
                    NewPayment payment;
                    payment.client = id;
                    payment.method = PaymentMethod(i % 5);
                    payment.amountMinor = month == 4 ? 10000 : made->totalMinor;
                    payment.day = QDate(2026, 2 + month, 1);
                    payment.allocations = {{made->id, payment.amountMinor}};
                    (void)f.payments.take({payment});
                }
                out.append(*made);
            }
        }
        f.done(id, -20 + i, 8);
        f.done(id, -12 + i, 8);
        ++i;
    }
    if (auto draft = f.invoices.newDraft(f.ledger.client, QDate(2026, 6, 1)); draft) {
        draft->lines = {Ledger::line(12000, 1500)};
        (void)f.invoices.saveDraft(*draft);
    }
    (void)f.invoices.voidInvoice(out.at(4).id, u"Billed twice"_s);
    BankAccount account;
    account.name = u"Studio account"_s;
    account.currency = u"CAD"_s;
    account.isPrimary = true;
    (void)f.accounts.save(account);
    (void)f.search.load(f.db);
    return out;
}

bool pictures(MoneyFixture& f, const QList<Invoice>& issued, const QString& prefix, QSize size)
{
    const MoneyContext context = f.context();
    SectionPage page(u"money"_s, u"Parts of money"_s);
    const QStringList others{u"Packages"_s, u"Memberships"_s, u"Products and till"_s, u"Expenses"_s, u"Taxes"_s, u"Reports"_s};
    page.addSection({u"invoices"_s, u"Invoices"_s, [&context] { return new InvoicesSection(context); }, {}});
    page.addSection({u"payments"_s, u"Payments"_s, [&context] { return new PaymentsSection(context); }, {}});
    for (const QString& other : others)
        page.addSection({other, other, [] { return new QWidget; }, {}});
    page.resize(size);
    bool ok = grab(page, prefix + u"-invoices.png"_s);
    auto* section = static_cast<InvoicesSection*>(page.ensureSection(u"invoices"_s));
    section->openInvoice(issued.at(6).id);
    ok = grab(page, prefix + u"-invoice.png"_s) && ok;
    section->newInvoice(issued.at(0).client);
    section->editor()->addUninvoiced();
    ok = grab(page, prefix + u"-editor.png"_s) && ok;
    f.prompts.choices.enqueue(1);
    section->showList();
    page.showSection(u"payments"_s);
    auto* payments = static_cast<PaymentsSection*>(page.ensureSection(u"payments"_s));
    payments->showPayment(f.payments.list(QDate(2026, 3, 1), QDate(2026, 3, 31))->first().id);
    ok = grab(page, prefix + u"-payments.png"_s) && ok;
    PaymentDialog pay(context, *PaymentDialog::forClient(context, issued.at(20).client));
    ok = grab(pay, prefix + u"-payment.png"_s) && ok;
    QTest::keyClick(&pay, Qt::Key_1);
    ok = grab(pay, prefix + u"-payment-cash.png"_s) && ok;
    BatchDialog batch(context);
    ok = grab(batch, prefix + u"-batch.png"_s) && ok;
    CreditNoteDialog note(context, *f.invoices.find(issued.at(6).id));
    ok = grab(note, prefix + u"-creditnote.png"_s) && ok;
    VoidDialog gone(context, issued.at(7));
    ok = grab(gone, prefix + u"-void.png"_s) && ok;
    StatementDialog statement(context, issued.at(0).client);
    ok = grab(statement, prefix + u"-statement.png"_s) && ok;
    DepositDialog deposit(context);
    ok = grab(deposit, prefix + u"-deposit.png"_s) && ok;
    AccountsDialog accounts(context);
    ok = grab(accounts, prefix + u"-accounts.png"_s) && ok;
    ContractDialog contract(context);
    ok = grab(contract, prefix + u"-contract.png"_s) && ok;
    PayBackDialog refund(context, f.payments.list(QDate(2026, 3, 1), QDate(2026, 3, 31))->first());
    return grab(refund, prefix + u"-refund.png"_s) && ok;
}
} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    MoneyFixture fixture;
    if (fixture.ledger.problem)
        return 1;
    const QList<Invoice> issued = fill(fixture);
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        for (const QSize size : {QSize(1080, 720), QSize(1080, 640)}) { // a window of 1280x800 and 1280x720 less its frame
            const QString name = (dark ? u"dark-%1"_s : u"light-%1"_s).arg(size.height());
            if (!pictures(fixture, issued, folder.filePath(name), size))
                return 1;
        }
    }
    return 0;
}
