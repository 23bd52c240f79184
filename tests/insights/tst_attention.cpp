// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/attention.h"
#include "support/diary.h"

#include <algorithm>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
const QDate monday(2026, 6, 1); // the scratch studio's today, 8:00 in Toronto

Result<QList<AttentionItem>> itemsOf(ScratchStudio& studio)
{
    ScheduleSetup setup(studio.db());
    return Attention(studio.db(), setup).items();
}

QList<AttentionItem> ofKind(const QList<AttentionItem>& items, AttentionKind kind)
{
    QList<AttentionItem> out;
    std::copy_if(items.begin(), items.end(), std::back_inserter(out),
                 [kind](const AttentionItem& i) { return i.kind == kind; });
    return out;
}
} // namespace

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingInAnEmptyStudio();
    void unclosedSessionsOfPastDays();
    void bookingsInTheWay();
    void overriddenBookingsAreMeant();
    void placesAndOffers();
    void requestsOnlyForTheOffice();
    void lapsingClients();
    void newClientsWithoutSession();
    void birthdays_data();
    void birthdays();
    void insurances();
    void countsTheRest();
    void mostUrgentFirst();
    void trainersGetTheirOwn();
};

void TestAttention::nothingInAnEmptyStudio()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const auto items = itemsOf(studio);
    TD_VERIFY(items);
    QVERIFY(items->isEmpty());
}

void TestAttention::unclosedSessionsOfPastDays()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    const AppointmentId open = diary.book(monday.addDays(-2), 600, {ana});
    diary.book(monday.addDays(-1), 600, {ana}, {.state = u"completed"_s});
    diary.book(monday.addDays(-3), 600, {ana}, {.state = u"no_show"_s});
    diary.book(monday.addDays(-4), 600, {ana}, {.state = u"cancelled"_s});
    diary.book(monday, 360, {ana}); // over, but of today
    diary.book(monday.addDays(-Attention::unclosedDays - 1), 600, {ana});
    TD_DIARY(diary);
    const auto items = itemsOf(studio);
    TD_VERIFY(items);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->front().kind, AttentionKind::UnclosedSession);
    QCOMPARE(items->front().appointment, open);
    QCOMPARE(items->front().client, ana);
    QCOMPARE(items->front().name, u"Ana Ruiz"_s);
    QCOMPARE(items->front().day, monday.addDays(-2));
    QCOMPARE(items->front().minute, 600);
}

void TestAttention::bookingsInTheWay()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    diary.timeOff(studio.trainer, monday.addDays(5), monday.addDays(5), u"approved"_s);
    const AppointmentId off = diary.book(monday.addDays(5), 600, {ana});
    const AppointmentId late = diary.book(monday.addDays(1), 1230, {ana}); // until 21:30, hours end at 21:00
    const AppointmentId closed = diary.book(monday.addDays(9), 600, {ana});
    diary.book(monday.addDays(2), 1200, {ana});                           // ends with the hours
    diary.book(monday.addDays(Attention::problemDays + 2), 1230, {ana});  // too far ahead
    diary.book(monday.addDays(6), 600, {ana}, {.state = u"cancelled"_s}); // a Sunday
    TD_DIARY(diary);
    TD_VERIFY(studio.db().change("closure.add", {}, [&] {
        return studio.db().exec("INSERT INTO closures (id, day, name) VALUES (?, ?, 'Moving day')",
                                studio.db().newId<ClosureId>(), monday.addDays(9));
    }));
    const auto items = itemsOf(studio);
    TD_VERIFY(items);
    const auto problems = ofKind(*items, AttentionKind::BookingProblem);
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems[0].appointment, late);
    QCOMPARE(problems[0].trouble, BookingTrouble::OutsideHours);
    QCOMPARE(problems[0].severity, AttentionSeverity::Now); // tomorrow
    QCOMPARE(problems[1].appointment, off);
    QCOMPARE(problems[1].trouble, BookingTrouble::TimeOff);
    QCOMPARE(problems[1].severity, AttentionSeverity::Soon);
    QCOMPARE(problems[2].appointment, closed);
    QCOMPARE(problems[2].trouble, BookingTrouble::Closed);
}

