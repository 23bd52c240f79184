// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "billing/ageing.h"
#include "billing/bankaccounts.h"
#include "billing/bankdeposits.h"

#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate june1(2026, 6, 1);

template <class T> QString reasonOf(const Result<T>& result)
{
    return result ? QString() : result.error().reason;
}

} // namespace

class TestPayments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsCash_data();
    void roundsCash();
    void splitsAndShares();
    void keepsOverPaymentsAsCredit();
    void refusesWhatIsAbsurd();
    void keepsForfeitedDepositsWithTheirTax();
    void usesDepositsOnlyWhenTold();
    void statesAnAccount();
    void agesByInstalment();
    void takesCashToTheBank();
    void checksIbans_data();
    void checksIbans();
};

void TestPayments::roundsCash_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<int>("step");
    QTest::addColumn<qint64>("rounded");
    QTest::newRow("down") << qint64(1002) << 5 << qint64(1000);
    QTest::newRow("up") << qint64(1003) << 5 << qint64(1005);
    QTest::newRow("exact") << qint64(1005) << 5 << qint64(1005);
    QTest::newRow("none") << qint64(1003) << 1 << qint64(1003);
    QTest::newRow("refund") << qint64(-1003) << 5 << qint64(-1005);
    QTest::newRow("half up") << qint64(1005) << 10 << qint64(1010);
}

void TestPayments::roundsCash()
{
    QFETCH(qint64, amount);
    QFETCH(int, step);
    QFETCH(qint64, rounded);
    QCOMPARE(Payments::cashRounded(amount, step), rounded);
}

void TestPayments::splitsAndShares()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto first = ledger.issued({Ledger::line(5002)});  // 56.52
    const auto second = ledger.issued({Ledger::line(10000)}); // 113.00
    TD_VERIFY(first);
    TD_VERIFY(second);
    QCOMPARE(first->totalMinor, 5652);
    NewPayment card;
    card.client = ledger.client;
    card.day = june1;
    card.amountMinor = 3000;
    card.allocations = {{first->id, 3000}};
    NewPayment cash = card;
    cash.method = PaymentMethod::Cash;
    cash.amountMinor = 2652 + 11300;
    cash.allocations = {{first->id, 2652}, {second->id, 11300}};
    const auto taken = ledger.payments().take({card, cash});
    TD_VERIFY(taken);
    QCOMPARE(taken->size(), 2);
    QCOMPARE(taken->at(0).number, u"RA-2026-0001"_s);
    QCOMPARE(taken->at(0).roundingMinor, 0);
    QCOMPARE(taken->at(1).roundingMinor, -2); // 139.52 is 139.50 in cash
    QCOMPARE(taken->at(1).allocations.size(), 2);
    QCOMPARE(ledger.invoices().find(first->id)->openMinor(), 0);
    QCOMPARE(ledger.invoices().find(second->id)->openMinor(), 0);
    QCOMPARE(reasonOf(ledger.invoices().voidInvoice(first->id, u"slip"_s)), u"invoice.has-payments"_s);
}

void TestPayments::keepsOverPaymentsAsCredit()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto invoice = ledger.issued({Ledger::line(5000)});
    TD_VERIFY(invoice);
    const auto payment = ledger.pay(invoice->id, 10000, PaymentMethod::Card, 5650);
    TD_VERIFY(payment);
    QCOMPARE(payment->unallocatedMinor, 4350);
    const auto next = ledger.issued({Ledger::line(2000)});
    TD_VERIFY(next);
    QCOMPARE(ledger.payments().applyCredit(ledger.client, {}).value_or(0), 2260);
    QCOMPARE(ledger.payments().account(ledger.client)->creditMinor, 2090);
    const auto tooMuch = ledger.payments().refund(payment->id, 2091, PaymentMethod::Card, june1, {});
    QCOMPARE(reasonOf(tooMuch), u"refund.too-much"_s);
    QCOMPARE(tooMuch.error().args, QStringList{u"2090 CAD"_s});
    const auto refund = ledger.payments().refund(payment->id, 2090, PaymentMethod::Cash, june1, u"moved away"_s);
    TD_VERIFY(refund);
    QCOMPARE(refund->amountMinor, -2090);
    QCOMPARE(refund->refunds, payment->id);
    QCOMPARE(ledger.payments().account(ledger.client)->creditMinor, 0);
    QCOMPARE(reasonOf(ledger.payments().unallocate(payment->id, InvoiceId())), u"payment.not-allocated"_s);
    TD_VERIFY(ledger.payments().unallocate(payment->id, next->id));
    QCOMPARE(ledger.invoices().find(next->id)->openMinor(), 2260);
    QCOMPARE(ledger.payments().account(ledger.client)->creditMinor, 2260);
}

