// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recoverykey.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{
QString reasonOf(const QString& text)
{
    const auto parsed = RecoveryKey::parse(text);
    return parsed ? u"none"_s : parsed.error().reason;
}
} // namespace

/// RecoveryKey: what is printed can be typed back, however people type.
class TestRecoveryKey : public QObject
{
    Q_OBJECT

private slots:
    void looksAsPrinted();
    void roundTrips();
    void toleratesTyping_data();
    void toleratesTyping();
    void everyWrongCharacterIsFound();
    void swappedNeighboursAreFound();
    void refusesOtherText_data();
    void refusesOtherText();
};

void TestRecoveryKey::looksAsPrinted()
{
    const RecoveryKey key = RecoveryKey::generate();
    static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    QVERIFY2(form.match(key.text()).hasMatch(), qPrintable(key.text()));
    QCOMPARE(key.secret().size(), 16);
}

void TestRecoveryKey::roundTrips()
{
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const RecoveryKey key = RecoveryKey::generate();
        const auto parsed = RecoveryKey::parse(key.text());
        QVERIFY(parsed);
        QVERIFY(parsed->secret() == key.secret());
        QCOMPARE(parsed->text(), key.text());
        seen.insert(key.text());
    }
    QCOMPARE(seen.size(), 200);
}

void TestRecoveryKey::toleratesTyping_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("no dashes") << u"-"_s << QString();
    QTest::newRow("blanks") << u"-"_s << u"  "_s;
    QTest::newRow("line feeds and tabs") << u"-"_s << u"\n\t"_s;
    QTest::newRow("long dashes") << u"-"_s << u" \u2013 "_s;
    QTest::newRow("fixed blanks") << u"-"_s << u"\u00a0"_s;
    QTest::newRow("O for zero") << u"0"_s << u"O"_s;
    QTest::newRow("small o for zero") << u"0"_s << u"o"_s;
    QTest::newRow("I for one") << u"1"_s << u"I"_s;
    QTest::newRow("l for one") << u"1"_s << u"l"_s;
}

void TestRecoveryKey::toleratesTyping()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    // A key without the character would prove nothing.
    RecoveryKey key = RecoveryKey::generate();
    while (!key.text().contains(from))
        key = RecoveryKey::generate();
    for (const QString& base : {key.text(), key.text().toLower()}) {
        const auto parsed = RecoveryKey::parse(QString(base).replace(from, to));
        QVERIFY(parsed);
        QVERIFY(parsed->secret() == key.secret());
    }
}

void TestRecoveryKey::everyWrongCharacterIsFound()
{
    const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    const QString text = RecoveryKey::generate().text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'-')
            continue;
        for (const QChar other : alphabet) {
            QString wrong = text;
            wrong[i] = other;
            QCOMPARE(reasonOf(wrong), other == text.at(i) ? u"none"_s : u"recovery.checksum"_s);
        }
    }
}

void TestRecoveryKey::swappedNeighboursAreFound()
{
    const QString text = RecoveryKey::generate().text().remove(u'-');
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        QString swapped = text;
        swapped[i] = text.at(i + 1);
        swapped[i + 1] = text.at(i);
        QCOMPARE(reasonOf(swapped), swapped == text ? u"none"_s : u"recovery.checksum"_s);
    }
}

void TestRecoveryKey::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    const QString good = RecoveryKey::generate().text();
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << good.chopped(1);
    QTest::newRow("long") << good + u"0"_s;
    QTest::newRow("twice") << good + good;
    QTest::newRow("U is no digit") << u"U"_s + good.mid(1);
    QTest::newRow("accent") << u"\u00c9"_s + good.mid(1);
    QTest::newRow("full width") << u"\uff11"_s + good.mid(1);
    QTest::newRow("null character") << QString(QChar(0)) + good.mid(1);
    QTest::newRow("very long") << QString(1'000'000, u'7');
}

void TestRecoveryKey::refusesOtherText()
{
    QFETCH(QString, text);
    const auto parsed = RecoveryKey::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), (Error{ErrorKind::Invalid, u"recovery.format"_s, u"recovery"_s, {}, {}}));
}

QTEST_GUILESS_MAIN(TestRecoveryKey)
#include "tst_recoverykey.moc"
