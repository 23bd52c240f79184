// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace td
{

/// One line or one row of bars: a value for each category.
struct ChartSeries {
    QString name;
    QList<qint64> values;

    bool operator==(const ChartSeries&) const = default;
};

/// What a chart shows: plain numbers under named categories. Charts know nothing of the studio.
struct ChartData {
    QString title;
    QStringList categories;
    QStringList shortCategories; ///< for the axis; empty ones get no label. Empty: the categories themselves
    QList<ChartSeries> series;
    qint64 scale = 1;   ///< a value stands for value / scale of the unit
    bool money = false; ///< hidden while the privacy key is on

    bool operator==(const ChartData&) const = default;
};

/// A round number at or above `value` for the end of an axis: a small digit times a power of ten; at least 1.
qint64 roundedUp(qint64 value);

} // namespace td
