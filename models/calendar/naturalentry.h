// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localtime.h"

#include <optional>

namespace td
{

/// What the entry is read against.
struct EntryContext {
    LocalTime now;
    std::optional<LocalTime> base; ///< the booking that "+1w" moves; without one it counts from today
    int opensMin = 360;            ///< the studio's day, for hours without am or pm
    int closesMin = 1260;
    bool french = false;  ///< only for "mar" (mardi, March)
    bool dayFirst = true; ///< only for dates such as 3/4 that can be read both ways
};

/// What was said about when; what was not said is empty.
struct NaturalEntry {
    std::optional<QDate> day;
    std::optional<int> minute;
    std::optional<int> durationMin;

    bool operator==(const NaturalEntry&) const = default;
};

/// Reads "tue 7", "tomorrow 18:30", "+1w", "nov 28 9-10", "28/11 9h30", "demain 18h", "2026-12-01 7:00 45m", "next fri
/// 6pm for 30 min", in English and French at once.
///
/// - A weekday is the next one, today included while its time is still to come; "next fri" (vendredi prochain) is the
/// one of the
///   week after this. A date without a year is the next one from today on.
/// - A bare hour from 1 to 6 is in the afternoon. One from 7 to 12 is as written if the studio is open then, else
/// twelve hours later
///   if it is open then, else as written. "am", "pm", "9h", "07", "13" and "10:30" (two digits) say it themselves.
/// - In "9-10" the end is the first such time after the start; "6-7pm" is both in the evening.
/// - "1h" is a time of day, unless a time came before it or "for" (pendant) did: then it is a duration.
///
/// Errors (field "when", args: the word, its position from 0): entry.unknown; entry.twice (a second day, time or
/// duration); entry.value (a date, time or length that does not exist, a weekday that is not that of the date).
/// entry.empty.
Result<NaturalEntry> parseEntry(const QString& text, const EntryContext& context);

/// "2026-12-01 07:00 45m": read back to the same by every context.
QString canonicalEntry(const NaturalEntry& entry);

} // namespace td
