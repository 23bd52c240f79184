// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/recurrence.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

namespace
{
constexpr auto toronto = "America/Toronto";

Recurrence standing(QDate start, const QString& rrule, int minute = 7 * 60, const QByteArray& zone = toronto)
{
    return {start, minute, 60, zone, rrule, {}};
}

QStringList daysOf(const Recurrence& recurrence, QDate from, QDate to)
{
    QStringList out;
    const auto found = occurrences(recurrence, from, to);
    if (!found)
        return {found.error().reason};
    for (const Occurrence& occurrence : *found)
        out.append(occurrence.day.toString(Qt::ISODate));
    return out;
}

// The rule by the words of RFC 5545, one day at a time: slow and independent of the library.
QDate periodStart(const RecurrenceRule& rule, QDate day)
{
    switch (rule.frequency) {
    case Frequency::Daily: return day;
    case Frequency::Weekly: return day.addDays(-((day.dayOfWeek() - rule.weekStart + 7) % 7));
    case Frequency::Monthly: return {day.year(), day.month(), 1};
    case Frequency::Yearly: return {day.year(), 1, 1};
    }
    return {};
}

bool inInterval(const RecurrenceRule& rule, QDate start, QDate day)
{
    const QDate a = periodStart(rule, start);
    const QDate b = periodStart(rule, day);
    switch (rule.frequency) {
    case Frequency::Daily: return a.daysTo(b) % rule.interval == 0;
    case Frequency::Weekly: return a.daysTo(b) / 7 % rule.interval == 0;
    case Frequency::Monthly: return ((b.year() - a.year()) * 12 + b.month() - a.month()) % rule.interval == 0;
    case Frequency::Yearly: return (b.year() - a.year()) % rule.interval == 0;
    }
    return false;
}

bool weekdayMatches(const RecurrenceRule& rule, QDate day, const RuleWeekday& wanted)
{
    if (day.dayOfWeek() != wanted.weekday)
        return false;
    if (wanted.ordinal == 0)
        return true;
    const bool ofYear = rule.frequency == Frequency::Yearly && rule.months.isEmpty();
    const int index = ofYear ? day.dayOfYear() : day.day();
    const int length = ofYear ? day.daysInYear() : day.daysInMonth();
    return wanted.ordinal > 0 ? (index - 1) / 7 + 1 == wanted.ordinal : (length - index) / 7 + 1 == -wanted.ordinal;
}

bool dayMatches(const RecurrenceRule& rule, QDate day)
{
    const bool month = rule.months.isEmpty() || rule.months.contains(day.month());
    const bool monthDay = rule.monthDays.isEmpty() || rule.monthDays.contains(day.day()) ||
                          rule.monthDays.contains(day.day() - day.daysInMonth() - 1);
    const bool weekday =
        rule.days.isEmpty() || std::any_of(rule.days.begin(), rule.days.end(), [&](const RuleWeekday& wanted) {
            return weekdayMatches(rule, day, wanted);
        });
    return month && monthDay && weekday;
}

bool positionMatches(const RecurrenceRule& rule, QDate day)
{
    if (rule.setPositions.isEmpty())
        return true;
    const QDate first = periodStart(rule, day);
    QList<QDate> set;
    for (QDate d = first; periodStart(rule, d) == first; d = d.addDays(1)) {
        if (dayMatches(rule, d))
            set.append(d);
    }
    const int index = int(set.indexOf(day));
    return rule.setPositions.contains(index + 1) || rule.setPositions.contains(index - int(set.size()));
}

QStringList bruteForce(const Recurrence& recurrence, QDate from, QDate to)
{
    const RecurrenceRule rule = describe(recurrence).value();
    QStringList out;
    int given = 0;
    for (QDate day = recurrence.start; day <= to; day = day.addDays(1)) {
        if ((rule.until && day > *rule.until) || (rule.count && given >= *rule.count))
            break;
        if (!inInterval(rule, recurrence.start, day) || !dayMatches(rule, day) || !positionMatches(rule, day))
            continue;
        ++given;
        if (day >= from && !recurrence.exdates.contains(day))
            out.append(day.toString(Qt::ISODate));
    }
    return out;
}

template <class T> T pick(QRandomGenerator& random, const QList<T>& from)
{
    return from[random.bounded(int(from.size()))];
}

QString randomRule(QRandomGenerator& random)
{
    const QList<QString> bodies{u"FREQ=DAILY"_s,
                                u"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"_s,
                                u"FREQ=DAILY;BYMONTH=1,6"_s,
                                u"FREQ=WEEKLY"_s,
                                u"FREQ=WEEKLY;BYDAY=MO,TH"_s,
                                u"FREQ=WEEKLY;BYDAY=SU,TU,SA"_s,
                                u"FREQ=WEEKLY;BYDAY=SU,MO;WKST=SU"_s,
                                u"FREQ=MONTHLY"_s,
                                u"FREQ=MONTHLY;BYMONTHDAY=1,15,-1"_s,
                                u"FREQ=MONTHLY;BYMONTHDAY=31"_s,
                                u"FREQ=MONTHLY;BYDAY=2TU,-1FR"_s,
                                u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"_s,
                                u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s,
                                u"FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1,3"_s,
                                u"FREQ=YEARLY"_s,
                                u"FREQ=YEARLY;BYMONTH=3,11;BYDAY=1SU"_s,
                                u"FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=9"_s,
                                u"FREQ=YEARLY;BYDAY=20MO"_s};
    QString out = pick(random, bodies);
    if (random.bounded(2) == 0)
        out += u";INTERVAL="_s + QString::number(1 + random.bounded(4));
    if (random.bounded(3) == 0)
        out += u";COUNT="_s + QString::number(1 + random.bounded(40));
    else if (random.bounded(3) == 0)
        out += u";UNTIL="_s + QDate(2025, 1, 1).addDays(random.bounded(1500)).toString(u"yyyyMMdd"_s);
    return out;
}

Recurrence randomRecurrence(QRandomGenerator& random)
{
    Recurrence out = standing(QDate(2024, 1, 1).addDays(random.bounded(800)), randomRule(random));
    for (int i = random.bounded(4); i > 0; --i)
        out.exdates.append(out.start.addDays(random.bounded(60)));
    return out;
}
} // namespace

