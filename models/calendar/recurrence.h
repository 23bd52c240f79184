// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/recurrencerule.h"

#include <utility>

namespace td
{

/// A standing booking: the same wall-clock time in one zone on every day of its rule. Days of the rule before `start`
/// do not count, and `start` itself counts only when the rule names it.
struct Recurrence {
    QDate start;
    int minute = 0;       ///< minutes after local midnight
    int durationMin = 60; ///< elapsed minutes, so that a session over a change of clocks keeps its length
    QByteArray zone;
    QString rrule; ///< RFC 5545 RRULE value
    QList<QDate> exdates;

    bool operator==(const Recurrence&) const = default;
};

/// One booking of a recurrence. Where a change of clocks skips its time, `start` and `end` hold the error time.gap: the
/// occurrence is there, to be moved by somebody, not dropped.
struct Occurrence {
    QDate day;
    int minute = 0;
    Result<Instant> start;
    Result<Instant> end; ///< exclusive

    bool operator==(const Occurrence&) const = default;
};

/// The rule of a recurrence. Errors: those of parseRule; time.range (field "start" or "duration"); time.zone.
Result<RecurrenceRule> ruleOf(const Recurrence& recurrence);

/// Occurrences from `from` to `to`, both inclusive, in order, without the excluded days. Nothing after `to` is worked
/// out. Errors: those of ruleOf; recurrence.too-many when there are more than `limit` (args: the limit).
Result<QList<Occurrence>> occurrences(const Recurrence& recurrence, QDate from, QDate to, int limit = maxOccurrences);

/// The rule with what it takes from the start written out (a weekly rule without days repeats on the weekday of its
/// start), for a sentence on the screen.
Result<RecurrenceRule> describe(const Recurrence& recurrence);

/// Cuts for "this and following": the first part ends before `day`, the second starts with the first occurrence from
/// `day` on. Together they have the days of the whole, COUNT and exclusions shared out. Errors: those of ruleOf;
/// recurrence.nothing-before and recurrence.nothing-after when one part would be empty.
Result<std::pair<Recurrence, Recurrence>> splitAt(const Recurrence& recurrence, QDate day);

} // namespace td
