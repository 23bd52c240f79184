// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/planner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

namespace
{
const QByteArray toronto = "America/Toronto";
const QDate monday(2026, 3, 2);

TrainerId trainer()
{
    RawId raw{};
    raw[15] = 1;
    return TrainerId(raw);
}

Instant at(QDate day, int hour)
{
    return toInstant({day, hour * 60}, toronto).value();
}

Booked booked(QDate day, int fromHour, int toHour)
{
    RawId raw{};
    raw[15] = 7;
    return {AppointmentId(raw), {at(day, fromHour), at(day, toHour)}, trainer(), std::nullopt, {}};
}

/// Mondays at 09:00 for an hour; the trainer works from 9 to 12 on every weekday.
PlanRequest mondays(const QString& rrule = u"FREQ=WEEKLY;COUNT=4"_s)
{
    QList<WeekdayHours> hours;
    for (int weekday = 1; weekday <= 5; ++weekday)
        hours.append({weekday, 540, 720, QDate(2026, 1, 1), std::nullopt, LocationId()});
    PlanRequest out;
    out.recurrence = {monday, 540, 60, toronto, rrule, {}};
    out.from = monday;
    out.to = monday.addDays(365);
    out.trainer = trainer();
    out.availability = Availability(hours, {}, {});
    out.region = u"CA-ON"_s;
    return out;
}

QList<PlanProblemKind> kinds(const PlannedOccurrence& planned)
{
    QList<PlanProblemKind> out;
    for (const PlanProblem& problem : planned.problems)
        out.append(problem.kind);
    return out;
}
} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private slots:
    void nothingInTheWay();
    void clashMovesOnTheSameDay();
    void fullDayMovesWithinTheWeek();
    void holidayIsNamed();
    void closedAndTimeOff();
    void skippedTimeIsKept();
    void nothingFreeInTheWeek();
    void suggestionsKeepClearOfEachOther();
    void suggestionsAreAlwaysFree();
    void badRuleIsAnError();
};

void TestPlanner::nothingInTheWay()
{
    const auto plan = planStandingSlot(mondays()).value();
    QCOMPARE(plan.size(), 4);
    for (const PlannedOccurrence& planned : plan)
        QVERIFY(planned.problems.isEmpty() && !planned.suggestion);
}

void TestPlanner::clashMovesOnTheSameDay()
{
    PlanRequest request = mondays();
    request.diary = {booked(monday.addDays(7), 9, 10)};
    const auto plan = planStandingSlot(request).value();
    QVERIFY(plan[0].problems.isEmpty());
    QCOMPARE(kinds(plan[1]), QList<PlanProblemKind>{PlanProblemKind::Clash});
    QCOMPARE(plan[1].problems[0].clash->appointment, request.diary[0].id);
    QCOMPARE(plan[1].suggestion, std::optional(LocalTime{monday.addDays(7), 600}));
}

void TestPlanner::fullDayMovesWithinTheWeek()
{
    PlanRequest request = mondays();
    request.diary = {booked(monday, 9, 12), booked(monday.addDays(1), 9, 11)};
    const auto plan = planStandingSlot(request).value();
    QCOMPARE(plan[0].suggestion, std::optional(LocalTime{monday.addDays(1), 660}));
}

void TestPlanner::holidayIsNamed()
{
    PlanRequest request = mondays(u"FREQ=WEEKLY"_s);
    request.from = request.to = QDate(2026, 5, 18);
    const auto plan = planStandingSlot(request).value();
    QCOMPARE(plan.size(), 1);
    QCOMPARE(kinds(plan[0]), QList<PlanProblemKind>{PlanProblemKind::Holiday});
    QCOMPARE(plan[0].problems[0].holiday->id, u"victoria-day"_s);
    QCOMPARE(plan[0].suggestion, std::optional(LocalTime{QDate(2026, 5, 19), 540}));
    // The day off counts when the holiday itself is on a weekend.
    request.region = u"US-NY"_s;
    request.recurrence.rrule = u"FREQ=WEEKLY;BYDAY=FR"_s;
    request.from = request.to = QDate(2026, 7, 3);
    QCOMPARE(kinds(planStandingSlot(request).value()[0]), QList<PlanProblemKind>{PlanProblemKind::Holiday});
}