class TestRecurrence : public QObject
{
    Q_OBJECT

private slots:
    void expands_data();
    void expands();
    void refusesBadRules_data();
    void refusesBadRules();
    void ruleTextReadsBack();
    void untilAsInstantFollowsTheZone();
    void matchesBruteForce();
    void stopsAtTheLimit();
    void refusesBadTimes();
    void keepsWallClock_data();
    void keepsWallClock();
    void marksTheGap_data();
    void marksTheGap();
    void describesWhatComesFromTheStart();
    void splits();
    void splitLosesNothing();
    void survivesAnyText();
};

void TestRecurrence::expands_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("rrule");
    QTest::addColumn<QString>("days");
    const auto row = [](const char* name, const char* start, const char* rule, const char* days) {
        QTest::newRow(name) << QString::fromLatin1(start) << QString::fromLatin1(rule) << QString::fromLatin1(days);
    };
    row("weekly", "2026-03-02", "FREQ=WEEKLY;COUNT=3", "2026-03-02 2026-03-09 2026-03-16");
    row("every other week keeps its week", "2026-03-05", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=4",
        "2026-03-05 2026-03-16 2026-03-19 2026-03-30");
    row("start that the rule does not name", "2026-03-03", "FREQ=WEEKLY;BYDAY=MO;COUNT=2", "2026-03-09 2026-03-16");
    row("31st", "2026-01-31", "FREQ=MONTHLY;COUNT=3", "2026-01-31 2026-03-31 2026-05-31");
    row("leap day", "2024-02-29", "RRULE:FREQ=YEARLY;COUNT=2", "2024-02-29 2028-02-29");
    row("last working day", "2026-01-01", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20260401",
        "2026-01-30 2026-02-27 2026-03-31");
    row("until is inclusive", "2026-03-02", "FREQ=DAILY;UNTIL=20260303T235959", "2026-03-02 2026-03-03");
    row("lower case", "2026-03-02", "freq=daily;count=1", "2026-03-02");
    row("a day that never comes", "2026-03-02", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "");
}

