// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxreturns.h"
#include "books/taxbooks.h"

#include <QTest>


using namespace Qt::StringLiterals;

namespace td
{
namespace
{

using test::ScratchStudio;
using test::TaxBooks;

const TaxReturn gst{TaxRegime::Gst, {}};
const TaxReturn qst{TaxRegime::Qst, {}};
const DayRange firstQuarter{{2026, 1, 1}, {2026, 3, 31}};
const DayRange secondQuarter{{2026, 4, 1}, {2026, 6, 30}};

qint64 regular(const Worksheet& sheet, const QString& id)
{
    const WorksheetLine* line = sheet.line(id);
    return line == nullptr ? -1'000'000'000 : line->regularMinor;
}

} // namespace

/// Closing, filing and paying returns.
class TestTaxClosing : public QObject
{
    Q_OBJECT

private slots:
    void closingFreezes();
    void laterChangesFallIntoTheNext();
    void expensesOfAClosedPeriodStay();
    void closingTwiceIsRefused();
    void runningPeriodIsNotClosed();
    void filedThenPaid();
    void closingIsNotUndone();
};

void TestTaxClosing::closingFreezes()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    TD_VERIFY(books.invoice({2026, 1, 10}, u"CA-ON"_s, {{u"service"_s, 100000}}));
    TaxReturns returns(studio.db());
    const auto before = returns.worksheet(gst, firstQuarter, {0, 0, 1000, 0});
    const auto closed = returns.close(gst, firstQuarter, {0, 0, 1000, 0});
    TD_VERIFY(closed);
    QCOMPARE(closed->status, TaxPeriodStatus::Closed);
    QCOMPARE(closed->owingMinor, 12000);
    QCOMPARE(closed->due.file, QDate(2026, 4, 30));
    auto frozen = returns.worksheet(*closed);
    TD_VERIFY(frozen);
    QVERIFY(frozen->frozen);
    frozen->frozen = false;
    QVERIFY(*frozen == *before);
    // Not even by a statement of its own.
    auto q = studio.db().query("UPDATE tax_periods SET owing_minor = 1 WHERE id = ?", closed->id);
    QVERIFY(!q.finish());
}

void TestTaxClosing::laterChangesFallIntoTheNext()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    const auto early = books.invoice({2026, 1, 10}, u"CA-ON"_s, {{u"service"_s, 100000}});
    TD_VERIFY(early);
    TaxReturns returns(studio.db());
    TD_VERIFY(returns.close(gst, firstQuarter));
    QCOMPARE(*taxDayFor(studio.db(), {2026, 2, 1}), QDate(2026, 4, 1));
    QCOMPARE(*taxDayFor(studio.db(), {2026, 4, 1}), QDate(2026, 4, 1));
    QCOMPARE(*taxDayFor(studio.db(), {2025, 12, 31}), QDate(2025, 12, 31));
    // Two closed one after the other: behind both.
    TD_VERIFY(returns.close(gst, {{2026, 4, 1}, {2026, 4, 30}}));
    QCOMPARE(*taxDayFor(studio.db(), {2026, 2, 1}), QDate(2026, 5, 1));
    TD_VERIFY(books.voidInvoice(*early, {2026, 2, 1}));
    TD_VERIFY(books.invoice({2026, 3, 1}, u"CA-ON"_s, {{u"service"_s, 30000}}));
    QCOMPARE(regular(*returns.worksheet(gst, {{2026, 5, 1}, {2026, 5, 31}}), u"103"_s), 3900 - 13000);
    QCOMPARE(regular(*returns.worksheet(gst, firstQuarter), u"103"_s), 13000);
    QCOMPARE(closedPeriodOn(studio.db(), {2026, 2, 1})->value().last, QDate(2026, 3, 31));
    QVERIFY(!closedPeriodOn(studio.db(), {2026, 5, 1})->has_value());
}

