// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxperiod.h"

#include "core/namedvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr std::array<NamedValue<TaxPeriodStatus>, 5> names{{{TaxPeriodStatus::Running, "running"_L1},
                                                            {TaxPeriodStatus::Open, "open"_L1},
                                                            {TaxPeriodStatus::Closed, "closed"_L1},
                                                            {TaxPeriodStatus::Filed, "filed"_L1},
                                                            {TaxPeriodStatus::Paid, "paid"_L1}}};

/// `range` without the days of `closed`.
QList<DayRange> without(const DayRange& range, const DayRange& closed)
{
    if (closed.last < range.first || closed.first > range.last)
        return {range};
    QList<DayRange> left;
    if (range.first < closed.first)
        left.append({range.first, closed.first.addDays(-1)});
    if (closed.last < range.last)
        left.append({closed.last.addDays(1), range.last});
    return left;
}

} // namespace

QString taxPeriodStatusName(TaxPeriodStatus status)
{
    return nameOf(names, status);
}

QList<TaxPeriod> periodsWith(const QList<TaxPeriod>& closed, const TaxReturn& which, QDate from, QDate to, FilingPeriod length,
                             int yearStartMonth)
{
    QList<TaxPeriod> periods = closed;
    for (QDate day = from; day <= to;) {
        const DayRange whole = filingPeriodOn(day, length, yearStartMonth);
        QList<DayRange> open{{std::max(whole.first, from), whole.last}};
        for (const TaxPeriod& period : closed) {
            QList<DayRange> left;
            for (const DayRange& range : std::as_const(open))
                left.append(without(range, period.days));
            open = left;
        }
        for (const DayRange& range : std::as_const(open)) {
            TaxPeriod period;
            period.which = which;
            period.days = range;
            periods.append(period);
        }
        day = whole.last.addDays(1);
    }
    std::sort(periods.begin(), periods.end(), [](const TaxPeriod& a, const TaxPeriod& b) { return a.days.first > b.days.first; });
    return periods;
}

} // namespace td
