// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/loadtrend.h"

#include <QHash>

#include <algorithm>

namespace td
{

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QList<LoadWeek> loadWeeks(const QList<SessionLoad>& sessions, QDate from, QDate until)
{
    QList<LoadWeek> weeks;
    if (!from.isValid() || !until.isValid())
        return weeks;
    QHash<QDate, double> sums;
    QDate first;
    for (const SessionLoad& session : sessions) {
        if (session.rpeTenths <= 0 || session.minutes <= 0)
            continue;
        const QDate monday = mondayOf(session.day);
        sums[monday] += session.load();
        first = first.isValid() ? std::min(first, monday) : monday;
    }
    for (QDate monday = mondayOf(from); monday <= until; monday = monday.addDays(7)) {
        LoadWeek week;
        week.monday = monday;
        week.load = week.acute = sums.value(monday);
        int counted = 0;
        for (QDate back = monday; counted < 4 && first.isValid() && back >= first; back = back.addDays(-7), ++counted)
            week.chronic += sums.value(back);
        if (counted > 0)
            week.chronic /= counted;
        weeks.append(week);
    }
    return weeks;
}

} // namespace td