void TestAttention::overriddenBookingsAreMeant()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    diary.book(monday.addDays(1), 1230, {diary.client(u"Ana"_s, u"Ruiz"_s)}, {.overrideReason = u"Asked for it"_s});
    TD_DIARY(diary);
    const auto items = itemsOf(studio);
    TD_VERIFY(items);
    QVERIFY(items->isEmpty());
}

void TestAttention::placesAndOffers()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    QList<ClientId> clients;
    for (const QString& name : {u"Ana"_s, u"Bo"_s, u"Clara"_s, u"Dev"_s})
        clients.append(diary.client(name, u"Client"_s, u"active"_s, monday)); // too new to lapse
    // Three places: two taken and one waits; three taken and one waits; two taken and one offered.
    const AppointmentId free = diary.book(monday, 600, clients.mid(0, 3), {.group = true, .waiting = 1});
    diary.book(monday, 720, clients, {.group = true, .waiting = 1});
    const AppointmentId offered = diary.book(monday, 840, clients.mid(0, 3), {.group = true, .waiting = 1});
    TD_DIARY(diary);
    const Instant until = studio.clock.now() + 3600;
    TD_VERIFY(studio.db().change("offer", {}, [&] {
        return studio.db().exec("UPDATE participants SET status = 'offered', offer_until = ? WHERE appointment_id = ? "
                                "AND status = 'waitlisted'",
                                until, offered);
    }));
    const auto items = itemsOf(studio);
    TD_VERIFY(items);
    QCOMPARE(items->size(), 2);
    QCOMPARE(items->at(0).kind, AttentionKind::OfferEnds);
    QCOMPARE(items->at(0).appointment, offered);
    QCOMPARE(items->at(0).at, until);
    QCOMPARE(items->at(0).severity, AttentionSeverity::Now);
    QCOMPARE(items->at(0).client, clients[2]);
    QCOMPARE(items->at(1).kind, AttentionKind::PlaceToFill);
    QCOMPARE(items->at(1).appointment, free);
    QCOMPARE(items->at(1).client, clients[2]); // who waits, not who comes
    QCOMPARE(items->at(1).count, 1);
    QVERIFY(!items->at(1).participant.isNull());
}

void TestAttention::requestsOnlyForTheOffice()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const TimeOffId request = diary.timeOff(studio.trainer, monday.addDays(20), monday.addDays(24), u"requested"_s);
    diary.timeOff(studio.otherTrainer, monday.addDays(20), monday.addDays(24), u"declined"_s);
    diary.timeOff(studio.otherTrainer, monday.addDays(-9), monday.addDays(-1), u"requested"_s); // over
    TD_DIARY(diary);
    const auto items = itemsOf(studio);
    TD_VERIFY(items);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->front().timeOff, request);
    QCOMPARE(items->front().name, u"Tess Trainer"_s);
    QCOMPARE(items->front().lastDay, monday.addDays(24));
    for (const Actor& actor : {studio.trainerActor(), studio.desk()}) {
        TD_VERIFY(studio.signInAs(actor));
        const auto others = itemsOf(studio);
        TD_VERIFY(others);
        QVERIFY(ofKind(*others, AttentionKind::TimeOffRequest).isEmpty());
    }
}

