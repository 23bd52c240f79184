// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/bookingchanges.h"

#include "booking/bookingtext.h"
#include "storage/database.h"

#include <algorithm>

namespace td
{
namespace
{
MoveRequest moveRequest(const Appointment& was, const BookingRequest& wanted)
{
    MoveRequest out;
    if (wanted.day != was.day)
        out.day = wanted.day;
    if (wanted.minute != was.minute)
        out.minute = wanted.minute;
    if (wanted.durationMin != was.durationMin)
        out.durationMin = wanted.durationMin;
    if (wanted.trainer != was.trainer)
        out.trainer = wanted.trainer;
    if (wanted.room != was.room)
        out.room = wanted.room;
    out.overrideReason = wanted.overrideReason;
    return out;
}

EditRequest editRequest(const Appointment& was, const BookingRequest& wanted)
{
    EditRequest out;
    if (wanted.classType != was.classType)
        out.classType = wanted.classType;
    if (wanted.place != was.place)
        out.place = wanted.place;
    if (wanted.placeDetail != was.placeDetail)
        out.placeDetail = wanted.placeDetail;
    if (wanted.location != was.location)
        out.location = wanted.location;
    if (wanted.note != was.note)
        out.note = wanted.note;
    return out;
}

Result<void> changePeople(const BookingContext& context, const Appointment& was, const BookingRequest& wanted)
{
    for (const ClientId& client : wanted.clients) {
        const bool there = std::any_of(was.participants.begin(), was.participants.end(), [&](const Participant& one) {
            return one.client == client && one.status == ParticipantStatus::Confirmed;
        });
        if (!there)
            TD_TRY(context.scheduling.booking().addParticipant(was.id, client, wanted.allowWaitlist));
    }
    return {};
}

// What pays is the same for all of a booking; a lot is its owner's alone.
Result<void> changePays(const BookingContext& context, const Appointment& was, const BookingRequest& wanted)
{
    const auto booked = context.scheduling.booking().find(was.id);
    if (!booked)
        return fail(booked.error());
    for (const Participant& person : booked->participants) {
        const bool alone = booked->participants.size() == 1;
        const LotId lot = alone ? wanted.lot : person.lot;
        if (person.status == ParticipantStatus::Confirmed && (person.pays != wanted.pays || person.lot != lot))
            TD_TRY(context.scheduling.booking().setPays(person.id, wanted.pays, lot));
    }
    return {};
}

Result<void> takeOut(const BookingContext& context, const Appointment& was, const BookingRequest& wanted)
{
    const CancelRequest byStudio{CancelledBy::Studio, {}, false, {}};
    for (const Participant& person : was.participants) {
        if (person.status == ParticipantStatus::Confirmed && !wanted.clients.contains(person.client))
            TD_TRY(context.scheduling.cancelling().cancelParticipant(person.id, byStudio));
    }
    return {};
}
} // namespace

Result<Appointment> changeBooking(const BookingContext& context, const Appointment& was, const BookingRequest& wanted,
                                  SeriesScope scope)
{
    Booking& booking = context.scheduling.booking();
    const MoveRequest move = moveRequest(was, wanted);
    const EditRequest edit = editRequest(was, wanted);
    const bool moves = move.day || move.minute || move.durationMin || move.trainer || move.room;
    return context.db.change("booking.edit", BookingText().when(was.day, was.minute), [&]() -> Result<Appointment> {
        if (edit != EditRequest())
            TD_TRY(booking.edit(was.id, edit, scope));
        if (moves)
            TD_TRY(booking.move(was.id, move, scope));
        TD_TRY(changePeople(context, was, wanted));
        TD_TRY(takeOut(context, was, wanted));
        TD_TRY(changePays(context, was, wanted));
        return booking.find(was.id);
    });
}

} // namespace td
