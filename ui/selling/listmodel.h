// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statechip.h"

#include <QAbstractTableModel>

#include <optional>

namespace td
{

/// What became of a whole: a bar before the words of its cell.
struct ListBar {
    int used = 0;
    int booked = 0;
    int whole = 0; ///< nothing is painted for 0
};

/// One cell of a list of selling: its text, what it sorts by when that is not the text, and a chip or a bar with it.
struct ListCell {
    ListCell(const QString& shown = {}) // NOLINT: rows are written as lists of texts
        : text(shown)
    {
    }
    ListCell(const QString& shown, qint64 order)
        : text(shown)
        , sort(order)
    {
    }
    ListCell(const QString& shown, const ListBar& shares)
        : text(shown)
        , bar(shares)
    {
    }
    explicit ListCell(const ChipLook& look)
        : text(look.word)
        , chip(look)
    {
    }

    QString text;
    std::optional<qint64> sort;
    ChipLook chip;
    ListBar bar;
};

struct ListRow {
    QByteArray key; ///< id of the row, as its 16 bytes
    QList<ListCell> cells;
    bool muted = false;
};

/// A column: its title, and whether it holds figures.
struct ListColumn {
    QString title;
    bool figures = false;
};

/// The lists of selling (packages, memberships, products ...): texts and chips made by their page.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ChipRole = Qt::UserRole + 1, BarRole, SortRole, KeyRole };

    explicit ListModel(const QList<ListColumn>& columns, QObject* parent = nullptr);

    void setRows(const QList<ListRow>& rows);
    [[nodiscard]] const QList<ListRow>& rows() const { return m_rows; }
    /// Row of a key, or -1.
    [[nodiscard]] int rowOf(const QByteArray& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By the values, not by the texts where they differ.
    void sort(int column, Qt::SortOrder order) override;

private:
    QList<ListColumn> m_columns;
    QList<ListRow> m_rows;
};

} // namespace td

Q_DECLARE_METATYPE(td::ChipLook)
Q_DECLARE_METATYPE(td::ListBar)
