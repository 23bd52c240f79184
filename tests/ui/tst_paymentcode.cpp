// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paymentcode.h"

#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{

PaymentRequest swissRequest()
{
    PaymentRequest request;
    request.creditor.name = u"Studio Éclair"_s;
    request.creditor.street = u"Seestrasse 14b"_s;
    request.creditor.city = u"Zürich"_s;
    request.creditor.postalCode = u"8002"_s;
    request.creditor.country = u"CH"_s;
    request.iban = u"CH93 0076 2011 6238 5295 7"_s;
    request.amountMinor = 194'975;
    request.currency = u"CHF"_s;
    request.message = u"A-2026-0042"_s;
    request.debtor.name = u"Zoë Brûlé"_s;
    request.debtor.street = u"Place du Marché"_s;
    request.debtor.city = u"Genève"_s;
    request.debtor.postalCode = u"1204"_s;
    request.debtor.country = u"CH"_s;
    return request;
}

PaymentRequest sepaRequest()
{
    PaymentRequest request = swissRequest();
    request.iban = u"fr14 2004 1010 0505 0001 3M02 606"_s;
    request.bic = u"PSSTFRPPLYO"_s;
    request.currency = u"EUR"_s;
    return request;
}

} // namespace

class TestPaymentCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ibans_data();
    void ibans();
    void references();
    void epc();
    void swiss();
    void refused_data();
    void refused();
};

