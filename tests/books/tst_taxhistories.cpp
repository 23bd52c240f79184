// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxreturns.h"
#include "books/taxbooks.h"

#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

using test::ScratchStudio;
using test::TaxBooks;

const QDate begin(2024, 1, 1);
const QDate end(2026, 5, 31);

/// Everything that a random history did, kept as plain sums by day: what the returns must say.
struct Diary {
    struct Entry {
        QDate taxDay;
        qint64 net = 0;
        QMap<QString, qint64> taxes; ///< by regime
    };
    struct Issued {
        InvoiceId id;
        qint64 net = 0;
        QMap<QString, qint64> taxes;
        bool isNote = false;
        bool voided = false;
    };
    QList<Entry> sales;
    QList<Entry> inputs;
    QList<Issued> issued;
    QList<TaxPeriod> closed;

    static qint64 sum(const QList<Entry>& entries, const DayRange& days, const QString& regime)
    {
        qint64 total = 0;
        for (const Entry& entry : entries) {
            if (entry.taxDay >= days.first && entry.taxDay <= days.last)
                total += regime.isEmpty() ? entry.net : entry.taxes.value(regime);
        }
        return total;
    }
};

/// The day on which an entry counts, by the plain rule: not in any closed period.
QDate openDay(const Diary& diary, QDate day)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (const TaxPeriod& period : diary.closed) {
            if (day >= period.days.first && day <= period.days.last) {
                day = day.addDays(1);
                moved = true;
            }
        }
    }
    return day;
}

QDate randomDay(QRandomGenerator& random)
{
    return begin.addDays(random.bounded(int(begin.daysTo(end))));
}

} // namespace

/// Random histories of sales, credit notes, voids, expenses and closings: every worksheet is the sum of what happened, closed ones stay as
/// they were, and all periods together are all of time.
class TestTaxHistories : public QObject
{
    Q_OBJECT

private slots:
    void worksheetsAreTheLedger_data();
    void worksheetsAreTheLedger();
    void tenYears();

private:
    void step(QRandomGenerator& random, TaxBooks& books, Database& db, Diary& diary);
    void sell(QRandomGenerator& random, TaxBooks& books, Database& db, Diary& diary);
    void takeBack(QRandomGenerator& random, TaxBooks& books, Diary& diary);
    void check(Database& db, const Diary& diary);

    const QList<TaxReturn> m_returns{{TaxRegime::Gst, {}}, {TaxRegime::Qst, {}}};
};

void TestTaxHistories::sell(QRandomGenerator& random, TaxBooks& books, Database& db, Diary& diary)
{
    static const QStringList categories{u"service"_s, u"goods"_s, u"food"_s, u"exempt"_s};
    const QDate day = randomDay(random);
    QList<TaxableLine> lines;
    for (int i = random.bounded(3); i >= 0; --i)
        lines.append({categories[random.bounded(4)], random.bounded(30000)});
    InvoiceId corrects;
    if (!diary.issued.isEmpty() && random.bounded(4) == 0) {
        const Diary::Issued& earlier = diary.issued[random.bounded(diary.issued.size())];
        if (!earlier.isNote)
            corrects = earlier.id;
    }
    const int sign = corrects.isNull() ? 1 : -1;
    const auto id = books.invoice(day, u"CA-QC"_s, lines, corrects);
    TD_VERIFY(id);
    Diary::Issued issued{*id, 0, {}, sign < 0, false};
    auto q = db.query("SELECT net_minor FROM invoices WHERE id = ?", *id);
    issued.net = sign * *q.number();
    auto taxes = db.query("SELECT regime, tax_minor FROM invoice_taxes WHERE invoice_id = ?", *id);
    while (taxes.next())
        issued.taxes[taxes.text(0)] += sign * taxes.int64(1);
    diary.issued.append(issued);
    diary.sales.append({openDay(diary, day), issued.net, issued.taxes});
}

void TestTaxHistories::takeBack(QRandomGenerator& random, TaxBooks& books, Diary& diary)
{
    if (diary.issued.isEmpty())
        return;
    Diary::Issued& victim = diary.issued[random.bounded(diary.issued.size())];
    if (victim.voided)
        return;
    const QDate day = randomDay(random);
    TD_VERIFY(books.voidInvoice(victim.id, day));
    victim.voided = true;
    Diary::Entry back{openDay(diary, day), -victim.net, {}};
    for (auto tax = victim.taxes.cbegin(); tax != victim.taxes.cend(); ++tax)
        back.taxes[tax.key()] = -tax.value();
    diary.sales.append(back);
}

void TestTaxHistories::step(QRandomGenerator& random, TaxBooks& books, Database& db, Diary& diary)
{
    const int what = random.bounded(20);
    if (what < 11) {
        sell(random, books, db, diary);
    } else if (what < 14) {
        takeBack(random, books, diary);
    } else if (what < 19) {
        const QDate day = randomDay(random);
        const qint64 gst = random.bounded(5000);
        const qint64 qst = random.bounded(9000);
        TD_VERIFY(books.expense(day, 100000, gst, 50000, u"rent"_s, qst));
        diary.inputs.append({openDay(diary, day), 0, {{u"gst"_s, scaled(gst, 1, 2)}, {u"qst"_s, scaled(qst, 1, 2)}}});
    } else {
        TaxReturns returns(db);
        const TaxReturn which = m_returns[random.bounded(m_returns.size())];
        const DayRange days = filingPeriodOn(randomDay(random), FilingPeriod::Quarter, 1);
        const auto closed = returns.close(which, days);
        if (closed)
            diary.closed.append(*closed);
        else
            QVERIFY(closed.error().reason == "tax.period-closed"_L1 || closed.error().reason == "tax.not-over"_L1);
    }
}

