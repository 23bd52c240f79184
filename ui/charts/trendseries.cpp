// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendseries.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace td
{

QString TrendSeries::valueText(double value) const
{
    if (text)
        return text(value);
    const QLocale locale;
    const double tenths = std::round(value * 10);
    const bool whole = std::fmod(tenths, 10) == 0;
    return locale.toString(tenths / 10, 'f', whole ? 0 : 1);
}

QList<TrendPoint> pointsWithin(const QList<TrendPoint>& points, QDate from, QDate until)
{
    QList<TrendPoint> within;
    std::copy_if(points.cbegin(), points.cend(), std::back_inserter(within),
                 [&](const TrendPoint& point) { return point.day >= from && point.day <= until; });
    return within;
}

} // namespace td
