// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandfixture.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

/// The commands about taxes, on a real encrypted file.
class TestTaxCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownRateComesAndGoes();
    void rateIsChecked();
    void periodIsClosedFiledAndPaid();
    void worksheetHasItsLines();
    void smallSupplierIsShown();
    void trainersAreRefused();

private:
    static void registerStudio(CommandFixture& f)
    {
        Database& db = f.studio().db();
        TD_VERIFY(db.change("test", {}, [&] { return db.exec("UPDATE organisation SET tax_registered = 1"); }));
    }
};

void TestTaxCommands::ownRateComesAndGoes()
{
    CommandFixture f;
    const QJsonObject added = f.run({{u"command"_s, u"tax-rate.add"_s}, {u"region"_s, u"FR"_s}, {u"category"_s, u"service"_s},
                                     {u"code"_s, u"VAT"_s}, {u"rate"_s, 20000}, {u"from"_s, u"2014-01-01"_s}});
    QVERIFY2(added[u"ok"].toBool(), qPrintable(f.reason(added)));
    QCOMPARE(added[u"tax_rate"][u"regime"].toString(), u"vat"_s);
    const auto shown = [&] {
        return f.run({{u"command"_s, u"tax-rate.list"_s}, {u"region"_s, u"FR"_s}})[u"tax_rates"].toArray();
    };
    QCOMPARE(shown().size(), 1);
    QCOMPARE(shown().at(0)[u"rate"].toInt(), 20000);
    const QJsonObject ended =
        f.run({{u"command"_s, u"tax-rate.add"_s}, {u"id"_s, added[u"id"]}, {u"until"_s, u"2026-05-31"_s}});
    QVERIFY2(ended[u"ok"].toBool(), qPrintable(f.reason(ended)));
    QCOMPARE(shown().size(), 0);
    QVERIFY(f.run({{u"command"_s, u"tax-rate.remove"_s}, {u"id"_s, added[u"id"]}})[u"ok"].toBool());
    QCOMPARE(f.reason(f.run({{u"command"_s, u"tax-rate.add"_s}, {u"id"_s, added[u"id"]}, {u"rate"_s, 1}})), u"row.not-found"_s);
    QCOMPARE(f.run({{u"command"_s, u"tax-rate.list"_s}, {u"region"_s, u"CA-QC"_s}, {u"day"_s, u"2012-06-01"_s}})[u"tax_rates"].toArray().size(), 4);
}

void TestTaxCommands::rateIsChecked()
{
    CommandFixture f;
    const QJsonObject good{{u"command"_s, u"tax-rate.add"_s}, {u"region"_s, u"FR"_s}, {u"category"_s, u"service"_s},
                           {u"code"_s, u"VAT"_s},            {u"rate"_s, 20000},      {u"from"_s, u"2014-01-01"_s}};
    const auto with = [&](const QString& name, const QJsonValue& value) {
        QJsonObject request = good;
        request.insert(name, value);
        return f.run(request);
    };
    QVERIFY(!with(u"rate"_s, 100001)[u"ok"].toBool());
    QVERIFY(!with(u"rate"_s, -1)[u"ok"].toBool());
    QVERIFY(!with(u"until"_s, u"2013-12-31"_s)[u"ok"].toBool());
    QVERIFY(!with(u"region"_s, u""_s)[u"ok"].toBool());
    QVERIFY(!with(u"regime"_s, u"magic"_s)[u"ok"].toBool());
    QCOMPARE(f.count("tax_rates"), 0);
}

