// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localtime.h"

#include <QList>

#include <algorithm>

namespace td
{

/// Half-open stretch of time, [start, end): what ends at nine does not touch what begins at nine. Empty when end <=
/// start.
struct Interval {
    Instant start = 0;
    Instant end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(Instant instant) const { return start <= instant && instant < end; }
    /// An empty interval overlaps nothing.
    [[nodiscard]] bool overlaps(const Interval& other) const { return !intersected(other).isEmpty(); }
    /// The common part, empty where there is none.
    [[nodiscard]] Interval intersected(const Interval& other) const
    {
        return {std::max(start, other.start), std::min(end, other.end)};
    }

    bool operator==(const Interval&) const = default;
};

/// The same instants as the fewest intervals in order; adjacent ones become one.
QList<Interval> merged(QList<Interval> intervals);

/// The most intervals that run at one instant inside `window`.
int peakConcurrency(const QList<Interval>& intervals, const Interval& window);

/// Half-open stretch of a local day in wall-clock minutes, 0 ... 1440.
struct MinuteSpan {
    int start = 0;
    int end = 0;

    [[nodiscard]] int length() const { return end - start; }
    [[nodiscard]] bool contains(int minute) const { return minute >= start && minute < end; }
    bool operator==(const MinuteSpan&) const = default;
};

/// The same minutes as the fewest spans in order.
QList<MinuteSpan> merged(QList<MinuteSpan> spans);
/// What is left of `spans` without `removed`, merged.
QList<MinuteSpan> without(const QList<MinuteSpan>& spans, const QList<MinuteSpan>& removed);

/// "09:05" for minute 545, in every language: for machines and error arguments.
QString clockText(int minute);

} // namespace td
