// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax/taxengine.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

TaxRate rate(const QString& region, const QString& category, const QString& code, int perHundredThousand, int position = 0,
             bool compound = false)
{
    TaxRate made;
    made.region = region;
    made.category = category;
    made.code = code;
    made.nameEn = code;
    made.regime = TaxRegime::Vat;
    made.rate = perHundredThousand;
    made.compound = compound;
    made.position = position;
    made.from = QDate(2000, 1, 1);
    return made;
}

TaxTable builtIn()
{
    return *TaxTable::builtIn();
}

TaxContext in(const QString& region, bool inclusive = false, QDate day = QDate(2026, 6, 1))
{
    TaxContext context;
    context.region = region;
    context.day = day;
    context.pricesInclude = inclusive;
    return context;
}

/// "114000 + GST 5700 on 114000 + QST 11372 on 114000 = 131072"
QString shown(const Result<TaxedTotals>& totals)
{
    if (!totals)
        return totals.error().reason;
    QString text = QString::number(totals->netMinor);
    for (const TaxAmount& tax : totals->taxes)
        text += u" + %1 %2 on %3"_s.arg(tax.code).arg(tax.taxMinor).arg(tax.baseMinor);
    return text + u" = %1"_s.arg(totals->totalMinor);
}

QString shownNets(const Result<TaxedTotals>& totals)
{
    QStringList nets;
    for (const qint64 net : totals->lineNets)
        nets.append(QString::number(net));
    return nets.join(u' ');
}

} // namespace

class TestTaxEngine : public QObject
{
    Q_OBJECT

private slots:
    void quebecVector();
    void depositVector();
    void quebecInclusiveGoesBack();
    void mixedCategories();
    void valueAddedTaxInclusive();
    void compoundTax();
    void compoundOnOneCategoryOnly();
    void negativeLineMirrors();
    void halfACentGoesUp();
    void notRegisteredChargesNothing();
    void exemptBuyerPaysNothing();
    void zeroRateIsListed();
    void exemptLineKeepsItsAmount();
    void frenchNamesWhenFrench();
    void categoryIsNamedWhenThereIsOne();
    void unknownCategoryIsRefused();
    void sumsBeyondTheLimitAreRefused();
    void tooMixedRatesAreRefused();
    void tooManyTaxesAreRefused();
    void lineAmounts_data();
    void lineAmounts();
    void scaledRoundsHalfAway_data();
    void scaledRoundsHalfAway();
};

void TestTaxEngine::quebecVector()
{
    QCOMPARE(shown(taxInvoice({{u"service"_s, 114000}}, in(u"CA-QC"_s), builtIn())),
             u"114000 + GST 5700 on 114000 + QST 11372 on 114000 = 131072"_s);
}

void TestTaxEngine::depositVector()
{
    QCOMPARE(shown(taxInvoice({{u"service"_s, 5000}}, in(u"CA-AB"_s, true), builtIn())), u"4762 + GST 238 on 4762 = 5000"_s);
}

void TestTaxEngine::quebecInclusiveGoesBack()
{
    QCOMPARE(shown(taxInvoice({{u"service"_s, 131072}}, in(u"CA-QC"_s, true), builtIn())),
             u"114000 + GST 5700 on 114000 + QST 11372 on 114000 = 131072"_s);
}

void TestTaxEngine::mixedCategories()
{
    const QList<TaxableLine> lines{{u"service"_s, 8500}, {u"goods"_s, 3999}, {u"food"_s, 450}};
    QCOMPARE(shown(taxInvoice(lines, in(u"CA-BC"_s), builtIn())), u"12949 + GST 625 on 12499 + PST 280 on 3999 = 13854"_s);
}

