// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/waitlist.h"

#include <QTest>

#include <algorithm>

using namespace td;

namespace
{
constexpr Instant hour = 3600;
constexpr Instant start = 1'800'000'000;

ParticipantId id(unsigned char number)
{
    RawId raw{};
    raw[15] = number;
    return ParticipantId(raw);
}

WaitlistEntry entry(unsigned char number, Instant joined)
{
    WaitlistEntry out;
    out.id = id(number);
    out.joined = joined;
    return out;
}

WaitlistRules rules(WaitlistMode mode, int freePlaces = 1)
{
    return {mode, 12, 1440, start, freePlaces};
}
} // namespace

class TestWaitlist : public QObject
{
    Q_OBJECT

private slots:
    void firstInFirstOut();
    void actionsByModeAndTime_data();
    void actionsByModeAndTime();
    void skipsAndSaysWhy();
    void nobodyIsLeft();
    void aRunningOfferHoldsAPlace();
    void offerLapses();
    void reservationGoesAfterTheClass();
};

void TestWaitlist::firstInFirstOut()
{
    QList<WaitlistEntry> entries{entry(3, 10), entry(1, 20), entry(2, 10), entry(4, 5)};
    const QList<ParticipantId> expected{id(4), id(2), id(3), id(1)};
    const auto byId = [](const WaitlistEntry& a, const WaitlistEntry& b) { return a.id < b.id; };
    std::sort(entries.begin(), entries.end(), byId);
    do {
        QList<ParticipantId> order;
        for (const WaitlistEntry& one : inOrder(entries))
            order.append(one.id);
        QCOMPARE(order, expected);
        QCOMPARE(nextPromotion(entries, rules(WaitlistMode::Automatic), 0).id, std::optional(id(4)));
    } while (std::next_permutation(entries.begin(), entries.end(), byId));
}

void TestWaitlist::actionsByModeAndTime_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<int>("action");
    const auto row = [](const char* name, WaitlistMode mode, Instant now, PromotionAction action) {
        QTest::newRow(name) << int(mode) << now << int(action);
    };
    row("automatic", WaitlistMode::Automatic, start - 30 * hour, PromotionAction::Promote);
    row("automatic, last moment on time", WaitlistMode::Automatic, start - 24 * hour, PromotionAction::Promote);
    row("automatic, too late to cancel", WaitlistMode::Automatic, start - 24 * hour + 1, PromotionAction::Ask);
    row("automatic, begun", WaitlistMode::Automatic, start, PromotionAction::None);
    row("confirm", WaitlistMode::Confirm, start - 30 * hour, PromotionAction::Offer);
    row("confirm, late", WaitlistMode::Confirm, start - hour, PromotionAction::Offer);
    row("ask", WaitlistMode::Ask, start - 30 * hour, PromotionAction::Ask);
    row("ask, begun", WaitlistMode::Ask, start + 1, PromotionAction::None);
}

void TestWaitlist::actionsByModeAndTime()
{
    QFETCH(int, mode);
    QFETCH(qint64, now);
    const Promotion next = nextPromotion({entry(1, 10)}, rules(WaitlistMode(mode)), now);
    QTEST(int(next.action), "action");
    QCOMPARE(next.id.has_value(), next.action != PromotionAction::None);
    QCOMPARE(next.offerExpires.has_value(), next.action == PromotionAction::Offer);
}

void TestWaitlist::skipsAndSaysWhy()
{
    QList<WaitlistEntry> entries{entry(1, 1), entry(2, 2), entry(3, 3), entry(4, 4), entry(5, 5)};
    entries[0].clashes = true;
    entries[1].entitled = false;
    entries[2].declined = true;
    entries[3].offeredAt = start - 60 * hour;
    const Promotion next = nextPromotion(entries, rules(WaitlistMode::Automatic), start - 40 * hour);
    QCOMPARE(next.id, std::optional(id(5)));
    QCOMPARE(next.passed, (QList<PassedEntry>{{id(1), PassedOver::Clash},
                                              {id(2), PassedOver::NoEntitlement},
                                              {id(3), PassedOver::Declined},
                                              {id(4), PassedOver::OfferExpired}}));
}

void TestWaitlist::nobodyIsLeft()
{
    QCOMPARE(nextPromotion({}, rules(WaitlistMode::Automatic), 0), Promotion{});
    QCOMPARE(nextPromotion({entry(1, 1)}, rules(WaitlistMode::Automatic, 0), 0), Promotion{});
    WaitlistEntry busy = entry(1, 1);
    busy.clashes = true;
    const Promotion none = nextPromotion({busy}, rules(WaitlistMode::Automatic), 0);
    QCOMPARE(none.action, PromotionAction::None);
    QCOMPARE(none.passed.size(), 1);
}

void TestWaitlist::aRunningOfferHoldsAPlace()
{
    const Instant now = start - 40 * hour;
    QList<WaitlistEntry> entries{entry(1, 1), entry(2, 2)};
    entries[0].offeredAt = now - hour;
    QCOMPARE(nextPromotion(entries, rules(WaitlistMode::Confirm, 1), now), Promotion{});
    const Promotion second = nextPromotion(entries, rules(WaitlistMode::Confirm, 2), now);
    QCOMPARE(second.id, std::optional(id(2)));
    QCOMPARE(second.offerExpires, std::optional(now + 12 * hour));
    QVERIFY(second.passed.isEmpty());
    entries[0].declined = true;
    QCOMPARE(nextPromotion(entries, rules(WaitlistMode::Confirm, 1), now).id, std::optional(id(2)));
}

void TestWaitlist::offerLapses()
{
    const WaitlistRules confirm = rules(WaitlistMode::Confirm);
    QCOMPARE(offerExpiry(confirm, start - 20 * hour), start - 8 * hour);
    QCOMPARE(offerExpiry(confirm, start - 3 * hour), start);
    QList<WaitlistEntry> entries{entry(1, 1), entry(2, 2)};
    entries[0].offeredAt = start - 40 * hour;
    QCOMPARE(nextPromotion(entries, confirm, start - 28 * hour - 1).action, PromotionAction::None);
    QCOMPARE(nextPromotion(entries, confirm, start - 28 * hour).id, std::optional(id(2)));
}

void TestWaitlist::reservationGoesAfterTheClass()
{
    QVERIFY(!letsReservationGo(start, start - 1));
    QVERIFY(letsReservationGo(start, start));
}

QTEST_GUILESS_MAIN(TestWaitlist)
#include "tst_waitlist.moc"
