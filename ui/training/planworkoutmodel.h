// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/planlog.h"

#include <QAbstractTableModel>

namespace td
{

/// The latest workouts of a client.
class WorkoutTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Exercises, Sets, Rating, Who, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<WorkoutRow>& rows);
    [[nodiscard]] const QList<WorkoutRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const WorkoutRow& row, int column);

    QList<WorkoutRow> m_rows;
};

} // namespace td