void TestPlanner::closedAndTimeOff()
{
    PlanRequest request = mondays();
    request.closedDays = {monday};
    const auto closed = planStandingSlot(request).value();
    QCOMPARE(kinds(closed[0]), QList<PlanProblemKind>{PlanProblemKind::Closed});
    QCOMPARE(closed[0].suggestion->day, monday.addDays(1));

    request = mondays();
    const TimeOff off{monday, monday.addDays(2), {}, {}, TimeOffKind::Vacation};
    const QList<WeekdayHours> hours{{1, 540, 720, {}, {}, {}}, {2, 540, 720, {}, {}, {}}, {4, 600, 720, {}, {}, {}}};
    request.availability = Availability(hours, {}, {off});
    const auto away = planStandingSlot(request).value();
    QCOMPARE(kinds(away[0]), QList<PlanProblemKind>{PlanProblemKind::Unavailable});
    QCOMPARE(away[0].problems[0].availability->timeOff, std::optional(off));
    QCOMPARE(away[0].suggestion, std::optional(LocalTime{monday.addDays(3), 600}));
}

void TestPlanner::skippedTimeIsKept()
{
    PlanRequest request = mondays(u"FREQ=DAILY"_s);
    request.recurrence.minute = 150;
    request.from = request.to = QDate(2026, 3, 8);
    request.availability = Availability({{7, 0, 720, {}, {}, {}}}, {}, {});
    const auto plan = planStandingSlot(request).value();
    QCOMPARE(plan.size(), 1);
    QCOMPARE(kinds(plan[0]), QList<PlanProblemKind>{PlanProblemKind::SkippedTime});
    QCOMPARE(plan[0].suggestion, std::optional(LocalTime{QDate(2026, 3, 8), 180}));
}

void TestPlanner::nothingFreeInTheWeek()
{
    PlanRequest request = mondays(u"FREQ=WEEKLY;COUNT=1"_s);
    request.availability = Availability({{1, 540, 600, {}, {}, {}}}, {}, {});
    request.diary = {booked(monday, 9, 10)};
    const auto plan = planStandingSlot(request).value();
    QCOMPARE(plan[0].problems.size(), 1);
    QVERIFY(!plan[0].suggestion);
}

void TestPlanner::suggestionsKeepClearOfEachOther()
{
    PlanRequest request = mondays(u"FREQ=WEEKLY;BYDAY=MO,TU,WE;COUNT=3"_s);
    request.closedDays = {monday, monday.addDays(1)};
    const auto plan = planStandingSlot(request).value();
    QVERIFY(plan[2].problems.isEmpty());
    // Tuesday's is nearest to Wednesday as well, where 09:00 is taken by Wednesday's own.
    QCOMPARE(plan[0].suggestion, std::optional(LocalTime{monday.addDays(2), 600}));
    QCOMPARE(plan[1].suggestion, std::optional(LocalTime{monday.addDays(2), 660}));
}

void TestPlanner::suggestionsAreAlwaysFree()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        PlanRequest request = mondays(u"FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=18"_s);
        for (int i = 0; i < 60; ++i) {
            const int hour = 8 + random.bounded(4);
            request.diary.append(booked(monday.addDays(random.bounded(45)), hour, hour + 1 + random.bounded(2)));
        }
        QList<Interval> taken;
        const auto plan = planStandingSlot(request).value();
        for (const PlannedOccurrence& planned : plan) {
            QVERIFY(!planned.suggestion || !planned.problems.isEmpty());
            const LocalTime own{planned.occurrence.day, planned.occurrence.minute};
            const LocalTime chosen = planned.suggestion.value_or(own);
            if (!planned.problems.isEmpty() && !planned.suggestion)
                continue;
            const Instant start = toInstant(chosen, toronto).value();
            const Interval interval{start, start + 3600};
            const ProposedBooking booking{interval, request.trainer, {}, {}, {}};
            QVERIFY2(findClashes(booking, request.diary).isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(request.availability.checkAvailable(chosen.day, chosen.minute, 60).isAvailable());
            QCOMPARE(chosen.day.weekNumber(), planned.occurrence.day.weekNumber());
            for (const Interval& other : std::as_const(taken))
                QVERIFY2(!other.overlaps(interval), qPrintable(u"seed %1"_s.arg(seed)));
            taken.append(interval);
        }
        QVERIFY(!taken.isEmpty());
    }
}

void TestPlanner::badRuleIsAnError()
{
    QCOMPARE(planStandingSlot(mondays(u"FREQ=NEVER"_s)).error().reason, u"recurrence.format"_s);
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
