// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/scheduleitem.h"
#include "scheduling/schedulesetup.h"
#include "scheduling/trainerhours.h"

namespace td
{

/// Weekly hours, extra hours and time off of trainers. Every writing method is one change set.
class Hours
{
public:
    Hours(Database& database, ScheduleSetup& setup) : m_db(database), m_setup(setup) {}

    /// Rows in effect on `day` (all rows, past and future, when it is invalid), by weekday and start.
    Result<QList<AvailabilityRow>> weekly(const TrainerId& trainer, QDate day = {});
    /// A null id gets one. Errors, Invalid: time.range (weekday, start, end, from), time.end-before-start (end),
    /// time.until-before-from (until), hours.overlap when the trainer has hours then already.
    Result<AvailabilityRow> addWeekly(AvailabilityRow row);
    /// From `day` on the trainer's week is `week` (their ids are ignored): rows in effect are closed the day before, rows that begin later
    /// are taken away, new ones open. The past stays as it was.
    Result<void> changeWeekFrom(const TrainerId& trainer, QDate day, const QList<WeekdayHours>& week);
    /// Changes one row from `day` on in the same way.
    Result<AvailabilityRow> changeWeeklyFrom(const AvailabilityId& id, QDate day, const WeekdayHours& hours);
    /// Ends a row: the last day it counts is the day before `day`.
    Result<void> endWeekly(const AvailabilityId& id, QDate day);
    Result<void> removeWeekly(const AvailabilityId& id);

    Result<QList<ExtraHoursRow>> extra(const TrainerId& trainer, QDate from, QDate to);
    Result<ExtraHoursRow> addExtra(ExtraHoursRow row);
    Result<ExtraHoursRow> changeExtra(const ExtraHoursRow& row);
    Result<void> removeExtra(const ExtraHoursId& id);

    /// Of one trainer, or of all for a null id; in order of first day.
    Result<QList<TimeOffRow>> timeOff(const TrainerId& trainer, QDate from, QDate to);
    /// Requests that wait for a decision.
    Result<QList<TimeOffRow>> openRequests();
    /// Stores a request; the office may store it approved at once (`row.status`). Errors, Invalid: time.range,
    /// time.end-before-start (last, end); Refused: time-off.overlap.
    Result<TimeOffRow> requestTimeOff(TimeOffRow row);
    /// Owner and admin decide. Refused: time-off.decided. Bookings inside stay; see collisions().
    Result<TimeOffRow> approve(const TimeOffId& id);
    Result<TimeOffRow> decline(const TimeOffId& id);
    /// The trainer takes a request or approved time off back; the office may too.
    Result<TimeOffRow> withdraw(const TimeOffId& id);
    /// Open bookings of the trainer that lie in this time off, in order of time: what has to be moved or cancelled.
    Result<QList<BusyBlock>> collisions(const TrainerId& trainer, const TimeOff& span);

    /// When the trainer can be booked that day: hours less time off.
    Result<QList<MinuteSpan>> availableSpans(const TrainerId& trainer, QDate day, const LocationId& location = {});

private:
    Result<AvailabilityRow> findWeekly(const AvailabilityId& id);
    Result<ExtraHoursRow> findExtra(const ExtraHoursId& id);
    Result<TimeOffRow> findTimeOff(const TimeOffId& id);
    Result<TimeOffRow> decide(const TimeOffId& id, TimeOffStatus status, const char* label);
    Result<void> checkWeekly(const AvailabilityRow& row);
    Result<void> insertWeekly(AvailabilityRow& row);
    Result<void> closeWeekly(const AvailabilityRow& row, QDate day);
    Result<void> checkExtra(const ExtraHoursRow& row);
    Result<void> checkTimeOff(const TimeOffRow& row);

    Database& m_db;
    ScheduleSetup& m_setup;
};

} // namespace td
