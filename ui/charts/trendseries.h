// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace td
{

/// One value of a day.
struct TrendPoint {
    QDate day;
    double value = 0;
    bool reliable = true; ///< else it is drawn hollow and grey, and the table says so

    bool operator==(const TrendPoint&) const = default;
};

enum class TrendStyle { Line, Bars };

/// Values over days. What it counts is for the owner to say.
struct TrendSeries {
    QString key;  ///< keeps the choice when the series come anew
    QString name; ///< "Weight (kg)"
    QList<TrendPoint> points; ///< by day; at most one a day is drawn well: put days together before
    TrendStyle style = TrendStyle::Line;
    QString unit = {};     ///< two series of one unit share an axis; empty: one of its own
    bool fromZero = false; ///< the axis begins at 0: for amounts
    QString note = {};     ///< a sentence below the chart: what grey points mean, or what the line is not
    std::function<QString(double)> text = {}; ///< a value in words; empty: a number with at most one decimal

    [[nodiscard]] QString valueText(double value) const;
};

/// The points from `from` to `until`, both of them included.
QList<TrendPoint> pointsWithin(const QList<TrendPoint>& points, QDate from, QDate until);

} // namespace td
