// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/todayfacts.h"
#include "support/diary.h"

#include <QRandomGenerator>

#include <numeric>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
const QDate monday(2026, 6, 1); // the scratch studio's today, 8:00 in Toronto

Diary::Session in(const QString& state, const TrainerId& trainer = {})
{
    Diary::Session session;
    session.state = state;
    session.trainer = trainer;
    return session;
}

int sum(const HourCounts& hours)
{
    int out = 0;
    for (const auto& day : hours)
        out = std::accumulate(day.begin(), day.end(), out);
    return out;
}
} // namespace

class TestTodayFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByDayWeekAndMonth();
    void countsNoShowsOfThirtyDays();
    void measuresUtilisation();
    void roundsHalfUp();
    void trainerSeesTheirOwn();
    void keepsTheWallClockOverDst();
    void weeksAddUp();
    void glanceTellsLastAndNext();
    void deskSeesNoHealth();
    void gapsAreWhatIsLeft();
    void soleTrainerOfATeam();
};

void TestTodayFacts::countsByDayWeekAndMonth()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    diary.client(u"Bo"_s, u"Chen"_s, u"paused"_s);
    diary.book(monday, 360, {ana}, in(u"completed"_s));
    diary.book(monday, 1439, {ana}, {.durationMin = 30});            // begins in the last minute of the day
    diary.book(monday.addDays(1), 0, {ana}, in(u"scheduled"_s));     // overlaps in time: another trainer below
    QVERIFY(diary.error.has_value());                                // the database refuses it, as it should
    diary.error.reset();
    diary.book(monday.addDays(6), 600, {ana});
    diary.book(monday.addDays(7), 600, {ana});
    diary.book(monday.addDays(29), 600, {ana});                      // 30 June
    diary.book(monday.addDays(30), 600, {ana});                      // 1 July
    diary.book(monday.addDays(-1), 600, {ana}, in(u"completed"_s));  // Sunday, in May
    diary.book(monday, 700, {ana}, in(u"cancelled"_s));
    TD_DIARY(diary);
    ScheduleSetup setup(studio.db());
    const auto numbers = TodayFacts(studio.db(), setup).numbers();
    TD_VERIFY(numbers);
    QCOMPARE(numbers->today, 2);
    QCOMPARE(numbers->doneToday, 1);
    QCOMPARE(numbers->week, 3);
    QCOMPARE(numbers->month, 5);
    QCOMPARE(numbers->lastMonth, 1);
    QCOMPARE(numbers->activeClients, 1);
}

void TestTodayFacts::countsNoShowsOfThirtyDays()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    diary.book(monday.addDays(-30), 600, {ana}, in(u"no_show"_s));
    diary.book(monday.addDays(-31), 600, {ana}, in(u"no_show"_s)); // too long ago
    diary.book(monday.addDays(-2), 600, {ana}, in(u"completed"_s));
    diary.book(monday.addDays(-3), 600, {ana}, in(u"completed"_s));
    diary.book(monday.addDays(-4), 600, {ana}); // nobody said whether she came
    TD_DIARY(diary);
    ScheduleSetup setup(studio.db());
    const auto numbers = TodayFacts(studio.db(), setup).numbers();
    TD_VERIFY(numbers);
    QCOMPARE(numbers->noShows, 1);
    QCOMPARE(numbers->recorded, 3);
    QCOMPARE(numbers->noShowRate(), std::optional(33));
}

void TestTodayFacts::measuresUtilisation()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    diary.book(monday, 600, {diary.client(u"Ana"_s, u"Ruiz"_s)}, {.durationMin = 90});
    diary.timeOff(studio.trainer, monday.addDays(1), monday.addDays(1), u"approved"_s);
    diary.timeOff(studio.trainer, monday.addDays(2), monday.addDays(2), u"requested"_s); // not yet
    TD_DIARY(diary);
    ScheduleSetup setup(studio.db());
    const auto numbers = TodayFacts(studio.db(), setup).numbers();
    TD_VERIFY(numbers);
    QCOMPARE(numbers->bookedMinutes, 90);
    QCOMPARE(numbers->availableMinutes, (6 + 5) * 900); // two trainers, Monday to Saturday, 6:00 to 21:00, a day off
    QCOMPARE(numbers->utilisation(), std::optional(1));
}

