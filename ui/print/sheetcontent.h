// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace td
{

class Facility;
class Schedule;
class Team;
struct ScheduleFilter;

/// One booking as it stands on paper: texts, ready to be drawn.
struct SheetRow {
    QDate day;
    int minute = 0;
    int endMinute = 0;
    QString title;     ///< names of the clients, or the class
    QString detail;    ///< type and place
    QString state;     ///< "cancelled" ...; empty for what stands
    QStringList people; ///< names for the tick boxes of a class; one for a one-to-one
    QString trainer;
    QString note;

    bool operator==(const SheetRow&) const = default;
};

/// The bookings of one trainer on one day, or of one day for everybody.
struct SheetGroup {
    QString title;
    QString remark; ///< "Closed: Canada Day", "Time off"
    QList<SheetRow> rows;

    bool operator==(const SheetGroup&) const = default;
};

/// A sheet to be printed: the day with a group a trainer, or the week with a group a day.
struct SheetContent {
    QString studio;
    QString title; ///< "Monday, November 23, 2026"
    QList<SheetGroup> groups;

    bool operator==(const SheetContent&) const = default;
};

/// The day's bookings, a group for each trainer who has any; cancelled ones are left out.
Result<SheetContent> daySheetContent(Schedule& schedule, Team& team, Facility& facility, QDate day, const ScheduleFilter& filter);
/// Seven days from `firstDay`, a group a day.
Result<SheetContent> weekSheetContent(Schedule& schedule, Facility& facility, QDate firstDay, const ScheduleFilter& filter);

} // namespace td