void TestPayments::refusesWhatIsAbsurd()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto invoice = ledger.issued({Ledger::line(5000)});
    const auto draft = ledger.invoices().saveDraft(*ledger.draft({Ledger::line(5000)}));
    TD_VERIFY(invoice);
    TD_VERIFY(draft);
    for (const qint64 amount : {qint64(0), qint64(-1), qint64(100'000'000'001), std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()})
        QCOMPARE(reasonOf(ledger.pay({}, amount)), u"payment.amount"_s);
    QCOMPARE(reasonOf(ledger.pay(invoice->id, 5651)), u"payment.too-much"_s);
    QCOMPARE(reasonOf(ledger.pay(invoice->id, 100, PaymentMethod::Card, 101)), u"payment.allocation"_s);
    QCOMPARE(reasonOf(ledger.pay(invoice->id, 100, PaymentMethod::Card, -1)), u"payment.amount"_s);
    QCOMPARE(reasonOf(ledger.pay(draft->id, 100)), u"invoice.not-issued"_s);
    QCOMPARE(reasonOf(ledger.pay(ledger.db().newId<InvoiceId>(), 100)), u"row.not-found"_s);
    NewPayment payment;
    payment.amountMinor = 100;
    payment.day = june1;
    QCOMPARE(reasonOf(ledger.payments().take({payment})), u"payment.no-client"_s);
    payment.client = ledger.other;
    payment.allocations = {{invoice->id, 100}};
    QCOMPARE(reasonOf(ledger.payments().take({payment})), u"payment.other-client"_s);
    payment.client = ledger.client;
    payment.currency = u"USD"_s;
    QCOMPARE(reasonOf(ledger.payments().take({payment})), u"payment.currency"_s);
    payment.currency.clear();
    payment.day = QDate();
    QCOMPARE(reasonOf(ledger.payments().take({payment})), u"text.empty"_s);
    payment.day = QDate(1066, 10, 14);
    QCOMPARE(reasonOf(ledger.payments().take({payment})), u"time.range"_s);
    QCOMPARE(reasonOf(ledger.payments().take({})), u"payment.amount"_s);
    // The second part does not fit beside the first: neither is taken.
    payment.day = june1;
    payment.amountMinor = 3000;
    payment.allocations = {{invoice->id, 3000}};
    QCOMPARE(reasonOf(ledger.payments().take({payment, payment})), u"payment.too-much"_s);
    QVERIFY(ledger.payments().list({}, {})->isEmpty());
    QCOMPARE(ledger.invoices().find(invoice->id)->paidMinor, 0);
}

void TestPayments::keepsForfeitedDepositsWithTheirTax()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    auto billing = BillingSettingsStore(ledger.db()).client(ledger.client);
    TD_VERIFY(billing);
    billing->taxRegion = u"CA-AB"_s;
    TD_VERIFY(BillingSettingsStore(ledger.db()).save(*billing));
    NewPayment deposit;
    deposit.kind = PaymentKind::Deposit;
    deposit.client = ledger.client;
    deposit.amountMinor = 5000;
    deposit.day = june1;
    const auto taken = ledger.payments().take({deposit});
    TD_VERIFY(taken);
    QCOMPARE(ledger.payments().account(ledger.client)->depositsMinor, 5000);
    const auto id = ledger.payments().forfeitDeposit(taken->first().id, u"Reservation not kept"_s);
    TD_VERIFY(id);
    const auto invoice = ledger.invoices().find(*id);
    TD_VERIFY(invoice);
    QCOMPARE(invoice->totalMinor, 5000);
    QCOMPARE(invoice->taxes.size(), 1);
    QCOMPARE(invoice->taxes[0].code, u"GST"_s);
    QCOMPARE(invoice->taxes[0].taxMinor, 238);
    QCOMPARE(invoice->openMinor(), 0);
    QCOMPARE(ledger.payments().account(ledger.client)->depositsMinor, 0);
    QCOMPARE(reasonOf(ledger.payments().forfeitDeposit(taken->first().id, u"again"_s)), u"deposit.used"_s);
    const auto plain = ledger.pay({}, 100);
    TD_VERIFY(plain);
    QCOMPARE(reasonOf(ledger.payments().forfeitDeposit(plain->id, u"no"_s)), u"deposit.not-deposit"_s);
}

void TestPayments::usesDepositsOnlyWhenTold()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    NewPayment deposit;
    deposit.kind = PaymentKind::Deposit;
    deposit.client = ledger.client;
    deposit.amountMinor = 5000;
    deposit.day = june1;
    const auto taken = ledger.payments().take({deposit});
    TD_VERIFY(taken);
    const auto invoice = ledger.issued({Ledger::line(10000)});
    TD_VERIFY(invoice);
    QCOMPARE(ledger.payments().applyCredit(ledger.client, {}).value_or(-1), 0);
    QCOMPARE(reasonOf(ledger.payments().applyCredit(ledger.client, {{invoice->id, 5001}})), u"payment.credit"_s);
    QCOMPARE(ledger.payments().applyCredit(ledger.client, {{invoice->id, 2000}}).value_or(-1), 2000);
    TD_VERIFY(ledger.payments().allocate(taken->first().id, {{invoice->id, 3000}}));
    QCOMPARE(ledger.invoices().find(invoice->id)->openMinor(), 6300);
    QCOMPARE(reasonOf(ledger.payments().allocate(taken->first().id, {{invoice->id, 1}})), u"payment.credit"_s);
}

