// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/entries.h"
#include "books/incomestatement.h"
#include "books/liability.h"
#include "reports/reportlist.h"
#include "reports/reporttotals.h"
#include "support/moneybooks.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate firstDay(2026, 1, 1);
const QDate lastDay(2026, 12, 31);

qint64 balance(const QList<LedgerEntry>& entries, const QString& account)
{
    qint64 sum = 0;
    for (const LedgerEntry& entry : entries) {
        if (entry.account == account)
            sum += entry.debitMinor - entry.creditMinor;
    }
    return sum;
}

/// Random business: sales of packages and sessions, payments in part and in full, credit notes with and without refund, voids,
/// sessions used, expenses.
class Business
{
public:
    Business(ScratchStudio& studio, quint32 seed) : m_books(studio), m_random(seed), m_studio(studio)
    {
        m_books.registerForTax();
        for (int i = 0; i < 4; ++i)
            m_clients.append(m_books.client(QStringLiteral("Client %1").arg(i)));
    }

    void step()
    {
        const QDate day = firstDay.addDays(m_random.bounded(330));
        const ClientId client = m_clients[m_random.bounded(int(m_clients.size()))];
        switch (m_random.bounded(8)) {
        case 0: sellPackage(client, day); break;
        case 1: payInPart(client, day); break;
        case 2: creditNote(client, day); break;
        case 3: voidOne(client, day); break;
        case 4: m_books.expense(day, m_random.bounded(2) == 0 ? "meals" : "rent", m_random.bounded(50'000), m_random.bounded(5'000)); break;
        case 5: overpay(client, day); break;
        default: useCredit(day); break;
        }
    }
    [[nodiscard]] const Result<void>& state() const { return m_books.state(); }

private:
    struct Lot {
        LotId id;
        ClientId client;
        qint64 value = 0;
        QDate day;
    };

