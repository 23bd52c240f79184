// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plan.h"

#include <QAbstractTableModel>
#include <QHash>

namespace td
{

/// Plans of clients, or templates, in a table.
class PlanTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Clients, Templates, OneClient };
    enum Column { Client, Title, Week, Compliance, Days, Trainer, Status, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, ChipRole, KeyRole };

    explicit PlanTableModel(Kind kind, QObject* parent = nullptr);

    /// `percents`: compliance of those plans for which it is known.
    void setRows(const QList<PlanRow>& rows, const QHash<PlanId, int>& percents, QDate today);
    [[nodiscard]] const QList<PlanRow>& rows() const { return m_rows; }
    [[nodiscard]] const QList<Column>& columns() const { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PlanRow& row, Column column) const;
    [[nodiscard]] QVariant sortValue(const PlanRow& row, Column column) const;

    QList<Column> m_columns;
    QList<PlanRow> m_rows;
    QHash<PlanId, int> m_percents;
    QDate m_today;
};

} // namespace td