void TestTaxEngine::valueAddedTaxInclusive()
{
    const TaxTable table = builtIn().with({rate(u"FR"_s, u"service"_s, u"VAT"_s, 20000), rate(u"FR"_s, u"goods"_s, u"VAT"_s, 5500)});
    QCOMPARE(shown(taxInvoice({{u"service"_s, 6000}}, in(u"FR"_s, true), table)), u"5000 + VAT 1000 on 5000 = 6000"_s);
    const QList<TaxableLine> lines{{u"service"_s, 999}, {u"service"_s, 999}, {u"service"_s, 999}, {u"goods"_s, 1055}};
    const auto totals = taxInvoice(lines, in(u"FR-IDF"_s, true), table);
    // 29.97 / 1.2 = 24.975: the tax is 4.995, rounded once to 5.00.
    QCOMPARE(shown(totals), u"3497 + VAT 500 on 2497 + VAT 55 on 1000 = 4052"_s);
    QCOMPARE(std::accumulate(totals->lineNets.begin(), totals->lineNets.end(), qint64(0)), totals->netMinor);
}

void TestTaxEngine::compoundTax()
{
    QCOMPARE(shown(taxInvoice({{u"service"_s, 10000}}, in(u"CA-QC"_s, false, {2012, 6, 1}), builtIn())),
             u"10000 + GST 500 on 10000 + QST 998 on 10500 = 11498"_s);
    QCOMPARE(shown(taxInvoice({{u"service"_s, 11498}}, in(u"CA-QC"_s, true, {2012, 6, 1}), builtIn())),
             u"10000 + GST 500 on 10000 + QST 998 on 10500 = 11498"_s);
}

void TestTaxEngine::compoundOnOneCategoryOnly()
{
    // Prince Edward Island before 2013: GST on both, the provincial tax on goods with their GST.
    const QList<TaxableLine> lines{{u"service"_s, 10000}, {u"goods"_s, 2000}};
    QCOMPARE(shown(taxInvoice(lines, in(u"CA-PE"_s, false, {2012, 6, 1}), builtIn())),
             u"12000 + GST 600 on 12000 + PST 210 on 2100 = 12810"_s);
}

void TestTaxEngine::negativeLineMirrors()
{
    const auto sale = taxInvoice({{u"service"_s, 114010}, {u"goods"_s, 33}}, in(u"CA-QC"_s), builtIn());
    const auto back = taxInvoice({{u"service"_s, -114010}, {u"goods"_s, -33}}, in(u"CA-QC"_s), builtIn());
    QVERIFY(sale && back);
    QCOMPARE(back->totalMinor, -sale->totalMinor);
    for (qsizetype i = 0; i < sale->taxes.size(); ++i)
        QCOMPARE(back->taxes[i].taxMinor, -sale->taxes[i].taxMinor);
    QCOMPARE(shown(taxInvoice({{u"service"_s, 10000}, {u"service"_s, -2500}}, in(u"CA-ON"_s), builtIn())),
             u"7500 + HST 975 on 7500 = 8475"_s);
}

void TestTaxEngine::halfACentGoesUp()
{
    QCOMPARE(shown(taxInvoice({{u"service"_s, 10}}, in(u"CA-AB"_s), builtIn())), u"10 + GST 1 on 10 = 11"_s);
    QCOMPARE(shown(taxInvoice({{u"service"_s, 9}}, in(u"CA-AB"_s), builtIn())), u"9 + GST 0 on 9 = 9"_s);
    QCOMPARE(shown(taxInvoice({{u"service"_s, -10}}, in(u"CA-AB"_s), builtIn())), u"-10 + GST -1 on -10 = -11"_s);
}

void TestTaxEngine::notRegisteredChargesNothing()
{
    for (const bool inclusive : {false, true}) {
        TaxContext context = in(u"CA-QC"_s, inclusive);
        context.registered = false;
        QCOMPARE(shown(taxInvoice({{u"service"_s, 114000}}, context, builtIn())), u"114000 = 114000"_s);
    }
}

void TestTaxEngine::exemptBuyerPaysNothing()
{
    TaxContext context = in(u"CA-QC"_s);
    context.exempt = true;
    QCOMPARE(shown(taxInvoice({{u"service"_s, 114000}}, context, builtIn())), u"114000 = 114000"_s);
}

