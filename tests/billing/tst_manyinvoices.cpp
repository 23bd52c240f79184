// SPDX-License-Identifier: GPL-3.0-or-later
// A few thousand real invoices, issued and stored, beside arithmetic in whole numbers.
#include "ledger.h"

#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

__extension__ using Wide = __int128;

/// n / d, half away from zero.
qint64 halfUp(Wide n, Wide d)
{
    const Wide twice = 2 * (n < 0 ? -n : n) + d;
    const Wide magnitude = twice / (2 * d);
    return qint64(n < 0 ? -magnitude : magnitude);
}

} // namespace

class TestManyInvoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areExact();
};

void TestManyInvoices::areExact()
{
    const quint32 seed = qEnvironmentVariableIsSet("TD_SEED") ? qEnvironmentVariableIntValue("TD_SEED") : 4711;
    const int count = qEnvironmentVariableIsSet("TD_INVOICES") ? qEnvironmentVariableIntValue("TD_INVOICES") : 2000;
    QRandomGenerator random(seed);
    Ledger ledger;
    TD_LEDGER(ledger);
    Invoices invoices = ledger.invoices();
    const auto empty = invoices.newDraft(ledger.client, QDate(2026, 6, 1));
    TD_VERIFY(empty);
    // Rates on services and goods, in 1/100,000, as rules.md states them.
    const QMap<QString, QMap<QString, QList<int>>> rates{
        {u"CA-ON"_s, {{u"service"_s, {13000}}, {u"goods"_s, {13000}}}},
        {u"CA-QC"_s, {{u"service"_s, {5000, 9975}}, {u"goods"_s, {5000, 9975}}}},
        {u"CA-AB"_s, {{u"service"_s, {5000}}, {u"goods"_s, {5000}}}},
        {u"CA-NS"_s, {{u"service"_s, {14000}}, {u"goods"_s, {14000}}}},
        {u"CA-BC"_s, {{u"service"_s, {5000}}, {u"goods"_s, {5000, 7000}}}},
    };
    QElapsedTimer timer;
    qint64 issuing = 0;
    for (int n = 0; n < count; ++n) {
        const QByteArray where = "seed " + QByteArray::number(seed) + ", invoice " + QByteArray::number(n);
        Invoice draft = *empty;
        draft.region = rates.keys()[random.bounded(int(rates.size()))];
        QMap<int, Wide> bases;
        qint64 net = 0;
        QList<qint64> amounts;
        for (int i = 1 + random.bounded(5); i > 0; --i) {
            InvoiceLine line = Ledger::line(random.bounded(200000), 1 + random.bounded(9999));
            line.taxCategory = random.bounded(2) == 0 ? u"service"_s : u"goods"_s;
            const qint64 whole = halfUp(Wide(line.quantityMilli) * line.unitMinor, 1000);
            line.discountMinor = random.bounded(3) == 0 && whole > 0 ? qint64(random.generate64() % quint64(whole)) : 0;
            amounts.append(whole - line.discountMinor);
            net += amounts.last();
            for (const int rate : rates[draft.region][line.taxCategory])
                bases[rate] += amounts.last();
            draft.lines.append(line);
        }
        timer.start();
        const auto issued = invoices.issueNew(draft);
        issuing += timer.nsecsElapsed();
        QVERIFY2(issued, issued ? "" : (where + ' ' + describe(issued.error())).constData());
        qint64 tax = 0;
        for (auto it = bases.cbegin(); it != bases.cend(); ++it)
            tax += halfUp(it.value() * it.key(), 100000);
        QVERIFY2(issued->netMinor == net && issued->taxMinor == tax && issued->totalMinor == net + tax, where.constData());
        for (qsizetype i = 0; i < amounts.size(); ++i)
            QVERIFY2(issued->lines[i].amountMinor == amounts[i] && issued->lines[i].netMinor == amounts[i], where.constData());
        if (n % 50 == 0)
            QVERIFY2(invoices.verify(issued->id), where.constData());
    }
    qInfo("%d invoices issued in %.1f s", count, double(issuing) / 1e9);
    timer.start();
    const auto rows = invoices.list({});
    TD_VERIFY(rows);
    qInfo("listed in %lld ms", timer.elapsed());
    QCOMPARE(rows->size(), count);
    // No number twice, and none left out.
    QSet<QString> numbers;
    for (const InvoiceRow& row : *rows)
        numbers.insert(row.number);
    QCOMPARE(numbers.size(), count);
    QVERIFY(numbers.contains(u"A-2026-%1"_s.arg(count, 4, 10, QLatin1Char('0'))));
}

QTEST_GUILESS_MAIN(TestManyInvoices)
#include "tst_manyinvoices.moc"
