// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/expensecategories.h"
#include "books/expenses.h"
#include "books/mileage.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"

#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

Expense rent()
{
    Expense expense;
    expense.day = QDate(2026, 5, 1);
    expense.category = u"rent"_s;
    expense.supplier = u"  Harbour   Properties "_s;
    expense.netMinor = 100'000;
    expense.taxes.gstMinor = 13'000;
    return expense;
}

Trip drive(QDate day, qint64 metres)
{
    Trip trip;
    trip.day = day;
    trip.purpose = u"Session"_s;
    trip.metres = metres;
    return trip;
}

Result<void> closePeriod(ScratchStudio& studio, QDate first, QDate last)
{
    return studio.db().change("books.close", {}, [&] {
        return studio.db().exec("INSERT INTO tax_periods (id, regime, first_day, last_day, figures, owing_minor, closed_at) VALUES (?, 'gst', ?, ?, '{}', 0, 1)",
                                studio.ids.make<TaxPeriodId>(), first, last);
    });
}

} // namespace

/// Expenses with their taxes, receipts and closed periods; drives with the published allowance.
class TestExpenses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void categories();
    void addAndChange();
    void refused_data();
    void refused();
    void stale();
    void closedPeriod();
    void duplicates();
    void split_data();
    void split();
    void receipt();
    void receiptRefused();
    void onlyTheOffice();
    void rates_data();
    void rates();
    void firstKilometres();
    void ownRate();
    void tripRefused();
};

void TestExpenses::categories()
{
    const auto list = expenseCategories();
    TD_VERIFY(list);
    QSet<QString> ids;
    for (const ExpenseCategory& category : *list) {
        ids.insert(category.id);
        QCOMPARE(category.line.size(), 4);
        QCOMPARE(category.claimRate, category.id == u"meals"_s ? 50'000 : 100'000);
    }
    QCOMPARE(ids.size(), list->size());
}

void TestExpenses::addAndChange()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Expenses expenses(studio.db());
    auto added = expenses.save(rent());
    TD_VERIFY(added);
    QCOMPARE(added->supplier, u"Harbour Properties"_s);
    QCOMPARE(added->taxDay, added->day);
    QCOMPARE(added->grossMinor(), 113'000);
    Expense changed = *added;
    changed.netMinor = 90'000;
    changed.category = u"other"_s;
    const auto saved = expenses.save(changed);
    TD_VERIFY(saved);
    QCOMPARE(saved->version, added->version + 1);
    QCOMPARE(saved->netMinor, 90'000);
    TD_VERIFY(Undo(studio.db()).undo());
    QCOMPARE(expenses.find(added->id)->netMinor, 100'000);
    TD_VERIFY(expenses.remove(added->id));
    QCOMPARE(expenses.find(added->id).error().reason, u"row.not-found"_s);
    QCOMPARE(expenses.list(added->day, added->day)->size(), 0);
}

void TestExpenses::refused_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    QTest::newRow("negative") << 0 << u"value.range"_s << u"net"_s;
    QTest::newRow("absurd") << 1 << u"value.range"_s << u"gst"_s;
    QTest::newRow("nothing") << 2 << u"expense.nothing"_s << u"net"_s;
    QTest::newRow("category") << 3 << u"value.unknown"_s << u"category"_s;
    QTest::newRow("method") << 4 << u"value.unknown"_s << u"method"_s;
    QTest::newRow("no day") << 5 << u"time.range"_s << u"day"_s;
    QTest::newRow("claim") << 6 << u"value.range"_s << u"claim_rate"_s;
    QTest::newRow("long") << 7 << u"text.too-long"_s << u"supplier"_s;
}

void TestExpenses::refused()
{
    QFETCH(int, what);
    QFETCH(QString, reason);
    QFETCH(QString, field);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Expense expense = rent();
    switch (what) {
    case 0: expense.netMinor = -1; break;
    case 1: expense.taxes.gstMinor = 1'000'000'000'000; break;
    case 2:
        expense.netMinor = 0;
        expense.taxes = {};
        break;
    case 3: expense.category = u"yacht"_s; break;
    case 4: expense.method = u"shells"_s; break;
    case 5: expense.day = QDate(); break;
    case 6: expense.claimRate = 100'001; break;
    default: expense.supplier = QString(200, u'x');
    }
    const auto saved = Expenses(studio.db()).save(expense);
    QVERIFY(!saved);
    QCOMPARE(saved.error().reason, reason);
    QCOMPARE(saved.error().field, field);
}

void TestExpenses::stale()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Expenses expenses(studio.db());
    const auto first = expenses.save(rent());
    TD_VERIFY(first);
    TD_VERIFY(expenses.save(*first));
    QCOMPARE(expenses.save(*first).error().kind, ErrorKind::Stale);
}

