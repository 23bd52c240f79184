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

qint64 quick(const Worksheet& sheet, const QString& id)
{
    const WorksheetLine* line = sheet.line(id);
    return line == nullptr ? -1'000'000'000 : line->quickMinor;
}

} // namespace

class TestTaxReturns : public QObject
{
    Q_OBJECT

private slots:
    void ontarioByLine();
    void quebecHasTwoReturns();
    void provinceHasItsOwn();
    void voidFallsOnItsOwnDay();
    void creditNoteTakesOff();
    void quickMethodBeside();
    void quickCreditIsOncePerYear();
    void quickLimit();
    void adjustmentsChangeTheBalance();
    void closingFreezes();
    void laterChangesFallIntoTheNext();
    void expensesOfAClosedPeriodStay();
    void closingTwiceIsRefused();
    void runningPeriodIsNotClosed();
    void filedThenPaid();
    void closingIsNotUndone();
    void periodsAndDueDates();
    void dueReturns();
    void drillDownAddsUp();
    void notRegisteredHasNoReturns();
    void onlyTheOffice();
    void valueAddedTaxSummary();
};

void TestTaxReturns::ontarioByLine()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    TD_VERIFY(books.invoice({2026, 1, 10}, u"CA-ON"_s, {{u"service"_s, 100000}}));
    TD_VERIFY(books.invoice({2026, 3, 31}, u"CA-ON"_s, {{u"service"_s, 20000}, {u"exempt"_s, 5000}}));
    TD_VERIFY(books.invoice({2026, 4, 1}, u"CA-ON"_s, {{u"service"_s, 77777}}));
    TD_VERIFY(books.expense({2026, 2, 1}, 10000, 1300));
    TD_VERIFY(books.expense({2026, 2, 2}, 3333, 433, 50000)); // half for the business: 2.165, so 2.17
    TaxReturns returns(studio.db());
    const auto sheet = returns.worksheet(gst, firstQuarter);
    TD_VERIFY(sheet);
    QCOMPARE(regular(*sheet, u"101"_s), 125000);
    QCOMPARE(regular(*sheet, u"103"_s), 15600);
    QCOMPARE(regular(*sheet, u"104"_s), 0);
    QCOMPARE(regular(*sheet, u"105"_s), 15600);
    QCOMPARE(regular(*sheet, u"106"_s), 1517);
    QCOMPARE(regular(*sheet, u"108"_s), 1517);
    QCOMPARE(regular(*sheet, u"109"_s), 14083);
    QCOMPARE(regular(*sheet, u"113"_s), 14083);
    QCOMPARE(regular(*sheet, u"114"_s), 0);
    QCOMPARE(regular(*sheet, u"115"_s), 14083);
    QCOMPARE(sheet->owingMinor(), 14083);
}

void TestTaxReturns::quebecHasTwoReturns()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-QC"_s));
    TD_VERIFY(books.invoice({2026, 1, 10}, u"CA-QC"_s, {{u"service"_s, 114000}}));
    TD_VERIFY(books.expense({2026, 2, 1}, 10000, 500, 100'000, u"rent"_s, 998));
    TaxReturns returns(studio.db());
    QCOMPARE(*returns.returns(), (QList<TaxReturn>{gst, qst}));
    const auto federal = returns.worksheet(gst, firstQuarter);
    const auto provincial = returns.worksheet(qst, firstQuarter);
    TD_VERIFY(federal);
    TD_VERIFY(provincial);
    QCOMPARE(regular(*federal, u"103"_s), 5700);
    QCOMPARE(regular(*federal, u"109"_s), 5200);
    QCOMPARE(regular(*provincial, u"201"_s), 114000);
    QCOMPARE(regular(*provincial, u"203"_s), 11372);
    QCOMPARE(regular(*provincial, u"206"_s), 998);
    QCOMPARE(regular(*provincial, u"213"_s), 10374);
    QVERIFY(federal->hasQuick);
    QVERIFY(!provincial->hasQuick);
}

void TestTaxReturns::provinceHasItsOwn()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-BC"_s));
    TD_VERIFY(books.invoice({2026, 1, 10}, u"CA-BC"_s, {{u"service"_s, 100000}, {u"goods"_s, 4000}}));
    TD_VERIFY(books.invoice({2026, 1, 11}, u"CA-SK"_s, {{u"goods"_s, 1000}}));
    TaxReturns returns(studio.db());
    const TaxReturn bc{TaxRegime::Pst, u"CA-BC"_s};
    const TaxReturn sk{TaxRegime::Pst, u"CA-SK"_s};
    QCOMPARE(*returns.returns(), (QList<TaxReturn>{gst, bc, sk}));
    const auto sheet = returns.worksheet(bc, firstQuarter);
    TD_VERIFY(sheet);
    QCOMPARE(regular(*sheet, u"sales"_s), 104000);
    QCOMPARE(sheet->line(u"rate"_s)->baseMinor, 4000);
    QCOMPARE(sheet->line(u"rate"_s)->rate, 7000);
    QCOMPARE(regular(*sheet, u"rate"_s), 280);
    QCOMPARE(regular(*sheet, u"balance"_s), 280);
    QCOMPARE(regular(*returns.worksheet(sk, firstQuarter), u"balance"_s), 60);
    QCOMPARE(regular(*returns.worksheet(gst, firstQuarter), u"103"_s), 5250);
}

