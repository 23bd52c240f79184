// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <optional>

namespace td
{

enum class PeriodUnit { Week, Month, Year };

/// How long a period is: every two weeks, each month, each year.
struct PeriodLength {
    PeriodUnit unit = PeriodUnit::Month;
    int count = 1;

    bool operator==(const PeriodLength&) const = default;
};

/// Days from the first to the last, both included.
struct DaySpan {
    QDate first;
    QDate last; ///< invalid: without an end

    [[nodiscard]] bool contains(QDate day) const { return day >= first && (!last.isValid() || day <= last); }
    [[nodiscard]] qint64 days() const { return first.daysTo(last) + 1; }
    bool operator==(const DaySpan&) const = default;
};

/// First day of period `index` counted from `anchor`. Months and years are counted from the anchor itself, never from the period before:
/// the 31st becomes the 28th, 29th or 30th where a month is short, and the 31st again after it.
QDate periodStart(QDate anchor, const PeriodLength& length, int index);
/// Period `index`, from its first day to the day before the next one.
DaySpan periodAt(QDate anchor, const PeriodLength& length, int index);
/// Index of the period that `day` lies in; negative before the anchor.
int periodIndex(QDate anchor, const PeriodLength& length, QDate day);
/// The next Monday, first of a month or first of January on or after `day`.
QDate calendarBoundary(QDate day, PeriodUnit unit);

/// Days of `span` that no pause covers. Pauses may overlap and be without an end.
qint64 daysOutside(const DaySpan& span, const QList<DaySpan>& pauses);
/// `amount` for so many of all days, half up.
qint64 forDays(qint64 amount, qint64 days, qint64 ofDays);

} // namespace td
