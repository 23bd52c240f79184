// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ledger.h"
#include "print/documenttext.h"
#include "print/papers.h"
#include "storage/accesslog.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

QString textOf(const QString& path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished(30'000);
    return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(0xA0), u' ').simplified();
}

} // namespace

/// Papers of a real encrypted studio, read back and compared with its books.
class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIssuedInvoiceIsTheLedgers();
    void aDraftShowsWhatItWouldCost();
    void aReceiptAndAStatementAreTheLedgers();
    void manyInvoicesGoIntoOneFile();
    void whatIsWrittenIsNoted();
};

void TestPapers::anIssuedInvoiceIsTheLedgers()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto issued = ledger.issued({Ledger::line(8500, 2000), Ledger::line(1050)});
    TD_VERIFY(issued);
    TD_VERIFY(ledger.pay(issued->id, 5000));
    QTemporaryDir dir;
    const QString path = dir.filePath(u"invoice.pdf"_s);
    TD_VERIFY(Papers(ledger.db()).saveInvoices({issued->id}, path, nullptr));
    const QString text = textOf(path);
    const DocumentText say(u"en"_s, u"CA"_s);
    for (const QString& words : {issued->number, u"Ada Ruiz"_s, u"123456789 RT0001"_s, u"HST 13%"_s, u"Payable in two weeks."_s,
                                 say.money(issued->netMinor, u"CAD"_s), say.money(issued->taxMinor, u"CAD"_s),
                                 say.money(issued->totalMinor, u"CAD"_s), say.money(issued->totalMinor - 5000, u"CAD"_s)})
        QVERIFY2(text.contains(words), qPrintable(words + u" not in "_s + text));
}

void TestPapers::aDraftShowsWhatItWouldCost()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto draft = ledger.draft({Ledger::line(10'000)});
    TD_VERIFY(draft);
    const auto stored = ledger.invoices().saveDraft(*draft);
    TD_VERIFY(stored);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"draft.pdf"_s);
    TD_VERIFY(Papers(ledger.db()).saveInvoices({stored->id}, path, nullptr));
    const QString text = textOf(path);
    const auto document = DocumentSource(ledger.db()).invoice(stored->id);
    TD_VERIFY(document);
    QCOMPARE(document->stamp, u"DRAFT"_s);
    QVERIFY2(text.contains(u"$113.00") && text.contains(u"$13.00"), qPrintable(text));
}

void TestPapers::aReceiptAndAStatementAreTheLedgers()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto issued = ledger.issued({Ledger::line(8501)});
    TD_VERIFY(issued);
    const auto paid = ledger.pay(issued->id, issued->totalMinor, PaymentMethod::Cash);
    TD_VERIFY(paid);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"paper.pdf"_s);
    const DocumentText say(u"en"_s, u"CA"_s);
    for (const bool roll : {false, true}) {
        TD_VERIFY(Papers(ledger.db()).saveReceipt(paid->id, roll, path));
        const QString text = textOf(path);
        for (const QString& words : {paid->number, say.money(paid->amountMinor + paid->roundingMinor, u"CAD"_s)})
            QVERIFY2(text.contains(words), qPrintable(words + u" not in "_s + text));
    }
    const auto statement = ledger.payments().statement(ledger.client, QDate(2026, 1, 1), QDate(2026, 12, 31));
    TD_VERIFY(statement);
    TD_VERIFY(Papers(ledger.db()).saveStatement(*statement, path));
    const QString text = textOf(path);
    for (const QString& words : {issued->number, paid->number, u"Ada Ruiz"_s, say.money(statement->balanceMinor, u"CAD"_s)})
        QVERIFY2(text.contains(words), qPrintable(words + u" not in "_s + text));
}

void TestPapers::manyInvoicesGoIntoOneFile()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    QList<InvoiceId> ids;
    QStringList numbers;
    for (int i = 0; i < 6; ++i) {
        const auto issued = ledger.issued({Ledger::line(1000 + i)});
        TD_VERIFY(issued);
        ids.append(issued->id);
        numbers.append(issued->number);
    }
    QTemporaryDir dir;
    TD_VERIFY(Papers(ledger.db()).saveInvoices(ids, dir.filePath(u"all.pdf"_s), nullptr));
    const QString text = textOf(dir.filePath(u"all.pdf"_s));
    for (const QString& number : numbers)
        QVERIFY(text.contains(number));
    QDir(dir.path()).mkdir(u"each"_s);
    TD_VERIFY(Papers(ledger.db()).saveInvoices(ids, dir.filePath(u"each"_s), nullptr));
    QCOMPARE(QDir(dir.filePath(u"each"_s)).entryList(QDir::Files).size(), 6);
}

void TestPapers::whatIsWrittenIsNoted()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto issued = ledger.issued({Ledger::line(1000)});
    TD_VERIFY(issued);
    QTemporaryDir dir;
    Papers papers(ledger.db());
    QVERIFY(!papers.saveInvoices({issued->id}, u"/nowhere/all.pdf"_s, nullptr));
    TD_VERIFY(AccessLog(ledger.db()).latest(5));
    QVERIFY(AccessLog(ledger.db()).latest(5)->empty());
    TD_VERIFY(papers.saveInvoices({issued->id}, dir.filePath(u"one.pdf"_s), nullptr));
    const auto noted = AccessLog(ledger.db()).latest(5);
    TD_VERIFY(noted);
    QCOMPARE(noted->size(), size_t(1));
    QCOMPARE(noted->front().resource, u"invoice"_s);
    QCOMPARE(noted->front().action, u"export"_s);
    QCOMPARE(noted->front().subject.raw(), issued->id.raw());
    const auto dispatched = Dispatches(ledger.db()).ofInvoice(issued->id);
    TD_VERIFY(dispatched);
    QCOMPARE(dispatched->size(), 1);
    QCOMPARE(dispatched->front().channel, DispatchChannel::Pdf);
    QCOMPARE(dispatched->front().client, issued->client);
}

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
