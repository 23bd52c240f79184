// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statechip.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QVariant>

#include <optional>

namespace td
{

/// What a column of a GridModel holds; it decides alignment and format.
enum class GridKind { Text, Day, Money, Number, Chip };

/// A column of a GridModel: its heading, what it holds, and how wide it is.
struct GridColumn {
    QString title;
    GridKind kind = GridKind::Text;
    int width = 120; ///< 0: takes what the others leave

    bool operator==(const GridColumn&) const = default;
};

/// One line of a short list. Values are text, QDate, or qint64 minor units; a chip is its look and sorts by its word.
struct GridRow {
    QByteArray key; ///< id of what it stands for, as 16 bytes
    QList<QVariant> values;
    ChipLook chip = {};
    bool strong = false;
    bool muted = false;

    bool operator==(const GridRow&) const = default;
};

/// The lists of money that are short: payments of an invoice, deposits, what is not invoiced. Sorted on values; rows can have a tick in
/// their first column.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles {
        ValueRole = Qt::UserRole, ///< raw value
        KeyRole,                  ///< 16 bytes
        ChipRole,                 ///< whether the cell is a chip
    };

    GridModel(const QList<GridColumn>& columns, const QString& currency, QObject* parent = nullptr);

    void setRows(const QList<GridRow>& rows);
    [[nodiscard]] const QList<GridRow>& rows() const { return m_rows; }
    [[nodiscard]] const GridRow& row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QByteArray& key) const;
    [[nodiscard]] const QList<GridColumn>& columns() const { return m_columns; }
    void setAmountsHidden(bool hidden);

    /// Shows a tick before each row; all begin ticked or not.
    void setTicks(bool shown, bool ticked);
    void setTicked(const QByteArray& key, bool ticked);
    [[nodiscard]] bool isTicked(const QByteArray& key) const { return m_ticked.contains(key); }
    [[nodiscard]] QSet<QByteArray> ticked() const { return m_ticked; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void ticksChanged();

private:
    [[nodiscard]] QString text(const GridRow& row, int column) const;

    QList<GridColumn> m_columns;
    QString m_currency;
    QList<GridRow> m_rows;
    QSet<QByteArray> m_ticked;
    bool m_ticks = false;
    bool m_hidden = false;
};

} // namespace td
