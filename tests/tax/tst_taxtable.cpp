// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax/taxtable.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// "GST 5000 + QST 9975": what holds, in order.
QString shown(const Result<QList<TaxRate>>& rates)
{
    if (!rates)
        return rates.error().reason;
    QStringList parts;
    for (const TaxRate& rate : *rates)
        parts.append(rate.code + u' ' + QString::number(rate.rate) + (rate.compound ? u" compound"_s : QString()));
    return parts.join(u" + "_s);
}

TaxRate rate(const QString& region, const QString& category, const QString& code, int perHundredThousand, QDate from, QDate until = {})
{
    TaxRate made;
    made.region = region;
    made.category = category;
    made.code = code;
    made.nameEn = code;
    made.regime = TaxRegime::Vat;
    made.rate = perHundredThousand;
    made.from = from;
    made.until = until;
    return made;
}

} // namespace

class TestTaxTable : public QObject
{
    Q_OBJECT

private slots:
    void builtInRates_data();
    void builtInRates();
    void everyProvinceHasAServiceRate();
    void ratesOfOneTaxNeverOverlap();
    void ownRateReplacesBuiltInOnItsDays();
    void laterOwnRateHolds();
    void countryStandsInForItsRegions();
    void ownCategoryIsKnown();
    void frenchNames();
};

void TestTaxTable::builtInRates_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* region, const char* category, QDate day, const char* expected) {
        QTest::addRow("%s %s %s", region, category, qPrintable(day.toString(Qt::ISODate)))
            << QString::fromLatin1(region) << QString::fromLatin1(category) << day << QString::fromLatin1(expected);
    };
    row("CA-BC", "service", {2026, 1, 1}, "GST 5000");
    row("CA-SK", "service", {2026, 1, 1}, "GST 5000");
    row("CA-MB", "service", {2026, 1, 1}, "GST 5000");
    row("CA-AB", "goods", {2026, 1, 1}, "GST 5000");
    row("CA-ON", "service", {2010, 6, 30}, "GST 5000");
    row("CA-ON", "goods", {2010, 6, 30}, "GST 5000 + RST 8000");
    row("CA-ON", "service", {2010, 7, 1}, "HST 13000");
    row("CA-NS", "service", {2010, 7, 1}, "HST 15000");
    row("CA-NS", "service", {2025, 3, 31}, "HST 15000");
    row("CA-NS", "service", {2025, 4, 1}, "HST 14000");
    row("CA-NB", "service", {2016, 6, 30}, "HST 13000");
    row("CA-NB", "service", {2016, 7, 1}, "HST 15000");
    row("CA-NL", "goods", {2016, 7, 1}, "HST 15000");
    row("CA-PE", "goods", {2013, 3, 31}, "GST 5000 + PST 10000 compound");
    row("CA-PE", "goods", {2013, 4, 1}, "HST 14000");
    row("CA-PE", "service", {2016, 9, 30}, "HST 14000");
    row("CA-PE", "service", {2016, 10, 1}, "HST 15000");
    row("CA-BC", "goods", {2010, 6, 30}, "GST 5000 + PST 7000");
    row("CA-BC", "goods", {2010, 7, 1}, "HST 12000");
    row("CA-BC", "service", {2013, 3, 31}, "HST 12000");
    row("CA-BC", "goods", {2013, 4, 1}, "GST 5000 + PST 7000");
    row("CA-QC", "service", {2026, 1, 1}, "GST 5000 + QST 9975");
    row("CA-QC", "service", {2012, 12, 31}, "GST 5000 + QST 9500 compound");
    row("CA-QC", "service", {2011, 12, 31}, "GST 5000 + QST 8500 compound");
    row("CA-QC", "service", {2010, 12, 31}, "GST 5000 + QST 7500 compound");
    row("CA-SK", "goods", {2017, 3, 22}, "GST 5000 + PST 5000");
    row("CA-SK", "goods", {2017, 3, 23}, "GST 5000 + PST 6000");
    row("CA-MB", "goods", {2013, 6, 30}, "GST 5000 + RST 7000");
    row("CA-MB", "goods", {2013, 7, 1}, "GST 5000 + RST 8000");
    row("CA-MB", "goods", {2019, 7, 1}, "GST 5000 + RST 7000");
    row("CA-ON", "food", {2026, 1, 1}, "");
    row("CA-QC", "exempt", {2026, 1, 1}, "");
    row("CA-NS", "zero", {2026, 1, 1}, "");
    row("FR", "service", {2026, 1, 1}, "");
    row("CA-ON", "spaceships", {2026, 1, 1}, "tax.unknown-category");
}

void TestTaxTable::builtInRates()
{
    QFETCH(QString, region);
    QFETCH(QString, category);
    QFETCH(QDate, day);
    QFETCH(QString, expected);
    const auto table = TaxTable::builtIn();
    QVERIFY(table);
    QCOMPARE(shown(table->ratesFor(region, category, day)), expected);
}