void TestExpenses::closedPeriod()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Expenses expenses(studio.db());
    const auto before = expenses.save(rent());
    TD_VERIFY(before);
    TD_VERIFY(closePeriod(studio, QDate(2026, 4, 1), QDate(2026, 6, 30)));
    // A late one counts in the next period; its own day stays.
    Expense late = rent();
    late.supplier = u"Late"_s;
    const auto added = expenses.save(late);
    TD_VERIFY(added);
    QCOMPARE(added->day, QDate(2026, 5, 1));
    QCOMPARE(added->taxDay, QDate(2026, 7, 1));
    TD_VERIFY(expenses.remove(added->id));
    // What the return has counted stays; words may still be put right.
    Expense changed = *before;
    changed.netMinor += 1;
    QCOMPARE(expenses.save(changed).error().reason, u"tax.period-closed"_s);
    QCOMPARE(expenses.save(changed).error().args, (QStringList{u"2026-04-01"_s, u"2026-06-30"_s}));
    QCOMPARE(expenses.remove(before->id).error().reason, u"tax.period-closed"_s);
    changed = *before;
    changed.description = u"May"_s;
    const auto worded = expenses.save(changed);
    TD_VERIFY(worded);
    QCOMPARE(worded->taxDay, before->taxDay);
    TD_VERIFY(expenses.attachReceipt(before->id, u"r.pdf"_s, "%PDF-1"));
}

void TestExpenses::duplicates()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Expenses expenses(studio.db());
    const auto first = expenses.save(rent());
    TD_VERIFY(first);
    Expense other = rent();
    other.supplier = u"HARBOUR properties"_s;
    other.day = other.day.addDays(3);
    QCOMPARE(expenses.duplicatesOf(other)->size(), 1);
    other.day = other.day.addDays(1);
    QCOMPARE(expenses.duplicatesOf(other)->size(), 0);
    other = rent();
    other.supplier = u"Somebody else"_s;
    QCOMPARE(expenses.duplicatesOf(other)->size(), 0);
    other.supplier.clear();
    QCOMPARE(expenses.duplicatesOf(other)->size(), 1);
    other.netMinor += 1;
    QCOMPARE(expenses.duplicatesOf(other)->size(), 0);
    QCOMPARE(expenses.duplicatesOf(*first)->size(), 0); // itself is none
}

void TestExpenses::split_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("category");
    QTest::addColumn<qint64>("gross");
    QTest::addColumn<qint64>("net");
    QTest::addColumn<qint64>("gst");
    QTest::addColumn<qint64>("qst");
    QTest::addColumn<qint64>("pst");
    QTest::newRow("Ontario") << u"CA-ON"_s << u"rent"_s << qint64(11'300) << qint64(10'000) << qint64(1'300) << qint64(0) << qint64(0);
    QTest::newRow("Alberta") << u"CA-AB"_s << u"supplies"_s << qint64(10'500) << qint64(10'000) << qint64(500) << qint64(0) << qint64(0);
    QTest::newRow("Quebec") << u"CA-QC"_s << u"rent"_s << qint64(131'072) << qint64(114'000) << qint64(5'700) << qint64(11'372) << qint64(0);
    QTest::newRow("goods in BC") << u"CA-BC"_s << u"supplies"_s << qint64(11'200) << qint64(10'000) << qint64(500) << qint64(0) << qint64(700);
    QTest::newRow("services in BC") << u"CA-BC"_s << u"rent"_s << qint64(10'500) << qint64(10'000) << qint64(500) << qint64(0) << qint64(0);
    QTest::newRow("insurance bears none") << u"CA-ON"_s << u"insurance"_s << qint64(11'300) << qint64(11'300) << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("nothing") << u"CA-ON"_s << u"rent"_s << qint64(0) << qint64(0) << qint64(0) << qint64(0) << qint64(0);
}

