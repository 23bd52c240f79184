// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/bookingrequest.h"
#include "scheduling/problem.h"
#include "scheduling/schedulesetup.h"

namespace td
{

/// Makes and changes bookings. Every writing method is one change set that either happens whole or not at all.
///
/// What refuses a booking (check() gives all of it, the others the first):
/// - Clash: booking.trainer-clash, booking.room-clash, booking.client-clash with args {who, day, start, end, what}: who is double
///   booked, ISO day, "hh:mm" wall clock, and what the other booking is (empty for those who may not see it); booking.full with args {capacity}. Never to be overridden.
/// - Refused: booking.outside-hours (args: the day's hours), booking.time-off (kind, first day, last day), booking.closed (day, name in
///   English, name in French): unless `overrideReason` says why and the role may (owner, admin, desk; a trainer for their own).
/// - Invalid, with the field: value.range, time.range, time.gap, booking.client-twice, booking.wrong-trainer, booking.archived-type,
///   booking.trainer-inactive, booking.room-closed, booking.client-inactive, row.duplicate; NotFound "row.not-found" with the field.
class Booking
{
public:
    Booking(Database& database, ScheduleSetup& setup) : m_db(database), m_setup(setup) {}

    /// Everything that speaks against a booking, warnings too, clashes first; empty when it can be booked. Writes nothing: for
    /// as-you-type. `ignore`: the booking itself, when it is being moved.
    Result<QList<Problem>> check(const BookingRequest& request, const AppointmentId& ignore = {});
    Result<Appointment> book(const BookingRequest& request);
    /// The same client, trainer, type, time and place `days` later, by the wall clock. Everything is checked anew.
    Result<Appointment> rebook(const AppointmentId& id, int days = 7, const QString& overrideReason = {});

    Result<Appointment> find(const AppointmentId& id);
    Result<Participant> findParticipant(const ParticipantId& id);
    Result<Series> findSeries(const SeriesId& id);

    /// What would speak against a move of this one booking.
    Result<QList<Problem>> checkMove(const AppointmentId& id, const MoveRequest& request);
    /// Moves a booking, or an occurrence and those that follow, by the same number of days and to the same wall clock. Refused
    /// "booking.not-scheduled" for what is done or cancelled, "series.cannot-shift" when a rule by month cannot change its day.
    Result<Appointment> move(const AppointmentId& id, const MoveRequest& request, SeriesScope scope = SeriesScope::This);
    /// Error: Clash "booking.full" when more people are confirmed than `capacity`.
    Result<Appointment> setCapacity(const AppointmentId& id, int capacity);
    Result<Appointment> edit(const AppointmentId& id, const EditRequest& request, SeriesScope scope = SeriesScope::This);

    /// Adds a client, or takes one back who cancelled. In a full class they wait if `allowWaitlist`, else booking.full.
    Result<Participant> addParticipant(const AppointmentId& id, const ClientId& client, bool allowWaitlist = false);
    /// What pays for a place from now on. NotFound "row.not-found" (lot) for a lot of somebody else.
    Result<Participant> setPays(const ParticipantId& id, Pays pays, const LotId& lot = {});
    /// The credit that pays for a place; nothing when none does.
    Result<std::optional<PlaceCredit>> creditOf(const ParticipantId& id) { return m_setup.creditOf(id); }

private:
    friend class StandingSlots;
    Result<Appointment> bookAs(const BookingRequest& request, const SeriesId& series, QDate occurrenceDay);
    Result<void> fillPlaces(Appointment& row, const BookingRequest& request);
    Result<ClientId> ownerOfLot(const LotId& id);
    Result<void> settleAll(const QList<Appointment>& list);

    Database& m_db;
    ScheduleSetup& m_setup;
};

} // namespace td
