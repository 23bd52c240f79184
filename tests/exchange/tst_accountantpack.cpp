// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/expenses.h"
#include "exchange/accountantpack.h"
#include "reports/taxworksheets.h"
#include "support/moneybooks.h"
#include "support/zipreader.h"
#include "text/reporttext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate firstDay(2026, 1, 1);
const QDate lastDay(2026, 6, 30);

/// Some sales, a credit note, an expense with its receipt.
struct Half {
    explicit Half(ScratchStudio& studio) : books(studio)
    {
        books.registerForTax();
        const ClientId ada = books.client(u"Ada"_s);
        books.invoice(ada, QDate(2025, 12, 1), {{u"session"_s, 4'000, {}, {}, {}, {}}});
        const InvoiceId invoice = books.invoice(ada, QDate(2026, 2, 1), {{u"session"_s, 10'000, {}, {}, {}, {}}});
        books.invoice(ada, QDate(2026, 2, 9), {{u"session"_s, 1'000, {}, {}, {}, {}}}, invoice);
        const PaymentId paid = books.payment(ada, QDate(2026, 2, 2), 11'300);
        books.allocate(ada, QDate(2026, 2, 2), invoice, 11'300, paid);
        expense = books.expense(QDate(2026, 3, 1), "rent", 50'000, 6'500);
    }

    MoneyBooks books;
    ExpenseId expense;
};

PackRequest requestTo(const QString& path)
{
    PackRequest request;
    request.from = firstDay;
    request.to = lastDay;
    request.path = path;
    request.wording = {reportTitle, reportColumnTitle, reportWords};
    request.invoicePdf = [](const InvoiceId& id) { return Result<QByteArray>("%PDF-" + id.toString().toLatin1()); };
    return request;
}

qint64 cents(const QByteArray& text)
{
    QByteArray digits = text;
    return digits.replace(".", "").toLongLong();
}

} // namespace

/// The zip is read back by libarchive: all is there, the manifest's hashes are right, and the journal in it balances.
class TestAccountantPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void content();
    void worksheetsOfTheReturns();
    void same();
    void cancel();
    void refusals();
};

void TestAccountantPack::content()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Half half(studio);
    TD_VERIFY(half.books.state());
    TD_VERIFY(Expenses(studio.db()).attachReceipt(half.expense, u"/home/me/rent march.pdf"_s, "%PDF-1.4 rent"));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.zip"_s);
    Report sheet;
    sheet.id = u"tax-worksheet"_s;
    sheet.to = lastDay;
    sheet.columns = {{u"line"_s, ColumnKind::Text, false}};
    sheet.rows = {{{u"101"_s}, {}, {}, false}};
    PackRequest request = requestTo(path);
    request.worksheets = {sheet};
    int steps = 0;
    int all = 0;
    request.progress = [&](int done, int of) {
        steps = done;
        all = of;
        return true;
    };
    const auto summary = AccountantPack(studio.db(), request).run();
    TD_VERIFY(summary);
    QCOMPARE(steps, all);
    QCOMPARE(summary->invoices, 2);
    QCOMPARE(summary->receipts, 1);
    QStringList order;
    const auto members = readZip(path, &order);
    QVERIFY(order.startsWith(u"journal.csv"_s));
    QCOMPARE(order.last(), u"manifest.json"_s);
    QVERIFY(members.contains(u"invoices/A-00002.pdf"_s));
    QVERIFY(members.contains(u"credit-notes/A-00003.pdf"_s));
    QVERIFY(!members.contains(u"invoices/A-00001.pdf"_s));
    QVERIFY(members.contains(u"worksheets/01-tax-worksheet-2026-06-30.csv"_s));
    const QStringList receipts = order.filter(u"receipts/"_s);
    QCOMPARE(receipts.size(), 1);
    QCOMPARE(members.value(receipts.first()), QByteArray("%PDF-1.4 rent"));
    // Every member but the manifest stands in it with its hash.
    const QJsonArray files = QJsonDocument::fromJson(members.value(u"manifest.json"_s)).object()[u"files"_s].toArray();
    QCOMPARE(files.size(), members.size() - 1);
    for (const QJsonValue& file : files) {
        const QByteArray bytes = members.value(file[u"name"_s].toString());
        QCOMPARE(file[u"size"_s].toInteger(), qint64(bytes.size()));
        QCOMPARE(file[u"sha256"_s].toString().toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    // The journal balances; the trial balance opens with last year's invoice.
    qint64 debit = 0;
    qint64 credit = 0;
    const QList<QByteArray> journal = members.value(u"journal.csv"_s).trimmed().split('\n');
    QCOMPARE(journal.size(), summary->entries + 1);
    for (const QByteArray& line : journal.mid(1)) {
        const QList<QByteArray> cells = line.trimmed().split(',');
        debit += cells[5].isEmpty() ? 0 : cents(cells[5]);
        credit += cells[6].isEmpty() ? 0 : cents(cells[6]);
    }
    QVERIFY(debit > 0);
    QCOMPARE(debit, credit);
    QVERIFY(members.value(u"trial-balance.csv"_s).contains("1100,Accounts receivable,45.20,113.00,124.30,33.90"));
}

void TestAccountantPack::worksheetsOfTheReturns()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Half half(studio);
    TD_VERIFY(half.books.state());
    const auto sheets = taxWorksheets(studio.db(), QDate(2026, 2, 1), lastDay);
    TD_VERIFY(sheets);
    // Whole quarters, also where the pack begins within one.
    QCOMPARE(sheets->size(), 2);
    QCOMPARE(sheets->at(0).from, QDate(2026, 1, 1));
    QCOMPARE(sheets->at(0).to, QDate(2026, 3, 31));
    QCOMPARE(sheets->at(1).from, QDate(2026, 4, 1));
    const ReportRow& sales = sheets->at(0).rows.first();
    QCOMPARE(sales.section, u"@return-gst"_s);
    QCOMPARE(sales.cells.at(0).toString(), u"101"_s);
    QCOMPARE(sales.cells.at(4).toLongLong(), 9'000);
    QTemporaryDir folder;
    PackRequest request = requestTo(folder.filePath(u"pack.zip"_s));
    request.worksheets = *sheets;
    TD_VERIFY(AccountantPack(studio.db(), request).run());
    const auto members = readZip(request.path, nullptr);
    QVERIFY(members.value(u"worksheets/01-tax-worksheet-2026-03-31.csv"_s).contains("90.00"));
    QVERIFY(members.contains(u"worksheets/02-tax-worksheet-2026-06-30.csv"_s));
    // Nothing is filed for days before the books began.
    QVERIFY(taxWorksheets(studio.db(), QDate(2020, 1, 1), QDate(2020, 12, 31))->isEmpty());
}

void TestAccountantPack::same()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Half half(studio);
    TD_VERIFY(half.books.state());
    QTemporaryDir folder;
    QByteArray bytes[2];
    for (int i = 0; i < 2; ++i) {
        const QString path = folder.filePath(u"pack%1.zip"_s.arg(i));
        TD_VERIFY(AccountantPack(studio.db(), requestTo(path)).run());
        studio.clock.advance(86'400'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes[i] = file.readAll();
    }
    QVERIFY(!bytes[0].isEmpty());
    QCOMPARE(bytes[0], bytes[1]);
}

void TestAccountantPack::cancel()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Half half(studio);
    TD_VERIFY(half.books.state());
    QTemporaryDir folder;
    PackRequest request = requestTo(folder.filePath(u"pack.zip"_s));
    request.progress = [](int done, int) { return done < 3; };
    const auto summary = AccountantPack(studio.db(), request).run();
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, ErrorKind::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestAccountantPack::refusals()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    QTemporaryDir folder;
    PackRequest request = requestTo(folder.filePath(u"pack.zip"_s));
    request.from = lastDay.addDays(1);
    QCOMPARE(AccountantPack(studio.db(), request).run().error().reason, u"report.period"_s);
    QCOMPARE(AccountantPack(studio.db(), requestTo(u"/nonexistent/pack.zip"_s)).run().error().reason, u"export.write"_s);
    // A document that cannot be drawn stops the pack, and nothing is left.
    Half half(studio);
    TD_VERIFY(half.books.state());
    request = requestTo(folder.filePath(u"pack.zip"_s));
    request.invoicePdf = [](const InvoiceId&) -> Result<QByteArray> { return fail(ErrorKind::Io, "print.write", "out"); };
    QCOMPARE(AccountantPack(studio.db(), request).run().error().reason, u"print.write"_s);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountantPack)
#include "tst_accountantpack.moc"
