// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "billing/cancelcost.h"

#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

/// The tax on a fee before it is billed, and what the trainer gets for a session that was lost.
class TestCancelCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pay_data();
    void pay();
    void taxes_data();
    void taxes();
    void settingsOfTheStudio();
    void clientOfItsOwn();
};

void TestCancelCost::pay_data()
{
    QTest::addColumn<QList<qint64>>("fees");
    QTest::addColumn<bool>("forfeited");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<qint64>("hourly");
    QTest::addColumn<int>("commission");
    QTest::addColumn<TrainerPay>("expected");
    using Fees = QList<qint64>;
    QTest::newRow("no terms") << Fees{2500} << true << 60 << qint64(-1) << -1 << TrainerPay{};
    QTest::newRow("an hour charged") << Fees{2500} << false << 60 << qint64(4000) << -1 << TrainerPay{60, 4000, 0};
    QTest::newRow("an hour forfeited") << Fees{0} << true << 60 << qint64(4000) << -1 << TrainerPay{60, 4000, 0};
    QTest::newRow("on time") << Fees{0} << false << 60 << qint64(4000) << 50'000 << TrainerPay{};
    QTest::newRow("three quarters, half a cent up") << Fees{2500} << false << 45 << qint64(3998) << -1 << TrainerPay{45, 2999, 0};
    QTest::newRow("half the fee") << Fees{2500} << false << 60 << qint64(-1) << 50'000 << TrainerPay{0, 0, 1250};
    QTest::newRow("commission, half a cent up") << Fees{2501} << false << 60 << qint64(-1) << 50'000 << TrainerPay{0, 0, 1251};
    QTest::newRow("forfeited without a fee") << Fees{0} << true << 60 << qint64(-1) << 50'000 << TrainerPay{};
    QTest::newRow("a class: time once, each fee") << Fees{2500, 0, 1000} << false << 90 << qint64(4000) << 10'000 << TrainerPay{90, 6000, 350};
    QTest::newRow("nobody in it") << Fees{} << false << 60 << qint64(4000) << 50'000 << TrainerPay{};
    QTest::newRow("paid nothing an hour") << Fees{2500} << true << 60 << qint64(0) << 0 << TrainerPay{};
}

void TestCancelCost::pay()
{
    QFETCH(const QList<qint64>, fees);
    QFETCH(const bool, forfeited);
    QFETCH(const int, minutes);
    QFETCH(const qint64, hourly);
    QFETCH(const int, commission);
    QFETCH(const TrainerPay, expected);
    QList<LostPlace> places;
    for (const qint64 fee : fees)
        places.append({fee, forfeited});
    TrainerTerms terms;
    terms.durationMin = minutes;
    if (hourly >= 0)
        terms.hourlyRateMinor = hourly;
    if (commission >= 0)
        terms.commissionRate = commission;
    const TrainerPay got = trainerPay(places, terms);
    QCOMPARE(got.minutes, expected.minutes);
    QCOMPARE(got.timeMinor, expected.timeMinor);
    QCOMPARE(got.commissionMinor, expected.commissionMinor);
}

void TestCancelCost::taxes_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("registered");
    QTest::addColumn<bool>("included");
    QTest::addColumn<qint64>("fee");
    QTest::addColumn<qint64>("net");
    QTest::addColumn<QList<qint64>>("taxes");
    using Taxes = QList<qint64>;
    QTest::newRow("Ontario") << u"CA-ON"_s << true << false << qint64(2500) << qint64(2500) << Taxes{325};
    QTest::newRow("Quebec") << u"CA-QC"_s << true << false << qint64(2500) << qint64(2500) << Taxes{125, 249};
    QTest::newRow("included") << u"CA-ON"_s << true << true << qint64(2825) << qint64(2500) << Taxes{325};
    QTest::newRow("not registered") << u"CA-ON"_s << false << false << qint64(2500) << qint64(2500) << Taxes{};
    QTest::newRow("no fee") << u"CA-ON"_s << true << false << qint64(0) << qint64(0) << Taxes{0};
}

void TestCancelCost::taxes()
{
    QFETCH(const QString, region);
    QFETCH(const bool, registered);
    QFETCH(const bool, included);
    QFETCH(const qint64, fee);
    QFETCH(const qint64, net);
    QFETCH(const QList<qint64>, taxes);
    const auto table = TaxTable::builtIn();
    TD_VERIFY(table);
    const auto totals = feeTotals(fee, {region, QDate(2026, 6, 1), registered, false, included}, *table);
    TD_VERIFY(totals);
    QCOMPARE(totals->netMinor, net);
    QList<qint64> got;
    qint64 sum = net;
    for (const TaxAmount& tax : totals->taxes) {
        got.append(tax.taxMinor);
        sum += tax.taxMinor;
    }
    QCOMPARE(got, taxes);
    QCOMPARE(totals->totalMinor, sum);
}

void TestCancelCost::settingsOfTheStudio()
{
    Ledger ledger;
    QVERIFY(!ledger.problem);
    const AppointmentId session = ledger.diary.book(QDate(2026, 6, 2), 600, {ledger.client});
    const auto english = FeeTaxes(ledger.db()).totals(ledger.client, session, 2500, false);
    TD_VERIFY(english);
    QCOMPARE(english->totalMinor, 2825);
    QCOMPARE(english->taxes.first().name, u"HST"_s);
    QCOMPARE(FeeTaxes(ledger.db()).totals(ledger.client, session, 2500, true)->taxes.first().name, u"TVH"_s);
    BillingSettingsStore store(ledger.db());
    BillingSettings settings = *store.settings();
    settings.registered = false;
    TD_VERIFY(store.save(settings));
    const auto without = FeeTaxes(ledger.db()).totals(ledger.client, session, 2500, false);
    TD_VERIFY(without);
    QVERIFY(without->taxes.isEmpty());
    QCOMPARE(without->totalMinor, 2500);
}

void TestCancelCost::clientOfItsOwn()
{
    Ledger ledger;
    QVERIFY(!ledger.problem);
    const AppointmentId session = ledger.diary.book(QDate(2026, 6, 2), 600, {ledger.client});
    BillingSettingsStore store(ledger.db());
    ClientBilling billing = *store.client(ledger.client);
    billing.taxRegion = u"CA-AB"_s;
    TD_VERIFY(store.save(billing));
    QCOMPARE(FeeTaxes(ledger.db()).totals(ledger.client, session, 2500, false)->totalMinor, 2625);
    billing = *store.client(ledger.client);
    billing.taxExemptReason = u"Embassy"_s;
    TD_VERIFY(store.save(billing));
    QCOMPARE(FeeTaxes(ledger.db()).totals(ledger.client, session, 2500, false)->totalMinor, 2500);
}

QTEST_GUILESS_MAIN(TestCancelCost)
#include "tst_cancelcost.moc"
