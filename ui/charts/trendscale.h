// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace td
{

/// Where an axis of values begins and ends, and how far apart its lines are: 1, 2 or 5 times a power of ten.
struct TrendScale {
    double from = 0;
    double until = 1;
    double step = 1;

    /// The scale around `least` to `most` with `lines` steps at the most; room is left when both are the same.
    static TrendScale around(double least, double most, int lines);
    [[nodiscard]] int decimals() const; ///< of its labels: as many as the step needs
    [[nodiscard]] double part(double value) const { return (value - from) / (until - from); }

    bool operator==(const TrendScale&) const = default;
};

/// First days of months (or of every 2nd, 3rd, 6th, or of years) from `from` to `until`, or single days when it is short: `most` at the most.
QList<QDate> dayMarks(QDate from, QDate until, int most);

} // namespace td