void TestTodayFacts::roundsHalfUp()
{
    TodayNumbers numbers;
    QCOMPARE(numbers.utilisation(), std::nullopt);
    QCOMPARE(numbers.noShowRate(), std::nullopt);
    numbers.bookedMinutes = 125;
    numbers.availableMinutes = 1000;
    QCOMPARE(numbers.utilisation(), std::optional(13));
    numbers.bookedMinutes = 1240;
    QCOMPARE(numbers.utilisation(), std::optional(124));
}

void TestTodayFacts::trainerSeesTheirOwn()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    const ClientId bo = diary.client(u"Bo"_s, u"Chen"_s);
    diary.assign(ana, studio.trainer);
    diary.assign(bo, studio.otherTrainer);
    diary.book(monday, 600, {ana});
    diary.book(monday, 600, {bo}, in(u"scheduled"_s, studio.otherTrainer));
    diary.book(monday, 660, {bo}, in(u"scheduled"_s, studio.otherTrainer));
    TD_DIARY(diary);
    const struct {
        Actor actor;
        int sessions;
        int clients;
        int minutes;
    } rows[] = {{studio.owner(), 3, 2, 2 * 6 * 900}, {studio.trainerActor(), 1, 1, 6 * 900}, {studio.otherTrainerActor(), 2, 1, 6 * 900}};
    for (const auto& row : rows) {
        TD_VERIFY(studio.signInAs(row.actor));
        ScheduleSetup setup(studio.db());
        TodayFacts facts(studio.db(), setup);
        const auto numbers = facts.numbers();
        TD_VERIFY(numbers);
        QCOMPARE(numbers->today, row.sessions);
        QCOMPARE(numbers->activeClients, row.clients);
        QCOMPARE(numbers->availableMinutes, row.minutes);
        const auto trends = facts.trends();
        TD_VERIFY(trends);
        QCOMPARE(trends->weeks.back().sessions, row.sessions);
    }
}

void TestTodayFacts::keepsTheWallClockOverDst()
{
    // Toronto springs forward on 8 March 2026; a nine o'clock session is at 14:00 UTC before and 13:00 UTC after.
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    studio.clock.set(toInstant({QDate(2026, 3, 16), 480}, "America/Toronto").value_or(0) * 1000);
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    diary.book(QDate(2026, 3, 5), 540, {ana}, in(u"completed"_s));
    diary.book(QDate(2026, 3, 12), 540, {ana}, in(u"completed"_s));
    diary.book(QDate(2026, 3, 8), 1425, {ana}, {.durationMin = 15}); // the last quarter of the short day
    TD_DIARY(diary);
    ScheduleSetup setup(studio.db());
    const auto trends = TodayFacts(studio.db(), setup).trends();
    TD_VERIFY(trends);
    QCOMPARE(trends->hours[3][9], 2);
    QCOMPARE(trends->hours[6][23], 1);
    QCOMPARE(sum(trends->hours), 3);
    QCOMPARE(trends->weeks[24], (WeekCount{QDate(2026, 3, 9), 1}));
    QCOMPARE(trends->weeks[23], (WeekCount{QDate(2026, 3, 2), 2}));
}

void TestTodayFacts::weeksAddUp()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    QMap<QDate, int> days;
    for (int i = 0; i < 120; ++i) {
        const QDate day = monday.addDays(-int(random.bounded(600)) + 20);
        if (days.value(day) >= 10)
            continue;
        diary.book(day, 420 + 60 * days.value(day), {ana}, in(u"completed"_s));
        ++days[day];
    }
    TD_DIARY(diary);
    ScheduleSetup setup(studio.db());
    const auto trends = TodayFacts(studio.db(), setup).trends();
    TD_VERIFY(trends);
    const auto between = [&days](QDate from, QDate to) {
        int count = 0;
        for (auto it = days.lowerBound(from); it != days.end() && it.key() < to; ++it)
            count += it.value();
        return count;
    };
    QCOMPARE(trends->weeks.size(), 26);
    for (const WeekCount& week : trends->weeks)
        QCOMPARE(week.sessions, between(week.first, week.first.addDays(7)));
    QCOMPARE(trends->months.size(), 12);
    for (const MonthCount& month : trends->months) {
        QCOMPARE(month.sessions, between(month.first, month.first.addMonths(1)));
        QCOMPARE(month.yearBefore, between(month.first.addYears(-1), month.first.addYears(-1).addMonths(1)));
    }
    QCOMPARE(sum(trends->hours), between(monday.addDays(-56), monday));
}

