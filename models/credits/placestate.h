// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/fundingplan.h"
#include "scheduling/appointment.h"

namespace td
{

/// What a place asks of the ledger.
enum class CreditWish { Nothing, Reserved, Consumed, Forfeited };

/// A place in a booking as the ledger sees it.
struct PlaceState {
    FundingPlace place;
    ClientId client;
    ParticipantStatus status = ParticipantStatus::Confirmed;
    std::optional<bool> attended;
    CreditEffect credit = CreditEffect::None;
    Pays pays = Pays::Auto;
    AppointmentState state = AppointmentState::Scheduled;
    bool deleted = false;  ///< the place or its booking
    bool invoiced = false; ///< stands on an invoice at its rate

    bool operator==(const PlaceState&) const = default;
};

/// What the credits of a place should be. Done or attended: consumed. Cancelled late or not come, where the policy says so: forfeited.
/// Waiting for a place or offered one: nothing, so that no credit is held for a place that may never come; it is reserved on
/// promotion. Marked absent without a consequence: nothing.
CreditWish wishOf(const PlaceState& place);

} // namespace td
