// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/availability.h"
#include "core/id.h"

#include <QString>

namespace td
{

/// One row of a trainer's weekly hours.
struct AvailabilityRow {
    AvailabilityId id;
    TrainerId trainer;
    WeekdayHours hours;
    int version = 0;

    bool operator==(const AvailabilityRow&) const = default;
};

/// Hours on one day, in addition to the weekly ones.
struct ExtraHoursRow {
    ExtraHoursId id;
    TrainerId trainer;
    ExtraHours hours;
    QString note;
    int version = 0;

    bool operator==(const ExtraHoursRow&) const = default;
};

enum class TimeOffStatus { Requested, Approved, Declined, Withdrawn };

/// A trainer's time off, from the request to the decision. Only approved time off blocks bookings.
struct TimeOffRow {
    TimeOffId id;
    TrainerId trainer;
    TimeOff span;
    QString reason;
    TimeOffStatus status = TimeOffStatus::Requested;
    UserId decidedBy;
    Instant decidedAt = 0; ///< 0 while undecided
    int version = 0;

    bool operator==(const TimeOffRow&) const = default;
};

} // namespace td
