// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/interval.h"
#include "core/id.h"

#include <optional>

namespace td
{

/// Hours that a trainer works every week on one weekday, at one location (a null id: at any). Dates are inclusive.
struct WeekdayHours {
    int weekday = 1; ///< ISO: 1 Monday ... 7 Sunday
    int startMin = 0;
    int endMin = 0; ///< exclusive, up to 1440
    QDate from;
    std::optional<QDate> until;
    LocationId location;

    bool operator==(const WeekdayHours&) const = default;
};

/// Hours on one day only, in addition to the weekly ones.
struct ExtraHours {
    QDate day;
    int startMin = 0;
    int endMin = 0;
    LocationId location;

    bool operator==(const ExtraHours&) const = default;
};

enum class TimeOffKind { Vacation, Sick, Other };

/// Approved time off, from `first` to `last` inclusive, without a break: `startMin` is when it begins on the first day,
/// `endMin` when it is over on the last.
struct TimeOff {
    QDate first;
    QDate last;
    std::optional<int> startMin;
    std::optional<int> endMin;
    TimeOffKind kind = TimeOffKind::Vacation;

    bool operator==(const TimeOff&) const = default;
};

enum class AvailabilityReason { Available, OutsideHours, TimeOff };

/// Whether a trainer works then, and if not, why: `hours` are the day's hours before time off, `timeOff` what is in the
/// way.
struct AvailabilityCheck {
    AvailabilityReason reason = AvailabilityReason::Available;
    QList<MinuteSpan> hours;
    std::optional<TimeOff> timeOff;

    [[nodiscard]] bool isAvailable() const { return reason == AvailabilityReason::Available; }

    bool operator==(const AvailabilityCheck&) const = default;
};

/// When one trainer works: weekly hours within their dates, plus extra hours, minus time off. In wall-clock minutes of
/// the studio's zone; a location asked for leaves out the hours at other ones.
class Availability
{
public:
    Availability() = default;
    Availability(QList<WeekdayHours> weekly, QList<ExtraHours> extra, QList<TimeOff> timeOff)
        : m_weekly(std::move(weekly))
        , m_extra(std::move(extra))
        , m_timeOff(std::move(timeOff))
    {
    }

    /// Hours of a day as if there were no time off, merged and in order.
    [[nodiscard]] QList<MinuteSpan> workingSpans(QDate day, std::optional<LocationId> location = {}) const;
    /// The part of a day that time off takes.
    [[nodiscard]] QList<MinuteSpan> timeOffSpans(QDate day) const;
    /// When somebody can be booked on a day.
    [[nodiscard]] QList<MinuteSpan> availableSpans(QDate day, std::optional<LocationId> location = {}) const;
    /// Time off wins over outside hours as the reason. A booking may run past midnight (at most to the end of the next
    /// day).
    [[nodiscard]] AvailabilityCheck checkAvailable(QDate day, int minute, int durationMin,
                                                   std::optional<LocationId> location = {}) const;

private:
    [[nodiscard]] AvailabilityCheck checkSpan(QDate day, const MinuteSpan& wanted,
                                              std::optional<LocationId> location) const;

    QList<WeekdayHours> m_weekly;
    QList<ExtraHours> m_extra;
    QList<TimeOff> m_timeOff;
};

/// The check as a result. Errors, kind Refused, field "start": booking.outside-hours (args: the day's hours as
/// "09:00-12:00, 13:00-20:00", empty on a day off) and booking.time-off (args: vacation, sick or other; first and last
/// day as ISO dates).
Result<void> availabilityResult(const AvailabilityCheck& check);

} // namespace td
