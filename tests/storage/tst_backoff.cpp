// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backoff.h"

#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

/// Backoff: the waits, and that they always end.
class TestBackoff : public QObject
{
    Q_OBJECT

private slots:
    void growsToAMinute();
    void countsDown();
    void isPerLogin();
    void endsWhenTheClockIsSetBack();
    void survivesManyFailures();
};

void TestBackoff::growsToAMinute()
{
    FixedClock clock(1'000'000);
    Backoff backoff(clock);
    QCOMPARE(backoff.remainingMs(u"petra"_s), 0);
    const QList<qint64> seconds{0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60};
    for (const qint64 wait : seconds) {
        backoff.failed(u"petra"_s);
        QCOMPARE(backoff.remainingMs(u"petra"_s), wait * 1000);
    }
}

void TestBackoff::countsDown()
{
    FixedClock clock(1'000'000);
    Backoff backoff(clock);
    for (int i = 0; i < 6; ++i)
        backoff.failed(u"petra"_s);
    clock.advance(3'999);
    QCOMPARE(backoff.remainingMs(u"petra"_s), 1);
    clock.advance(1);
    QCOMPARE(backoff.remainingMs(u"petra"_s), 0);
    clock.advance(86'400'000);
    QCOMPARE(backoff.remainingMs(u"petra"_s), 0);
    backoff.failed(u"petra"_s); // time alone does not forgive
    QCOMPARE(backoff.remainingMs(u"petra"_s), 8'000);
    backoff.succeeded(u"petra"_s);
    QCOMPARE(backoff.remainingMs(u"petra"_s), 0);
    backoff.failed(u"petra"_s);
    QCOMPARE(backoff.remainingMs(u"petra"_s), 0);
}

void TestBackoff::isPerLogin()
{
    FixedClock clock(1'000'000);
    Backoff backoff(clock);
    for (int i = 0; i < 5; ++i)
        backoff.failed(i % 2 == 0 ? u"Petra "_s : u"PETRA"_s);
    QCOMPARE(backoff.remainingMs(u"petra"_s), 2'000);
    QCOMPARE(backoff.remainingMs(u"jonas"_s), 0);
}

void TestBackoff::endsWhenTheClockIsSetBack()
{
    FixedClock clock(1'000'000'000);
    Backoff backoff(clock);
    for (int i = 0; i < 6; ++i)
        backoff.failed(u"petra"_s);
    clock.set(1'000);
    QCOMPARE(backoff.remainingMs(u"petra"_s), 4'000);
    clock.advance(4'000);
    QCOMPARE(backoff.remainingMs(u"petra"_s), 0);
}

void TestBackoff::survivesManyFailures()
{
    FixedClock clock(1'000'000);
    Backoff backoff(clock);
    for (int i = 0; i < 100'000; ++i)
        backoff.failed(u"petra"_s);
    QCOMPARE(backoff.remainingMs(u"petra"_s), 60'000);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