void TestPayments::statesAnAccount()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto old = ledger.issued({Ledger::line(10000)}, QDate(2026, 3, 1));
    TD_VERIFY(old);
    const auto invoice = ledger.issued({Ledger::line(5002)});
    TD_VERIFY(invoice);
    TD_VERIFY(ledger.pay(invoice->id, 5652, PaymentMethod::Cash));
    const auto slip = ledger.issued({Ledger::line(700)});
    TD_VERIFY(slip);
    TD_VERIFY(ledger.invoices().voidInvoice(slip->id, u"slip"_s));
    const auto statement = ledger.payments().statement(ledger.client, QDate(2026, 5, 1), june1);
    TD_VERIFY(statement);
    QCOMPARE(statement->name, u"Ada Ruiz"_s);
    QCOMPARE(statement->lines.first().kind, StatementLine::Kind::OpeningBalance);
    QCOMPARE(statement->lines.first().balanceMinor, 11300);
    QCOMPARE(statement->balanceMinor, 11300);
    qint64 debit = 0;
    qint64 credit = 0;
    bool rounding = false;
    for (const StatementLine& line : statement->lines) {
        debit += line.debitMinor;
        credit += line.creditMinor;
        rounding = rounding || (line.kind == StatementLine::Kind::Rounding && line.creditMinor == 2);
    }
    QVERIFY(rounding);
    QCOMPARE(11300 + debit - credit, statement->balanceMinor);
    QCOMPARE(statement->ageing[0], 0);
    QCOMPARE(statement->ageing[1], 0);
    QCOMPARE(statement->ageing[2], 11300); // due 15 March, 78 days ago
    QCOMPARE(reasonOf(ledger.payments().statement(ledger.client, june1, QDate(2026, 5, 1))), u"time.order"_s);
    const auto rows = ageing(ledger.db(), june1);
    TD_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().name, u"Ada Ruiz"_s);
    QCOMPARE(rows->first().totalMinor(), 11300);
}

