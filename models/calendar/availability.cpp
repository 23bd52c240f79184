// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/availability.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int dayMinutes = 1440;

bool isAt(const LocationId& hours, const std::optional<LocationId>& wanted)
{
    return !wanted || hours.isNull() || hours == *wanted;
}

bool covers(const QList<MinuteSpan>& spans, const MinuteSpan& wanted)
{
    return std::any_of(spans.begin(), spans.end(),
                       [&](const MinuteSpan& span) { return span.start <= wanted.start && wanted.end <= span.end; });
}

std::optional<MinuteSpan> spanOn(const TimeOff& off, QDate day)
{
    if (day < off.first || day > off.last)
        return std::nullopt;
    const MinuteSpan span{day == off.first ? off.startMin.value_or(0) : 0,
                          day == off.last ? off.endMin.value_or(dayMinutes) : dayMinutes};
    return span;
}

QString kindText(TimeOffKind kind)
{
    constexpr std::array names{"vacation", "sick", "other"};
    return QString::fromLatin1(names[size_t(kind)]);
}
} // namespace

QList<MinuteSpan> Availability::workingSpans(QDate day, std::optional<LocationId> location) const
{
    QList<MinuteSpan> spans;
    for (const WeekdayHours& hours : m_weekly) {
        const bool inDates = (!hours.from.isValid() || day >= hours.from) && (!hours.until || day <= *hours.until);
        if (hours.weekday == day.dayOfWeek() && inDates && isAt(hours.location, location))
            spans.append({hours.startMin, hours.endMin});
    }
    for (const ExtraHours& hours : m_extra) {
        if (hours.day == day && isAt(hours.location, location))
            spans.append({hours.startMin, hours.endMin});
    }
    return merged(spans);
}

QList<MinuteSpan> Availability::timeOffSpans(QDate day) const
{
    QList<MinuteSpan> spans;
    for (const TimeOff& off : m_timeOff) {
        if (const auto span = spanOn(off, day))
            spans.append(*span);
    }
    return merged(spans);
}

QList<MinuteSpan> Availability::availableSpans(QDate day, std::optional<LocationId> location) const
{
    return without(workingSpans(day, location), timeOffSpans(day));
}

AvailabilityCheck Availability::checkSpan(QDate day, const MinuteSpan& wanted, std::optional<LocationId> location) const
{
    const QList<MinuteSpan> hours = workingSpans(day, location);
    for (const TimeOff& off : m_timeOff) {
        const auto span = spanOn(off, day);
        if (span && span->start < wanted.end && wanted.start < span->end)
            return {AvailabilityReason::TimeOff, hours, off};
    }
    if (!covers(hours, wanted))
        return {AvailabilityReason::OutsideHours, hours, std::nullopt};
    return {AvailabilityReason::Available, hours, std::nullopt};
}

AvailabilityCheck Availability::checkAvailable(QDate day, int minute, int durationMin,
                                               std::optional<LocationId> location) const
{
    const int end = minute + durationMin;
    AvailabilityCheck first = checkSpan(day, {minute, std::min(end, dayMinutes)}, location);
    if (end <= dayMinutes || !first.isAvailable())
        return first;
    return checkSpan(day.addDays(1), {0, end - dayMinutes}, location);
}

Result<void> availabilityResult(const AvailabilityCheck& check)
{
    if (check.isAvailable())
        return {};
    if (check.timeOff) {
        const TimeOff& off = *check.timeOff;
        return fail(ErrorKind::Refused, "booking.time-off", "start",
                    {kindText(off.kind), off.first.toString(Qt::ISODate), off.last.toString(Qt::ISODate)});
    }
    QStringList hours;
    for (const MinuteSpan& span : check.hours)
        hours.append(clockText(span.start) + u'-' + clockText(span.end));
    return fail(ErrorKind::Refused, "booking.outside-hours", "start", {hours.join(u", "_s)});
}

} // namespace td