void TestRecurrence::expands()
{
    QFETCH(QString, start);
    QFETCH(QString, rrule);
    const QDate day = QDate::fromString(start, Qt::ISODate);
    QTEST(daysOf(standing(day, rrule), day, day.addYears(5)).join(u' '), "days");
}

void TestRecurrence::refusesBadRules_data()
{
    QTest::addColumn<QString>("rrule");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* rule, const char* reason, const char* part) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(reason) << QString::fromLatin1(part);
    };
    row("", "recurrence.format", "");
    row("WEEKLY", "recurrence.format", "WEEKLY");
    row("INTERVAL=2", "recurrence.format", "FREQ");
    row("FREQ=FORTNIGHTLY", "recurrence.format", "FREQ=FORTNIGHTLY");
    row("FREQ=WEEKLY;FREQ=DAILY", "recurrence.format", "FREQ=DAILY");
    row("FREQ=WEEKLY;INTERVAL=0", "recurrence.format", "INTERVAL=0");
    row("FREQ=WEEKLY;BYDAY=XX", "recurrence.format", "BYDAY=XX");
    row("FREQ=WEEKLY;BYDAY=", "recurrence.format", "BYDAY=");
    row("FREQ=WEEKLY;BYDAY=2MO", "recurrence.format", "BYDAY");
    row("FREQ=MONTHLY;BYDAY=0MO", "recurrence.format", "BYDAY=0MO");
    row("FREQ=MONTHLY;BYDAY=6MO", "recurrence.format", "BYDAY");
    row("FREQ=MONTHLY;BYMONTHDAY=32", "recurrence.format", "BYMONTHDAY=32");
    row("FREQ=WEEKLY;BYMONTHDAY=3", "recurrence.format", "BYMONTHDAY");
    row("FREQ=MONTHLY;BYSETPOS=1", "recurrence.format", "BYSETPOS");
    row("FREQ=WEEKLY;COUNT=2;UNTIL=20260101", "recurrence.format", "COUNT");
    row("FREQ=WEEKLY;UNTIL=20261301", "recurrence.format", "UNTIL=20261301");
    row("FREQ=WEEKLY;UNTIL=20260101T07", "recurrence.format", "UNTIL=20260101T07");
    row("FREQ=WEEKLY;X-OWN=1", "recurrence.format", "X-OWN=1");
    row("FREQ=HOURLY", "recurrence.unsupported", "FREQ=HOURLY");
    row("FREQ=DAILY;BYHOUR=9", "recurrence.unsupported", "BYHOUR=9");
    row("FREQ=YEARLY;BYWEEKNO=3", "recurrence.unsupported", "BYWEEKNO=3");
    row("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", "recurrence.unsupported", "BYSETPOS");
    row("FREQ=WEEKLY;COUNT=1001", "recurrence.too-many", "1000");
}

void TestRecurrence::refusesBadRules()
{
    QFETCH(QString, rrule);
    const auto rule = parseRule(rrule, 420, toronto);
    QVERIFY(!rule);
    QTEST(rule.error().reason, "reason");
    QTEST(rule.error().args.value(0), "part");
    QCOMPARE(rule.error().field, u"rrule"_s);
}

void TestRecurrence::ruleTextReadsBack()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 500; ++i) {
        const RecurrenceRule rule = parseRule(randomRule(random), 420, toronto).value();
        QCOMPARE(parseRule(ruleText(rule), 420, toronto).value(), rule);
    }
}

void TestRecurrence::untilAsInstantFollowsTheZone()
{
    // 02:00 UTC on the 4th is 21:00 on the 3rd in Toronto.
    const auto until = [](int minute) {
        return parseRule(u"FREQ=DAILY;UNTIL=20260304T020000Z"_s, minute, toronto).value().until.value();
    };
    QCOMPARE(until(21 * 60), QDate(2026, 3, 3));
    QCOMPARE(until(21 * 60 + 1), QDate(2026, 3, 2));
}