void TestTaxHistories::check(Database& db, const Diary& diary)
{
    TaxReturns returns(db);
    for (const TaxReturn& which : m_returns) {
        const QString regime = taxRegimeName(which.regime);
        const int hundred = which.regime == TaxRegime::Qst ? 100 : 0;
        const auto id = [&](int number) { return QString::number(number + hundred); };
        const auto periods = returns.periods(which);
        TD_VERIFY(periods);
        qint64 allNet = 0;
        qint64 allTax = 0;
        qint64 allInput = 0;
        for (const TaxPeriod& period : *periods) {
            const auto sheet = returns.worksheet(period);
            TD_VERIFY(sheet);
            QCOMPARE(sheet->line(id(101))->regularMinor, Diary::sum(diary.sales, period.days, {}));
            QCOMPARE(sheet->line(id(103))->regularMinor, Diary::sum(diary.sales, period.days, regime));
            QCOMPARE(sheet->line(id(106))->regularMinor, Diary::sum(diary.inputs, period.days, regime));
            // The same from the ledger now: nothing got into a closed period.
            const auto now = returns.worksheet(which, period.days);
            TD_VERIFY(now);
            for (qsizetype i = 0; i < now->lines.size(); ++i)
                QCOMPARE(now->lines[i].regularMinor, sheet->lines[i].regularMinor);
            for (const WorksheetLine& line : sheet->lines) {
                if (!line.drill)
                    continue;
                const auto entries = returns.entries(which, period.days, line);
                TD_VERIFY(entries);
                qint64 sum = 0;
                for (const TaxLedgerEntry& entry : *entries)
                    sum += line.id == id(101) ? entry.netMinor : entry.taxMinor;
                QCOMPARE(sum, line.regularMinor);
            }
            allNet += sheet->line(id(101))->regularMinor;
            allTax += sheet->line(id(103))->regularMinor;
            allInput += sheet->line(id(106))->regularMinor;
        }
        const DayRange always{QDate(1990, 1, 1), QDate(2100, 1, 1)};
        const auto all = returns.worksheet(which, always);
        TD_VERIFY(all);
        QCOMPARE(all->line(id(101))->regularMinor, allNet);
        QCOMPARE(all->line(id(103))->regularMinor, allTax);
        QCOMPARE(all->line(id(106))->regularMinor, allInput);
        auto ledger = db.query("SELECT coalesce(sum(t.sign * t.tax_minor), 0) FROM invoice_taxes t JOIN invoices i ON i.id = t.invoice_id "
                               "WHERE t.regime = ? AND i.status = 'issued'", regime);
        QCOMPARE(allTax, *ledger.number());
    }
}

void TestTaxHistories::worksheetsAreTheLedger_data()
{
    bool given = false;
    const quint32 wanted = qEnvironmentVariable("TD_SEED").toUInt(&given);
    QTest::addColumn<quint32>("seed");
    QTest::newRow("bought before the first sale") << quint32(3162462838);
    QTest::newRow("random") << (given ? wanted : QRandomGenerator::global()->generate());
}

void TestTaxHistories::worksheetsAreTheLedger()
{
    QFETCH(quint32, seed);
    qInfo("seed %u (TD_SEED repeats it)", seed);
    QRandomGenerator random(seed);
    const int histories = qEnvironmentVariableIsSet("TD_LONG") ? 40 : 4;
    for (int history = 0; history < histories; ++history) {
        ScratchStudio studio;
        TD_VERIFY(studio.ready());
        TaxBooks books(studio);
        TD_VERIFY(books.settle(u"CA-QC"_s));
        books.setToday({2026, 6, 1});
        Diary diary;
        for (int i = 0; i < 120 && !QTest::currentTestFailed(); ++i)
            step(random, books, studio.db(), diary);
        if (!QTest::currentTestFailed())
            check(studio.db(), diary);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"history %1 of seed %2"_s.arg(history).arg(seed)));
    }
}

/// Ten years of sales: the sums are right, and how long they took is printed (30,000 invoices with TD_LONG).
void TestTaxHistories::tenYears()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    TaxBooks books(studio);
    TD_VERIFY(books.settle(u"CA-QC"_s));
    const int count = qEnvironmentVariableIsSet("TD_LONG") ? 30'000 : 300;
    TD_VERIFY(studio.db().change("books.test", {}, [&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            const QDate day = QDate(2016, 6, 1).addDays(qint64(i) * 3650 / count);
            TD_TRY(books.invoice(day, u"CA-QC"_s, {{u"service"_s, 10000}}));
            if (i % 5 == 0)
                TD_TRY(books.expense(day, 10000, 500, 100'000, u"rent"_s, 998));
        }
        return {};
    }));
    TaxReturns returns(studio.db());
    for (int round = 0; round < 2; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto sheet = returns.worksheet({TaxRegime::Gst, {}}, {{2016, 6, 1}, {2026, 5, 31}});
        qInfo("worksheet of ten years, %d invoices: %lld ms", count, timer.elapsed());
        TD_VERIFY(sheet);
        QCOMPARE(sheet->line(u"101"_s)->regularMinor, qint64(count) * 10000);
        QCOMPARE(sheet->line(u"103"_s)->regularMinor, qint64(count) * 500);
        QCOMPARE(sheet->line(u"106"_s)->regularMinor, qint64(count) / 5 * 500);
    }
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestTaxHistories)
#include "tst_taxhistories.moc"
