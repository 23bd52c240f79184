// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendscale.h"

#include <algorithm>
#include <cmath>

namespace td
{
namespace
{
/// The smallest 1, 2 or 5 times a power of ten that is not below `wanted`.
double roundStep(double wanted)
{
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

QList<QDate> monthMarks(QDate from, QDate until, int months)
{
    QList<QDate> marks;
    QDate day(from.year(), 1, 1);
    for (; day <= until; day = day.addMonths(months)) {
        if (day >= from)
            marks.append(day);
    }
    return marks;
}
} // namespace

TrendScale TrendScale::around(double least, double most, int lines)
{
    if (most - least < 1e-9) {
        const double room = std::max(1.0, std::abs(most) * 0.05);
        least -= room;
        most += room;
    }
    TrendScale scale;
    // Rounding to the lines may need one more of them: then with the next wider step.
    for (int tries = 0, wanted = lines; tries < 2; ++tries, wanted = std::max(1, lines - 1)) {
        scale.step = roundStep((most - least) / wanted);
        scale.from = std::floor(least / scale.step + 1e-9) * scale.step;
        scale.until = std::ceil(most / scale.step - 1e-9) * scale.step;
        if (std::lround((scale.until - scale.from) / scale.step) <= lines)
            break;
    }
    return scale;
}

int TrendScale::decimals() const
{
    return std::max(0, int(-std::floor(std::log10(step) + 1e-9)));
}

QList<QDate> dayMarks(QDate from, QDate until, int most)
{
    if (!from.isValid() || !until.isValid() || until < from || most < 1)
        return {};
    const qint64 days = from.daysTo(until);
    if (days < 2 * 28) {
        QList<QDate> marks;
        const qint64 step = days / most + 1;
        for (QDate day = from; day <= until; day = day.addDays(step))
            marks.append(day);
        return marks;
    }
    for (int months : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600}) {
        const QList<QDate> marks = monthMarks(from, until, months);
        if (marks.size() <= most)
            return marks;
    }
    return {};
}

} // namespace td
