// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/cancellation.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

namespace
{
constexpr Instant start = 1'800'000'000;
constexpr Instant day = 86400;

CancellationPolicy strict()
{
    return {1440, 2500, true, 5000, true, 0, 0};
}

CancellationEffect byClient(const CancellationPolicy& policy, Instant cancelledAt, int waiversUsed = 0)
{
    return cancelEffect(policy, {start, cancelledAt, CancelledBy::Client, waiversUsed, false});
}
} // namespace

class TestCancellation : public QObject
{
    Q_OBJECT

private slots:
    void noticeEqualToTheWindowIsOnTime();
    void measuresInstantsOverAChangeOfClocks();
    void lateAndNoShowByPolicy();
    void studioNeverCharges();
    void waiversLetOff();
    void noWaiverIsUsedForNothing();
    void jsonReadsBack();
    void jsonIsStrict_data();
    void jsonIsStrict();
    void bounds();
};

void TestCancellation::noticeEqualToTheWindowIsOnTime()
{
    const CancellationEffect onTime = byClient(strict(), start - day);
    QCOMPARE(onTime, (CancellationEffect{CancellationOutcome::OnTime, false, 0, false, 0}));
    QCOMPARE(byClient(strict(), start - day + 1).outcome, CancellationOutcome::Late);
    QCOMPARE(byClient(strict(), start + 60).outcome, CancellationOutcome::Late);
    QCOMPARE(cancellationDeadline(1440, start), start - day);
    // Without notice, everything up to the start is on time.
    QVERIFY(!isLateCancellation(0, start, start));
    QVERIFY(isLateCancellation(0, start, start + 1));
}

void TestCancellation::measuresInstantsOverAChangeOfClocks()
{
    // Sunday 2026-03-08 09:00 in Toronto is 23 hours after Saturday 09:00.
    const Instant session = toInstant({QDate(2026, 3, 8), 540}, "America/Toronto").value();
    const Instant dayBefore = toInstant({QDate(2026, 3, 7), 540}, "America/Toronto").value();
    QVERIFY(isLateCancellation(1440, session, dayBefore));
    QVERIFY(!isLateCancellation(1440, session, dayBefore - 3600));
}

void TestCancellation::lateAndNoShowByPolicy()
{
    QCOMPARE(byClient(strict(), start), (CancellationEffect{CancellationOutcome::Late, true, 2500, false, 0}));
    CancellationPolicy mild = strict();
    mild.lateForfeits = false;
    mild.noShowFeeMinor = 0;
    QCOMPARE(byClient(mild, start), (CancellationEffect{CancellationOutcome::Late, false, 2500, false, 0}));
    const Cancellation absent{start, start - 10 * day, CancelledBy::Client, 0, true};
    QCOMPARE(cancelEffect(mild, absent), (CancellationEffect{CancellationOutcome::NoShow, true, 0, false, 0}));
    QCOMPARE(cancelEffect(strict(), absent).feeMinor, 5000);
}

void TestCancellation::studioNeverCharges()
{
    for (const bool noShow : {false, true}) {
        const auto effect = cancelEffect(strict(), {start, start, CancelledBy::Studio, 0, noShow});
        QCOMPARE(effect, (CancellationEffect{CancellationOutcome::ByStudio, false, 0, false, 0}));
    }
}

void TestCancellation::waiversLetOff()
{
    CancellationPolicy policy = strict();
    policy.waivers = 2;
    policy.waiverDays = 30;
    QCOMPARE(byClient(policy, start, 0), (CancellationEffect{CancellationOutcome::Late, false, 0, true, 1}));
    QCOMPARE(byClient(policy, start, 1), (CancellationEffect{CancellationOutcome::Late, false, 0, true, 0}));
    QCOMPARE(byClient(policy, start, 2), (CancellationEffect{CancellationOutcome::Late, true, 2500, false, 0}));
    QCOMPARE(byClient(policy, start, 7).waiversLeft, 0);
    QVERIFY(cancelEffect(policy, {start, start, CancelledBy::Client, 0, true}).waived);
}

void TestCancellation::noWaiverIsUsedForNothing()
{
    const CancellationPolicy free{1440, 0, false, 0, false, 2, 30};
    QCOMPARE(byClient(free, start), (CancellationEffect{CancellationOutcome::Late, false, 0, false, 2}));
    CancellationPolicy policy = strict();
    policy.waivers = 2;
    policy.waiverDays = 30;
    QCOMPARE(byClient(policy, start - 2 * day).waiversLeft, 2);
    QVERIFY(!cancelEffect(policy, {start, start, CancelledBy::Studio, 0, false}).waived);
}

void TestCancellation::jsonReadsBack()
{
    for (const CancellationPolicy& policy :
         {CancellationPolicy{}, strict(), CancellationPolicy{0, 9'007'199'254, false, 1, true, 3, 90}}) {
        const QByteArray text = QJsonDocument(policyToJson(policy)).toJson(QJsonDocument::Compact);
        QCOMPARE(policyFromJson(QJsonDocument::fromJson(text).object()).value(), policy);
    }
}

void TestCancellation::jsonIsStrict_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("missing") << u"waivers"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("text") << u"notice_minutes"_s << QJsonValue(u"1440"_s);
    QTest::newRow("fraction") << u"late_fee_minor"_s << QJsonValue(12.5);
    QTest::newRow("negative") << u"no_show_fee_minor"_s << QJsonValue(-1);
    QTest::newRow("too large") << u"notice_minutes"_s << QJsonValue(1e12);
    QTest::newRow("number for a flag") << u"late_forfeits"_s << QJsonValue(1);
}

void TestCancellation::jsonIsStrict()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = policyToJson(strict());
    json.insert(key, value);
    const auto policy = policyFromJson(json);
    QVERIFY(!policy);
    QCOMPARE(policy.error().reason, u"policy.format"_s);
    QCOMPARE(policy.error().field, key);
}

void TestCancellation::bounds()
{
    QVERIFY(checkPolicy(strict()).has_value());
    CancellationPolicy bad = strict();
    bad.waivers = 2;
    QCOMPARE(checkPolicy(bad).error().field, u"waiver_days"_s);
    bad = strict();
    bad.noticeMinutes = -1;
    QCOMPARE(checkPolicy(bad).error().reason, u"policy.range"_s);
    bad = strict();
    bad.lateFeeMinor = -5;
    QCOMPARE(checkPolicy(bad).error().field, u"late_fee_minor"_s);
}

QTEST_GUILESS_MAIN(TestCancellation)
#include "tst_cancellation.moc"
