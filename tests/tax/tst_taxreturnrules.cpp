// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax/taxreturnrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace td
{

class TestTaxReturnRules : public QObject
{
    Q_OBJECT

private slots:
    void periods_data();
    void periods();
    void dueDates_data();
    void dueDates();
    void quickRates();
    void smallSupplierLimit();
    void namesGoBack();
};

void TestTaxReturnRules::periods_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("yearStart");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char* name, QDate day, FilingPeriod period, int start, QDate first, QDate last) {
        QTest::newRow(name) << day << int(period) << start << first << last;
    };
    row("month", {2024, 2, 29}, FilingPeriod::Month, 1, {2024, 2, 1}, {2024, 2, 29});
    row("quarter", {2026, 6, 1}, FilingPeriod::Quarter, 1, {2026, 4, 1}, {2026, 6, 30});
    row("quarter of a year from February", {2026, 1, 31}, FilingPeriod::Quarter, 2, {2025, 11, 1}, {2026, 1, 31});
    row("year", {2026, 12, 31}, FilingPeriod::Year, 1, {2026, 1, 1}, {2026, 12, 31});
    row("year from July", {2026, 6, 30}, FilingPeriod::Year, 7, {2025, 7, 1}, {2026, 6, 30});
}

void TestTaxReturnRules::periods()
{
    QFETCH(QDate, day);
    QFETCH(int, period);
    QFETCH(int, yearStart);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const DayRange range = filingPeriodOn(day, FilingPeriod(period), yearStart);
    QCOMPARE(range.first, first);
    QCOMPARE(range.last, last);
}

void TestTaxReturnRules::dueDates_data()
{
    QTest::addColumn<int>("regime");
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("period");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("proprietor");
    QTest::addColumn<QDate>("pay");
    QTest::addColumn<QDate>("file");
    const auto row = [](const char* name, TaxRegime regime, const char* region, FilingPeriod period, QDate last, bool proprietor,
                        QDate pay, QDate file) {
        QTest::newRow(name) << int(regime) << QString::fromLatin1(region) << int(period) << last << proprietor << pay << file;
    };
    row("quarter", TaxRegime::Gst, "", FilingPeriod::Quarter, {2026, 3, 31}, true, {2026, 4, 30}, {2026, 4, 30});
    row("February", TaxRegime::Gst, "", FilingPeriod::Month, {2026, 2, 28}, true, {2026, 3, 31}, {2026, 3, 31});
    row("year of a proprietor", TaxRegime::Gst, "", FilingPeriod::Year, {2025, 12, 31}, true, {2026, 4, 30}, {2026, 6, 15});
    row("year of a company", TaxRegime::Gst, "", FilingPeriod::Year, {2025, 12, 31}, false, {2026, 3, 31}, {2026, 3, 31});
    row("other year of a proprietor", TaxRegime::Gst, "", FilingPeriod::Year, {2026, 6, 30}, true, {2026, 9, 30}, {2026, 9, 30});
    row("Quebec", TaxRegime::Qst, "", FilingPeriod::Year, {2025, 12, 31}, true, {2026, 4, 30}, {2026, 6, 15});
    row("British Columbia", TaxRegime::Pst, "CA-BC", FilingPeriod::Quarter, {2026, 6, 30}, true, {2026, 7, 31}, {2026, 7, 31});
    row("Saskatchewan", TaxRegime::Pst, "CA-SK", FilingPeriod::Quarter, {2025, 12, 31}, true, {2026, 1, 20}, {2026, 1, 20});
    row("elsewhere", TaxRegime::Vat, "", FilingPeriod::Quarter, {2025, 12, 31}, true, {2026, 1, 31}, {2026, 1, 31});
}

void TestTaxReturnRules::dueDates()
{
    QFETCH(int, regime);
    QFETCH(QString, region);
    QFETCH(int, period);
    QFETCH(QDate, last);
    QFETCH(bool, proprietor);
    QFETCH(QDate, pay);
    QFETCH(QDate, file);
    const auto rules = TaxReturnRules::builtIn();
    QVERIFY(rules);
    const DueDates due = rules->due(TaxRegime(regime), region, FilingPeriod(period), last, proprietor);
    QCOMPARE(due.pay, pay);
    QCOMPARE(due.file, file);
}

void TestTaxReturnRules::quickRates()
{
    const auto rules = TaxReturnRules::builtIn();
    QVERIFY(rules);
    QCOMPARE(rules->quickRate(5000, 5000), 3600);
    QCOMPARE(rules->quickRate(13000, 13000), 8800);
    QCOMPARE(rules->quickRate(13000, 7777), std::nullopt);
    QCOMPARE(rules->quickLimitMinor(), 40'000'000);
    QCOMPARE(rules->quickCreditRate(), 1000);
    QCOMPARE(rules->quickCreditBaseMinor(), 3'000'000);
}

void TestTaxReturnRules::smallSupplierLimit()
{
    const auto rules = TaxReturnRules::builtIn();
    QVERIFY(rules);
    const auto limit = rules->smallSupplier(u"CA"_s, {2026, 1, 1});
    QVERIFY(limit);
    QCOMPARE(limit->amountMinor, 3'000'000);
    QCOMPARE(limit->quarters, 4);
    QVERIFY(!rules->smallSupplier(u"FR"_s, {2026, 1, 1}));
    QVERIFY(!rules->smallSupplier(u"CA"_s, {1990, 12, 31}));
}

void TestTaxReturnRules::namesGoBack()
{
    for (const FilingPeriod period : {FilingPeriod::Month, FilingPeriod::Quarter, FilingPeriod::Year})
        QCOMPARE(filingPeriodFromName(filingPeriodName(period)), period);
    QCOMPARE(filingPeriodFromName(u"week"), std::nullopt);
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestTaxReturnRules)
#include "tst_taxreturnrules.moc"
