// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/totp.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{
SecretBytes rfcSecret()
{
    return SecretBytes::copyOf("12345678901234567890", 20);
}
} // namespace

/// Totp against the vectors of RFC 6238, appendix B (their last six digits), and the rules about drift and replay.
class TestTotp : public QObject
{
    Q_OBJECT

private slots:
    void vectors_data();
    void vectors();
    void acceptsOneStepOfDrift_data();
    void acceptsOneStepOfDrift();
    void refusesReplay();
    void refusesOtherText_data();
    void refusesOtherText();
    void uriForTheApp();
    void secretsDiffer();
};

void TestTotp::vectors_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QString>("code");
    QTest::newRow("1970") << qint64(59) << u"287082"_s;
    QTest::newRow("2005") << qint64(1111111109) << u"081804"_s;
    QTest::newRow("2005, next step") << qint64(1111111111) << u"050471"_s;
    QTest::newRow("2009") << qint64(1234567890) << u"005924"_s;
    QTest::newRow("2033") << qint64(2000000000) << u"279037"_s;
    QTest::newRow("2603") << qint64(20000000000) << u"353130"_s;
}

void TestTotp::vectors()
{
    QFETCH(qint64, now);
    QFETCH(QString, code);
    QCOMPARE(Totp::code(rfcSecret(), now), code);
    const auto step = Totp::verify(rfcSecret(), code, now, 0);
    QVERIFY(step);
    QCOMPARE(*step, now / 30);
}

void TestTotp::acceptsOneStepOfDrift_data()
{
    QTest::addColumn<qint64>("drift");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("two early") << qint64(-2) << false;
    QTest::newRow("one early") << qint64(-1) << true;
    QTest::newRow("same") << qint64(0) << true;
    QTest::newRow("one late") << qint64(1) << true;
    QTest::newRow("two late") << qint64(2) << false;
}

void TestTotp::acceptsOneStepOfDrift()
{
    QFETCH(qint64, drift);
    QFETCH(bool, accepted);
    const qint64 now = 1'800'000'005;
    const auto step = Totp::verify(rfcSecret(), Totp::code(rfcSecret(), now + drift * 30), now, 0);
    QCOMPARE(step.has_value(), accepted);
    if (accepted)
        QCOMPARE(*step, now / 30 + drift);
}

void TestTotp::refusesReplay()
{
    const qint64 now = 1'800'000'005;
    const QString code = Totp::code(rfcSecret(), now);
    const auto first = Totp::verify(rfcSecret(), code, now, 0);
    QVERIFY(first);
    const auto again = Totp::verify(rfcSecret(), code, now + 10, *first);
    QVERIFY(!again);
    QCOMPARE(again.error(), (Error{ErrorKind::WrongPassword, u"totp.wrong"_s, u"code"_s, {}, {}}));
    QVERIFY(!Totp::verify(rfcSecret(), Totp::code(rfcSecret(), now - 30), now, *first)); // older than the last one
    QVERIFY(Totp::verify(rfcSecret(), Totp::code(rfcSecret(), now + 30), now + 30, *first));
}

void TestTotp::refusesOtherText_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("right") << u"287082"_s << true;
    QTest::newRow("with blanks") << u" 287 082 "_s << true;
    QTest::newRow("wrong") << u"287083"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("short") << u"28708"_s << false;
    QTest::newRow("long") << u"2870820"_s << false;
    QTest::newRow("letters") << u"28708O"_s << false;
    QTest::newRow("sign") << u"+87082"_s << false;
    QTest::newRow("other digits") << u"\u0662\u0668\u0667\u0660\u0668\u0662"_s << false;
    QTest::newRow("null characters") << QString(6, QChar(0)) << false;
}

void TestTotp::refusesOtherText()
{
    QFETCH(QString, code);
    QTEST(Totp::verify(rfcSecret(), code, 59, 0).has_value(), "accepted");
}

void TestTotp::uriForTheApp()
{
    const QString text = Totp::uri(rfcSecret(), u"Pinewood: Fitness & Co"_s, u"petra b\u00e9"_s);
    const QUrl url(text, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.scheme(), u"otpauth"_s);
    QCOMPARE(url.host(), u"totp"_s);
    QCOMPARE(url.path(QUrl::FullyDecoded), u"/Pinewood Fitness & Co:petra b\u00e9"_s);
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"secret"_s), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
    QCOMPARE(query.queryItemValue(u"issuer"_s, QUrl::FullyDecoded), u"Pinewood Fitness & Co"_s);
    QCOMPARE(query.queryItemValue(u"digits"_s), u"6"_s);
    QCOMPARE(query.queryItemValue(u"period"_s), u"30"_s);
}

void TestTotp::secretsDiffer()
{
    const SecretBytes secret = Totp::makeSecret();
    QCOMPARE(secret.size(), 20);
    QVERIFY(!(secret == Totp::makeSecret()));
    QCOMPARE(Totp::secretText(secret).size(), 32);
}

QTEST_GUILESS_MAIN(TestTotp)
#include "tst_totp.moc"
