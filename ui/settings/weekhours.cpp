// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/weekhours.h"

#include <algorithm>

namespace td
{

WeekHours weekOf(const QList<AvailabilityRow>& rows)
{
    WeekHours week;
    for (const AvailabilityRow& row : rows)
        week[size_t(row.hours.weekday - 1)].append({row.hours.startMin, row.hours.endMin});
    for (QList<MinuteSpan>& day : week)
        day = merged(day);
    return week;
}

QList<WeekdayHours> rowsOf(const WeekHours& week, QDate from, const QList<AvailabilityRow>& before)
{
    QList<WeekdayHours> out;
    for (int day = 0; day < 7; ++day) {
        for (const MinuteSpan& span : week[size_t(day)]) {
            const auto same = std::find_if(before.cbegin(), before.cend(), [&](const AvailabilityRow& row) {
                return row.hours.weekday == day + 1 && row.hours.startMin < span.end && span.start < row.hours.endMin;
            });
            out.append({day + 1, span.start, span.end, from, {}, same == before.cend() ? LocationId() : same->hours.location});
        }
    }
    return out;
}

void paintHours(WeekHours& week, int day, const MinuteSpan& span, bool working)
{
    QList<MinuteSpan>& hours = week[size_t(day)];
    if (working)
        hours = merged(hours + QList<MinuteSpan>{span});
    else
        hours = without(hours, {span});
}

int minutesOf(const WeekHours& week)
{
    int sum = 0;
    for (const QList<MinuteSpan>& day : week) {
        for (const MinuteSpan& span : day)
            sum += span.length();
    }
    return sum;
}

} // namespace td
