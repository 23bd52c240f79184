// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandfixture.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

/// Credits and packages through `do`.
class TestCreditCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packagesAreKept();
    void aBookingIsPaidAndExplained();
    void theChoiceIsTaken();
    void refusalsNameTheirField_data();
    void refusalsNameTheirField();
    void undoGivesTheCreditBack();
    void refundByLaw();
};

namespace
{

QString grant(CommandFixture& f, int units)
{
    const QJsonObject lot = f.run({{u"command"_s, u"credits-grant"_s}, {u"client"_s, u"Ada Stone"_s}, {u"name"_s, u"Gift"_s},
                                   {u"units"_s, units}, {u"validity_days"_s, 30}});
    return lot[u"id"].toString();
}

QJsonObject lotNow(CommandFixture& f)
{
    return f.run({{u"command"_s, u"credits"_s}, {u"client"_s, u"Ada Stone"_s}})[u"lots"][0].toObject();
}

} // namespace

void TestCreditCommands::packagesAreKept()
{
    CommandFixture f;
    const QJsonObject added = f.run({{u"command"_s, u"package-type-add"_s}, {u"name"_s, u"Ten sessions"_s}, {u"units"_s, 10},
                                     {u"price_minor"_s, 75000}, {u"validity_days"_s, 365}, {u"instalments"_s, 2}});
    QVERIFY2(!added[u"id"].toString().isEmpty(), qPrintable(f.reason(added)));
    const QString id = added[u"id"].toString();
    QJsonObject changed = f.run({{u"command"_s, u"trainer-price"_s}, {u"id"_s, id}, {u"trainer"_s, u"Tess Trainer"_s}, {u"price_minor"_s, 90000}});
    QCOMPARE(changed[u"package"][u"trainer_prices"][0][u"price_minor"].toInt(), 90000);
    changed = f.run({{u"command"_s, u"trainer-price"_s}, {u"id"_s, id}, {u"trainer"_s, u"Tess Trainer"_s}, {u"price_minor"_s, QJsonValue()}});
    QVERIFY(changed[u"package"][u"trainer_prices"].toArray().isEmpty());
    changed = f.run({{u"command"_s, u"package-type-change"_s}, {u"id"_s, id}, {u"price_minor"_s, 80000}, {u"validity_days"_s, QJsonValue()}});
    QCOMPARE(changed[u"package"][u"price_minor"].toInt(), 80000);
    QVERIFY(changed[u"package"][u"validity_days"].isNull());
    f.run({{u"command"_s, u"package-type-archive"_s}, {u"id"_s, id}});
    QVERIFY(f.run({{u"command"_s, u"package-types"_s}})[u"packages"].toArray().isEmpty());
    QCOMPARE(f.run({{u"command"_s, u"package-types"_s}, {u"archived"_s, true}})[u"packages"].toArray().size(), 1);
    const QJsonObject endless = f.run({{u"command"_s, u"package-type-add"_s}, {u"name"_s, u"All"_s}, {u"kind"_s, u"unlimited"_s}});
    QCOMPARE(f.reason(endless), u"lot.unlimited-expiry"_s);
}

void TestCreditCommands::aBookingIsPaidAndExplained()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    const QString lot = grant(f, 10);
    const QJsonObject booked = f.run(f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s));
    QCOMPARE(lotNow(f)[u"booked"].toInt(), 1);
    QCOMPARE(lotNow(f)[u"available"].toInt(), 9);
    const QJsonObject preview = f.run({{u"command"_s, u"cancel-preview"_s}, {u"id"_s, booked[u"id"]}});
    QCOMPARE(preview[u"preview"][u"participants"][0][u"credit"][u"name"].toString(), u"Gift"_s);
    const QJsonObject told = f.run({{u"command"_s, u"credits-explain"_s}, {u"lot"_s, lot}});
    const QString story = told[u"sentences"].toVariant().toStringList().join(u' ');
    QVERIFY2(story.contains(u"You bought 10 session"_s) && story.contains(u"1 session"_s) && story.contains(u"9 session"_s),
             qPrintable(story));
    QCOMPARE(told[u"entries"].toArray().size(), 2);
}