void TestTaxReturns::voidFallsOnItsOwnDay()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    const auto id = books.invoice({2026, 3, 10}, u"CA-ON"_s, {{u"service"_s, 10000}});
    TD_VERIFY(id);
    TD_VERIFY(books.voidInvoice(*id, {2026, 4, 2}));
    TaxReturns returns(studio.db());
    QCOMPARE(regular(*returns.worksheet(gst, firstQuarter), u"103"_s), 1300);
    QCOMPARE(regular(*returns.worksheet(gst, secondQuarter), u"103"_s), -1300);
    QCOMPARE(regular(*returns.worksheet(gst, secondQuarter), u"101"_s), -10000);
    QCOMPARE(regular(*returns.worksheet(gst, {firstQuarter.first, secondQuarter.last}), u"103"_s), 0);
    QCOMPARE(returns.worksheet(gst, secondQuarter)->owingMinor(), -1300);
    QCOMPARE(regular(*returns.worksheet(gst, secondQuarter), u"114"_s), 1300);
}

void TestTaxReturns::creditNoteTakesOff()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    const auto id = books.invoice({2026, 1, 10}, u"CA-ON"_s, {{u"service"_s, 10000}});
    TD_VERIFY(id);
    TD_VERIFY(books.invoice({2026, 2, 10}, u"CA-ON"_s, {{u"service"_s, 2500}}, *id));
    TaxReturns returns(studio.db());
    const auto sheet = returns.worksheet(gst, firstQuarter);
    TD_VERIFY(sheet);
    QCOMPARE(regular(*sheet, u"101"_s), 7500);
    QCOMPARE(regular(*sheet, u"103"_s), 975);
}