    void sellPackage(const ClientId& client, QDate day)
    {
        const qint64 price = 1 + m_random.bounded(100'000);
        const LotId lot = m_books.lot(client, day, 10, price);
        m_lots.append({lot, client, price, day});
        if (m_random.bounded(5) != 0) // else brought in from before
            m_books.invoice(client, day, {{u"package"_s, price, lot, {}, {}, {}}, {u"product"_s, m_random.bounded(3'000), {}, {}, {}, {}}});
    }
    void payInPart(const ClientId& client, QDate day)
    {
        const InvoiceId invoice = m_books.invoice(client, day, {{u"session"_s, 1 + m_random.bounded(20'000), {}, {}, {}, {}}});
        const qint64 part = 1 + m_random.bounded(int(m_books.total(invoice)));
        const qint64 rounding = m_random.bounded(5) - 2;
        const PaymentId payment = m_books.payment(client, day, part, "cash", rounding, m_random.bounded(2) == 0 ? "payment" : "deposit");
        m_books.allocate(client, day.addDays(m_random.bounded(9)), invoice, part, payment);
    }
    void creditNote(const ClientId& client, QDate day)
    {
        const qint64 net = 1 + m_random.bounded(20'000);
        const InvoiceId invoice = m_books.invoice(client, day, {{u"fee"_s, net, {}, {}, {}, {}}});
        const InvoiceId note = m_books.invoice(client, day.addDays(3), {{u"fee"_s, net, {}, {}, {}, {}}}, invoice);
        const qint64 used = m_random.bounded(int(m_books.total(note)) + 1);
        if (used > 0)
            m_books.allocate(client, day.addDays(3), invoice, used, {}, note);
        const qint64 back = m_random.bounded(int(m_books.total(note) - used) + 1);
        if (back > 0)
            m_books.refund(client, day.addDays(5), back, {}, note);
    }
    void voidOne(const ClientId& client, QDate day)
    {
        const InvoiceId invoice = m_books.invoice(client, day, {{u"membership"_s, 1 + m_random.bounded(9'000), {}, {}, {}, {}}});
        m_books.voidInvoice(invoice, day.addDays(m_random.bounded(20)));
    }
    void overpay(const ClientId& client, QDate day)
    {
        const PaymentId payment = m_books.payment(client, day, 5'000);
        m_books.refund(client, day.addDays(1), 1 + m_random.bounded(5'000), payment);
    }
    void useCredit(QDate day)
    {
        if (m_lots.isEmpty())
            return;
        Lot& lot = m_lots[m_random.bounded(int(m_lots.size()))];
        const char* kinds[] = {"consume", "forfeit", "expire", "transfer", "refund"};
        const qint64 value = m_random.bounded(int(lot.value) + 1);
        lot.value -= value;
        m_books.credit(lot.id, lot.client, kinds[m_random.bounded(5)], 1, value, std::max(day, lot.day));
    }

    MoneyBooks m_books;
    QRandomGenerator m_random;
    ScratchStudio& m_studio;
    QList<ClientId> m_clients;
    QList<Lot> m_lots;
};

} // namespace

/// The journal of entries against what it must agree with.
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void property_data();
    void property();
    void sale();
    void expense();
    void taxReturn();
    void numbers();
};

void TestLedger::property_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLedger::property()
{
    QFETCH(quint32, seed);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Business business(studio, seed);
    for (int i = 0; i < 120; ++i)
        business.step();
    TD_VERIFY(business.state());
    const auto entries = ledgerEntries(studio.db(), firstDay, lastDay);
    TD_VERIFY(entries);
    std::map<std::tuple<QDate, QString, QString>, qint64> documents;
    for (const LedgerEntry& entry : *entries) {
        QVERIFY((entry.debitMinor > 0) != (entry.creditMinor > 0));
        QVERIFY(entry.debitMinor >= 0 && entry.creditMinor >= 0);
        documents[{entry.day, entry.document, entry.kind}] += entry.debitMinor - entry.creditMinor;
    }
    QVERIFY(documents.size() > 50);
    for (const auto& [key, sum] : documents)
        QVERIFY2(sum == 0, qPrintable(std::get<1>(key)));
    // Receivables are what is open, less credit notes not used.
    const auto ageing = makeReport(studio.db(), {u"ageing"_s, {}, lastDay, {}, {}});
    TD_VERIFY(ageing);
    QCOMPARE(balance(*entries, u"receivable"_s), reportTotals(*ageing).last().toLongLong());
    // Deferred revenue is the value of what was not used.
    const auto lots = unusedLots(studio.db(), lastDay);
    TD_VERIFY(lots);
    qint64 unused = 0;
    for (const UnusedLot& lot : *lots)
        unused += lot.unusedMinor;
    QCOMPARE(-balance(*entries, u"deferred"_s), unused);
    // The accounts of revenue and costs come to the net income.
    const auto income = incomeStatement(studio.db(), firstDay, lastDay, IncomeStatement::Basis::Earned);
    TD_VERIFY(income);
    qint64 revenueSum = 0;
    qint64 costSum = 0;
    for (const LedgerEntry& entry : *entries) {
        if (entry.account.startsWith(u"revenue-") || entry.account == u"package-returns")
            revenueSum += entry.creditMinor - entry.debitMinor;
        if (entry.account.startsWith(u"cost-"))
            costSum += entry.debitMinor - entry.creditMinor;
    }
    QCOMPARE(revenueSum, income->revenueMinor());
    QCOMPARE(costSum, income->costsMinor());
    // Month by month the same, and the trial balance is even.
    TrialBalance trial(QDate(2026, 7, 1));
    for (QDate month = firstDay; month <= lastDay; month = month.addMonths(1)) {
        const auto part = ledgerEntries(studio.db(), month, month.addMonths(1).addDays(-1));
        TD_VERIFY(part);
        trial.add(*part);
    }
    qint64 debits = 0;
    qint64 credits = 0;
    qint64 opening = 0;
    for (const AccountBalance& account : trial.balances()) {
        debits += account.debitMinor;
        credits += account.creditMinor;
        opening += account.openingMinor;
        QCOMPARE(account.closingMinor(), balance(*entries, account.account));
    }
    QCOMPARE(debits, credits);
    QCOMPARE(opening, 0);
}

void TestLedger::sale()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    MoneyBooks books(studio);
    const ClientId ada = books.client(u"Ada"_s);
    const InvoiceId invoice = books.invoice(ada, firstDay, {{u"session"_s, 10'000, {}, {}, {}, {}}});
    const PaymentId cash = books.payment(ada, firstDay, 11'300, "cash", -2);
    books.allocate(ada, firstDay, invoice, 11'300, cash);
    TD_VERIFY(books.state());
    const auto entries = ledgerEntries(studio.db(), firstDay, firstDay);
    TD_VERIFY(entries);
    const QList<LedgerEntry> expected{
        {firstDay, u"A-00001"_s, u"invoice"_s, u"receivable"_s, 11'300, 0},  {firstDay, u"A-00001"_s, u"invoice"_s, u"revenue-session"_s, 0, 10'000},
        {firstDay, u"A-00001"_s, u"invoice"_s, u"tax-gst"_s, 0, 1'300},      {firstDay, u"P-1"_s, u"payment"_s, u"on-hand"_s, 11'298, 0},
        {firstDay, u"P-1"_s, u"payment"_s, u"rounding"_s, 2, 0},             {firstDay, u"P-1"_s, u"payment"_s, u"receivable"_s, 0, 11'300}};
    QCOMPARE(entries->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(entries->at(i) == expected[i], qPrintable(entries->at(i).account));
}

void TestLedger::expense()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    MoneyBooks books(studio);
    books.registerForTax();
    books.expense(firstDay, "meals", 10'001, 1'301);
    TD_VERIFY(studio.db().change("expense.change", {}, [&] { return studio.db().exec("UPDATE expenses SET claim_rate = 50000 WHERE deleted = 0"); }));
    const auto entries = ledgerEntries(studio.db(), firstDay, firstDay);
    TD_VERIFY(entries);
    QCOMPARE(balance(*entries, u"cost-meals"_s), 5'001);
    QCOMPARE(balance(*entries, u"input-gst"_s), 651);
    QCOMPARE(balance(*entries, u"drawings"_s), 11'302 - 5'001 - 651);
    QCOMPARE(balance(*entries, u"bank"_s), -11'302);
}

void TestLedger::taxReturn()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    MoneyBooks books(studio);
    books.registerForTax();
    books.invoice(books.client(u"Ada"_s), firstDay, {{u"session"_s, 10'000, {}, {}, {}, {}}});
    books.expense(firstDay, "rent", 4'000, 520);
    TD_VERIFY(books.state());
    const QDate end(2026, 3, 31);
    TD_VERIFY(studio.db().change("books.close", {}, [&] {
        return studio.db().exec("INSERT INTO tax_periods (id, regime, region, first_day, last_day, figures, owing_minor, closed_at, status, paid_on) VALUES "
                                "(?, 'gst', '', ?, ?, '{}', 700, 1, 'paid', ?)",
                                studio.ids.make<TaxPeriodId>(), firstDay, end, QDate(2026, 4, 30));
    }));
    const auto entries = ledgerEntries(studio.db(), firstDay, lastDay);
    TD_VERIFY(entries);
    QCOMPARE(balance(*entries, u"tax-gst"_s), 0);
    QCOMPARE(balance(*entries, u"input-gst"_s), 0);
    QCOMPARE(balance(*entries, u"tax-owing"_s), 0);
    // 13.00 collected less 5.20 is 7.80: the return asked for 7.00.
    QCOMPARE(balance(*entries, u"tax-adjustment"_s), -80);
}

void TestLedger::numbers()
{
    QStringList numbers;
    for (const LedgerAccount& account : ledgerAccounts())
        numbers.append(account.number);
    QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), numbers.size());
    QCOMPARE(ledgerNumber(u"bank"_s), u"1010"_s);
    QCOMPARE(ledgerNumber(u"cost-advertising"_s), u"5010"_s);
    QCOMPARE(ledgerNumber(u"cost-something-later"_s), u"5999"_s);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