void TestAttention::lapsingClients()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const auto person = [&](const QString& name, const QString& status = u"active"_s,
                            QDate joined = QDate(2025, 1, 1)) {
        return diary.client(name, u"Client"_s, status, joined);
    };
    const ClientId lapsing = person(u"Ana"_s);
    diary.book(monday.addDays(-22), 600, {lapsing}, {.state = u"completed"_s});
    const ClientId longer = person(u"Bo"_s);
    diary.book(monday.addDays(-60), 600, {longer}, {.state = u"completed"_s});
    diary.book(monday.addDays(-10), 600, {longer}, {.state = u"no_show"_s}); // booked, but did not come
    const ClientId never = person(u"Clara"_s);
    diary.book(monday.addDays(-Attention::lapsingDays), 660, {person(u"Dev"_s)},
               {.state = u"completed"_s}); // on the last day
    const ClientId booked = person(u"Elif"_s);
    diary.book(monday.addDays(40), 600, {booked});
    person(u"Femi"_s, u"active"_s, monday.addDays(-3)); // new
    person(u"Greta"_s, u"paused"_s);
    TD_DIARY(diary);
    const auto items = itemsOf(studio);
    TD_VERIFY(items);
    const auto found = ofKind(*items, AttentionKind::Lapsing);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].client, lapsing); // the easiest to win back
    QCOMPARE(found[0].day, monday.addDays(-22));
    QCOMPARE(found[1].client, longer);
    QCOMPARE(found[2].client, never);
    QVERIFY(!found[2].day.isValid());
}

void TestAttention::newClientsWithoutSession()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId fresh = diary.client(u"Ana"_s, u"Ruiz"_s, u"lead"_s, monday.addDays(-2));
    const ClientId booked = diary.client(u"Bo"_s, u"Chen"_s, u"lead"_s, monday.addDays(-2));
    diary.book(monday.addDays(2), 600, {booked});
    TD_DIARY(diary);
    const auto items = itemsOf(studio);
    TD_VERIFY(items);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->front().kind, AttentionKind::NewClient);
    QCOMPARE(items->front().client, fresh);
}

void TestAttention::birthdays_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("today") << QDate(2026, 6, 1) << QDate(1990, 6, 1) << QDate(2026, 6, 1);
    QTest::newRow("last day") << QDate(2026, 6, 1) << QDate(1990, 6, 7) << QDate(2026, 6, 7);
    QTest::newRow("a day later") << QDate(2026, 6, 1) << QDate(1990, 6, 8) << QDate();
    QTest::newRow("yesterday") << QDate(2026, 6, 1) << QDate(1990, 5, 31) << QDate();
    QTest::newRow("over the year") << QDate(2026, 12, 29) << QDate(1990, 1, 2) << QDate(2027, 1, 2);
    QTest::newRow("before the year ends") << QDate(2026, 12, 29) << QDate(1990, 12, 31) << QDate(2026, 12, 31);
    QTest::newRow("leap day in a common year") << QDate(2026, 2, 25) << QDate(1992, 2, 29) << QDate(2026, 2, 28);
    QTest::newRow("leap day in a leap year") << QDate(2028, 2, 25) << QDate(1992, 2, 29) << QDate(2028, 2, 29);
    QTest::newRow("leap day in summer") << QDate(2026, 6, 1) << QDate(1992, 2, 29) << QDate();
}

void TestAttention::birthdays()
{
    QFETCH(const QDate, today);
    QFETCH(const QDate, born);
    QFETCH(const QDate, expected);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    studio.clock.set(toInstant({today, 480}, "America/Toronto").value_or(0) * 1000);
    Diary diary(studio);
    diary.client(u"Ana"_s, u"Ruiz"_s, u"paused"_s, QDate(2020, 1, 1), born);
    TD_DIARY(diary);
    const auto items = itemsOf(studio);
    TD_VERIFY(items);
    QCOMPARE(items->size(), expected.isValid() ? 1 : 0);
    if (expected.isValid()) {
        QCOMPARE(items->front().day, expected);
        QCOMPARE(items->front().count, expected.year() - born.year());
    }
}

