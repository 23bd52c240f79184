// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trendseries.h"

#include <QAbstractTableModel>

namespace td
{

/// The numbers of a trend, a row a day, the latest first, a column a series. Cells are worded when they are asked for, so that thousands of days cost nothing.
class TrendTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSeries(const QList<TrendSeries>& series);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Header and rows as programs read them: days as 2026-05-31, numbers with a point.
    [[nodiscard]] QList<QStringList> plainRows() const;

private:
    struct Row {
        QDate day;
        QList<const TrendPoint*> points; ///< one a series; null where the day has none
    };

    QList<TrendSeries> m_series;
    QList<Row> m_rows;
};

} // namespace td