void TestRecurrence::matchesBruteForce()
{
    for (quint32 seed = 1; seed <= 1500; ++seed) {
        QRandomGenerator random(seed);
        const Recurrence recurrence = randomRecurrence(random);
        const QDate from = recurrence.start.addDays(random.bounded(200) - 50);
        const QDate to = from.addDays(random.bounded(900));
        const QStringList expected = bruteForce(recurrence, from, to);
        const QStringList actual = daysOf(recurrence, from, to);
        QVERIFY2(actual == expected, qPrintable(u"seed %1, %2 from %3: %4 instead of %5"_s.arg(seed)
                                                    .arg(recurrence.rrule, recurrence.start.toString(Qt::ISODate),
                                                         actual.join(u' '), expected.join(u' '))));
    }
}

void TestRecurrence::stopsAtTheLimit()
{
    const Recurrence daily = standing({2026, 1, 1}, u"FREQ=DAILY"_s);
    QCOMPARE(occurrences(daily, {2026, 1, 1}, {2026, 1, 10}, 10).value().size(), 10);
    const auto many = occurrences(daily, {2026, 1, 1}, {2026, 1, 11}, 10);
    QVERIFY(!many);
    QCOMPARE(many.error().reason, u"recurrence.too-many"_s);
    QCOMPARE(occurrences(daily, {2026, 1, 1}, {2199, 12, 31}).error().args, QStringList{u"1000"_s});
    QVERIFY(occurrences(daily, {2026, 2, 1}, {2026, 1, 1}).value().isEmpty());
}

void TestRecurrence::refusesBadTimes()
{
    const auto reason = [](const Recurrence& recurrence) { return ruleOf(recurrence).error().reason; };
    const Recurrence good = standing({2026, 1, 1}, u"FREQ=DAILY"_s);
    Recurrence bad = good;
    bad.start = QDate();
    QCOMPARE(reason(bad), u"time.range"_s);
    bad = good;
    bad.minute = 1440;
    QCOMPARE(reason(bad), u"time.range"_s);
    bad = good;
    bad.durationMin = 0;
    QCOMPARE(ruleOf(bad).error().field, u"duration"_s);
    bad = good;
    bad.zone = "Mars/Base";
    QCOMPARE(reason(bad), u"time.zone"_s);
}

void TestRecurrence::keepsWallClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("minute");
    for (const char* zone : {"America/Toronto", "Europe/Berlin", "Australia/Lord_Howe"}) {
        for (const int minute : {0, 90, 125, 150, 7 * 60, 23 * 60 + 45})
            QTest::addRow("%s %d", zone, minute) << QByteArray(zone) << minute;
    }
}

void TestRecurrence::keepsWallClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, minute);
    const Recurrence daily = standing({2024, 1, 1}, u"FREQ=DAILY"_s, minute, zone);
    for (int year = 2024; year <= 2028; ++year) {
        const auto found = occurrences(daily, {year, 1, 1}, {year, 12, 31}).value();
        QCOMPARE(found.size(), QDate(year, 1, 1).daysInYear());
        QDate expected(year, 1, 1);
        Instant last = 0;
        for (const Occurrence& occurrence : found) {
            QCOMPARE(occurrence.day, expected);
            expected = expected.addDays(1);
            if (!occurrence.start) {
                QCOMPARE(occurrence.start.error().reason, u"time.gap"_s);
                QCOMPARE(occurrence.end, occurrence.start);
                continue;
            }
            QCOMPARE(toLocal(*occurrence.start, zone), (LocalTime{occurrence.day, minute}));
            QCOMPARE(*occurrence.end - *occurrence.start, 3600);
            QVERIFY(*occurrence.start >= last);
            last = *occurrence.end;
        }
    }
}

void TestRecurrence::marksTheGap_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("minute");
    QTest::addColumn<bool>("gap");
    // 02:00 → 03:00, 02:00 → 03:00, 02:00 → 02:30.
    QTest::newRow("Toronto, in it") << QByteArray(toronto) << QDate(2026, 3, 8) << 150 << true;
    QTest::newRow("Toronto, its end") << QByteArray(toronto) << QDate(2026, 3, 8) << 180 << false;
    QTest::newRow("Toronto, autumn") << QByteArray(toronto) << QDate(2026, 11, 1) << 90 << false;
    QTest::newRow("Berlin, its start") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 120 << true;
    QTest::newRow("Berlin, before") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 119 << false;
    QTest::newRow("Lord Howe, in it") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 149 << true;
    QTest::newRow("Lord Howe, half an hour only") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 150 << false;
}

