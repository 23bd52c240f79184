// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/interval.h"
#include "core/id.h"

#include <QStringList>

namespace td
{

/// What stands against a booking.
enum class ProblemKind {
    Invalid,        ///< a field is missing or out of range
    TrainerClash,
    ClientClash,
    RoomClash,
    Full,
    OutsideHours,
    TimeOff,
    Closed,
    ClientInactive, ///< paused, former, or not this trainer's to book
    TrainerInactive,
    RoomClosed,
    ClassTypeArchived,
    WrongTrainer,   ///< the class type belongs to another trainer
    InPast,
    Gap,            ///< the clocks skip that time
};

/// How much a problem weighs.
enum class Severity {
    Blocks,      ///< never possible
    Overridable, ///< possible with a reason, for those whose role may
    Warning,     ///< worth saying, nothing more
};

/// One thing that speaks against a booking. `error` is what book() would refuse with (reason and args are what a sentence is made
/// from); `appointment`, `when` and `client` name the other booking of a clash.
struct Problem {
    ProblemKind kind = ProblemKind::Invalid;
    Severity severity = Severity::Blocks;
    Error error;
    AppointmentId appointment; ///< null when this user may not see it
    Interval when;
    ClientId client;

    bool operator==(const Problem&) const = default;
};

} // namespace td
