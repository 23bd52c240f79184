// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localtime.h"

#include <QList>

#include <optional>

namespace td
{

enum class Frequency { Daily, Weekly, Monthly, Yearly };

/// A weekday of a rule, with its place in the month or year: {1, 0} every Monday, {1, 2} the second one, {1, -1} the
/// last.
struct RuleWeekday {
    int weekday = 1; ///< ISO: 1 Monday ... 7 Sunday
    int ordinal = 0;

    bool operator==(const RuleWeekday&) const = default;
};

/// The parts of an RFC 5545 RRULE that a studio's diary needs. Everything is by calendar day; the time of day comes
/// from the recurrence that the rule belongs to. At most one of `count` and `until` is set; with neither the rule has
/// no end.
struct RecurrenceRule {
    Frequency frequency = Frequency::Weekly;
    int interval = 1;
    QList<RuleWeekday> days;
    QList<int> monthDays;    ///< 1 ... 31, or -1 ... -31 from the end of the month
    QList<int> months;       ///< 1 ... 12
    QList<int> setPositions; ///< which of the period's days count, from the end when negative
    int weekStart = 1;       ///< ISO weekday
    std::optional<int> count;
    std::optional<QDate> until; ///< last possible day, inclusive

    bool operator==(const RecurrenceRule&) const = default;
};

/// No rule repeats more often than this, and no expansion returns more.
constexpr int maxOccurrences = 1000;

/// Reads an RRULE value, with or without "RRULE:". `minute` and `zone` turn an UNTIL that is an instant into a local
/// day. Errors, with the offending part in args and field "rrule": recurrence.format, recurrence.unsupported (valid RFC
/// 5545 that a diary by days does not repeat by), recurrence.too-many (COUNT above maxOccurrences).
Result<RecurrenceRule> parseRule(const QString& text, int minute, const QByteArray& zone);

/// The canonical RRULE value; parseRule reads it back to an equal rule.
QString ruleText(const RecurrenceRule& rule);

} // namespace td
