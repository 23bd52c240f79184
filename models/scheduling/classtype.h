// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/cancellation.h"
#include "calendar/waitlist.h"
#include "core/id.h"

#include <QString>

namespace td
{

enum class ClassCategory { Group, Individual, Trial };

/// What can be booked: its usual length, places, price and colour. Money in minor units of the studio's currency.
struct ClassType {
    ClassTypeId id;
    TrainerId trainer; ///< null: every trainer gives it
    PolicyId policy;   ///< null: the studio's default policy
    RoomId room;       ///< where it usually is; may be null
    QString name;
    ClassCategory category = ClassCategory::Individual;
    int durationMin = 60;
    int capacity = 1;
    qint64 rateMinor = 0;
    int colour = 0; ///< index into the palette, 0 ... 11
    QString description;
    WaitlistMode waitlistMode = WaitlistMode::Ask;
    int waitlistHours = 4; ///< how long an offer stands, in WaitlistMode::Confirm
    bool archived = false;
    int position = 0;
    int version = 0;

    bool operator==(const ClassType&) const = default;
};

/// A named cancellation policy. Bookings keep a copy of `terms` as they were when booked.
struct Policy {
    PolicyId id;
    QString name;
    CancellationPolicy terms;
    bool isDefault = false;
    int version = 0;

    bool operator==(const Policy&) const = default;
};

} // namespace td
