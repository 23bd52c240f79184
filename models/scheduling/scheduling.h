// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/attendance.h"
#include "scheduling/booking.h"
#include "scheduling/cancelling.h"
#include "scheduling/catalogue.h"
#include "scheduling/hours.h"
#include "scheduling/schedule.h"
#include "scheduling/standingslots.h"
#include "scheduling/waitinglist.h"

namespace td
{

/// All services of the diary over one database, sharing one ScheduleSetup. The composition root owns it and hands out the parts.
/// `funding` pays for places; without one nothing is paid with credits.
class Scheduling
{
public:
    explicit Scheduling(Database& database, SessionFunding* funding = nullptr)
        : m_setup(database, funding)
        , m_catalogue(database, m_setup)
        , m_hours(database, m_setup)
        , m_booking(database, m_setup)
        , m_waiting(database, m_setup, m_booking)
        , m_cancelling(database, m_setup, m_booking, m_waiting)
        , m_attendance(database, m_setup, m_booking)
        , m_standing(database, m_setup, m_booking)
        , m_schedule(database, m_setup)
    {
    }

    /// The cached configuration, for reports that check many bookings at once.
    ScheduleSetup& setup() { return m_setup; }
    Catalogue& catalogue() { return m_catalogue; }
    Hours& hours() { return m_hours; }
    Booking& booking() { return m_booking; }
    WaitingList& waitingList() { return m_waiting; }
    Cancelling& cancelling() { return m_cancelling; }
    Attendance& attendance() { return m_attendance; }
    StandingSlots& standingSlots() { return m_standing; }
    Schedule& schedule() { return m_schedule; }

private:
    ScheduleSetup m_setup;
    Catalogue m_catalogue;
    Hours m_hours;
    Booking m_booking;
    WaitingList m_waiting;
    Cancelling m_cancelling;
    Attendance m_attendance;
    StandingSlots m_standing;
    Schedule m_schedule;
};

} // namespace td
