// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rpetablemodel.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int rows = (RpeTable::size + 1) / 2;
constexpr int most = 1000; ///< tenths of a percent
} // namespace

int RpeTableModel::placeOf(const QModelIndex& index)
{
    const int place = index.row() * 2 + index.column() - AtTen;
    return index.column() >= AtTen && place < RpeTable::size ? place : -1;
}

void RpeTableModel::setTable(const RpeTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int RpeTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows;
}

int RpeTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RpeTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Repetitions)
        return QLocale().toString(index.row() + 1);
    const int place = placeOf(index);
    if (place < 0)
        return {};
    const QString number = QLocale().toString(m_table.tenths()[size_t(place)] / 10.0, 'f', 1);
    return role == Qt::EditRole ? number : tr("%1 %").arg(number);
}

bool RpeTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const int place = checkIndex(index, CheckIndexOption::IndexIsValid) ? placeOf(index) : -1;
    if (place < 0 || role != Qt::EditRole)
        return false;
    bool number = false;
    const double percent = QLocale().toDouble(value.toString().remove(u'%').trimmed(), &number);
    const auto tenths = number && std::abs(percent) <= most ? int(std::lround(percent * 10)) : 0;
    if (tenths < 1 || tenths > most)
        return false;
    RpeTable::Tenths all = m_table.tenths();
    if (all[size_t(place)] == tenths)
        return true;
    all[size_t(place)] = tenths;
    m_table = RpeTable(all);
    emit dataChanged(index, index);
    return true;
}

QVariant RpeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles{tr("Repetitions"), tr("At RPE 10"), tr("At RPE 9.5")};
    if (orientation != Qt::Horizontal || section < 0 || section >= titles.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(titles.at(section)) : QVariant();
}

Qt::ItemFlags RpeTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return placeOf(index) >= 0 ? base | Qt::ItemIsEditable : base;
}

} // namespace td