void TestExpenses::split()
{
    QFETCH(QString, region);
    QFETCH(QString, category);
    QFETCH(qint64, gross);
    QFETCH(qint64, net);
    QFETCH(qint64, gst);
    QFETCH(qint64, qst);
    QFETCH(qint64, pst);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    TD_VERIFY(studio.db().change("settings.studio", {}, [&] { return studio.db().exec("UPDATE organisation SET region = ? WHERE id = ?", region, studio.organisation); }));
    const auto split = Expenses(studio.db()).split(gross, category, QDate(2026, 5, 1));
    TD_VERIFY(split);
    QCOMPARE(split->netMinor, net);
    QCOMPARE(split->taxes, (ExpenseTaxes{gst, qst, pst, 0}));
}

void TestExpenses::receipt()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Expenses expenses(studio.db());
    const auto added = expenses.save(rent());
    TD_VERIFY(added);
    const QByteArray secret("%PDF-1.7 the landlord's account 4711");
    const auto attached = expenses.attachReceipt(added->id, u"/home/me/../rent.pdf"_s, secret);
    TD_VERIFY(attached);
    QCOMPARE(attached->receiptName, u"rent.pdf"_s);
    const auto receipt = expenses.receipt(attached->receipt);
    TD_VERIFY(receipt);
    QCOMPARE(receipt->content, secret);
    QCOMPARE(receipt->mediaType, u"application/pdf"_s);
    // Written once: another one takes its place, the first stays.
    const auto replaced = expenses.attachReceipt(added->id, u"photo.jpg"_s, "\xFF\xD8\xFF\xE0");
    TD_VERIFY(replaced);
    QVERIFY(replaced->receipt != attached->receipt);
    const auto overwrite = studio.db().change("expense.receipt", {}, [&] {
        return studio.db().exec("UPDATE receipts SET content = ? WHERE id = ?", QByteArray("%PDF-other"), attached->receipt);
    });
    QCOMPARE(overwrite.error().reason, u"receipt.immutable"_s);
    QCOMPARE(expenses.receipt(attached->receipt)->content, secret);
    // Encrypted like everything else.
    studio.close();
    for (const QString& path : {studio.path(), studio.path() + u"-wal"_s}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("landlord"));
    }
}

void TestExpenses::receiptRefused()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Expenses expenses(studio.db());
    const auto added = expenses.save(rent());
    TD_VERIFY(added);
    QCOMPARE(expenses.attachReceipt(added->id, u"page.pdf"_s, "<html>").error().reason, u"receipt.format"_s);
    QCOMPARE(expenses.attachReceipt(added->id, u"empty.pdf"_s, {}).error().reason, u"receipt.format"_s);
    QByteArray large(Expenses::largestReceipt + 1, 'x');
    large.replace(0, 5, "%PDF-");
    QCOMPARE(expenses.attachReceipt(added->id, u"large.pdf"_s, large).error().reason, u"receipt.size"_s);
    large.chop(1);
    TD_VERIFY(expenses.attachReceipt(added->id, u"large.pdf"_s, large));
    QCOMPARE(expenses.attachReceipt(studio.ids.make<ExpenseId>(), u"r.pdf"_s, "%PDF-1").error().kind, ErrorKind::NotFound);
}

void TestExpenses::onlyTheOffice()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    for (const Actor& actor : {studio.desk(), studio.trainerActor()}) {
        TD_VERIFY(studio.signInAs(actor));
        QVERIFY(!Expenses(studio.db()).save(rent()));
        QVERIFY(!Expenses(studio.db()).list(QDate(2026, 1, 1), QDate(2026, 12, 31)));
    }
}

