// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/bookingrequest.h"
#include "scheduling/problem.h"

namespace td
{

enum class OccurrenceDecision { Book, Skip, Move };

/// One occurrence of a standing slot that is being planned.
struct SeriesDraftItem {
    QDate day; ///< as the rule says; stays the occurrence's name when it is moved
    int minute = 0;
    QList<Problem> problems;
    std::optional<LocalTime> suggestion; ///< a free time near it, when something is in the way
    OccurrenceDecision decision = OccurrenceDecision::Book;
    LocalTime moveTo;       ///< for Move
    QString overrideReason; ///< for Book and Move over something that may be overridden

    /// Can be booked as decided, as far as `problems` knows.
    [[nodiscard]] bool isBlocked() const;

    bool operator==(const SeriesDraftItem&) const = default;
};

/// A standing slot before it is booked. What clashes is decided Skip to begin with; the user changes decisions, then bookSeries
/// takes it.
struct SeriesDraft {
    BookingRequest request; ///< of the first occurrence; its day is where the rule starts
    QString rrule;
    QList<SeriesDraftItem> items;

    bool operator==(const SeriesDraft&) const = default;
};

/// What bookSeries did.
struct BookedSeries {
    Series series;
    QList<AppointmentId> appointments;
    QList<ParticipantId> places; ///< in order of time

    bool operator==(const BookedSeries&) const = default;
};

} // namespace td