void TestRecurrence::marksTheGap()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(int, minute);
    const auto found =
        occurrences(standing(day.addDays(-7), u"FREQ=WEEKLY;COUNT=3"_s, minute, zone), day.addDays(-7), day.addDays(7));
    QCOMPARE(found->size(), 3);
    QTEST(!found->at(1).start.has_value(), "gap");
    QVERIFY(found->at(0).start.has_value() && found->at(2).start.has_value());
}

void TestRecurrence::describesWhatComesFromTheStart()
{
    const RecurrenceRule weekly = describe(standing({2026, 3, 3}, u"FREQ=WEEKLY;INTERVAL=2"_s)).value();
    QCOMPARE(weekly.days, (QList<RuleWeekday>{{2, 0}}));
    QCOMPARE(weekly.interval, 2);
    const RecurrenceRule yearly = describe(standing({2026, 3, 9}, u"FREQ=YEARLY;COUNT=4"_s)).value();
    QCOMPARE(yearly.months, QList<int>{3});
    QCOMPARE(yearly.monthDays, QList<int>{9});
    QCOMPARE(yearly.count, std::optional(4));
}

void TestRecurrence::splits()
{
    Recurrence whole = standing({2026, 3, 2}, u"FREQ=WEEKLY;INTERVAL=2;COUNT=6"_s);
    whole.exdates = {QDate(2026, 3, 16), QDate(2026, 4, 13)};
    const auto [first, second] = splitAt(whole, {2026, 3, 25}).value();
    QCOMPARE(first.rrule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=2"_s);
    QCOMPARE(first.exdates, QList<QDate>{QDate(2026, 3, 16)});
    QCOMPARE(second.start, QDate(2026, 3, 30));
    QCOMPARE(second.rrule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=4"_s);
    QCOMPARE(second.exdates, QList<QDate>{QDate(2026, 4, 13)});
    QCOMPARE(splitAt(standing({2026, 3, 2}, u"FREQ=DAILY"_s), {2026, 3, 9}).value().first.rrule,
             u"FREQ=DAILY;UNTIL=20260308"_s);
    QCOMPARE(splitAt(whole, whole.start).error().reason, u"recurrence.nothing-before"_s);
    QCOMPARE(splitAt(whole, {2027, 1, 1}).error().reason, u"recurrence.nothing-after"_s);
}

void TestRecurrence::splitLosesNothing()
{
    int cut = 0;
    for (quint32 seed = 1; seed <= 600; ++seed) {
        QRandomGenerator random(seed);
        const Recurrence whole = randomRecurrence(random);
        const QDate day = whole.start.addDays(random.bounded(400));
        const QDate last = whole.start.addDays(900);
        const auto parts = splitAt(whole, day);
        if (!parts)
            continue;
        ++cut;
        const QStringList before = daysOf(parts->first, whole.start, last);
        const QStringList after = daysOf(parts->second, whole.start, last);
        QVERIFY2(before + after == daysOf(whole, whole.start, last), qPrintable(u"seed %1 %2"_s.arg(seed).arg(whole.rrule)));
        QVERIFY(before.isEmpty() || QDate::fromString(before.last(), Qt::ISODate) < day);
    }
    QVERIFY(cut > 200);
}

void TestRecurrence::survivesAnyText()
{
    const QString alphabet = u"FREQ=DAILYWKMNTHU;,-0123456789BSPOCé\u0000 "_s;
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        QRandomGenerator random(seed);
        QString text = random.bounded(2) == 0 ? u"FREQ=MONTHLY;"_s : QString();
        for (int i = random.bounded(30); i > 0; --i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const auto rule = parseRule(text, 0, toronto);
        if (rule) {
            QCOMPARE(parseRule(ruleText(*rule), 0, toronto).value(), *rule);
            QVERIFY(occurrences(standing({2026, 1, 1}, text), {2026, 1, 1}, {2027, 1, 1}).has_value());
        } else {
            QVERIFY(rule.error().reason.startsWith(u"recurrence."_s));
        }
    }
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
