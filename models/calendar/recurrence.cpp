// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/recurrence.h"

#include <QSet>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
struct IteratorFree {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

icaltimetype dateOf(QDate day)
{
    icaltimetype out = icaltime_null_time();
    out.year = day.year();
    out.month = day.month();
    out.day = day.day();
    out.is_date = 1;
    return out;
}

/// The days of a rule one after the other. By dates without a zone, so that the wall clock never moves.
class DayIterator
{
public:
    DayIterator(const RecurrenceRule& rule, QDate start)
        : m_rule(rule)
        , m_start(start)
        , m_iterator(icalrecur_iterator_new(icalrecurrencetype_from_string(libraryText().constData()), dateOf(start)))
    {
    }

    /// An invalid date after the last one.
    QDate next()
    {
        while (m_iterator && (!m_rule.count || m_given < *m_rule.count)) {
            const icaltimetype time = icalrecur_iterator_next(m_iterator.get());
            if (icaltime_is_null_time(time) || time.year > lastYear)
                return {};
            const QDate day(time.year, time.month, time.day);
            if (day < m_start)
                continue;
            ++m_given;
            return m_rule.until && day > *m_rule.until ? QDate() : day;
        }
        return {};
    }

private:
    /// Count and end are ours to watch: the library counts days that we leave out.
    [[nodiscard]] QByteArray libraryText() const
    {
        RecurrenceRule endless = m_rule;
        endless.count.reset();
        endless.until.reset();
        return ruleText(endless).toLatin1();
    }

    RecurrenceRule m_rule;
    QDate m_start;
    int m_given = 0;
    std::unique_ptr<icalrecur_iterator, IteratorFree> m_iterator;
};

Occurrence occurrenceOn(const Recurrence& recurrence, QDate day)
{
    const Result<Instant> start = toInstant({day, recurrence.minute}, recurrence.zone);
    const Result<Instant> end = start.map([&](Instant from) { return from + recurrence.durationMin * 60; });
    return {day, recurrence.minute, start, end};
}

/// How many days of the rule, excluded ones included, lie before `day`; and the first one from `day` on.
struct SplitPoint {
    int before = 0;
    QDate next;
};

SplitPoint findSplit(const RecurrenceRule& rule, QDate start, QDate day)
{
    DayIterator days(rule, start);
    SplitPoint out;
    for (out.next = days.next(); out.next.isValid() && out.next < day; out.next = days.next())
        ++out.before;
    return out;
}
} // namespace

Result<RecurrenceRule> ruleOf(const Recurrence& recurrence)
{
    if (!recurrence.start.isValid() || recurrence.start.year() < firstYear || recurrence.start.year() > lastYear ||
        recurrence.minute < 0 || recurrence.minute >= 1440)
        return fail(ErrorKind::Invalid, "time.range", "start");
    if (recurrence.durationMin <= 0 || recurrence.durationMin > 1440)
        return fail(ErrorKind::Invalid, "time.range", "duration");
    if (!isKnownZone(recurrence.zone))
        return fail(ErrorKind::Invalid, "time.zone", "zone");
    return parseRule(recurrence.rrule, recurrence.minute, recurrence.zone);
}

Result<QList<Occurrence>> occurrences(const Recurrence& recurrence, QDate from, QDate to, int limit)
{
    TD_TRY_ASSIGN(const RecurrenceRule rule, ruleOf(recurrence));
    const QSet<QDate> excluded(recurrence.exdates.begin(), recurrence.exdates.end());
    QList<Occurrence> out;
    DayIterator days(rule, recurrence.start);
    for (QDate day = days.next(); day.isValid() && day <= to; day = days.next()) {
        if (day < from || excluded.contains(day))
            continue;
        if (out.size() >= limit)
            return fail(ErrorKind::Invalid, "recurrence.too-many", "rrule", {QString::number(limit)});
        out.append(occurrenceOn(recurrence, day));
    }
    return out;
}

Result<RecurrenceRule> describe(const Recurrence& recurrence)
{
    TD_TRY_ASSIGN(RecurrenceRule rule, ruleOf(recurrence));
    const bool bare = rule.days.isEmpty() && rule.monthDays.isEmpty();
    if (bare && rule.frequency == Frequency::Weekly)
        rule.days = {{recurrence.start.dayOfWeek(), 0}};
    if (bare && (rule.frequency == Frequency::Monthly || rule.frequency == Frequency::Yearly))
        rule.monthDays = {recurrence.start.day()};
    if (bare && rule.frequency == Frequency::Yearly && rule.months.isEmpty())
        rule.months = {recurrence.start.month()};
    return rule;
}

Result<std::pair<Recurrence, Recurrence>> splitAt(const Recurrence& recurrence, QDate day)
{
    // Written out, so that the parts do not take days from their new starts.
    TD_TRY_ASSIGN(const RecurrenceRule rule, describe(recurrence));
    const SplitPoint point = findSplit(rule, recurrence.start, day);
    if (point.before == 0)
        return fail(ErrorKind::Refused, "recurrence.nothing-before", "day");
    if (!point.next.isValid())
        return fail(ErrorKind::Refused, "recurrence.nothing-after", "day");

    RecurrenceRule firstRule = rule;
    RecurrenceRule secondRule = rule;
    if (rule.count) {
        firstRule.count = point.before;
        secondRule.count = *rule.count - point.before;
    } else {
        firstRule.until = day.addDays(-1);
    }
    Recurrence first = recurrence;
    first.rrule = ruleText(firstRule);
    first.exdates.removeIf([&](QDate excluded) { return excluded >= point.next; });
    Recurrence second = recurrence;
    second.start = point.next;
    second.rrule = ruleText(secondRule);
    second.exdates.removeIf([&](QDate excluded) { return excluded < point.next; });
    return std::pair(first, second);
}

} // namespace td