void TestTaxTable::everyProvinceHasAServiceRate()
{
    const auto table = TaxTable::builtIn();
    QVERIFY(table);
    const QStringList regions{u"AB"_s, u"BC"_s, u"MB"_s, u"NB"_s, u"NL"_s, u"NS"_s, u"NT"_s,
                              u"NU"_s, u"ON"_s, u"PE"_s, u"QC"_s, u"SK"_s, u"YT"_s};
    for (const QString& region : regions) {
        const QString code = u"CA-"_s + region;
        QVERIFY2(table->knowsRegion(code), qPrintable(code));
        // No gap in the history: GST or HST on every day.
        for (QDate day(2008, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
            const auto rates = table->ratesFor(code, u"service"_s, day);
            QVERIFY(rates);
            int federal = 0;
            for (const TaxRate& one : *rates)
                federal += one.regime == TaxRegime::Gst ? 1 : 0;
            QVERIFY2(federal == 1, qPrintable(code + u' ' + day.toString(Qt::ISODate)));
        }
    }
}

void TestTaxTable::ratesOfOneTaxNeverOverlap()
{
    const auto table = TaxTable::builtIn();
    QVERIFY(table);
    const QList<TaxRate>& rates = table->rates();
    for (qsizetype i = 0; i < rates.size(); ++i) {
        QVERIFY(!rates[i].until.isValid() || rates[i].from <= rates[i].until);
        for (qsizetype j = i + 1; j < rates.size(); ++j) {
            const TaxRate& a = rates[i];
            const TaxRate& b = rates[j];
            if (a.region != b.region || a.category != b.category || a.regime != b.regime)
                continue;
            const bool apart = (a.until.isValid() && a.until < b.from) || (b.until.isValid() && b.until < a.from);
            QVERIFY2(apart, qPrintable(a.region + u' ' + a.code));
        }
    }
}

void TestTaxTable::ownRateReplacesBuiltInOnItsDays()
{
    const auto builtIn = TaxTable::builtIn();
    QVERIFY(builtIn);
    const TaxTable table = builtIn->with({rate(u"CA-NS"_s, u"service"_s, u"HST"_s, 12000, {2024, 1, 1}, {2025, 6, 30})});
    const auto on = [&](QDate day) { return shown(table.ratesFor(u"CA-NS"_s, u"service"_s, day)); };
    QCOMPARE(on({2023, 12, 31}), u"HST 15000"_s);
    QCOMPARE(on({2024, 1, 1}), u"HST 12000"_s);
    QCOMPARE(on({2025, 6, 30}), u"HST 12000"_s);
    QCOMPARE(on({2025, 7, 1}), u"HST 14000"_s);
    QCOMPARE(shown(table.ratesFor(u"CA-NS"_s, u"goods"_s, {2024, 1, 1})), u"HST 15000"_s);
}

void TestTaxTable::laterOwnRateHolds()
{
    const auto builtIn = TaxTable::builtIn();
    QVERIFY(builtIn);
    const TaxTable table = builtIn->with({rate(u"FR"_s, u"service"_s, u"VAT"_s, 21000, {2026, 7, 1}),
                                          rate(u"FR"_s, u"service"_s, u"VAT"_s, 20000, {2014, 1, 1})});
    QCOMPARE(shown(table.ratesFor(u"FR"_s, u"service"_s, {2026, 6, 30})), u"VAT 20000"_s);
    QCOMPARE(shown(table.ratesFor(u"FR"_s, u"service"_s, {2026, 7, 1})), u"VAT 21000"_s);
}

void TestTaxTable::countryStandsInForItsRegions()
{
    const auto builtIn = TaxTable::builtIn();
    QVERIFY(builtIn);
    const TaxTable table = builtIn->with({rate(u"FR"_s, u"service"_s, u"VAT"_s, 20000, {2014, 1, 1})});
    QCOMPARE(shown(table.ratesFor(u"FR-IDF"_s, u"service"_s, {2026, 1, 1})), u"VAT 20000"_s);
    const TaxTable both = table.with({rate(u"FR-20R"_s, u"service"_s, u"VAT"_s, 10000, {2014, 1, 1})});
    QCOMPARE(shown(both.ratesFor(u"FR-20R"_s, u"service"_s, {2026, 1, 1})), u"VAT 10000"_s);
    QCOMPARE(shown(both.ratesFor(u"FR-IDF"_s, u"service"_s, {2026, 1, 1})), u"VAT 20000"_s);
}

void TestTaxTable::ownCategoryIsKnown()
{
    const auto builtIn = TaxTable::builtIn();
    QVERIFY(builtIn);
    QCOMPARE(shown(builtIn->ratesFor(u"DE"_s, u"books"_s, {2026, 1, 1})), u"tax.unknown-category"_s);
    const TaxTable table = builtIn->with({rate(u"DE"_s, u"books"_s, u"VAT"_s, 7000, {2014, 1, 1})});
    QVERIFY(table.categories().contains(u"books"_s));
    QCOMPARE(shown(table.ratesFor(u"DE"_s, u"books"_s, {2026, 1, 1})), u"VAT 7000"_s);
    QCOMPARE(shown(table.ratesFor(u"CA-ON"_s, u"books"_s, {2026, 1, 1})), QString());
}

void TestTaxTable::frenchNames()
{
    const auto table = TaxTable::builtIn();
    QVERIFY(table);
    const auto rates = table->ratesFor(u"CA-QC"_s, u"service"_s, {2026, 1, 1});
    QVERIFY(rates);
    QCOMPARE(rates->at(0).nameFr, u"TPS"_s);
    QCOMPARE(rates->at(1).nameFr, u"TVQ"_s);
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestTaxTable)
#include "tst_taxtable.moc"
