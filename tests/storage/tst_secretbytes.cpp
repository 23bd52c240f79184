// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secretbytes.h"
#include "storage/secretprocess.h"

#include <QTest>

#include <type_traits>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace td;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArray> && !std::is_convertible_v<SecretBytes, QString>);

/// SecretBytes and the lock-down of the process.
class TestSecretBytes : public QObject
{
    Q_OBJECT

private slots:
    void startsAsZeros();
    void movesWithoutCopying();
    void compares();
    void takesAndWipesTheSource();
    void randomIsNotRepeated();
    void noCoreDumps();
};

void TestSecretBytes::startsAsZeros()
{
    const SecretBytes secret(16);
    QCOMPARE(secret.size(), 16);
    for (int i = 0; i < 16; ++i)
        QCOMPARE(int(secret.data()[i]), 0);
    QVERIFY(SecretBytes().isEmpty());
}

void TestSecretBytes::movesWithoutCopying()
{
    SecretBytes first = SecretBytes::copyOf("abcd", 4);
    const unsigned char* memory = first.data();
    SecretBytes second = std::move(first);
    QCOMPARE(second.data(), memory);
    SecretBytes third(8);
    third = std::move(second);
    QCOMPARE(third.data(), memory);
    QVERIFY(third == SecretBytes::copyOf("abcd", 4));
    third.clear();
    QVERIFY(third.isEmpty());
    QVERIFY(third.data() == nullptr);
}

void TestSecretBytes::compares()
{
    QVERIFY(SecretBytes() == SecretBytes(0));
    QVERIFY(SecretBytes::copyOf("ab", 2) == SecretBytes::copyOf("ab", 2));
    QVERIFY(!(SecretBytes::copyOf("ab", 2) == SecretBytes::copyOf("ac", 2)));
    QVERIFY(!(SecretBytes::copyOf("ab", 2) == SecretBytes::copyOf("abc", 3)));
    QVERIFY(!(SecretBytes() == SecretBytes::copyOf("a", 1)));
}

void TestSecretBytes::takesAndWipesTheSource()
{
    QByteArray source("secret words", 12);
    const QByteArray shared = source;
    QVERIFY(SecretBytes::takeFrom(source) == SecretBytes::copyOf("secret words", 12));
    QVERIFY(source.isEmpty());
    QCOMPARE(shared, QByteArray("secret words")); // somebody else's bytes stay as they are

    QString password = u"caf\u00e9"_s;
    QVERIFY(SecretBytes::fromPassword(password) == SecretBytes::copyOf("caf\xc3\xa9", 5));
    QVERIFY(SecretBytes::fromPassword(u"cafe\u0301"_s) == SecretBytes::copyOf("caf\xc3\xa9", 5));
    QCOMPARE(password, u"caf\u00e9"_s);
}

void TestSecretBytes::randomIsNotRepeated()
{
    QVERIFY(!(SecretBytes::random(32) == SecretBytes::random(32)));
    QVERIFY(!(SecretBytes::random(32) == SecretBytes(32)));
}

void TestSecretBytes::noCoreDumps()
{
    QVERIFY(lockDownProcess());
#ifdef Q_OS_UNIX
    rlimit limit{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(quint64(limit.rlim_cur), 0U);
    QCOMPARE(quint64(limit.rlim_max), 0U);
#endif
#ifdef Q_OS_LINUX
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // the leak checker looks into the process at its end
#endif
}

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