void TestAttention::insurances()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const auto until = [&](const TrainerId& trainer, int days) {
        return studio.db().change("trainer.save", {}, [&] {
            return studio.db().exec("UPDATE trainers SET insurance_until = ? WHERE id = ?", monday.addDays(days),
                                    trainer);
        });
    };
    TD_VERIFY(until(studio.trainer, 30));
    TD_VERIFY(until(studio.otherTrainer, 31));
    auto items = itemsOf(studio);
    TD_VERIFY(items);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->front().trainer, studio.trainer);
    TD_VERIFY(until(studio.otherTrainer, -1));
    items = itemsOf(studio);
    TD_VERIFY(items);
    QCOMPARE(items->size(), 2);
    QCOMPARE(items->front().trainer, studio.otherTrainer);
    QCOMPARE(items->front().severity, AttentionSeverity::Now);
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    items = itemsOf(studio);
    TD_VERIFY(items);
    QCOMPARE(items->size(), 1); // a trainer is told of their own
    QCOMPARE(items->front().trainer, studio.trainer);
}

void TestAttention::countsTheRest()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    for (int i = 0; i < Attention::perKind + 1; ++i)
        diary.client(u"Lead %1"_s.arg(i), u"Client"_s, u"lead"_s, monday.addDays(-i));
    TD_DIARY(diary);
    auto items = itemsOf(studio);
    TD_VERIFY(items);
    QCOMPARE(items->size(), Attention::perKind + 1); // a line that counts one would take the same room
    QVERIFY(std::none_of(items->begin(), items->end(), [](const AttentionItem& i) { return i.more > 0; }));
    for (int i = 0; i < 5; ++i)
        diary.client(u"Another %1"_s.arg(i), u"Client"_s, u"lead"_s, monday.addDays(-30));
    TD_DIARY(diary);
    items = itemsOf(studio);
    TD_VERIFY(items);
    QCOMPARE(items->size(), Attention::perKind + 1);
    QCOMPARE(items->front().name, u"Lead 0 Client"_s); // the newest first
    QCOMPARE(items->back().more, 6);
    QVERIFY(items->back().client.isNull());
}

void TestAttention::mostUrgentFirst()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s, u"active"_s, QDate(2025, 1, 1), QDate(1990, 6, 3));
    diary.client(u"Bo"_s, u"Chen"_s, u"lead"_s);
    diary.book(monday.addDays(1), 1230, {ana});
    diary.book(monday.addDays(-1), 600, {ana});
    diary.timeOff(studio.trainer, monday.addDays(40), monday.addDays(41), u"requested"_s);
    TD_DIARY(diary);
    const auto items = itemsOf(studio);
    TD_VERIFY(items);
    QList<AttentionKind> kinds;
    for (const AttentionItem& item : *items)
        kinds.append(item.kind);
    QCOMPARE(kinds,
             (QList<AttentionKind>{AttentionKind::BookingProblem, AttentionKind::TimeOffRequest,
                                   AttentionKind::UnclosedSession, AttentionKind::NewClient, AttentionKind::Birthday}));
    QVERIFY(std::is_sorted(items->begin(), items->end(),
                           [](const auto& a, const auto& b) { return a.severity < b.severity; }));
}

void TestAttention::trainersGetTheirOwn()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId mine = diary.client(u"Ana"_s, u"Ruiz"_s, u"active"_s, QDate(2025, 1, 1));
    const ClientId theirs = diary.client(u"Bo"_s, u"Chen"_s, u"active"_s, QDate(2025, 1, 1));
    diary.assign(mine, studio.trainer);
    diary.assign(theirs, studio.otherTrainer);
    diary.book(monday.addDays(-1), 600, {theirs}, {.trainer = studio.otherTrainer});
    TD_DIARY(diary);
    const auto all = itemsOf(studio);
    TD_VERIFY(all);
    QCOMPARE(all->size(), 2); // Bo's session to close, Ana lapsing
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    const auto own = itemsOf(studio);
    TD_VERIFY(own);
    QCOMPARE(own->size(), 1);
    QCOMPARE(own->front().client, mine);
    TD_VERIFY(studio.signInAs(studio.otherTrainerActor()));
    const auto others = itemsOf(studio);
    TD_VERIFY(others);
    QCOMPARE(others->size(), 1);
    QCOMPARE(others->front().kind, AttentionKind::UnclosedSession);
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
