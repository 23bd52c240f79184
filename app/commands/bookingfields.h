// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"
#include "scheduling/bookingrequest.h"

namespace td
{

/// The fields that book, check and the series commands share. Without trainer or class type the others can be sensible.
QList<Field> bookingFields();
/// Errors, Invalid: time.end-before-start (end), choice.exclusive (clients, end), command.missing-field.
Result<BookingRequest> bookingRequestFrom(Session& session, const Arguments& arguments);

/// id and scope, version: of commands about one booking.
Field appointmentField();
Field scopeField();
SeriesScope scopeFrom(const Arguments& arguments);
Field versionField();
/// What pays for a place, and the lot chosen for it.
Field paysField();
Field chosenLotField();

} // namespace td