void TestCreditCommands::theChoiceIsTaken()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    grant(f, 10);
    QJsonObject request = f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s);
    request.insert(u"pays"_s, u"rate"_s);
    const QJsonObject booked = f.run(request);
    QCOMPARE(lotNow(f)[u"booked"].toInt(), 0);
    const QJsonObject place = booked[u"appointment"][u"participants"][0].toObject();
    QCOMPARE(place[u"pays"].toString(), u"rate"_s);
    f.run({{u"command"_s, u"set-pays"_s}, {u"id"_s, place[u"id"]}, {u"pays"_s, u"auto"_s}});
    QCOMPARE(lotNow(f)[u"booked"].toInt(), 1);
    f.run({{u"command"_s, u"set-pays"_s}, {u"id"_s, place[u"id"]}, {u"pays"_s, u"free"_s}});
    QCOMPARE(lotNow(f)[u"booked"].toInt(), 0);
}

void TestCreditCommands::refusalsNameTheirField_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    QTest::newRow("too many away") << QJsonObject{{u"command"_s, u"credits-adjust"_s}, {u"units"_s, -11}, {u"reason"_s, u"x"_s}}
                                   << u"credit.not-enough"_s << u"units"_s;
    QTest::newRow("none") << QJsonObject{{u"command"_s, u"credits-adjust"_s}, {u"units"_s, 0}, {u"reason"_s, u"x"_s}}
                          << u"credit.no-units"_s << u"units"_s;
    QTest::newRow("absurd") << QJsonObject{{u"command"_s, u"credits-adjust"_s}, {u"units"_s, 2'000'000'000}, {u"reason"_s, u"x"_s}}
                            << u"value.range"_s << u"units"_s;
    QTest::newRow("to oneself") << QJsonObject{{u"command"_s, u"credits-transfer"_s}, {u"units"_s, 1}, {u"to"_s, u"Ada Stone"_s}}
                                << u"credit.same-client"_s << u"to"_s;
    QTest::newRow("minus") << QJsonObject{{u"command"_s, u"credits-transfer"_s}, {u"units"_s, -1}, {u"to"_s, u"Bo Reed"_s}}
                           << u"value.range"_s << u"units"_s;
    QTest::newRow("backwards") << QJsonObject{{u"command"_s, u"freeze"_s}, {u"from"_s, u"2026-06-10"_s}, {u"to"_s, u"2026-06-09"_s}}
                               << u"freeze.order"_s << u"from"_s;
    QTest::newRow("after its end") << QJsonObject{{u"command"_s, u"freeze"_s}, {u"from"_s, u"2026-08-10"_s}} << u"lot.expired"_s << u"lot"_s;
}

void TestCreditCommands::refusalsNameTheirField()
{
    QFETCH(QJsonObject, request);
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    f.addClient(u"Bo"_s, u"Reed"_s);
    request.insert(u"lot"_s, grant(f, 10));
    const qint64 entries = f.count("credit_entries");
    const QJsonObject answer = f.run(request);
    QTEST(f.reason(answer), "reason");
    QTEST(f.fieldOf(answer), "field");
    QCOMPARE(f.count("credit_entries"), entries);
}

void TestCreditCommands::undoGivesTheCreditBack()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    grant(f, 10);
    f.run(f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s));
    f.run({{u"command"_s, u"undo"_s}});
    QCOMPARE(lotNow(f)[u"available"].toInt(), 10);
    f.run({{u"command"_s, u"redo"_s}});
    QCOMPARE(lotNow(f)[u"available"].toInt(), 9);
}

void TestCreditCommands::refundByLaw()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    const QString lot = grant(f, 10);
    const QJsonObject working = f.run({{u"command"_s, u"refund-working"_s}, {u"lot"_s, lot}, {u"law"_s, u"CA-BC"_s}});
    QCOMPARE(working[u"law"].toString(), u"CA-BC"_s);
    QVERIFY(working[u"working"][u"cooling_off"].toBool());
}

QTEST_GUILESS_MAIN(TestCreditCommands)
#include "tst_creditcommands.moc"