void TestPayments::agesByInstalment()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    auto draft = ledger.draft({Ledger::line(10000)}, QDate(2026, 2, 1));
    TD_VERIFY(draft);
    draft->instalments = {{QDate(2026, 2, 1), 5000}, {QDate(2026, 4, 20), 3000}, {QDate(2026, 9, 1), 3300}};
    const auto invoice = ledger.invoices().issueNew(*draft);
    TD_VERIFY(invoice);
    TD_VERIFY(ledger.pay(invoice->id, 6000));
    const auto rows = ledger.invoices().list({});
    TD_VERIFY(rows);
    QCOMPARE(rows->first().dueDay, QDate(2026, 4, 20));
    const auto statement = ledger.payments().statement(ledger.client, QDate(2026, 1, 1), june1);
    TD_VERIFY(statement);
    QCOMPARE(statement->ageing[0], 3300);
    QCOMPARE(statement->ageing[1], 2000);
    QCOMPARE(ledger.payments().account(ledger.client)->overdueMinor, 2000);
    // As it was before the payment.
    const auto before = ageing(ledger.db(), QDate(2026, 5, 31));
    TD_VERIFY(before);
    QCOMPARE(before->first().totalMinor(), 11300);
}

void TestPayments::takesCashToTheBank()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    BankAccount account;
    account.name = u"Main account"_s;
    account.holder = u"North Studio"_s;
    account.iban = u"de89 3704 0044 0532 0130 00"_s;
    account.isPrimary = true;
    const auto bank = BankAccounts(ledger.db()).save(account);
    TD_VERIFY(bank);
    QCOMPARE(bank->iban, u"DE89370400440532013000"_s);
    const auto invoice = ledger.issued({Ledger::line(10002)});
    TD_VERIFY(invoice);
    QCOMPARE(invoice->snapshot.iban, bank->iban);
    const auto cash = ledger.pay(invoice->id, 4002, PaymentMethod::Cash);
    const auto cheque = ledger.pay(invoice->id, 3000, PaymentMethod::Cheque);
    const auto card = ledger.pay(invoice->id, 1000, PaymentMethod::Card);
    TD_VERIFY(cash);
    TD_VERIFY(cheque);
    TD_VERIFY(card);
    BankDeposits deposits(ledger.db());
    QCOMPARE(deposits.undeposited(june1)->size(), 2);
    QCOMPARE(reasonOf(deposits.add(bank->id, june1, {}, {})), u"deposit.empty"_s);
    QCOMPARE(reasonOf(deposits.add(bank->id, june1, {card->id}, {})), u"deposit.method"_s);
    const auto deposit = deposits.add(bank->id, june1, {cash->id, cheque->id}, u"Friday"_s);
    TD_VERIFY(deposit);
    QCOMPARE(deposit->cashMinor, 4000);
    QCOMPARE(deposit->chequesMinor, 3000);
    QVERIFY(deposits.undeposited(june1)->isEmpty());
    QCOMPARE(reasonOf(deposits.add(bank->id, june1, {cash->id}, {})), u"deposit.deposited"_s);
    TD_VERIFY(deposits.remove(deposit->id));
    QCOMPARE(deposits.undeposited(june1)->size(), 2);
    BankAccount second = *bank;
    second.id = {};
    second.name = u"Savings"_s;
    TD_VERIFY(BankAccounts(ledger.db()).save(second));
    QCOMPARE(BankAccounts(ledger.db()).find(bank->id)->isPrimary, false);
}

void TestPayments::checksIbans_data()
{
    QTest::addColumn<QString>("iban");
    QTest::addColumn<bool>("good");
    QTest::newRow("German") << u"DE89370400440532013000"_s << true;
    QTest::newRow("Swiss") << u"CH9300762011623852957"_s << true;
    QTest::newRow("two digits changed places") << u"DE89370400440532010300"_s << false;
    QTest::newRow("short") << u"DE89"_s << false;
    QTest::newRow("blank") << u"DE89 370400440532013000"_s << false;
}

void TestPayments::checksIbans()
{
    QFETCH(QString, iban);
    QFETCH(bool, good);
    QCOMPARE(BankAccounts::isIban(iban), good);
}

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_payments.moc"
