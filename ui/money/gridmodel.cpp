// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/gridmodel.h"

#include "core/money.h"
#include "core/text.h"
#include "money/moneywords.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"
#include "widgets/privacystate.h"

#include <QGuiApplication>

#include <algorithm>

namespace td
{
namespace
{
Qt::Alignment alignmentOf(GridKind kind)
{
    const bool right = kind == GridKind::Money || kind == GridKind::Number;
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}
} // namespace

GridModel::GridModel(const QList<GridColumn>& columns, const QString& currency, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
    , m_currency(currency)
{
}

void GridModel::setRows(const QList<GridRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    QSet<QByteArray> left;
    for (const GridRow& row : rows) {
        if (m_ticked.contains(row.key))
            left.insert(row.key);
    }
    m_ticked = left;
    endResetModel();
    emit ticksChanged();
}

int GridModel::rowOf(const QByteArray& key) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].key == key)
            return int(i);
    }
    return -1;
}

void GridModel::setAmountsHidden(bool hidden)
{
    m_hidden = hidden;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void GridModel::setTicks(bool shown, bool ticked)
{
    m_ticks = shown;
    m_ticked.clear();
    if (ticked) {
        for (const GridRow& row : std::as_const(m_rows))
            m_ticked.insert(row.key);
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit ticksChanged();
}

void GridModel::setTicked(const QByteArray& key, bool ticked)
{
    const int row = rowOf(key);
    if (row < 0 || ticked == m_ticked.contains(key))
        return;
    if (ticked)
        m_ticked.insert(key);
    else
        m_ticked.remove(key);
    emit dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    emit ticksChanged();
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString GridModel::text(const GridRow& row, int column) const
{
    const QVariant value = row.values.value(column);
    switch (m_columns[column].kind) {
    case GridKind::Day: return MoneyWords::day(value.toDate());
    case GridKind::Money:
        if (!value.isValid())
            return {};
        return m_hidden ? PrivacyState::mask() : formatMoney({value.toLongLong(), m_currency}, QLocale());
    case GridKind::Chip: return row.chip.word;
    case GridKind::Text:
    case GridKind::Number: break;
    }
    return value.toString();
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridRow& row = m_rows[index.row()];
    const GridKind kind = m_columns[index.column()].kind;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return kind == GridKind::Text ? QVariant(text(row, index.column())) : QVariant();
    case Qt::TextAlignmentRole: return int(alignmentOf(kind));
    case Qt::FontRole: return row.strong ? QVariant(typeFont(TypeSize::Body, QFont::DemiBold)) : QVariant();
    case Qt::ForegroundRole:
        return row.muted ? QVariant(tokens(themeOf(QGuiApplication::palette())).muted) : QVariant();
    case Qt::CheckStateRole:
        if (!m_ticks || index.column() != 0)
            return {};
        return int(m_ticked.contains(row.key) ? Qt::Checked : Qt::Unchecked);
    case ValueRole: return row.values.value(index.column());
    case KeyRole: return row.key;
    case ChipRole: return kind == GridKind::Chip;
    default: return {};
    }
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !m_ticks || index.column() != 0 || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setTicked(m_rows[index.row()].key, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_ticks && index.isValid() && index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(m_columns[section].kind));
    return role == Qt::DisplayRole ? QVariant(m_columns[section].title) : QVariant();
}

void GridModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    const auto keyOf = [this, column](const GridRow& row) {
        const GridKind kind = m_columns[column].kind;
        return kind == GridKind::Text || kind == GridKind::Chip ? QVariant(foldText(text(row, column))) : row.values.value(column);
    };
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<QByteArray> keys;
    for (const QModelIndex& index : before)
        keys.append(m_rows[index.row()].key);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const GridRow& a, const GridRow& b) {
        const QPartialOrdering way = order == Qt::AscendingOrder ? QVariant::compare(keyOf(a), keyOf(b)) : QVariant::compare(keyOf(b), keyOf(a));
        return way == QPartialOrdering::Less;
    });
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(keys[i]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace td
