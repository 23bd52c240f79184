// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/periods.h"

#include "tax/taxengine.h"

#include <algorithm>

namespace td
{
namespace
{
constexpr int weekDays = 7;
constexpr int yearMonths = 12;

int monthsOf(const PeriodLength& length)
{
    return length.unit == PeriodUnit::Year ? length.count * yearMonths : length.count;
}

int floorDivided(qint64 value, qint64 by)
{
    return int(value >= 0 ? value / by : -((-value + by - 1) / by));
}
} // namespace

QDate periodStart(QDate anchor, const PeriodLength& length, int index)
{
    if (length.unit == PeriodUnit::Week)
        return anchor.addDays(qint64(weekDays) * length.count * index);
    return anchor.addMonths(monthsOf(length) * index);
}

DaySpan periodAt(QDate anchor, const PeriodLength& length, int index)
{
    return {periodStart(anchor, length, index), periodStart(anchor, length, index + 1).addDays(-1)};
}

int periodIndex(QDate anchor, const PeriodLength& length, QDate day)
{
    if (length.unit == PeriodUnit::Week)
        return floorDivided(anchor.daysTo(day), qint64(weekDays) * length.count);
    const int months = (day.year() - anchor.year()) * yearMonths + day.month() - anchor.month();
    const int index = floorDivided(months, monthsOf(length));
    // Within the anchor's day of the month the next period may not have begun yet.
    return periodStart(anchor, length, index) > day ? index - 1 : index;
}

QDate calendarBoundary(QDate day, PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Week: return day.addDays((weekDays + 1 - day.dayOfWeek()) % weekDays);
    case PeriodUnit::Month: return day.day() == 1 ? day : QDate(day.year(), day.month(), 1).addMonths(1);
    case PeriodUnit::Year: return day.dayOfYear() == 1 ? day : QDate(day.year() + 1, 1, 1);
    }
    return day;
}

qint64 daysOutside(const DaySpan& span, const QList<DaySpan>& pauses)
{
    if (span.last < span.first)
        return 0;
    QList<DaySpan> inside;
    for (const DaySpan& pause : pauses) {
        const QDate last = pause.last.isValid() ? std::min(pause.last, span.last) : span.last;
        const QDate first = std::max(pause.first, span.first);
        if (first <= last)
            inside.append({first, last});
    }
    std::sort(inside.begin(), inside.end(), [](const DaySpan& a, const DaySpan& b) { return a.first < b.first; });
    qint64 left = span.days();
    QDate next = span.first; // the first day that has not been looked at
    for (const DaySpan& pause : std::as_const(inside)) {
        const QDate first = std::max(pause.first, next);
        if (pause.last < first)
            continue;
        left -= first.daysTo(pause.last) + 1;
        next = pause.last.addDays(1);
    }
    return left;
}

qint64 forDays(qint64 amount, qint64 days, qint64 ofDays)
{
    return ofDays <= 0 || days >= ofDays ? amount : scaled(amount, days, ofDays);
}

} // namespace td
