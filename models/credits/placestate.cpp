// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/placestate.h"

namespace td
{

CreditWish wishOf(const PlaceState& place)
{
    if (place.deleted || place.pays != Pays::Auto || place.credit == CreditEffect::Released)
        return CreditWish::Nothing;
    if (place.credit == CreditEffect::Forfeited)
        return CreditWish::Forfeited;
    if (place.status != ParticipantStatus::Confirmed || place.state == AppointmentState::Cancelled || place.attended == false)
        return CreditWish::Nothing;
    return place.attended == true || place.state == AppointmentState::Completed ? CreditWish::Consumed : CreditWish::Reserved;
}

} // namespace td
