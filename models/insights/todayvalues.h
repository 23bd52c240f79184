// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localtime.h"

#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace td
{

/// The figures at the top of Today. Sessions are bookings that were not cancelled; for a trainer, their own and their team's.
struct TodayNumbers {
    int today = 0;
    int doneToday = 0;
    int week = 0; ///< from the studio's first weekday on
    int month = 0;
    int lastMonth = 0;
    int noShows = 0;   ///< places not taken up in the last 30 days ...
    int recorded = 0;  ///< ... of so many whose attendance was recorded
    int activeClients = 0;
    int bookedMinutes = 0;    ///< this week
    int availableMinutes = 0; ///< this week: hours less time off, without closed days

    /// In percent, half up; nothing when nobody's attendance was recorded.
    [[nodiscard]] std::optional<int> noShowRate() const;
    /// In percent, half up; above 100 when more was booked than there are hours. Nothing without hours.
    [[nodiscard]] std::optional<int> utilisation() const;

    bool operator==(const TodayNumbers&) const = default;
};

/// Sessions of one week.
struct WeekCount {
    QDate first;
    int sessions = 0;

    bool operator==(const WeekCount&) const = default;
};

/// Sessions of one month beside those of the same month a year earlier.
struct MonthCount {
    QDate first;
    int sessions = 0;
    int yearBefore = 0;

    bool operator==(const MonthCount&) const = default;
};

/// Sessions that began in each hour of the week: [ISO weekday - 1][hour].
using HourCounts = std::array<std::array<int, 24>, 7>;

/// What the charts of Today show.
struct TodayTrends {
    QList<WeekCount> weeks;   ///< 26, the last one is this week
    QList<MonthCount> months; ///< 12, the last one is this month
    HourCounts hours{};       ///< of the eight weeks before this one

    bool operator==(const TodayTrends&) const = default;
};

/// What to know of a client before their session.
struct ClientGlance {
    QStringList alerts;
    QStringList health; ///< empty for those who may not see it
    std::optional<LocalTime> lastSession;
    QString lastNote; ///< of that session
    std::optional<LocalTime> nextSession;
    int sessionsDone = 0;

    bool operator==(const ClientGlance&) const = default;
};

} // namespace td