void TestTaxClosing::expensesOfAClosedPeriodStay()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    const auto id = books.expense({2026, 2, 1}, 10000, 1300);
    TD_VERIFY(id);
    TaxReturns returns(studio.db());
    TD_VERIFY(returns.close(gst, firstQuarter));
    const auto reason = [&](auto&& work) {
        const auto done = studio.db().change("expense.change", {}, [&]() -> Result<void> { return work(); });
        return done ? QString() : done.error().reason;
    };
    Database& db = studio.db();
    QCOMPARE(reason([&] { return db.exec("UPDATE expenses SET gst_minor = 1 WHERE id = ?", *id); }), u"tax.period-closed"_s);
    QCOMPARE(reason([&] { return db.exec("UPDATE expenses SET deleted = 1 WHERE id = ?", *id); }), u"tax.period-closed"_s);
    QCOMPARE(reason([&] { return db.exec("UPDATE expenses SET tax_day = '2026-05-01' WHERE id = ?", *id); }), u"tax.period-closed"_s);
    QCOMPARE(reason([&] { return db.exec("UPDATE expenses SET description = 'Bands' WHERE id = ?", *id); }), QString());
    QCOMPARE(reason([&] {
                 return db.exec("INSERT INTO expenses (id, day, tax_day, category, net_minor) VALUES (?, '2026-02-02', '2026-02-02', 'rent', 5)",
                                db.newId<ExpenseId>());
             }), u"tax.period-closed"_s);
    TD_VERIFY(books.expense({2026, 2, 1}, 10000, 1300));
    QCOMPARE(regular(*returns.worksheet(gst, secondQuarter), u"106"_s), 1300);
}

void TestTaxClosing::closingTwiceIsRefused()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    TaxReturns returns(studio.db());
    TD_VERIFY(returns.close(gst, firstQuarter));
    for (const DayRange& days : {firstQuarter, DayRange{{2026, 3, 31}, {2026, 4, 2}}, DayRange{{2026, 2, 1}, {2026, 2, 2}},
                                 DayRange{{2025, 1, 1}, {2026, 5, 1}}}) {
        const auto again = returns.close(gst, days);
        QVERIFY(!again);
        QCOMPARE(again.error().reason, u"tax.period-closed"_s);
        QCOMPARE(again.error().args, (QStringList{u"2026-01-01"_s, u"2026-03-31"_s}));
    }
    TD_VERIFY(returns.close(qst, firstQuarter)); // another return
    QCOMPARE(returns.close(gst, {{2026, 5, 2}, {2026, 5, 1}}).error().reason, u"tax.days"_s);
}

void TestTaxClosing::runningPeriodIsNotClosed()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    TaxReturns returns(studio.db());
    QCOMPARE(returns.close(gst, secondQuarter).error().reason, u"tax.not-over"_s);
    books.setToday({2026, 6, 30});
    QCOMPARE(returns.close(gst, secondQuarter).error().reason, u"tax.not-over"_s);
    books.setToday({2026, 7, 1});
    TD_VERIFY(returns.close(gst, secondQuarter));
}

void TestTaxClosing::filedThenPaid()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    TaxReturns returns(studio.db());
    const auto closed = returns.close(gst, firstQuarter);
    TD_VERIFY(closed);
    QCOMPARE(returns.markPaid(closed->id, {2026, 4, 30}, {}).error().reason, u"tax.not-filed"_s);
    QCOMPARE(returns.markFiled(closed->id, {2026, 3, 31}, {}).error().reason, u"tax.remittance-day"_s);
    QCOMPARE(returns.markFiled(closed->id, {2027, 1, 1}, {}).error().reason, u"tax.remittance-day"_s);
    QCOMPARE(returns.markFiled(closed->id, {2026, 4, 30}, QString(121, u'x')).error().reason, u"text.too-long"_s);
    const auto filed = returns.markFiled(closed->id, {2026, 4, 28}, u"CONF 123"_s);
    TD_VERIFY(filed);
    QCOMPARE(filed->status, TaxPeriodStatus::Filed);
    QCOMPARE(filed->filedOn, QDate(2026, 4, 28));
    QCOMPARE(returns.markFiled(closed->id, {2026, 4, 28}, {}).error().reason, u"tax.already-filed"_s);
    const auto paid = returns.markPaid(closed->id, {2026, 4, 30}, {});
    TD_VERIFY(paid);
    QCOMPARE(paid->status, TaxPeriodStatus::Paid);
    QCOMPARE(paid->reference, u"CONF 123"_s);
    QCOMPARE(returns.markPaid(closed->id, {2026, 4, 30}, {}).error().reason, u"tax.already-paid"_s);
    QCOMPARE(returns.markFiled(studio.db().newId<TaxPeriodId>(), {2026, 4, 30}, {}).error().reason, u"row.not-found"_s);
}

void TestTaxClosing::closingIsNotUndone()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    TaxReturns returns(studio.db());
    const auto closed = returns.close(gst, firstQuarter);
    TD_VERIFY(closed);
    const auto deleted = studio.db().change("test.delete", {}, [&]() -> Result<void> {
        return studio.db().exec("UPDATE tax_periods SET deleted = 1 WHERE id = ?", closed->id);
    });
    QVERIFY(!deleted);
    QVERIFY(returns.find(closed->id));
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestTaxClosing)
#include "tst_taxclosing.moc"