void TestTaxEngine::zeroRateIsListed()
{
    const TaxTable table = builtIn().with({rate(u"GB"_s, u"food"_s, u"VAT"_s, 0)});
    for (const bool inclusive : {false, true})
        QCOMPARE(shown(taxInvoice({{u"food"_s, 700}}, in(u"GB"_s, inclusive), table)), u"700 + VAT 0 on 700 = 700"_s);
}

void TestTaxEngine::exemptLineKeepsItsAmount()
{
    const QList<TaxableLine> lines{{u"service"_s, 1001}, {u"exempt"_s, 777}, {u"service"_s, 1001}, {u"service"_s, 0}};
    const auto totals = taxInvoice(lines, in(u"CA-ON"_s, true), builtIn());
    QVERIFY(totals);
    QCOMPARE(totals->lineNets[1], 777);
    QCOMPARE(totals->lineNets[3], 0);
    // 20.02 x 13/113 = 2.3032; the nets of both lines are 17.72, one of them by a cent more than it would be by itself.
    QCOMPARE(shown(totals), u"2549 + HST 230 on 1772 = 2779"_s);
    QCOMPARE(shownNets(totals), u"886 777 886 0"_s);
}

void TestTaxEngine::frenchNamesWhenFrench()
{
    TaxContext context = in(u"CA-QC"_s);
    context.french = true;
    const auto totals = taxInvoice({{u"service"_s, 100}}, context, builtIn());
    QVERIFY(totals);
    QCOMPARE(totals->taxes[0].name, u"TPS"_s);
    QCOMPARE(totals->taxes[1].name, u"TVQ"_s);
}

void TestTaxEngine::categoryIsNamedWhenThereIsOne()
{
    const auto one = taxInvoice({{u"service"_s, 100}, {u"service"_s, 50}}, in(u"CA-ON"_s), builtIn());
    const auto two = taxInvoice({{u"service"_s, 100}, {u"goods"_s, 50}}, in(u"CA-ON"_s), builtIn());
    QVERIFY(one && two);
    QCOMPARE(one->taxes[0].category, u"service"_s);
    QCOMPARE(two->taxes.size(), 1);
    QCOMPARE(two->taxes[0].category, QString());
}

void TestTaxEngine::unknownCategoryIsRefused()
{
    const auto totals = taxInvoice({{u"service"_s, 100}, {u"unicorns"_s, 1}}, in(u"CA-ON"_s), builtIn());
    QVERIFY(!totals);
    QCOMPARE(totals.error().kind, ErrorKind::Invalid);
    QCOMPARE(totals.error().reason, u"tax.unknown-category"_s);
    QCOMPARE(totals.error().args, QStringList{u"unicorns"_s});
}

void TestTaxEngine::sumsBeyondTheLimitAreRefused()
{
    constexpr qint64 limit = 100'000'000'000'000;
    const auto reason = [](const QList<TaxableLine>& lines) { return shown(taxInvoice(lines, in(u"CA-ON"_s), builtIn())); };
    QCOMPARE(reason({{u"exempt"_s, limit}}), u"100000000000000 = 100000000000000"_s);
    QCOMPARE(reason({{u"exempt"_s, limit}, {u"exempt"_s, 1}}), u"money.range"_s);
    QCOMPARE(reason({{u"service"_s, limit}}), u"money.range"_s);
    QCOMPARE(reason({{u"exempt"_s, std::numeric_limits<qint64>::max()}}), u"money.range"_s);
    QCOMPARE(reason({{u"exempt"_s, std::numeric_limits<qint64>::min()}}), u"money.range"_s);
}