void TestTodayFacts::glanceTellsLastAndNext()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    diary.alert(ana, u"Left knee"_s);
    Diary::Session last = in(u"completed"_s);
    last.note = u"Easy squats"_s;
    diary.book(monday.addDays(-7), 600, {ana}, last);
    diary.book(monday.addDays(-2), 600, {ana}, in(u"no_show"_s)); // she was not there
    diary.book(monday, 600, {ana});
    diary.book(monday.addDays(1), 660, {ana}, in(u"cancelled"_s));
    diary.book(monday.addDays(2), 660, {ana});
    TD_DIARY(diary);
    ScheduleSetup setup(studio.db());
    const auto glance = TodayFacts(studio.db(), setup).glance(ana, toInstant({monday, 600}, "America/Toronto").value_or(0));
    TD_VERIFY(glance);
    QCOMPARE(glance->alerts, QStringList{u"Left knee"_s});
    QCOMPARE(glance->lastSession, std::optional(LocalTime{monday.addDays(-7), 600}));
    QCOMPARE(glance->lastNote, u"Easy squats"_s);
    QCOMPARE(glance->nextSession, std::optional(LocalTime{monday.addDays(2), 660}));
    QCOMPARE(glance->sessionsDone, 1);
}

void TestTodayFacts::deskSeesNoHealth()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    TD_DIARY(diary);
    TD_VERIFY(studio.db().change("health.save", {}, [&] {
        return studio.db().exec("INSERT INTO client_health (id, conditions, allergies) VALUES (?, 'Asthma', 'Nuts')", ana);
    }));
    {
        ScheduleSetup setup(studio.db());
        const auto glance = TodayFacts(studio.db(), setup).glance(ana, studio.clock.now());
        TD_VERIFY(glance);
        QCOMPARE(glance->health, (QStringList{u"Asthma"_s, u"Nuts"_s}));
    }
    TD_VERIFY(studio.signInAs(studio.desk()));
    ScheduleSetup setup(studio.db());
    const auto glance = TodayFacts(studio.db(), setup).glance(ana, studio.clock.now());
    TD_VERIFY(glance);
    QVERIFY(glance->health.isEmpty());
}

void TestTodayFacts::gapsAreWhatIsLeft()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    diary.book(monday, 540, {ana});
    diary.book(monday, 620, {ana}); // leaves 20 minutes
    diary.book(monday.addDays(1), 360, {ana}, {.durationMin = 840});
    TD_DIARY(diary);
    ScheduleSetup setup(studio.db());
    TodayFacts facts(studio.db(), setup);
    // It is 8:00: what is left of the morning, and after the last session until 21:00.
    const auto today = facts.freeGaps(studio.trainer, monday);
    TD_VERIFY(today);
    QCOMPARE(*today, (QList<MinuteSpan>{{480, 540}, {680, 1260}}));
    const auto tomorrow = facts.freeGaps(studio.trainer, monday.addDays(1));
    TD_VERIFY(tomorrow);
    QCOMPARE(*tomorrow, (QList<MinuteSpan>{{1200, 1260}}));
    for (const QDate day : {monday.addDays(-1), monday.addDays(6)}) { // the past, and a Sunday
        const auto none = facts.freeGaps(studio.trainer, day);
        TD_VERIFY(none);
        QVERIFY(none->isEmpty());
    }
}

void TestTodayFacts::soleTrainerOfATeam()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    {
        ScheduleSetup setup(studio.db());
        TodayFacts facts(studio.db(), setup);
        QVERIFY(facts.soleTrainer().value_or(studio.trainer).isNull());
        TD_VERIFY(studio.db().change("trainer.save", {}, [&] {
            return studio.db().exec("UPDATE trainers SET status = 'inactive' WHERE id = ?", studio.otherTrainer);
        }));
        QCOMPARE(facts.soleTrainer().value_or(TrainerId()), studio.trainer);
    }
    TD_VERIFY(studio.signInAs(studio.otherTrainerActor()));
    ScheduleSetup setup(studio.db());
    QCOMPARE(TodayFacts(studio.db(), setup).soleTrainer().value_or(TrainerId()), studio.otherTrainer);
}

QTEST_GUILESS_MAIN(TestTodayFacts)
#include "tst_todayfacts.moc"
