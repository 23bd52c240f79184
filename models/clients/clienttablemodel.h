// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientfilter.h"

#include <QAbstractTableModel>
#include <QHash>

namespace td
{

/// The table of clients: sorted and filtered on values, never on what is displayed.
class ClientTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        PreferredName,
        Phone,
        Email,
        Status,
        TagsColumn,
        Trainer,
        Birthday,
        Joined,
        LastSession,
        NextSession,
        SessionsDone,
        NoShows,
        Owing, ///< what is to be paid; see setOwing
        ColumnCount
    };
    enum Roles {
        ValueRole = Qt::UserRole, ///< raw value for sorting and export: numbers, QDate, text
        IdRole,                   ///< 36-character id
        HealthAlertRole,
        AlertRole,
        PhotoIdRole,              ///< 36-character id, or empty
        NaturalNameRole           ///< "Ada Lovelace"
    };

    /// `zone` is the studio's: instants show as its wall clock.
    explicit ClientTableModel(QByteArray zone, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// New contents; filter and sort order stay. When the same clients come out in the same order nothing is reset.
    void setRows(QList<ClientRow> rows, const FilterMoment& moment);
    void setFilter(const ClientFilter& filter);
    /// What each client owes, in minor units of `currency`: the books are not of this layer. Before setRows.
    void setOwing(const QHash<ClientId, qint64>& owing, const QString& currency);
    /// Shows this instead of amounts; empty shows them.
    void setAmountMask(const QString& mask);
    [[nodiscard]] const ClientFilter& filter() const { return m_filter; }
    [[nodiscard]] const ClientRow& row(int row) const { return m_rows.at(m_visible.at(row)); }
    /// -1 when the client is not shown.
    [[nodiscard]] int rowOf(ClientId id) const;
    /// Without the filter.
    [[nodiscard]] int totalCount() const { return int(m_rows.size()); }

private:
    /// Indices into `rows` that pass the filter, in sort order.
    [[nodiscard]] QList<int> shownRows(const QList<ClientRow>& rows) const;
    [[nodiscard]] QVariant valueOf(const ClientRow& row, int column) const;
    [[nodiscard]] QString owingText(const ClientRow& row) const;

    QByteArray m_zone;
    QList<ClientRow> m_rows;
    QList<int> m_visible; ///< indices into m_rows, in the order shown
    ClientFilter m_filter;
    QHash<ClientId, qint64> m_owing;
    QString m_currency;
    QString m_mask;
    FilterMoment m_moment;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace td
