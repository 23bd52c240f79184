// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/availability.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

namespace
{
const QDate monday(2026, 3, 2);

LocationId location(unsigned char number)
{
    RawId raw{};
    raw[0] = number;
    return LocationId(raw);
}

WeekdayHours mondays(int startHour, int endHour)
{
    return {1, startHour * 60, endHour * 60, QDate(2026, 1, 1), std::nullopt, location(1)};
}

MinuteSpan span(int startHour, int endHour)
{
    return {startHour * 60, endHour * 60};
}
} // namespace

class TestAvailability : public QObject
{
    Q_OBJECT

private slots:
    void mergesSlots();
    void keepsToItsDates();
    void keepsToTheLocation();
    void extraHoursAdd();
    void timeOffTakesAway();
    void partOfADayOff();
    void reasons_data();
    void reasons();
    void errorsCarryTheReason();
    void runsPastMidnight();
};

void TestAvailability::mergesSlots()
{
    const Availability availability({mondays(13, 17), mondays(9, 12), mondays(11, 13), mondays(18, 20)}, {}, {});
    QCOMPARE(availability.availableSpans(monday), (QList<MinuteSpan>{span(9, 17), span(18, 20)}));
    QVERIFY(availability.availableSpans(monday.addDays(1)).isEmpty());
}

void TestAvailability::keepsToItsDates()
{
    WeekdayHours hours = mondays(9, 12);
    hours.from = monday;
    hours.until = monday.addDays(7);
    const Availability availability({hours}, {}, {});
    QVERIFY(availability.availableSpans(monday.addDays(-7)).isEmpty());
    QVERIFY(!availability.availableSpans(monday).isEmpty());
    QVERIFY(!availability.availableSpans(monday.addDays(7)).isEmpty());
    QVERIFY(availability.availableSpans(monday.addDays(14)).isEmpty());
}

void TestAvailability::keepsToTheLocation()
{
    WeekdayHours anywhere = mondays(18, 20);
    anywhere.location = LocationId();
    const Availability availability({mondays(9, 12), anywhere}, {}, {});
    QCOMPARE(availability.availableSpans(monday, location(2)), QList<MinuteSpan>{span(18, 20)});
    QCOMPARE(availability.availableSpans(monday, location(1)).size(), 2);
    QVERIFY(!availability.checkAvailable(monday, 9 * 60, 60, location(2)).isAvailable());
}

void TestAvailability::extraHoursAdd()
{
    const Availability availability({mondays(9, 12)}, {{monday, 12 * 60, 14 * 60, location(1)}}, {});
    QCOMPARE(availability.availableSpans(monday), QList<MinuteSpan>{span(9, 14)});
    QCOMPARE(availability.availableSpans(monday.addDays(7)), QList<MinuteSpan>{span(9, 12)});
}

void TestAvailability::timeOffTakesAway()
{
    const TimeOff off{monday.addDays(-1), monday, {}, {}, TimeOffKind::Vacation};
    const Availability availability({mondays(9, 12)}, {{monday, 18 * 60, 20 * 60, location(1)}}, {off});
    QVERIFY(availability.availableSpans(monday).isEmpty());
    QCOMPARE(availability.workingSpans(monday).size(), 2);
    QVERIFY(!availability.availableSpans(monday.addDays(7)).isEmpty());
}

void TestAvailability::partOfADayOff()
{
    const TimeOff dentist{monday, monday, 10 * 60, 11 * 60, TimeOffKind::Other};
    QCOMPARE(Availability({mondays(9, 12)}, {}, {dentist}).availableSpans(monday),
             (QList<MinuteSpan>{span(9, 10), span(11, 12)}));
    // Away from Monday 11:00 until the Monday after, 10:00.
    const TimeOff trip{monday, monday.addDays(7), 11 * 60, 10 * 60, TimeOffKind::Vacation};
    const Availability away({mondays(9, 12)}, {{monday.addDays(1), 0, 1440, LocationId()}}, {trip});
    QCOMPARE(away.availableSpans(monday), QList<MinuteSpan>{span(9, 11)});
    QVERIFY(away.availableSpans(monday.addDays(1)).isEmpty());
    QCOMPARE(away.availableSpans(monday.addDays(7)), QList<MinuteSpan>{span(10, 12)});
}

void TestAvailability::reasons_data()
{
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("duration");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* name, int minute, int duration, AvailabilityReason reason) {
        QTest::newRow(name) << minute << duration << int(reason);
    };
    row("at opening", 9 * 60, 60, AvailabilityReason::Available);
    row("to the last minute", 16 * 60, 60, AvailabilityReason::Available);
    row("over time", 16 * 60 + 1, 60, AvailabilityReason::OutsideHours);
    row("too early", 8 * 60, 60, AvailabilityReason::OutsideHours);
    row("in time off", 14 * 60, 30, AvailabilityReason::TimeOff);
    row("into time off", 13 * 60, 61, AvailabilityReason::TimeOff);
    row("up to time off", 13 * 60, 60, AvailabilityReason::Available);
}

void TestAvailability::reasons()
{
    QFETCH(int, minute);
    QFETCH(int, duration);
    const TimeOff off{monday, monday, 14 * 60, 15 * 60, TimeOffKind::Sick};
    const Availability availability({mondays(9, 17)}, {}, {off});
    const AvailabilityCheck check = availability.checkAvailable(monday, minute, duration);
    QTEST(int(check.reason), "reason");
    QCOMPARE(check.hours, QList<MinuteSpan>{span(9, 17)});
    QCOMPARE(check.timeOff.has_value(), check.reason == AvailabilityReason::TimeOff);
}

void TestAvailability::errorsCarryTheReason()
{
    const TimeOff off{monday, monday, 14 * 60, {}, TimeOffKind::Sick};
    const Availability availability({mondays(9, 12), mondays(13, 17)}, {}, {off});
    QVERIFY(availabilityResult(availability.checkAvailable(monday, 9 * 60, 60)).has_value());
    const Error outside = availabilityResult(availability.checkAvailable(monday, 12 * 60, 60)).error();
    QCOMPARE(outside.reason, u"booking.outside-hours"_s);
    QCOMPARE(outside.args, QStringList{u"09:00-12:00, 13:00-17:00"_s});
    const Error away = availabilityResult(availability.checkAvailable(monday, 15 * 60, 60)).error();
    QCOMPARE(away.reason, u"booking.time-off"_s);
    QCOMPARE(away.args, (QStringList{u"sick"_s, u"2026-03-02"_s, u"2026-03-02"_s}));
}

void TestAvailability::runsPastMidnight()
{
    const WeekdayHours tuesday{2, 0, 60, QDate(), std::nullopt, LocationId()};
    const Availability availability({mondays(22, 24), tuesday}, {}, {});
    QVERIFY(availability.checkAvailable(monday, 23 * 60, 120).isAvailable());
    QVERIFY(!availability.checkAvailable(monday, 23 * 60, 121).isAvailable());
}

QTEST_GUILESS_MAIN(TestAvailability)
#include "tst_availability.moc"
