// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace td
{

/// How hard a session was: RPE of the whole session x minutes.
struct SessionLoad {
    QDate day;
    int rpeTenths = 0;
    int minutes = 0;

    [[nodiscard]] double load() const { return rpeTenths * minutes / 10.0; }
};

/// One week's load, summed. Acute to chronic is a trend to look at and nothing more: it foretells no injury, and no screen may say so.
struct LoadWeek {
    QDate monday;
    double load = 0;
    double acute = 0;   ///< of the last 7 days, that is of this week
    double chronic = 0; ///< mean of this week and up to 3 before it, as far as there were sessions by then

    bool operator==(const LoadWeek&) const = default;
};

/// Every week from that of `from` to that of `until`, empty ones among them. Sessions before `from` count for the chronic load: give those of 4 weeks
/// before. Sessions without RPE or minutes count as nothing.
QList<LoadWeek> loadWeeks(const QList<SessionLoad>& sessions, QDate from, QDate until);

/// The Monday of a day's week.
QDate mondayOf(QDate day);

} // namespace td
