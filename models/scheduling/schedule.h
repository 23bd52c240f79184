// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/scheduleitem.h"
#include "scheduling/schedulesetup.h"

namespace td
{

/// Reads the diary for calendars, Today and the client's page. Days are local days at the studio; both ends are inclusive.
class Schedule
{
public:
    Schedule(Database& database, ScheduleSetup& setup) : m_db(database), m_setup(setup) {}

    /// Bookings that start on these days, cancelled ones too unless the filter leaves them out, in order of time. Two queries.
    Result<QList<ScheduleItem>> items(QDate from, QDate to, const ScheduleFilter& filter = {});
    Result<QList<ScheduleItem>> day(QDate day, const ScheduleFilter& filter = {});
    /// One booking as the calendar shows it. NotFound "row.not-found".
    Result<ScheduleItem> item(const AppointmentId& id);
    /// Time taken by bookings that this user may not see (empty for all but trainers).
    Result<QList<BusyBlock>> busyBlocks(QDate from, QDate to);
    /// The client's bookings, newest first, that start before `before` (no bound when empty).
    Result<QList<ScheduleItem>> ofClient(const ClientId& client, int limit = 50, std::optional<Instant> before = {});
    /// The client's next scheduled booking from now on.
    Result<std::optional<ScheduleItem>> next(const ClientId& client);
    /// Hours and time off for shading: one entry a trainer and day, in that order.
    Result<QList<DayBackground>> background(QDate from, QDate to, const QList<TrainerId>& trainers);
    /// Closed days and holidays between the two.
    Result<QList<SpecialDay>> specialDays(QDate from, QDate to);
    /// Free start minutes of a trainer for a session that long.
    Result<QList<int>> freeSlots(const TrainerId& trainer, QDate day, int durationMin);

private:
    Result<QDate> today();

    Database& m_db;
    ScheduleSetup& m_setup;
};

} // namespace td