void TestExpenses::rates_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("after");
    QTest::newRow("2018") << u"CA-ON"_s << QDate(2018, 12, 31) << 55 << 49;
    QTest::newRow("2022") << u"CA-ON"_s << QDate(2022, 1, 1) << 61 << 55;
    QTest::newRow("2023") << u"CA-QC"_s << QDate(2023, 7, 1) << 68 << 62;
    QTest::newRow("2024") << u"CA-BC"_s << QDate(2024, 7, 1) << 70 << 64;
    QTest::newRow("2025") << u"CA-ON"_s << QDate(2025, 12, 31) << 72 << 66;
    QTest::newRow("north") << u"CA-YT"_s << QDate(2025, 1, 1) << 76 << 70;
    QTest::newRow("before") << u"CA-ON"_s << QDate(2007, 12, 31) << 0 << 0;
    QTest::newRow("elsewhere") << u"FR"_s << QDate(2025, 1, 1) << 0 << 0;
}

void TestExpenses::rates()
{
    QFETCH(QString, region);
    QFETCH(QDate, day);
    QFETCH(int, first);
    QFETCH(int, after);
    const auto rate = mileageRate(region, day);
    TD_VERIFY(rate);
    QCOMPARE(rate->has_value(), first > 0);
    if (*rate)
        QCOMPARE(**rate, (MileageRate{first, after, 5'000'000}));
}

void TestExpenses::firstKilometres()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Mileage mileage(studio.db());
    // 4,990 km, then a drive over the 5,000, then one beyond; typed in another order.
    const auto third = mileage.save(drive(QDate(2025, 9, 1), 10'000));
    TD_VERIFY(third);
    TD_VERIFY(mileage.save(drive(QDate(2025, 3, 1), 4'990'000)));
    const auto second = mileage.save(drive(QDate(2025, 6, 1), 20'000));
    TD_VERIFY(second);
    QCOMPARE(second->allowanceMinor, 10 * 72 + 10 * 66);
    QCOMPARE(mileage.find(third->id)->allowanceMinor, 660);
    qint64 sum = 0;
    const auto trips = mileage.trips(QDate(2025, 1, 1), QDate(2025, 12, 31));
    TD_VERIFY(trips);
    for (const Trip& trip : *trips)
        sum += trip.allowanceMinor;
    QCOMPARE(sum, 5'000 * 72 + 20 * 66);
    // Another driver and another year begin anew; a part of the year knows what came before it.
    Trip other = drive(QDate(2025, 9, 2), 10'000);
    other.trainer = studio.trainer;
    QCOMPARE(mileage.save(other)->allowanceMinor, 720);
    QCOMPARE(mileage.save(drive(QDate(2024, 9, 2), 10'000))->allowanceMinor, 700);
    QCOMPARE(mileage.trips(QDate(2025, 9, 1), QDate(2025, 9, 1))->first().allowanceMinor, 660);
    TD_VERIFY(mileage.remove(second->id));
    QCOMPARE(mileage.find(third->id)->allowanceMinor, 720);
}

void TestExpenses::ownRate()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Mileage mileage(studio.db());
    Trip trip = drive(QDate(2025, 3, 1), 6'000'500);
    trip.rateMinor = 30;
    QCOMPARE(mileage.save(trip)->allowanceMinor, 180'015);
    TD_VERIFY(studio.db().change("settings.studio", {}, [&] { return studio.db().exec("UPDATE organisation SET region = 'FR' WHERE id = ?", studio.organisation); }));
    QCOMPARE(mileage.save(drive(QDate(2025, 3, 1), 1'000)).error().reason, u"mileage.no-rate"_s);
}

void TestExpenses::tripRefused()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Mileage mileage(studio.db());
    QCOMPARE(mileage.save(drive(QDate(2025, 3, 1), 0)).error().reason, u"value.range"_s);
    QCOMPARE(mileage.save(drive(QDate(), 1'000)).error().reason, u"time.range"_s);
    Trip trip = drive(QDate(2025, 3, 1), 1'000);
    trip.purpose.clear();
    QCOMPARE(mileage.save(trip).error().reason, u"text.empty"_s);
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    Mileage own(studio.db());
    trip = drive(QDate(2025, 3, 1), 1'000);
    trip.trainer = studio.trainer;
    TD_VERIFY(own.save(trip));
    trip.trainer = studio.otherTrainer;
    QVERIFY(!own.save(trip));
}

QTEST_GUILESS_MAIN(TestExpenses)
#include "tst_expenses.moc"
