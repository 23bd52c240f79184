// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/metrics.h"
#include "widgets/palette.h"
#include "widgets/tableview.h"

#include <QAbstractTableModel>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace td
{

/// A column of a list of values: its heading, what its cells say, and what they sort by when that is not the text.
template <class Row> struct NutritionColumn {
    using Text = std::function<QString(const Row&)>;
    using Order = std::function<qint64(const Row&)>;
    using Edit = std::function<bool(const Row&, const QString&)>;

    // A constructor, because GCC 12 cannot take default values of functions in a template.
    NutritionColumn(const QString& heading, Text shown, Order sorted = nullptr, Edit written = nullptr)
        : title(heading), text(std::move(shown)), order(std::move(sorted)), edit(std::move(written))
    {
    }

    QString title;
    Text text;
    Order order; ///< set: a figure, aligned right
    Edit edit;   ///< set: can be written over
};

/// A list of values, a column each for what of them is shown. Sorts by values.
template <class Row> class NutritionModel : public QAbstractTableModel
{
public:
    using Column = NutritionColumn<Row>;
    using Key = std::function<QByteArray(const Row&)>;
    using Muted = std::function<bool(const Row&)>;

    NutritionModel(const QList<Column>& columns, Key key, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(columns), m_key(std::move(key))
    {
    }

    void setMuted(Muted muted) { m_muted = std::move(muted); }
    void setRows(const QList<Row>& rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] QByteArray keyOf(int row) const { return row >= 0 && row < m_rows.size() ? m_key(m_rows.at(row)) : QByteArray(); }
    [[nodiscard]] int rowOf(const QByteArray& key) const
    {
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row& row) { return m_key(row) == key; });
        return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row& row = m_rows.at(index.row());
        const Column& column = m_columns.at(index.column());
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || (role == Qt::EditRole && column.edit))
            return column.text(row);
        if (role == Qt::TextAlignmentRole)
            return alignment(column);
        if (role == Qt::ForegroundRole && m_muted && m_muted(row))
            return tokens(themeOf(QGuiApplication::palette())).muted;
        return {};
    }
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override
    {
        if (role != Qt::EditRole || !index.isValid() || !m_columns.at(index.column()).edit)
            return false;
        return m_columns.at(index.column()).edit(m_rows.at(index.row()), value.toString());
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        const Qt::ItemFlags all = QAbstractTableModel::flags(index);
        return index.isValid() && m_columns.at(index.column()).edit ? all | Qt::ItemIsEditable : all;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        const Column& column = m_columns.at(section);
        if (role == Qt::TextAlignmentRole)
            return alignment(column);
        if (role == Qt::SizeHintRole) // the style sheet's padding is not in the width that the header finds itself
            return QSize(QFontMetrics(QGuiApplication::font()).horizontalAdvance(column.title) + Space::four, rowHeight);
        return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
    }
    void sort(int at, Qt::SortOrder order) override
    {
        if (at < 0 || at >= m_columns.size())
            return;
        emit layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QList<QByteArray> keys;
        for (const QModelIndex& index : before)
            keys.append(keyOf(index.row()));
        const Column& column = m_columns.at(at);
        const auto less = [&column](const Row& a, const Row& b) {
            return column.order ? column.order(a) < column.order(b) : QString::localeAwareCompare(column.text(a), column.text(b)) < 0;
        };
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](const Row& a, const Row& b) { return order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(index(rowOf(keys.at(i)), before.at(i).column()));
        changePersistentIndexList(before, after);
        emit layoutChanged();
    }

private:
    static int alignment(const Column& column) { return int((column.order ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter); }

    QList<Column> m_columns;
    Key m_key;
    Muted m_muted;
    QList<Row> m_rows;
};

/// A table over its own NutritionModel: keeps the chosen row over a refresh, and gives the first column what the others leave.
template <class Row> class NutritionTable : public TableView
{
public:
    NutritionTable(const char* name, const QString& title, const QList<NutritionColumn<Row>>& columns, typename NutritionModel<Row>::Key key)
        : TableView(title), m_rows(new NutritionModel<Row>(columns, std::move(key), this))
    {
        setObjectName(QLatin1String(name));
        setProperty("bare", true);
        setSelectionMode(QAbstractItemView::SingleSelection);
        setModel(m_rows);
        QHeaderView* header = horizontalHeader();
        header->setSortIndicator(-1, Qt::AscendingOrder);
        header->setStretchLastSection(false);
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionResizeMode(0, QHeaderView::Stretch);
    }

    [[nodiscard]] NutritionModel<Row>& list() const { return *m_rows; }
    void setRows(const QList<Row>& rows)
    {
        const QByteArray before = key();
        m_rows->setRows(rows);
        const int section = horizontalHeader()->sortIndicatorSection();
        if (section >= 0)
            m_rows->sort(section, horizontalHeader()->sortIndicatorOrder());
        chooseKey(before);
    }
    [[nodiscard]] QByteArray key() const { return currentIndex().isValid() ? m_rows->keyOf(currentIndex().row()) : QByteArray(); }
    void chooseKey(const QByteArray& key)
    {
        const int row = key.isEmpty() ? -1 : m_rows->rowOf(key);
        if (row >= 0)
            selectRow(row);
    }
    /// Null when no row is chosen.
    [[nodiscard]] const Row* chosen() const { return currentIndex().isValid() ? &m_rows->rows().at(currentIndex().row()) : nullptr; }

private:
    NutritionModel<Row>* m_rows;
};

} // namespace td
