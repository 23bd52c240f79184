// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/passwordstrength.h"

#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

/// PasswordStrength: what is refused, what is not, and that long or odd input is harmless.
class TestPasswordStrength : public QObject
{
    Q_OBJECT

private slots:
    void checks_data();
    void checks();
    void userWordsCount();
    void scoresGrow();
    void longPasswordsAreJudged();
};

void TestPasswordStrength::checks_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("reason");
    const QString common = u"password.too-common"_s;
    const QString tooShort = u"password.too-short"_s;
    QTest::newRow("empty") << QString() << tooShort;
    QTest::newRow("strong but 11") << u"kX9!vLq2#mT"_s << tooShort;
    QTest::newRow("12") << u"kX9!vLq2#mTz"_s << u"none"_s;
    QTest::newRow("11 characters in 12 code units") << u"kX9!vLq2#m\U0001F600"_s << tooShort;
    QTest::newRow("11 characters with a combining mark") << u"kX9!vLq2#me\u0301"_s << tooShort;
    QTest::newRow("common") << u"password1234"_s << common;
    QTest::newRow("common, dressed up") << u"P@ssw0rd1234"_s << common;
    QTest::newRow("keyboard row") << u"qwertyuiop12"_s << common;
    QTest::newRow("sequence") << u"abcdefghijkl"_s << common;
    QTest::newRow("repeat") << u"aaaaaaaaaaaaaaaaaaaa"_s << common;
    QTest::newRow("word twice") << u"letmeinletmein"_s << common;
    QTest::newRow("login and studio") << u"petrapinewood"_s << common;
    QTest::newRow("studio and year") << u"Pinewood2026!"_s << common;
    QTest::newRow("plain words, no digits") << u"tuesday green lamp"_s << u"none"_s;
    QTest::newRow("French") << u"\u00e9l\u00e9gance du matin"_s << u"none"_s;
    QTest::newRow("null character") << u"kX9!vLq2#mT"_s + QChar(0) + u"abc"_s << u"none"_s;
}

void TestPasswordStrength::checks()
{
    QFETCH(QString, password);
    QFETCH(QString, reason);
    const PasswordStrength strength({u"Petra"_s, u"Pinewood Fitness"_s});
    const auto checked = strength.check(password);
    QCOMPARE(checked ? u"none"_s : checked.error().reason, reason);
    if (checked)
        return;
    QCOMPARE(checked.error().kind, ErrorKind::Invalid);
    QCOMPARE(checked.error().field, u"password"_s);
    QCOMPARE(checked.error().args, reason == u"password.too-short"_s ? QStringList{u"12"_s} : QStringList());
}

void TestPasswordStrength::userWordsCount()
{
    const QString password = u"KilimWoodstroem"_s;
    QVERIFY(PasswordStrength({}).check(password));
    QVERIFY(!PasswordStrength({u"Kilim-Woodstroem"_s}).check(password));
    QVERIFY(!PasswordStrength({u"kilim"_s, u"WOODSTROEM & Sons"_s}).check(password));
}

void TestPasswordStrength::scoresGrow()
{
    const PasswordStrength strength({});
    QCOMPARE(strength.score(QString()), 0);
    QCOMPARE(strength.score(u"password1234"_s), 0);
    QCOMPARE(strength.score(u"montagne verte"_s), 3);
    QCOMPARE(strength.score(u"blue kettle 94 morning"_s), 4);
}

void TestPasswordStrength::longPasswordsAreJudged()
{
    const PasswordStrength strength({});
    QVERIFY(strength.check(QString(1'000'000, u'a')).error().reason == u"password.too-common"_s);
    QVERIFY(strength.check(u"blue kettle 94 morning "_s.repeated(10'000)));
}

QTEST_GUILESS_MAIN(TestPasswordStrength)
#include "tst_passwordstrength.moc"
