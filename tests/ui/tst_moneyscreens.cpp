// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/accountsdialog.h"
#include "money/batchdialog.h"
#include "money/contractdialog.h"
#include "money/creditnotedialog.h"
#include "money/depositdialog.h"
#include "money/gridtable.h"
#include "money/invoiceeditor.h"
#include "money/invoicelist.h"
#include "money/invoicessection.h"
#include "money/invoiceview.h"
#include "widgets/sectionpage.h"
#include "money/paymentdialog.h"
#include "money/paymentssection.h"
#include "money/paybackdialog.h"
#include "money/statementdialog.h"
#include "money/totalspanel.h"
#include "money/voiddialog.h"
#include "support/accessibility.h"
#include "ui/moneyfixture.h"
#include "widgets/moneyedit.h"
#include "widgets/themecontrol.h"
#include "widgets/typeahead.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::test;

/// The screens of money as a user drives them: by keyboard and by the names of their widgets, on a real encrypted file.
class TestMoneyScreens : public QObject
{
    Q_OBJECT

    std::unique_ptr<ThemeControl> m_theme;
    std::unique_ptr<MoneyFixture> m_f;
    std::unique_ptr<InvoicesSection> m_section;

    template <class Widget> static Widget* in(QWidget* root, const char* name) { return root->findChild<Widget*>(QLatin1String(name)); }
    static void press(QWidget* root, const char* name) { QTest::mouseClick(in<QPushButton>(root, name), Qt::LeftButton); }
    static void type(QLineEdit* edit, const QString& text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QWidget* table() { return in<QWidget>(m_section.get(), "invoiceTable"); }
    void open()
    {
        m_section = std::make_unique<InvoicesSection>(m_f->context());
        m_section->resize(1032, 660);
        m_section->show();
        QApplication::setActiveWindow(m_section.get());
        table()->setFocus();
    }
    template <class Dialog> Dialog* dialog()
    {
        Dialog* found = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* one = qobject_cast<Dialog*>(widget); one != nullptr && one->isVisible())
                found = one;
        }
        return found;
    }
    InvoiceId issued(qint64 unitMinor, QDate day = QDate(2026, 6, 1))
    {
        const auto made = m_f->issued(m_f->ledger.client, {Ledger::line(unitMinor)}, day);
        return made ? made->id : InvoiceId();
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        m_theme = std::make_unique<ThemeControl>(*qApp, ThemeChoice::Light);
    }

    void init()
    {
        m_f = std::make_unique<MoneyFixture>();
        TD_LEDGER(m_f->ledger);
    }

    void cleanup()
    {
        m_section.reset();
        m_f.reset();
    }

    void anEmptyListOffersTheFirstInvoice()
    {
        open();
        for (QPushButton* button : m_section->findChildren<QPushButton*>(u"emptyAction"_s)) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(m_section->editor()->isVisible());
    }

    /// New, client by typing, a line, and Ctrl+Enter: no mouse.
    void anInvoiceIsWrittenAndIssuedWithTheKeyboard()
    {
        open();
        QTest::keyClick(table(), Qt::Key_N);
        InvoiceEditor* editor = m_section->editor();
        QVERIFY(editor->isVisible());
        auto* client = in<TypeAhead>(editor, "client");
        QTest::keyClicks(client, u"ada"_s);
        QTest::keyClick(client, Qt::Key_Return);
        QCOMPARE(editor->draft().client, m_f->ledger.client);
        auto* lines = in<QAbstractItemView>(editor, "draftLines");
        QVERIFY(lines->model()->setData(lines->model()->index(0, 0), u"Coaching"_s));
        QVERIFY(lines->model()->setData(lines->model()->index(0, 3), qint64(100000)));
        QCOMPARE(editor->draft().totalMinor, 113000); // Ontario: 13 %
        const QStringList why = in<TotalsPanel>(editor, "totalsPanel")->sentences();
        QVERIFY2(why.join(u' ').contains(u"HST 13 % on $1,000.00"_s), qPrintable(why.join(u' ')));
        m_f->prompts.confirms.enqueue(true);
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_section->view()->isVisible());
        QVERIFY(!m_section->view()->invoice().number.isEmpty());
        QCOMPARE(m_section->view()->invoice().totalMinor, 113000);
        QVERIFY(m_f->errors.isEmpty());
    }

    void uninvoicedSessionsAreOfferedWithOneKey()
    {
        m_f->done(m_f->ledger.client, -10);
        m_f->done(m_f->ledger.client, -3);
        TD_DIARY(m_f->ledger.diary);
        open();
        m_section->newInvoice(m_f->ledger.client);
        InvoiceEditor* editor = m_section->editor();
        QTest::keyClick(in<QWidget>(editor, "draftLines"), Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(editor->draft().lines.size(), 2);
        QCOMPARE(editor->draft().netMinor, 17000);
        QVERIFY(!in<QPushButton>(editor, "draftTake")->isVisible()); // they are not offered twice
        QTest::keyClick(in<QWidget>(editor, "draftLines"), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!editor->isChanged());
        QCOMPARE(m_f->invoices.list({}).value_or(QList<InvoiceRow>()).size(), 1);
        QCOMPARE(m_f->invoices.list({})->first().state, InvoiceState::Draft);
    }

    void changesAreNotLostWithoutAsking()
    {
        open();
        m_section->newInvoice(m_f->ledger.client);
        auto* lines = in<QAbstractItemView>(m_section->editor(), "draftLines");
        QVERIFY(lines->model()->setData(lines->model()->index(0, 0), u"Coaching"_s));
        QTest::keyClick(lines, Qt::Key_Escape); // cancelled: stays
        QVERIFY(m_section->editor()->isVisible());
        m_f->prompts.choices.enqueue(1);
        QTest::keyClick(lines, Qt::Key_Escape);
        QVERIFY(m_section->list()->isVisible());
        QVERIFY(m_f->invoices.list({})->isEmpty());
    }

    /// P, the method, Ctrl+P: three keys to the print dialog.
    void aPaymentTakesThreeKeysToItsReceipt()
    {
        const InvoiceId id = issued(10000);
        open();
        QTest::keyClick(table(), Qt::Key_P);
        auto* pay = dialog<PaymentDialog>();
        QVERIFY(pay != nullptr);
        QTest::keyClick(pay, Qt::Key_3);
        QTest::keyClick(pay, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_f->receipts.size(), 1);
        const auto payment = m_f->payments.find(m_f->receipts.first());
        TD_VERIFY(payment);
        QCOMPARE(payment->method, PaymentMethod::ETransfer);
        QCOMPARE(payment->amountMinor, 11300);
        QCOMPARE(m_f->invoices.find(id)->openMinor(), 0);
    }

    void aSplitPaymentSettlesOneInvoice()
    {
        const InvoiceId id = issued(10000);
        const MoneyContext context = m_f->context();
        PaymentDialog pay(context, *PaymentDialog::forClient(context, m_f->ledger.client));
        pay.show();
        auto* amount = in<MoneyEdit>(&pay, "amount");
        QCOMPARE(amount->money()->minor, 11300);
        type(amount, u"50"_s);
        press(&pay, "paymentSplit");
        QCOMPARE(amount->money()->minor, 6300);
        QTest::keyClick(&pay, Qt::Key_1);
        type(in<MoneyEdit>(&pay, "tendered"), u"70"_s);
        QVERIFY(in<QLabel>(&pay, "paymentChange")->text().contains(u"$7.00"_s));
        press(&pay, "promptYes");
        QCOMPARE(pay.result(), int(QDialog::Accepted));
        QCOMPARE(pay.taken().size(), 2);
        QCOMPARE(m_f->invoices.find(id)->openMinor(), 0);
    }

    void anOverPaymentIsExplainedAndKeptAsCredit()
    {
        issued(10000);
        const MoneyContext context = m_f->context();
        PaymentDialog pay(context, *PaymentDialog::forClient(context, m_f->ledger.client));
        pay.show();
        type(in<MoneyEdit>(&pay, "amount"), u"150"_s);
        QVERIFY(in<QLabel>(&pay, "paymentExplanation")->text().contains(u"$37.00"_s));
        press(&pay, "promptYes");
        QCOMPARE(m_f->payments.account(m_f->ledger.client)->creditMinor, 3700);
    }

    void anAbsurdAmountIsRefusedUnderItsField()
    {
        issued(10000);
        const MoneyContext context = m_f->context();
        PaymentDialog pay(context, *PaymentDialog::forClient(context, m_f->ledger.client));
        pay.show();
        type(in<MoneyEdit>(&pay, "amount"), u"-5"_s);
        QVERIFY(!in<QPushButton>(&pay, "promptYes")->isEnabled());
        type(in<MoneyEdit>(&pay, "amount"), u"12abc"_s);
        QVERIFY(!in<QPushButton>(&pay, "promptYes")->isEnabled());
        QCOMPARE(m_f->payments.list(QDate(2026, 1, 1), QDate(2026, 12, 31))->size(), 0);
    }

    void aCreditNoteSaysWhatItDoesAndDoesIt()
    {
        const InvoiceId id = issued(10000);
        const MoneyContext context = m_f->context();
        CreditNoteDialog note(context, *m_f->invoices.find(id));
        note.show();
        QVERIFY(in<QLabel>(&note, "creditEffect")->text().contains(u"$113.00"_s));
        QVERIFY(!in<QPushButton>(&note, "promptYes")->isEnabled()); // no reason yet
        in<QRadioButton>(&note, "creditByLine")->setChecked(true);
        type(in<MoneyEdit>(&note, "creditLine0"), u"40"_s);
        QVERIFY(in<QLabel>(&note, "creditEffect")->text().contains(u"$45.20"_s));
        QCOMPARE(m_f->invoices.list({})->size(), 1); // a preview keeps nothing
        type(in<QLineEdit>(&note, "creditReason"), u"Shorter session"_s);
        press(&note, "promptYes");
        QCOMPARE(note.note().totalMinor, 4520);
        QCOMPARE(m_f->invoices.find(id)->openMinor(), 6780);
    }

    void voidingNeedsAReason()
    {
        const InvoiceId id = issued(10000);
        const MoneyContext context = m_f->context();
        VoidDialog gone(context, *m_f->invoices.find(id));
        gone.show();
        QVERIFY(!in<QPushButton>(&gone, "promptYes")->isEnabled());
        type(in<QLineEdit>(&gone, "voidReason"), u"Billed twice"_s);
        press(&gone, "promptYes");
        QCOMPARE(m_f->invoices.find(id)->status, InvoiceStatus::Void);
    }

    void aBatchIssuesWhatHasATickAndMailsIt()
    {
        m_f->done(m_f->ledger.client, -10);
        m_f->done(m_f->ledger.other, -9);
        m_f->done(m_f->ledger.other, -2, 11);
        const MoneyContext context = m_f->context();
        BatchDialog batch(context);
        batch.show();
        QCOMPARE(batch.plan().items().size(), 2);
        QCOMPARE(batch.plan().chosenMinor(), 28815);
        auto* list = in<GridTable>(&batch, "batchTable");
        list->rows().setTicked(list->rows().row(0).key, false);
        QCOMPARE(batch.plan().chosen().size(), 1);
        in<QCheckBox>(&batch, "batchPrint")->setChecked(true);
        press(&batch, "promptYes");
        QTRY_COMPARE(batch.plan().issuedIds().size(), 1);
        QTRY_COMPARE(m_f->printed, batch.plan().issuedIds());
        QCOMPARE(m_f->invoices.uninvoiced(QDate(2026, 5, 1), QDate(2026, 5, 31))->size(), 3 - int(m_f->invoices.find(m_f->printed.first())->lines.size()));
    }

    void draftsAreIssuedTogether()
    {
        for (int i = 0; i < 3; ++i) {
            auto draft = m_f->ledger.draft({Ledger::line(1000 + i)});
            TD_VERIFY(draft);
            TD_VERIFY(m_f->invoices.saveDraft(*draft));
        }
        open();
        in<QAbstractItemView>(m_section.get(), "invoiceTable")->selectAll();
        m_f->prompts.confirms.enqueue(true);
        QTest::keyClick(table(), Qt::Key_I);
        QTRY_COMPARE(m_section->list()->model().counts()[size_t(InvoiceState::Open)], 3);
        QVERIFY(m_f->errors.isEmpty());
    }

    void rowsArePrintedAndMailedWithTheirKeys()
    {
        const InvoiceId id = issued(10000);
        open();
        QTest::keyClick(table(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_f->printed, QList<InvoiceId>{id});
        QTest::keyClick(table(), Qt::Key_M);
        QCOMPARE(m_f->mailed, QList<InvoiceId>{id});
    }

    void theListFiltersAndFollowsPayments()
    {
        const InvoiceId late = issued(10000, QDate(2026, 4, 1));
        issued(5000);
        open();
        const InvoiceTableModel& model = m_section->list()->model();
        QCOMPARE(model.counts()[size_t(InvoiceState::Overdue)], 1);
        m_section->showState(InvoiceState::Overdue);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).id, late);
        NewPayment payment;
        payment.client = m_f->ledger.client;
        payment.amountMinor = 11300;
        payment.day = QDate(2026, 6, 1);
        payment.allocations = {{late, 11300}};
        TD_VERIFY(m_f->payments.take({payment}));
        QTRY_COMPARE(model.rowCount(), 0);
        QCOMPARE(model.counts()[size_t(InvoiceState::Paid)], 1);
    }

    void thePrivacyKeyHidesAmounts()
    {
        const InvoiceId id = issued(10000);
        open();
        m_f->privacy.setHidden(true);
        QVERIFY(!in<QLabel>(m_section.get(), "invoiceSums")->text().contains(u"113"_s));
        m_section->openInvoice(id);
        QVERIFY(!in<QLabel>(m_section->view(), "totalAmount")->text().contains(u"113"_s));
    }

    void paymentsAreListedPaidBackAndUsed()
    {
        issued(5000);
        NewPayment payment;
        payment.client = m_f->ledger.client;
        payment.amountMinor = 10000;
        payment.day = QDate(2026, 6, 1);
        TD_VERIFY(m_f->payments.take({payment}));
        PaymentsSection section(m_f->context());
        section.resize(1032, 660);
        section.show();
        QApplication::setActiveWindow(&section);
        auto* list = in<GridTable>(&section, "paymentTable");
        QCOMPARE(list->rows().rowCount(), 1);
        QTest::keyClick(list, Qt::Key_A);
        QTRY_VERIFY(in<QLabel>(&section, "paymentDetail")->text().contains(u"$56.50"_s));
        QTest::keyClick(list, Qt::Key_R);
        auto* back = dialog<PayBackDialog>();
        QVERIFY(back != nullptr);
        QCOMPARE(in<MoneyEdit>(back, "amount")->money()->minor, 4350);
        type(in<QLineEdit>(back, "reason"), u"Moves away"_s);
        press(back, "promptYes");
        QTRY_COMPARE(list->rows().rowCount(), 2);
        QCOMPARE(m_f->payments.account(m_f->ledger.client)->creditMinor, 0);
    }

    void cashGoesToTheBankOnce()
    {
        BankAccount account;
        account.name = u"Studio account"_s;
        account.isPrimary = true;
        TD_VERIFY(m_f->accounts.save(account));
        const InvoiceId id = issued(10000);
        TD_VERIFY(m_f->ledger.pay(id, 11300, PaymentMethod::Cash));
        const MoneyContext context = m_f->context();
        DepositDialog deposit(context);
        deposit.show();
        QVERIFY(!in<QPushButton>(&deposit, "depositPrint")->isEnabled());
        QVERIFY(in<QLabel>(&deposit, "depositSum")->text().contains(u"$113.00"_s));
        press(&deposit, "promptYes");
        QCOMPARE(m_f->deposits.list(QDate(2026, 1, 1), QDate(2026, 12, 31))->size(), 1);
        QVERIFY(!in<QPushButton>(&deposit, "promptYes")->isEnabled());
        press(&deposit, "depositPrint");
        QCOMPARE(m_f->printedDeposits, QList{m_f->deposits.list(QDate(2026, 1, 1), QDate(2026, 12, 31))->first().id});
        press(&deposit, "depositRemove");
        QVERIFY(!in<QPushButton>(&deposit, "depositPrint")->isEnabled());
        QVERIFY(in<QPushButton>(&deposit, "promptYes")->isEnabled());
    }

    void aWrongIbanIsSaidUnderItsField()
    {
        const MoneyContext context = m_f->context();
        AccountsDialog accounts(context);
        accounts.show();
        type(in<QLineEdit>(&accounts, "name"), u"Euro account"_s);
        type(in<QLineEdit>(&accounts, "iban"), u"DE89370400440532013001"_s);
        press(&accounts, "promptYes");
        QVERIFY(in<QLabel>(&accounts, "ibanError")->isVisible());
        type(in<QLineEdit>(&accounts, "iban"), u"DE89 3704 0044 0532 0130 00"_s);
        press(&accounts, "promptYes");
        QCOMPARE(m_f->accounts.list()->size(), 1);
    }

    void aStudioIsBilledByItsContract()
    {
        m_f->done(m_f->ledger.client, -10);
        const MoneyContext context = m_f->context();
        ContractDialog contract(context);
        contract.show();
        type(in<QLineEdit>(&contract, "name"), u"Pier Gym"_s);
        type(in<MoneyEdit>(&contract, "contractRate0"), u"40"_s);
        press(&contract, "contractSave");
        QCOMPARE(m_f->contracts.list()->size(), 1);
        QCOMPARE(m_f->contracts.rates(m_f->contracts.list()->first().id)->size(), 1);
        QSignalSpy drafted(&contract, &ContractDialog::drafted);
        press(&contract, "contractBill");
        QCOMPARE(drafted.count(), 1);
        QCOMPARE(drafted.first().first().value<Invoice>().lines.size(), 1);
    }

    void aStatementAddsUp()
    {
        issued(10000);
        const MoneyContext context = m_f->context();
        StatementDialog statement(context, m_f->ledger.client);
        statement.show();
        QVERIFY(in<QLabel>(&statement, "statementBalance")->text().contains(u"$113.00"_s));
    }

    void sectionsAreMadeWhenTheyAreShown()
    {
        SectionPage page(u"money"_s, u"Parts of money"_s);
        int made = 0;
        for (const QString& id : {u"one"_s, u"two"_s})
            page.addSection({id, id, [&made] { ++made; return new QWidget; }, {}});
        QCOMPARE(made, 0);
        page.show();
        QApplication::setActiveWindow(&page);
        QCOMPARE(made, 1);
        QTest::keyClick(&page, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(page.currentSection(), u"two"_s);
        QCOMPARE(made, 2);
        QVERIFY(!page.showSection(u"three"_s));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        const InvoiceId id = issued(10000);
        TD_VERIFY(m_f->ledger.pay(id, 1000));
        open();
        const MoneyContext context = m_f->context();
        m_section->openInvoice(id);
        m_section->newInvoice(m_f->ledger.client);
        PaymentsSection payments(context);
        PaymentDialog pay(context, *PaymentDialog::forClient(context, m_f->ledger.client));
        BatchDialog batch(context);
        CreditNoteDialog note(context, *m_f->invoices.find(id));
        VoidDialog gone(context, *m_f->invoices.find(id));
        StatementDialog statement(context, m_f->ledger.client);
        DepositDialog deposit(context);
        AccountsDialog accounts(context);
        ContractDialog contract(context);
        PayBackDialog refund(context, m_f->payments.list(QDate(2026, 6, 1), QDate(2026, 6, 1))->first());
        const QList<QWidget*> screens{m_section.get(), &payments, &pay, &batch, &note, &gone, &statement, &deposit, &accounts, &contract, &refund};
        for (QWidget* screen : screens)
            QCOMPARE(unnamedFocusable(screen).join(u' '), QString());
    }
};

QTEST_MAIN(TestMoneyScreens)
#include "tst_moneyscreens.moc"
