// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planworkoutmodel.h"

#include <QLocale>

namespace td
{

void WorkoutTableModel::setRows(const QList<WorkoutRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int WorkoutTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WorkoutTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString WorkoutTableModel::text(const WorkoutRow& row, int column)
{
    switch (column) {
    case Day: return QLocale().toString(row.day, QLocale::ShortFormat);
    case Exercises: return QLocale().toString(row.exercises);
    case Sets: return QLocale().toString(row.sets);
    case Rating: return row.rating ? tr("%1 of 5").arg(*row.rating) : QString();
    case Who: return row.byClient ? tr("By the client") : tr("With a trainer");
    default: return {};
    }
}

QVariant WorkoutTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(m_rows.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return {};
}

QVariant WorkoutTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Exercises || section == Sets ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day: return tr("Day");
    case Exercises: return tr("Exercises");
    case Sets: return tr("Sets");
    case Rating: return tr("Rating");
    default: return tr("Logged");
    }
}

} // namespace td
