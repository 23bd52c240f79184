// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/cancellation.h"
#include "calendar/waitlist.h"
#include "scheduling/appointment.h"
#include "scheduling/sessionfunding.h"

namespace td
{

/// What cancelling or a no-show does to one client.
struct ParticipantEffect {
    ParticipantId participant;
    AppointmentId appointment;
    ClientId client;
    QString name;
    CancellationEffect effect;
    bool waiting = false; ///< on the waiting list or with an offer: nothing to lose
    std::optional<PlaceCredit> credit; ///< paid for the place until now; effect.forfeited says where it goes

    bool operator==(const ParticipantEffect&) const = default;
};

/// Somebody on the waiting list for whom a place becomes free.
struct WaitlistEffect {
    ParticipantId participant;
    ClientId client;
    QString name;
    PromotionAction action = PromotionAction::None;
    std::optional<Instant> offerExpires;

    bool operator==(const WaitlistEffect&) const = default;
};

/// Everything that confirming would do.
struct CancelPreview {
    QList<ParticipantEffect> participants; ///< in order of time, then name
    int appointments = 0;                  ///< that would be cancelled as a whole
    std::optional<WaitlistEffect> movesUp;
    qint64 feesMinor = 0; ///< sum

    bool operator==(const CancelPreview&) const = default;
};

} // namespace td
