// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/listmodel.h"

#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>

namespace td
{

ListModel::ListModel(const QList<ListColumn>& columns, QObject* parent) : QAbstractTableModel(parent), m_columns(columns) {}

void ListModel::setRows(const QList<ListRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ListModel::rowOf(const QByteArray& key) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].key == key)
            return int(i);
    }
    return -1;
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow& row = m_rows[index.row()];
    const ListCell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case Qt::TextAlignmentRole:
        return int((m_columns[index.column()].figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole: return row.muted ? QVariant(tokens(themeOf(QGuiApplication::palette())).muted) : QVariant();
    case ChipRole: return cell.chip.word.isEmpty() ? QVariant() : QVariant::fromValue(cell.chip);
    case BarRole: return cell.bar.whole > 0 ? QVariant::fromValue(cell.bar) : QVariant();
    case SortRole: return cell.sort ? QVariant(*cell.sort) : QVariant(cell.text);
    case KeyRole: return row.key;
    default: return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ListColumn& column = m_columns[section];
    if (role == Qt::TextAlignmentRole)
        return int((column.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::SizeHintRole) { // the style sheet's padding is not in the width that the header finds itself
        const QFontMetrics metrics(QGuiApplication::font());
        return QSize(metrics.horizontalAdvance(column.title) + Space::four, rowHeight);
    }
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<QByteArray> keys;
    for (const QModelIndex& index : before)
        keys.append(m_rows[index.row()].key);
    const auto less = [&](const ListRow& a, const ListRow& b) {
        const ListCell& x = a.cells.at(column);
        const ListCell& y = b.cells.at(column);
        if (x.sort && y.sort)
            return *x.sort < *y.sort;
        return QString::localeAwareCompare(x.text, y.text) < 0;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](const ListRow& a, const ListRow& b) { return order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(keys[i]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

} // namespace td
