// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/booking.h"
#include "scheduling/cancelpreview.h"

namespace td
{

/// The waiting lists of full classes: first in, first out by (joined, id); whoever has a clash is passed over and keeps their place.
/// Every writing method is one change set.
class WaitingList
{
public:
    WaitingList(Database& database, ScheduleSetup& setup, Booking& booking)
        : m_db(database), m_setup(setup), m_booking(booking)
    {
    }

    /// Joins the end of the list, whether or not the class is full. Invalid "booking.client-twice" for somebody who is in it.
    Result<Participant> join(const AppointmentId& id, const ClientId& client);
    /// Waiting and offered, in order.
    Result<QList<Participant>> of(const AppointmentId& id);
    /// Who comes next and how, if a place is free. Writes nothing.
    Result<std::optional<WaitlistEffect>> next(const AppointmentId& id);
    /// Does the next steps that need nobody's word: promotes (automatic mode, outside the late window) or makes offers (confirm mode)
    /// while places are free. Returns the one that waits for an answer from staff, if any.
    Result<std::optional<WaitlistEffect>> moveUp(const AppointmentId& id);
    /// Staff gives somebody the place, whatever the mode.
    Result<Participant> promote(const ParticipantId& id);
    /// Refused "waitlist.no-offer" without a running offer.
    Result<Participant> acceptOffer(const ParticipantId& id);
    /// Declining takes the client off the list, and the next one is asked.
    Result<Participant> declineOffer(const ParticipantId& id);
    /// Leaves the list without cost.
    Result<Participant> leave(const ParticipantId& id);
    /// Ends offers that are over at `now` and moves the lists up. Returns how many ended.
    Result<int> expireOffers(Instant now);

private:
    Result<Promotion> nextStep(const Appointment& appointment);
    Result<bool> isBusyThen(const Appointment& appointment, const ClientId& client);
    Result<Participant> settle(Participant participant, ParticipantStatus status, const char* label);
    Result<Participant> waiting(const ParticipantId& id);

    Database& m_db;
    ScheduleSetup& m_setup;
    Booking& m_booking;
};

} // namespace td
