// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/booking.h"

namespace td
{

/// Who came, and what became of the booking. Every method is one change set. Refused "booking.cancelled" for a cancelled booking,
/// "participant.not-confirmed" for somebody without a place.
class Attendance
{
public:
    Attendance(Database& database, ScheduleSetup& setup, Booking& booking)
        : m_db(database), m_setup(setup), m_booking(booking)
    {
    }

    /// The client is here, or is not after all. The first time of arrival is kept.
    Result<Participant> markArrived(const ParticipantId& id, bool arrived = true);
    /// Sets or clears attendance; takes a no-show's fee back.
    Result<Participant> markAttended(const ParticipantId& id, bool attended);
    /// Everybody who has a place and is not marked yet came.
    Result<Appointment> markAllAttended(const AppointmentId& id);
    /// Done: who has a place and is not marked yet came.
    Result<Appointment> complete(const AppointmentId& id);
    /// Back to scheduled: from done, no-show or cancelled. Clients that went with the booking come back; fees and
    /// forfeits are lifted. Clash when the time has been taken since.
    Result<Appointment> reopen(const AppointmentId& id);

private:
    struct Present {
        Participant participant;
        Appointment appointment;
        QString name;
    };

    Result<Present> present(const ParticipantId& id);
    Result<void> setState(const Appointment& appointment, AppointmentState state);
    Result<void> allCame(const AppointmentId& id);
    Result<void> takeBack(const Appointment& appointment);

    Database& m_db;
    ScheduleSetup& m_setup;
    Booking& m_booking;
};

} // namespace td
