// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace td
{

enum class PlaceCreditState { Reserved, Consumed, Forfeited };

/// The credit that pays for one place.
struct PlaceCredit {
    LotId lot;
    QString lotName;
    bool inMinutes = false;
    int units = 0; ///< sessions, or minutes
    PlaceCreditState state = PlaceCreditState::Reserved;

    bool operator==(const PlaceCredit&) const = default;
};

/// What pays for places. Scheduling calls it inside its own change set after every change of bookings or participants, so that the
/// credits always follow what happened: reserved when booked, consumed when done, released or forfeited when cancelled. Without one, nothing is
/// paid with credits.
class SessionFunding
{
public:
    SessionFunding() = default;
    SessionFunding(const SessionFunding&) = delete;
    SessionFunding& operator=(const SessionFunding&) = delete;
    virtual ~SessionFunding() = default;

    /// Brings the credits of these places in line with their state. Calling it twice changes nothing more.
    virtual Result<void> settle(const QList<ParticipantId>& places) = 0;
    /// What pays for a place now; nothing when no credit does.
    virtual Result<std::optional<PlaceCredit>> creditOf(const ParticipantId& place) = 0;
};

} // namespace td
