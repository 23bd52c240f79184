// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingcontext.h"
#include "scheduling/scheduling.h"

namespace td
{

/// Makes a booking what the form says, in one change set, so that one Undo takes it all back: time, trainer and room, the rest, who
/// joins, and who is taken out (by the studio: nothing is charged). Errors: those of Booking::move, edit and addParticipant.
Result<Appointment> changeBooking(const BookingContext& context, const Appointment& was, const BookingRequest& wanted,
                                  SeriesScope scope);

} // namespace td
