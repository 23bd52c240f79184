// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fitness/rpetable.h"

#include <QAbstractTableModel>

namespace td
{

/// The table of RPE for editing: a row for each number of repetitions, a column for RPE 10 and one for 9.5; percent with one decimal.
class RpeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Repetitions, AtTen, AtNineAndAHalf, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const RpeTable& table);
    [[nodiscard]] const RpeTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Takes a number as the locale writes it, above 0 and at most 100; anything else changes nothing.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// Place in the table, or -1: the last row has no second half.
    [[nodiscard]] static int placeOf(const QModelIndex& index);

    RpeTable m_table;
};

} // namespace td
