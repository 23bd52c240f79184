// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"

#include <QAbstractTableModel>

#include <array>

namespace td
{

/// The table of invoices and credit notes: sorted and filtered on values, never on what is displayed. Credit notes count with a minus.
class InvoiceTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Number, BillTo, Issued, Due, Net, Tax, Total, Open, ColumnCount };
    enum Roles {
        ValueRole = Qt::UserRole, ///< raw value for sorting and export: numbers, QDate, text
        IdRole,                   ///< 36-character id
    };
    /// What the rows add up to.
    struct Sums {
        int count = 0;
        qint64 totalMinor = 0;
        qint64 openMinor = 0;

        bool operator==(const Sums&) const = default;
    };
    static constexpr int stateCount = 6;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setRows(QList<InvoiceRow> rows);
    /// Nothing: all states.
    void setState(std::optional<InvoiceState> state);
    void setAmountsHidden(bool hidden);
    [[nodiscard]] const InvoiceRow& row(int row) const { return m_rows.at(m_visible.at(row)); }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(const InvoiceId& id) const;
    [[nodiscard]] int totalCount() const { return int(m_rows.size()); }
    /// How many rows there are in each state, whichever are shown.
    [[nodiscard]] std::array<int, stateCount> counts() const;
    /// Of the shown rows; drafts and void ones are in the count only.
    [[nodiscard]] Sums sums() const;
    [[nodiscard]] static Sums sumsOf(const QList<InvoiceRow>& rows);

private:
    void arrange();
    [[nodiscard]] QVariant value(const InvoiceRow& row, int column) const;
    [[nodiscard]] QString text(const InvoiceRow& row, int column) const;

    QList<InvoiceRow> m_rows;
    QList<int> m_visible; ///< indices into m_rows, in the order shown
    std::optional<InvoiceState> m_state;
    bool m_hidden = false;
    int m_sortColumn = Issued;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace td