void TestTaxCommands::periodIsClosedFiledAndPaid()
{
    CommandFixture f;
    registerStudio(f);
    const QJsonObject early = f.run({{u"command"_s, u"close-period"_s}, {u"from"_s, u"2026-04-01"_s}, {u"to"_s, u"2026-06-30"_s}});
    QCOMPARE(f.reason(early), u"tax.not-over"_s);
    const QJsonObject request{{u"command"_s, u"close-period"_s}, {u"from"_s, u"2026-01-01"_s}, {u"to"_s, u"2026-03-31"_s}};
    const QJsonObject closed = f.run(request);
    QVERIFY2(closed[u"ok"].toBool(), qPrintable(f.reason(closed)));
    QCOMPARE(closed[u"period"][u"status"].toString(), u"closed"_s);
    QCOMPARE(closed[u"period"][u"file_by"].toString(), u"2026-04-30"_s);
    QCOMPARE(f.reason(f.run(request)), u"tax.period-closed"_s);
    // What was closed stays closed.
    QVERIFY(!f.run({{u"command"_s, u"undo"_s}})[u"ok"].toBool());
    const auto file = [&](const QString& status) {
        return f.run({{u"command"_s, u"file-period"_s}, {u"id"_s, closed[u"id"]}, {u"status"_s, status}, {u"reference"_s, u"R1"_s}});
    };
    QCOMPARE(f.reason(file(u"paid"_s)), u"tax.not-filed"_s);
    QCOMPARE(file(u"filed"_s)[u"period"][u"status"].toString(), u"filed"_s);
    const QJsonObject paid = file(u"paid"_s);
    QCOMPARE(paid[u"period"][u"paid_on"].toString(), u"2026-06-01"_s);
    QCOMPARE(paid[u"period"][u"reference"].toString(), u"R1"_s);
    const QJsonArray periods = f.run({{u"command"_s, u"tax-periods"_s}})[u"periods"].toArray();
    QCOMPARE(periods.size(), 2);
    QCOMPARE(periods[0][u"status"].toString(), u"running"_s);
    QCOMPARE(periods[1][u"status"].toString(), u"paid"_s);
}

void TestTaxCommands::worksheetHasItsLines()
{
    CommandFixture f;
    registerStudio(f);
    const QJsonObject request{{u"command"_s, u"tax-worksheet"_s}, {u"from"_s, u"2026-01-01"_s}, {u"to"_s, u"2026-03-31"_s}};
    QJsonObject adjusted = request;
    adjusted.insert(u"adjust_collected"_s, 1234);
    adjusted.insert(u"line"_s, u"103"_s);
    const QJsonObject sheet = f.run(adjusted);
    QVERIFY2(sheet[u"ok"].toBool(), qPrintable(f.reason(sheet)));
    QCOMPARE(sheet[u"lines"].toArray().size(), 14);
    QCOMPARE(sheet[u"lines"][2][u"line"].toString(), u"104"_s);
    QCOMPARE(sheet[u"lines"][2][u"amount"].toInt(), 1234);
    QCOMPARE(sheet[u"owing"].toInt(), 1234);
    QCOMPARE(sheet[u"entries"].toArray().size(), 0);
    QVERIFY(sheet.contains(u"entries"_s));
    QVERIFY(!f.run(request).contains(u"entries"_s));
    QCOMPARE(f.reason(f.run({{u"command"_s, u"tax-worksheet"_s}, {u"from"_s, u"2026-04-01"_s}, {u"to"_s, u"2026-03-31"_s}})), u"tax.days"_s);
}

void TestTaxCommands::smallSupplierIsShown()
{
    CommandFixture f;
    const QJsonObject meter = f.run({{u"command"_s, u"small-supplier"_s}});
    QCOMPARE(meter[u"state"].toString(), u"below"_s);
    QCOMPARE(meter[u"limit"].toInt(), 3'000'000);
}

void TestTaxCommands::trainersAreRefused()
{
    CommandFixture f;
    f.signInAs(f.studio().trainerActor());
    for (const QString& command : {u"tax-worksheet"_s, u"tax-periods"_s, u"small-supplier"_s}) {
        const QJsonObject answer = f.run({{u"command"_s, command}});
        QVERIFY2(!answer[u"ok"].toBool(), qPrintable(command));
        QCOMPARE(answer[u"error"][u"kind"].toString(), u"forbidden"_s);
    }
}

QTEST_GUILESS_MAIN(TestTaxCommands)
#include "tst_taxcommands.moc"