void TestTaxReturns::quickMethodBeside()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s, u"year"_s, true));
    TD_VERIFY(books.invoice({2026, 1, 10}, u"CA-ON"_s, {{u"service"_s, 1'000'000}}));
    TD_VERIFY(books.expense({2026, 2, 1}, 10000, 1300));
    TD_VERIFY(books.expense({2026, 2, 1}, 50000, 6500, 100'000, u"equipment"_s));
    TaxReturns returns(studio.db());
    const auto sheet = returns.worksheet(gst, {{2026, 1, 1}, {2026, 12, 31}});
    TD_VERIFY(sheet);
    QCOMPARE(quick(*sheet, u"101"_s), 1'130'000);
    QCOMPARE(quick(*sheet, u"103"_s), 99'440); // 11,300.00 x 8.8 %
    QCOMPARE(quick(*sheet, u"107"_s), 11'300); // 1 % of it: below 30,000
    QCOMPARE(quick(*sheet, u"106"_s), 6'500);
    QCOMPARE(quick(*sheet, u"109"_s), 99'440 - 11'300 - 6'500);
    QCOMPARE(regular(*sheet, u"109"_s), 130'000 - 7'800);
    QVERIFY(sheet->usesQuick);
    QCOMPARE(sheet->owingMinor(), 81'640);
}

void TestTaxReturns::quickCreditIsOncePerYear()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-AB"_s, u"quarter"_s, true));
    TD_VERIFY(books.invoice({2026, 1, 10}, u"CA-AB"_s, {{u"service"_s, 2'000'000}}));
    TD_VERIFY(books.invoice({2026, 4, 10}, u"CA-AB"_s, {{u"service"_s, 2'000'000}}));
    TaxReturns returns(studio.db());
    const auto first = returns.worksheet(gst, firstQuarter);
    const auto second = returns.worksheet(gst, secondQuarter);
    QCOMPARE(quick(*first, u"103"_s), 75'600); // 21,000.00 x 3.6 %
    QCOMPARE(quick(*first, u"107"_s), 21'000);
    QCOMPARE(quick(*second, u"107"_s), 9'000); // what is left of 30,000
    QCOMPARE(quick(*returns.worksheet(gst, {{2026, 7, 1}, {2026, 9, 30}}), u"107"_s), 0);
    QCOMPARE(quick(*returns.worksheet(gst, {{2027, 1, 1}, {2027, 3, 31}}), u"107"_s), 0);
}

void TestTaxReturns::quickLimit()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-AB"_s));
    TD_VERIFY(books.invoice({2025, 6, 10}, u"CA-AB"_s, {{u"service"_s, 38'000'000}}));
    TaxReturns returns(studio.db());
    QVERIFY(!returns.worksheet(gst, firstQuarter)->overQuickLimit);
    TD_VERIFY(books.invoice({2026, 1, 10}, u"CA-AB"_s, {{u"service"_s, 200'000}}));
    QVERIFY(returns.worksheet(gst, firstQuarter)->overQuickLimit);
}

void TestTaxReturns::adjustmentsChangeTheBalance()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    TD_VERIFY(books.invoice({2026, 1, 10}, u"CA-ON"_s, {{u"service"_s, 100000}}));
    TaxReturns returns(studio.db());
    const auto sheet = returns.worksheet(gst, firstQuarter, {500, 200, 4000, 100});
    TD_VERIFY(sheet);
    QCOMPARE(regular(*sheet, u"105"_s), 13500);
    QCOMPARE(regular(*sheet, u"108"_s), 200);
    QCOMPARE(regular(*sheet, u"109"_s), 13300);
    QCOMPARE(regular(*sheet, u"112"_s), 4100);
    QCOMPARE(regular(*sheet, u"113"_s), 9200);
}

void TestTaxReturns::closingFreezes()
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

void TestTaxReturns::laterChangesFallIntoTheNext()
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

void TestTaxReturns::expensesOfAClosedPeriodStay()
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

void TestTaxReturns::closingTwiceIsRefused()
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

void TestTaxReturns::runningPeriodIsNotClosed()
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

void TestTaxReturns::filedThenPaid()
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

void TestTaxReturns::closingIsNotUndone()
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

void TestTaxReturns::periodsAndDueDates()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    TD_VERIFY(books.invoice({2025, 11, 10}, u"CA-ON"_s, {{u"service"_s, 100000}}));
    TaxReturns returns(studio.db());
    TD_VERIFY(returns.close(gst, firstQuarter));
    const auto periods = returns.periods(gst);
    TD_VERIFY(periods);
    QCOMPARE(periods->size(), 3);
    QCOMPARE(periods->at(0).days, secondQuarter);
    QCOMPARE(periods->at(0).status, TaxPeriodStatus::Running);
    QCOMPARE(periods->at(1).days, firstQuarter);
    QCOMPARE(periods->at(1).status, TaxPeriodStatus::Closed);
    QCOMPARE(periods->at(2).days, (DayRange{{2025, 10, 1}, {2025, 12, 31}}));
    QCOMPARE(periods->at(2).status, TaxPeriodStatus::Open);
    QCOMPARE(periods->at(2).due.pay, QDate(2026, 1, 31));
    // Filing once a year from now on: the closed quarter is not filed again.
    TD_VERIFY(studio.db().change("test.settings", {}, [&] { return studio.db().exec("UPDATE billing_settings SET tax_period = 'year'"); }));
    const auto yearly = returns.periods(gst);
    TD_VERIFY(yearly);
    QCOMPARE(yearly->size(), 3);
    QCOMPARE(yearly->at(0).days, (DayRange{{2026, 4, 1}, {2026, 12, 31}}));
    QCOMPARE(yearly->at(1).days, firstQuarter);
    QCOMPARE(yearly->at(2).days, (DayRange{{2025, 1, 1}, {2025, 12, 31}}));
}

void TestTaxReturns::dueReturns()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    TD_VERIFY(books.invoice({2022, 11, 10}, u"CA-ON"_s, {{u"service"_s, 100000}}));
    TD_VERIFY(books.invoice({2026, 1, 10}, u"CA-ON"_s, {{u"service"_s, 100000}}));
    TaxReturns returns(studio.db());
    const QDate today(2026, 6, 1);
    const auto reason = [&] {
        const auto dues = returns.due(today);
        QStringList texts;
        for (const TaxDue& due : *dues)
            texts.append(due.day.toString(Qt::ISODate) + (due.toFile ? u" file"_s : u" pay"_s));
        return texts.join(u", "_s);
    };
    QCOMPARE(reason(), u"2025-04-30 file, 2025-07-31 file, 2025-10-31 file, 2026-01-31 file, 2026-04-30 file"_s);
    for (const QDate first : {QDate(2025, 1, 1), QDate(2025, 4, 1), QDate(2025, 7, 1), QDate(2025, 10, 1)}) {
        const auto closed = returns.close(gst, {first, first.addMonths(3).addDays(-1)});
        TD_VERIFY(closed);
        TD_VERIFY(returns.markFiled(closed->id, today, {}));
    }
    const auto closed = returns.close(gst, firstQuarter);
    TD_VERIFY(closed);
    QCOMPARE(reason(), u"2026-04-30 file"_s);
    TD_VERIFY(returns.markFiled(closed->id, today, {}));
    QCOMPARE(reason(), u"2026-04-30 pay"_s);
    TD_VERIFY(returns.markPaid(closed->id, today, {}));
    QCOMPARE(reason(), QString());
}

void TestTaxReturns::drillDownAddsUp()
{
    ScratchStudio studio;
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-ON"_s));
    const auto sale = books.invoice({2026, 1, 10}, u"CA-ON"_s, {{u"service"_s, 100000}, {u"zero"_s, 700}});
    TD_VERIFY(sale);
    TD_VERIFY(books.invoice({2026, 1, 20}, u"CA-ON"_s, {{u"service"_s, 2000}}, *sale));
    const auto second = books.invoice({2026, 2, 10}, u"CA-ON"_s, {{u"service"_s, 5000}});
    TD_VERIFY(second);
    TD_VERIFY(books.voidInvoice(*second, {2026, 3, 1}));
    TD_VERIFY(books.expense({2026, 3, 5}, 10000, 1301, 33333));
    TD_VERIFY(books.expense({2026, 3, 6}, 10000, 0));
    TaxReturns returns(studio.db());
    const auto sheet = returns.worksheet(gst, firstQuarter);
    TD_VERIFY(sheet);
    const auto entries = [&](const QString& id) { return *returns.entries(gst, firstQuarter, *sheet->line(id)); };
    const QList<TaxLedgerEntry> sales = entries(u"101"_s);
    QCOMPARE(sales.size(), 4);
    QCOMPARE(sales[0].invoice, *sale);
    QCOMPARE(sales[0].number, u"A-1"_s);
    QCOMPARE(sales[1].kind, TaxLedgerEntry::Kind::CreditNote);
    QCOMPARE(sales[3].kind, TaxLedgerEntry::Kind::Void);
    QCOMPARE(sales[3].day, QDate(2026, 3, 1));
    qint64 net = 0;
    for (const TaxLedgerEntry& entry : sales)
        net += entry.netMinor;
    QCOMPARE(net, regular(*sheet, u"101"_s));
    qint64 tax = 0;
    for (const TaxLedgerEntry& entry : entries(u"103"_s))
        tax += entry.taxMinor;
    QCOMPARE(tax, regular(*sheet, u"103"_s));
    const QList<TaxLedgerEntry> paid = entries(u"106"_s);
    QCOMPARE(paid.size(), 1);
    QCOMPARE(paid[0].party, u"Northern Supplies"_s);
    QCOMPARE(paid[0].taxMinor, regular(*sheet, u"106"_s));
    QCOMPARE(entries(u"105"_s).size(), 0);
}

void TestTaxReturns::notRegisteredHasNoReturns()
{
    ScratchStudio studio;
    TaxReturns returns(studio.db());
    QCOMPARE(*returns.returns(), QList<TaxReturn>());
    QVERIFY(returns.due({2026, 6, 1})->isEmpty());
}

void TestTaxReturns::onlyTheOffice()
{
    ScratchStudio studio;
    for (const Actor& actor : {studio.desk(), studio.trainerActor()}) {
        TD_VERIFY(studio.signInAs(actor));
        TaxReturns returns(studio.db());
        QCOMPARE(returns.returns().error().kind, ErrorKind::Forbidden);
        QCOMPARE(returns.worksheet(gst, firstQuarter).error().kind, ErrorKind::Forbidden);
        QCOMPARE(returns.close(gst, firstQuarter).error().kind, ErrorKind::Forbidden);
    }
    // Yet they see which days are closed, so that what they sell falls into the right period.
    TD_VERIFY(studio.signInAs(studio.owner()));
    TD_VERIFY(TaxReturns(studio.db()).close(gst, firstQuarter));
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    QCOMPARE(*taxDayFor(studio.db(), {2026, 2, 1}), QDate(2026, 4, 1));
}

void TestTaxReturns::valueAddedTaxSummary()
{
    ScratchStudio studio;
    Database& db = studio.db();
    TD_VERIFY(db.change("test", {}, [&]() -> Result<void> {
        TD_TRY(db.exec("UPDATE organisation SET country = 'FR', region = 'FR-IDF', tax_registered = 1"));
        TD_TRY(db.exec("INSERT INTO tax_rates (id, region, category, code, regime, rate, valid_from) VALUES (?, 'FR', 'service', 'VAT', 'vat', "
                       "20000, '2014-01-01')", db.newId<TaxRateId>()));
        const auto invoice = db.newId<InvoiceId>();
        TD_TRY(db.exec("INSERT INTO invoices (id, currency, region, issue_day, due_day) VALUES (?, 'EUR', 'FR-IDF', '2026-01-05', '2026-01-05')",
                       invoice));
        for (const int rate : {20000, 5500})
            TD_TRY(db.exec("INSERT INTO invoice_taxes (id, invoice_id, position, code, name, regime, region, rate, base_minor, tax_minor, "
                           "tax_day, sign) VALUES (?, ?, 0, 'VAT', 'VAT', 'vat', 'FR', ?, 10000, ?, '2026-01-05', 1)",
                           db.newId<InvoiceTaxId>(), invoice, rate, rate / 10));
        TD_TRY(db.exec("UPDATE invoices SET status = 'issued', number = 'A-1', tax_day = '2026-01-05', net_minor = 20000, tax_minor = 2550, "
                       "total_minor = 22550, hash = x'00', issued_at = 1 WHERE id = ?", invoice));
        return db.exec("INSERT INTO expenses (id, day, tax_day, category, net_minor, vat_minor) VALUES (?, '2026-01-06', '2026-01-06', 'rent', "
                       "1000, 200)", db.newId<ExpenseId>());
    }));
    TaxReturns returns(db);
    const TaxReturn vat{TaxRegime::Vat, {}};
    QCOMPARE(*returns.returns(), QList<TaxReturn>{vat});
    const auto sheet = returns.worksheet(vat, firstQuarter);
    TD_VERIFY(sheet);
    QCOMPARE(regular(*sheet, u"sales"_s), 20000);
    QCOMPARE(regular(*sheet, u"output"_s), 2550);
    QCOMPARE(regular(*sheet, u"input"_s), 200);
    QCOMPARE(regular(*sheet, u"balance"_s), 2350);
    QCOMPARE(sheet->lines[1].rate, 5500);
    QCOMPARE(sheet->lines[2].rate, 20000);
    const auto entries = returns.entries(vat, firstQuarter, sheet->lines[1]);
    TD_VERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().taxMinor, 550);
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestTaxReturns)
#include "tst_taxreturns.moc"