void TestPaymentCode::ibans_data()
{
    QTest::addColumn<QString>("iban");
    QTest::addColumn<bool>("valid");
    QTest::newRow("Switzerland") << u"CH93 0076 2011 6238 5295 7"_s << true;
    QTest::newRow("France") << u"FR1420041010050500013M02606"_s << true;
    QTest::newRow("Germany") << u"DE89 3704 0044 0532 0130 00"_s << true;
    QTest::newRow("United Kingdom, lower case") << u"gb29nwbk60161331926819"_s << true;
    QTest::newRow("Norway, the shortest") << u"NO93 8601 1117 947"_s << true;
    QTest::newRow("two digits exchanged") << u"DE89 3704 0044 0532 0103 00"_s << false;
    QTest::newRow("wrong check digits") << u"DE88 3704 0044 0532 0130 00"_s << false;
    QTest::newRow("too short for its country") << u"DE89 3704 0044 0532 0130"_s << false;
    QTest::newRow("a letter of another alphabet") << u"DE89 3704 0044 0532 0130 0é"_s << false;
    QTest::newRow("digits of another alphabet") << u"DE٨٩370400440532013000"_s << false;
    QTest::newRow("no country") << u"9300762011623852957"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestPaymentCode::ibans()
{
    QFETCH(QString, iban);
    QFETCH(bool, valid);
    QCOMPARE(isIban(iban), valid);
}

void TestPaymentCode::references()
{
    QCOMPARE(creditorReference(u"539007547034"_s), u"RF18539007547034"_s); // the example of ISO 11649
    QCOMPARE(creditorReference(u"–"_s), QString());
    QCOMPARE(creditorReference(QString(22, u'1')), QString());
    QVERIFY(isIban(u"RF"_s) == false);
    QCOMPARE(groupedIban(u"ch9300762011623852957"_s), u"CH93 0076 2011 6238 5295 7"_s);
}

void TestPaymentCode::epc()
{
    const auto payload = epcPayload(sepaRequest());
    QVERIFY(payload);
    QCOMPARE(QString::fromUtf8(*payload),
             u"BCD\n002\n1\nSCT\nPSSTFRPPLYO\nStudio Éclair\nFR1420041010050500013M02606\nEUR1949.75\n\n\nA-2026-0042"_s);
    PaymentRequest request = sepaRequest();
    request.bic.clear();
    request.amountMinor = 5;
    request.creditor.name = u"Line\nbreak"_s;
    const QList<QByteArray> lines = epcPayload(request)->split('\n');
    QCOMPARE(lines.size(), 11);
    QCOMPARE(lines.at(5), QByteArray("Line break"));
    QCOMPARE(lines.at(7), QByteArray("EUR0.05"));
}

void TestPaymentCode::swiss()
{
    const auto payload = swissPayload(swissRequest());
    QVERIFY(payload);
    const QStringList lines = QString::fromUtf8(*payload).split(u'\n');
    QCOMPARE(lines.size(), 31);
    QCOMPARE(lines.mid(0, 4), (QStringList{u"SPC"_s, u"0200"_s, u"1"_s, u"CH9300762011623852957"_s}));
    QCOMPARE(lines.mid(4, 7), (QStringList{u"S"_s, u"Studio Éclair"_s, u"Seestrasse"_s, u"14b"_s, u"8002"_s, u"Zürich"_s, u"CH"_s}));
    QCOMPARE(lines.mid(11, 7), QStringList(7, QString()));
    QCOMPARE(lines.mid(18, 2), (QStringList{u"1949.75"_s, u"CHF"_s}));
    QCOMPARE(lines.mid(20, 7), (QStringList{u"S"_s, u"Zoë Brûlé"_s, u"Place du Marché"_s, QString(), u"1204"_s, u"Genève"_s, u"CH"_s}));
    QCOMPARE(lines.at(27), u"SCOR"_s);
    QVERIFY(lines.at(28).startsWith(u"RF"_s) && lines.at(28).endsWith(u"A20260042"_s));
    QCOMPARE(lines.mid(29), (QStringList{u"A-2026-0042"_s, u"EPD"_s}));
    PaymentRequest nameless = swissRequest();
    nameless.debtor = {};
    nameless.message = u"–"_s;
    const QStringList bare = QString::fromUtf8(*swissPayload(nameless)).split(u'\n');
    QCOMPARE(bare.mid(20, 7), QStringList(7, QString()));
    QCOMPARE(bare.at(27), u"NON"_s);
}

void TestPaymentCode::refused_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("another currency") << 0 << u"payment-code.currency"_s;
    QTest::newRow("a wrong account") << 1 << u"payment-code.iban"_s;
    QTest::newRow("nothing to pay") << 2 << u"payment-code.amount"_s;
    QTest::newRow("an absurd amount") << 3 << u"payment-code.amount"_s;
    QTest::newRow("nobody to pay") << 4 << u"payment-code.name"_s;
    QTest::newRow("a foreign account") << 5 << u"payment-code.iban"_s;
    QTest::newRow("a QR-IBAN") << 6 << u"payment-code.iban"_s;
    QTest::newRow("no address") << 7 << u"payment-code.address"_s;
    QTest::newRow("a wrong bank code") << 8 << u"payment-code.bic"_s;
}

void TestPaymentCode::refused()
{
    QFETCH(int, what);
    QFETCH(QString, reason);
    PaymentRequest request = what == 8 ? sepaRequest() : swissRequest();
    switch (what) {
    case 0: request.currency = u"CAD"_s; break;
    case 1: request.iban = u"CH93 0076 2011 6238 5295 8"_s; break;
    case 2: request.amountMinor = 0; break;
    case 3: request.amountMinor = 100'000'000'000; break;
    case 4: request.creditor.name = u"  "_s; break;
    case 5: request.iban = u"DE89 3704 0044 0532 0130 00"_s; break;
    case 6: request.iban = u"CH44 3199 9123 0008 8901 2"_s; break;
    case 7: request.creditor.city.clear(); break;
    default: request.bic = u"XX"_s; break;
    }
    const auto payload = what == 8 ? epcPayload(request) : swissPayload(request);
    QVERIFY(!payload);
    QCOMPARE(payload.error().reason, reason);
}

QTEST_GUILESS_MAIN(TestPaymentCode)
#include "tst_paymentcode.moc"
