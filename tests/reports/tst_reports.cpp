// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/bankaccounts.h"
#include "billing/bankdeposits.h"
#include "reports/depositlist.h"
#include "reports/reportlist.h"
#include "reports/reporttotals.h"
#include "support/moneybooks.h"
#include "text/reporttext.h"

#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate january(2026, 1, 1);
const QDate december(2026, 12, 31);

/// A spring of business: a package of ten, half used; sessions; a product; a credit note; a void; payments in three ways.
struct Spring {
    explicit Spring(ScratchStudio& studio) : books(studio)
    {
        books.registerForTax();
        ada = books.client(u"Ada"_s);
        ben = books.client(u"Ben"_s);
        lot = books.lot(ada, QDate(2026, 3, 2), 10, 80'000);
        package = books.invoice(ada, QDate(2026, 3, 2), {{u"package"_s, 80'000, lot, studio.trainer, {}, {}}});
        for (int day = 5; day <= 25; day += 5)
            books.credit(lot, ada, "consume", 1, 8'000, QDate(2026, 3, day), studio.trainer);
        session = books.invoice(ben, QDate(2026, 4, 10), {{u"session"_s, 8'500, {}, studio.otherTrainer, studio.personal, studio.location},
                                                         {u"product"_s, 2'000, {}, {}, {}, studio.location}});
        correction = books.invoice(ben, QDate(2026, 5, 1), {{u"product"_s, 2'000, {}, {}, {}, studio.location}}, session);
        mistake = books.invoice(ben, QDate(2026, 4, 11), {{u"fee"_s, 2'500, {}, studio.trainer, studio.personal, {}}});
        books.voidInvoice(mistake, QDate(2026, 5, 2));
        const PaymentId card = books.payment(ada, QDate(2026, 3, 2), 90'400);
        books.allocate(ada, QDate(2026, 3, 2), package, 90'400, card);
        const PaymentId cash = books.payment(ben, QDate(2026, 4, 12), 5'003, "cash", 2);
        books.allocate(ben, QDate(2026, 4, 12), session, 5'003, cash);
    }

    MoneyBooks books;
    ClientId ada;
    ClientId ben;
    LotId lot;
    InvoiceId package;
    InvoiceId session;
    InvoiceId correction;
    InvoiceId mistake;
};

QList<qint64> money(const ReportRow& row, int from)
{
    QList<qint64> amounts;
    for (qsizetype i = from; i < row.cells.size(); ++i)
        amounts.append(row.cells[i].toLongLong());
    return amounts;
}

} // namespace

/// Every report on books whose answers are known, who may ask for them, and that all their ids have words.
class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revenueByMonth();
    void revenueByTrainer();
    void ageing();
    void ageingBefore();
    void invoices();
    void payments();
    void salesTax();
    void liability();
    void income();
    void contractors();
    void roles();
    void refusals();
    void listOfOneDeposit();
    void words();
};

void TestReports::revenueByMonth()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    TD_VERIFY(spring.books.state());
    const auto report = makeReport(studio.db(), {u"revenue"_s, january, december, {}, {}});
    TD_VERIFY(report);
    QCOMPARE(report->currency, u"CAD"_s);
    QCOMPARE(report->rows.size(), 3);
    // sessions, packages, memberships, products, other, earned, invoiced
    QCOMPARE(report->rows[0].cells[0].toDate(), QDate(2026, 3, 1));
    QCOMPARE(money(report->rows[0], 1), (QList<qint64>{0, 40'000, 0, 0, 0, 40'000, 80'000}));
    QCOMPARE(money(report->rows[1], 1), (QList<qint64>{11'000, 0, 0, 2'000, 0, 13'000, 13'000}));
    QCOMPARE(money(report->rows[2], 1), (QList<qint64>{-2'500, 0, 0, -2'000, 0, -4'500, -4'500}));
    const QList<QVariant> totals = reportTotals(*report);
    QCOMPARE(totals[6].toLongLong(), 48'500);
    QCOMPARE(totals[7].toLongLong(), 88'500);
}

void TestReports::revenueByTrainer()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    TD_VERIFY(spring.books.state());
    const auto report = makeReport(studio.db(), {u"revenue"_s, january, december, u"trainer"_s, {}});
    TD_VERIFY(report);
    QCOMPARE(report->rows.size(), 3);
    QCOMPARE(report->rows[0].cells[0].toString(), u"Tess Trainer"_s);
    QCOMPARE(report->rows[0].cells[6].toLongLong(), 40'000);
    QCOMPARE(report->rows[1].cells[0].toString(), u"Theo Trainer"_s);
    QCOMPARE(report->rows[1].cells[6].toLongLong(), 8'500);
    QCOMPARE(report->rows[2].cells[0].toString(), u"@none"_s);
    QCOMPARE(report->rows[2].cells[6].toLongLong(), 0);
    for (const auto& by : {u"service"_s, u"location"_s}) {
        const auto other = makeReport(studio.db(), {u"revenue"_s, january, december, by, {}});
        TD_VERIFY(other);
        QCOMPARE(reportTotals(*other)[6].toLongLong(), 48'500);
        QCOMPARE(reportTotals(*other)[7].toLongLong(), 88'500);
    }
}

void TestReports::ageing()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    TD_VERIFY(spring.books.state());
    const auto report = makeReport(studio.db(), {u"ageing"_s, {}, QDate(2026, 6, 1), {}, {}});
    TD_VERIFY(report);
    QCOMPARE(report->rows.size(), 1);
    QCOMPARE(report->rows[0].cells[0].toString(), u"Ben Novak"_s);
    // 118.65 less 50.03 paid, due on 24 April: 38 days late; a credit note of 22.60 not used.
    QCOMPARE(money(report->rows[0], 1), (QList<qint64>{0, 0, 6'862, 0, 0, -2'260, 4'602}));
    QCOMPARE(report->rows[0].drill, u"client:"_s + spring.ben.toString());
}

void TestReports::ageingBefore()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    TD_VERIFY(spring.books.state());
    // On 11 April nothing was paid of the session, and the fee was not voided yet.
    const auto report = makeReport(studio.db(), {u"ageing"_s, {}, QDate(2026, 4, 11), {}, {}});
    TD_VERIFY(report);
    QCOMPARE(report->rows.size(), 1);
    QCOMPARE(money(report->rows[0], 1), (QList<qint64>{11'865 + 2'825, 0, 0, 0, 0, 0, 14'690}));
}

void TestReports::invoices()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    TD_VERIFY(spring.books.state());
    const auto report = makeReport(studio.db(), {u"invoices"_s, january, december, {}, {}});
    TD_VERIFY(report);
    QStringList states;
    for (const ReportRow& row : report->rows)
        states.append(row.cells[4].toString());
    QCOMPARE(states, (QStringList{u"@paid"_s, u"@overdue"_s, u"@void"_s, u"@unused"_s}));
    const QList<QVariant> totals = reportTotals(*report);
    QCOMPARE(totals[5].toLongLong(), 80'000 + 10'500 - 2'000);
    QCOMPARE(totals[7].toLongLong(), 90'400 + 11'865 - 2'260);
    QCOMPARE(totals[8].toLongLong(), 6'862 - 2'260);
}

void TestReports::payments()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    TD_VERIFY(spring.books.state());
    const auto report = makeReport(studio.db(), {u"payments"_s, january, december, {}, {}});
    TD_VERIFY(report);
    QCOMPARE(report->rows.size(), 2);
    QCOMPARE(report->rows[0].cells[0].toString(), u"@card"_s);
    QCOMPARE(money(report->rows[1], 1), (QList<qint64>{1, 5'003, 0, 2, 5'005}));
    QCOMPARE(reportTotals(*report)[5].toLongLong(), 95'405);
}

void TestReports::salesTax()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    TD_VERIFY(spring.books.state());
    spring.books.invoice(spring.ada, QDate(2026, 6, 1), {{u"other"_s, 7'000, {}, {}, {}, {}}}, {}, 0);
    TD_VERIFY(spring.books.state());
    const auto report = makeReport(studio.db(), {u"sales-tax"_s, january, december, {}, {}});
    TD_VERIFY(report);
    QCOMPARE(report->rows.size(), 2);
    QCOMPARE(report->rows[0].cells[2].toInt(), 13'000);
    QCOMPARE(money(report->rows[0], 3), (QList<qint64>{80'000 + 10'500 - 2'000, 10'400 + 1'365 - 260}));
    QCOMPARE(report->rows[1].cells[3].toLongLong(), 7'000);
    // The void is taken off in its own period.
    const auto may = makeReport(studio.db(), {u"sales-tax"_s, QDate(2026, 5, 1), QDate(2026, 5, 31), {}, {}});
    TD_VERIFY(may);
    QCOMPARE(money(may->rows[0], 3), (QList<qint64>{-2'000 - 2'500, -260 - 325}));
}

void TestReports::liability()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    TD_VERIFY(spring.books.state());
    const auto report = makeReport(studio.db(), {u"liability"_s, {}, december, {}, {}});
    TD_VERIFY(report);
    QCOMPARE(report->rows.size(), 1);
    QCOMPARE(report->rows[0].cells[4].toInt(), 5);
    QCOMPARE(report->rows[0].cells[6].toLongLong(), 40'000);
    const auto earlier = makeReport(studio.db(), {u"liability"_s, {}, QDate(2026, 3, 10), {}, {}});
    TD_VERIFY(earlier);
    QCOMPARE(earlier->rows[0].cells[4].toInt(), 8);
    QCOMPARE(earlier->rows[0].cells[6].toLongLong(), 64'000);
}

void TestReports::income()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    spring.books.expense(QDate(2026, 4, 1), "rent", 50'000, 6'500);
    TD_VERIFY(spring.books.state());
    const auto earned = makeReport(studio.db(), {u"income"_s, january, december, {}, {}});
    TD_VERIFY(earned);
    QCOMPARE(earned->rows.last().cells[0].toString(), u"@net-income"_s);
    QCOMPARE(earned->rows.last().cells[2].toLongLong(), 48'500 - 50'000);
    const auto invoiced = makeReport(studio.db(), {u"income"_s, january, december, u"invoiced"_s, {}});
    TD_VERIFY(invoiced);
    QCOMPARE(invoiced->rows.last().cells[2].toLongLong(), 88'500 - 50'000);
    QCOMPARE(invoiced->rows[1].cells[2].toLongLong(), 80'000);
    // A studio that is not registered bears the tax itself.
    TD_VERIFY(studio.db().change("settings.studio", {},
                                 [&] { return studio.db().exec("UPDATE organisation SET tax_registered = 0 WHERE id = ?", studio.organisation); }));
    const auto small = makeReport(studio.db(), {u"income"_s, january, december, {}, {}});
    TD_VERIFY(small);
    QCOMPARE(small->rows.last().cells[2].toLongLong(), 48'500 - 56'500);
}

void TestReports::contractors()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    MoneyBooks books(studio);
    books.expense(QDate(2025, 12, 31), "contractors", 49'999, 6'500, studio.trainer);
    books.expense(QDate(2026, 1, 1), "contractors", 30'000, 3'900, studio.trainer);
    books.expense(QDate(2026, 8, 1), "contractors", 20'000, 2'600, studio.trainer);
    books.expense(QDate(2026, 8, 1), "contractors", 49'999, 6'500, studio.otherTrainer);
    TD_VERIFY(books.state());
    const auto report = makeReport(studio.db(), {u"contractors"_s, QDate(2025, 6, 1), QDate(2026, 6, 1), {}, {}});
    TD_VERIFY(report);
    QCOMPARE(report->from, QDate(2025, 1, 1));
    QCOMPARE(report->to, december);
    QCOMPARE(report->rows.size(), 1);
    QCOMPARE(report->rows[0].section, u"2026"_s);
    QCOMPARE(report->rows[0].cells[0].toString(), u"Tess Trainer"_s);
    QCOMPARE(report->rows[0].cells[2].toLongLong(), 50'000);
}

void TestReports::roles()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    TD_VERIFY(spring.books.state());
    TD_VERIFY(studio.signInAs(studio.desk()));
    for (const ReportInfo& info : reportList()) {
        const auto report = makeReport(studio.db(), {info.id, january, december, {}, spring.ada});
        QCOMPARE(report.has_value(), info.roles.contains(Role::Desk));
        if (!report)
            QCOMPARE(report.error().reason, u"report.role"_s);
    }
    // A trainer sees what belongs to their clients; nobody is theirs here.
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    const auto ageing = makeReport(studio.db(), {u"ageing"_s, {}, december, {}, {}});
    TD_VERIFY(ageing);
    QCOMPARE(ageing->rows.size(), 0);
    QVERIFY(reportsFor(Role::Client).isEmpty());
}

void TestReports::refusals()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    QCOMPARE(makeReport(studio.db(), {u"nothing"_s, january, december, {}, {}}).error().reason, u"report.unknown"_s);
    QCOMPARE(makeReport(studio.db(), {u"revenue"_s, december, january, {}, {}}).error().reason, u"report.period"_s);
    QCOMPARE(makeReport(studio.db(), {u"revenue"_s, {}, january, {}, {}}).error().reason, u"report.period"_s);
    QCOMPARE(makeReport(studio.db(), {u"revenue"_s, january, december, u"weather"_s, {}}).error().reason, u"choice.unknown"_s);
    QCOMPARE(makeReport(studio.db(), {u"stock"_s, january, december, u"month"_s, {}}).error().reason, u"choice.unknown"_s);
}

void TestReports::listOfOneDeposit()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    TD_VERIFY(spring.books.state());
    BankAccount account;
    account.name = u"Studio account"_s;
    const auto saved = BankAccounts(studio.db()).save(account);
    TD_VERIFY(saved);
    BankDeposits deposits(studio.db());
    const auto open = deposits.undeposited(december);
    TD_VERIFY(open);
    QCOMPARE(open->size(), 1); // cash; the card is with the bank already
    const auto deposit = deposits.add(saved->id, QDate(2026, 4, 20), {open->first().payment}, u"Slip 7"_s);
    TD_VERIFY(deposit);
    const auto list = depositList(studio.db(), deposit->id);
    TD_VERIFY(list);
    QCOMPARE(list->id, u"deposits"_s);
    QCOMPARE(list->to, QDate(2026, 4, 20));
    QCOMPARE(list->rows.size(), 1);
    QCOMPARE(list->rows.first().section, u"Studio account \u00b7 Slip 7"_s);
    QCOMPARE(list->rows.first().cells.last().toLongLong(), 5'005);
    for (const ReportColumn& column : list->columns)
        QVERIFY2(reportColumnTitle(column.id) != column.id, qPrintable(column.id));
    TD_VERIFY(deposits.remove(deposit->id));
    QCOMPARE(depositList(studio.db(), deposit->id).error().reason, u"row.not-found"_s);
}

void TestReports::words()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Spring spring(studio);
    spring.books.expense(QDate(2026, 4, 1), "rent", 50'000, 6'500, studio.trainer);
    TD_VERIFY(spring.books.state());
    const auto check = [](const QString& text) { QVERIFY2(!text.startsWith(u'@') || hasReportWords(text), qPrintable(text)); };
    for (const ReportInfo& info : reportList()) {
        QVERIFY2(reportTitle(info.id) != info.id, qPrintable(info.id));
        QVERIFY2(reportSentence(info.id) != info.id, qPrintable(info.id));
        QStringList groupings = info.groupings;
        if (groupings.isEmpty())
            groupings.append(QString());
        for (const QString& by : std::as_const(groupings)) {
            const auto report = makeReport(studio.db(), {info.id, january, december, by, spring.ada});
            TD_VERIFY(report);
            QVERIFY(!reportTitle(report->id, report->arguments).contains(u'%'));
            for (const ReportColumn& column : report->columns)
                QVERIFY2(hasReportColumn(column.id), qPrintable(info.id + u' ' + column.id));
            for (const QString& note : report->notes)
                QVERIFY2(hasReportWords(note), qPrintable(note));
            for (const ReportRow& row : report->rows) {
                QCOMPARE(row.cells.size(), report->columns.size());
                check(row.section);
                for (const QVariant& cell : row.cells)
                    check(cell.toString());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