void TestTaxEngine::tooMixedRatesAreRefused()
{
    QList<TaxRate> own;
    QList<TaxableLine> lines;
    const int primes[]{7919, 7907, 7901, 7883, 7879, 7877, 7873, 7867, 7853};
    for (const int prime : primes) {
        const QString category = u"c%1"_s.arg(prime);
        own.append(rate(u"XX"_s, category, u"VAT"_s, 8000));
        own.append(rate(u"XX"_s, category, u"A"_s, prime, 1));
        lines.append({category, 1234567});
    }
    const TaxTable table = builtIn().with(own);
    const auto totals = taxInvoice(lines, in(u"XX"_s, true), table);
    QVERIFY(!totals);
    QCOMPARE(totals.error().reason, u"tax.too-many-rates"_s);
    QVERIFY(taxInvoice(lines, in(u"XX"_s), table));
    QVERIFY(taxInvoice(lines.mid(0, 4), in(u"XX"_s, true), table));
}

void TestTaxEngine::tooManyTaxesAreRefused()
{
    QList<TaxRate> own;
    for (int i = 0; i < 9; ++i)
        own.append(rate(u"XX"_s, u"service"_s, u"T%1"_s.arg(i), 100000, i, true));
    QCOMPARE(shown(taxInvoice({{u"service"_s, 100}}, in(u"XX"_s), builtIn().with(own))), u"tax.too-many-rates"_s);
    // Eight taxes of 100 %, each on everything before it: doubled eight times.
    const auto eight = taxInvoice({{u"service"_s, 100}}, in(u"XX"_s), builtIn().with(own.mid(0, 8)));
    QVERIFY(eight);
    QCOMPARE(eight->totalMinor, 25600);
}

void TestTaxEngine::lineAmounts_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("discount");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, qint64 quantity, qint64 unit, qint64 discount, const char* expected) {
        QTest::newRow(name) << quantity << unit << discount << QString::fromLatin1(expected);
    };
    row("one", 1000, 8500, 0, "8500");
    row("a quarter hour", 250, 8501, 0, "2125");
    row("half a cent", 500, 1, 0, "1");
    row("half a cent back", 500, -1, 0, "-1");
    row("discount", 3000, 1000, 250, "2750");
    row("all of it off", 1000, 1000, 1000, "0");
    row("too much off", 1000, 1000, 1001, "invoice.discount");
    row("discount on a reduction", 1000, -1000, 1, "invoice.discount");
    row("negative discount", 1000, 1000, -1, "invoice.discount");
    row("absurd unit", 1000, std::numeric_limits<qint64>::max(), 0, "money.range");
    row("absurd negative unit", 1000, std::numeric_limits<qint64>::min(), 0, "money.range");
    row("absurd quantity", std::numeric_limits<qint64>::max(), 1, 0, "money.range");
    row("negative quantity", -1000, 1, 0, "money.range");
    row("absurd product", 1'000'000'000, 1'000'000'000'000, 0, "money.range");
}

void TestTaxEngine::lineAmounts()
{
    QFETCH(qint64, quantity);
    QFETCH(qint64, unit);
    QFETCH(qint64, discount);
    QFETCH(QString, expected);
    const auto amount = lineAmount(quantity, unit, discount);
    QCOMPARE(amount ? QString::number(*amount) : amount.error().reason, expected);
}

void TestTaxEngine::scaledRoundsHalfAway_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("half up") << qint64(5) << qint64(1) << qint64(2) << qint64(3);
    QTest::newRow("half down below zero") << qint64(-5) << qint64(1) << qint64(2) << qint64(-3);
    QTest::newRow("below half") << qint64(4) << qint64(1) << qint64(3) << qint64(1);
    QTest::newRow("above half") << qint64(5) << qint64(1) << qint64(3) << qint64(2);
    QTest::newRow("zero") << qint64(0) << qint64(7) << qint64(3) << qint64(0);
    QTest::newRow("negative numerator") << qint64(3) << qint64(-1) << qint64(2) << qint64(-2);
    QTest::newRow("beyond 64 bits") << qint64(100'000'000'000'000) << qint64(99'999) << qint64(100'000) << qint64(99'999'000'000'000);
}

void TestTaxEngine::scaledRoundsHalfAway()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(qint64, expected);
    QCOMPARE(scaled(amount, numerator, denominator), expected);
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestTaxEngine)
#include "tst_taxengine.moc"
