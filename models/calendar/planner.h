// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/availability.h"
#include "calendar/conflicts.h"
#include "calendar/holidays.h"
#include "calendar/recurrence.h"

namespace td
{

/// A standing slot to be booked, and everything that it is checked against.
struct PlanRequest {
    Recurrence recurrence;
    QDate from;
    QDate to; ///< inclusive
    TrainerId trainer;
    std::optional<RoomUse> room;
    QList<ClientId> clients;
    std::optional<LocationId> location;
    Availability availability; ///< of the trainer
    QString region;            ///< for holidays: "CA-ON"
    QList<QDate> closedDays;   ///< of the studio
    QList<Booked> diary;
};

enum class PlanProblemKind { SkippedTime, Holiday, Closed, Unavailable, Clash };

/// One thing against an occurrence; the member that its kind names is set.
struct PlanProblem {
    PlanProblemKind kind = PlanProblemKind::Clash;
    std::optional<Holiday> holiday;
    std::optional<AvailabilityCheck> availability;
    std::optional<Clash> clash;

    bool operator==(const PlanProblem&) const = default;
};

/// An occurrence with everything against it, and where there is something, the free time nearest to it: on the same
/// day, else on the nearest day of the same week (Monday to Sunday), else none.
struct PlannedOccurrence {
    Occurrence occurrence;
    QList<PlanProblem> problems;
    std::optional<LocalTime> suggestion;

    bool operator==(const PlannedOccurrence&) const = default;
};

/// Checks every occurrence of the request, in order. Suggestions keep clear of the other occurrences and of each other.
/// Errors: those of occurrences().
Result<QList<PlannedOccurrence>> planStandingSlot(const PlanRequest& request);

} // namespace td
