// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/booking.h"
#include "scheduling/cancelpreview.h"
#include "scheduling/waitinglist.h"

namespace td
{

/// Cancellations and no-shows with what they cost, by the policy that each booking keeps. Every writing method is one change set;
/// every one has a preview that says exactly what it would do.
class Cancelling
{
public:
    Cancelling(Database& database, ScheduleSetup& setup, Booking& booking, WaitingList& waiting)
        : m_db(database), m_setup(setup), m_booking(booking), m_waiting(waiting)
    {
    }

    /// Cancels a booking, or an occurrence and those that follow. Other occurrences never move. Refused "booking.not-scheduled" for
    /// what is done or cancelled.
    Result<Appointment> cancel(const AppointmentId& id, const CancelRequest& request,
                               SeriesScope scope = SeriesScope::This);
    Result<CancelPreview> previewCancel(const AppointmentId& id, const CancelRequest& request,
                                        SeriesScope scope = SeriesScope::This);

    /// One client cancels; the waiting list moves up. A one-to-one booking is cancelled with its client.
    Result<Appointment> cancelParticipant(const ParticipantId& id, const CancelRequest& request);
    Result<CancelPreview> previewCancelParticipant(const ParticipantId& id, const CancelRequest& request);

    /// The client did not come. The booking is a no-show when nobody came.
    Result<Appointment> markNoShow(const ParticipantId& id, bool waive = false);
    /// Nobody came.
    Result<Appointment> markNoShow(const AppointmentId& id, bool waive = false);
    Result<CancelPreview> previewNoShow(const ParticipantId& id, bool waive = false);
    Result<CancelPreview> previewNoShow(const AppointmentId& id, bool waive = false);

    /// Waivers that a client has used in the `days` before `at`, on bookings that this user may see.
    Result<int> waiversUsed(const ClientId& client, int days, Instant at);

private:
    struct Occasion {
        const Appointment& appointment;
        CancelRequest request;
        bool noShow = false;
    };

    Result<CancelPreview> cancelAll(const AppointmentId& id, const CancelRequest& request, SeriesScope scope);
    Result<void> cancelOne(const Appointment& appointment, const CancelRequest& request, CancelPreview& preview);
    Result<CancelPreview> cancelClient(const ParticipantId& id, const CancelRequest& request);
    Result<CancelPreview> cancelWithLastClient(const Appointment& appointment, CancelRequest request);
    Result<CancelPreview> noShows(const AppointmentId& id, const ParticipantId& only, bool waive);
    Result<ParticipantEffect> release(const Occasion& occasion, Participant participant);
    Result<CancellationEffect> effectOf(const Occasion& occasion, const Participant& participant);
    Result<int> waiversUsed(const ClientId& client, int days, Instant at, const ParticipantId& except);
    Result<void> settle(const CancelPreview& preview);
    Result<void> closeRow(const Appointment& appointment, const CancelRequest& request);
    Result<QString> subjectOf(const AppointmentId& id);
    Result<QString> nameOf(const ClientId& client);

    Database& m_db;
    ScheduleSetup& m_setup;
    Booking& m_booking;
    WaitingList& m_waiting;
};

} // namespace td
