// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/appointmenttablemodel.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

namespace td
{
namespace
{

QString stateText(AppointmentState state)
{
    switch (state) {
    case AppointmentState::Scheduled:
        return AppointmentTableModel::tr("Scheduled");
    case AppointmentState::Completed:
        return AppointmentTableModel::tr("Completed");
    case AppointmentState::Cancelled:
        return AppointmentTableModel::tr("Cancelled");
    case AppointmentState::NoShow:
        return AppointmentTableModel::tr("No-show");
    }
    return {};
}

QString timeText(int minute)
{
    return QLocale().toString(QTime(0, 0).addSecs(minute % 1440 * 60), QLocale::ShortFormat);
}

/// One row of the table that describes the columns.
struct ColumnInfo {
    const char* header;
    Qt::Alignment alignment;
    QVariant (*raw)(const ScheduleItem&);
    QString (*text)(const ScheduleItem&);
};

const ColumnInfo& columnInfo(int column)
{
    static const ColumnInfo columns[AppointmentTableModel::ColumnCount] = {
        {QT_TRANSLATE_NOOP("td::AppointmentTableModel", "Date"), Qt::AlignLeft,
         [](const ScheduleItem& item) { return QVariant(item.day); },
         [](const ScheduleItem& item) { return QLocale().toString(item.day, QLocale::ShortFormat); }},
        {QT_TRANSLATE_NOOP("td::AppointmentTableModel", "Time"), Qt::AlignRight,
         [](const ScheduleItem& item) { return QVariant(item.minute); },
         [](const ScheduleItem& item) {
             return AppointmentTableModel::tr("%1 – %2", "from, to")
                 .arg(timeText(item.minute), timeText(item.minute + item.durationMin));
         }},
        {QT_TRANSLATE_NOOP("td::AppointmentTableModel", "Type"), Qt::AlignLeft,
         [](const ScheduleItem& item) { return QVariant(item.className); },
         [](const ScheduleItem& item) { return item.className; }},
        {QT_TRANSLATE_NOOP("td::AppointmentTableModel", "Clients"), Qt::AlignLeft,
         [](const ScheduleItem& item) { return QVariant(item.names()); },
         [](const ScheduleItem& item) { return item.names(); }},
        {QT_TRANSLATE_NOOP("td::AppointmentTableModel", "Trainer"), Qt::AlignLeft,
         [](const ScheduleItem& item) { return QVariant(item.trainerName); },
         [](const ScheduleItem& item) { return item.trainerName; }},
        {QT_TRANSLATE_NOOP("td::AppointmentTableModel", "Room"), Qt::AlignLeft,
         [](const ScheduleItem& item) { return QVariant(item.roomName); },
         [](const ScheduleItem& item) { return item.roomName; }},
        {QT_TRANSLATE_NOOP("td::AppointmentTableModel", "State"), Qt::AlignLeft,
         [](const ScheduleItem& item) { return QVariant(int(item.state)); },
         [](const ScheduleItem& item) { return stateText(item.state); }},
    };
    return columns[column];
}

bool sameRows(const QList<ScheduleItem>& a, const QList<ScheduleItem>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ScheduleItem& x, const ScheduleItem& y) { return x.id == y.id; });
}

} // namespace

void AppointmentTableModel::setItems(QList<ScheduleItem> items)
{
    if (!items.isEmpty() && sameRows(items, m_items)) {
        m_items = std::move(items);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int AppointmentTableModel::rowOf(const AppointmentId& id) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).id == id)
            return row;
    }
    return -1;
}

int AppointmentTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int AppointmentTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AppointmentTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ScheduleItem& item = m_items.at(index.row());
    const ColumnInfo& column = columnInfo(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column.text(item);
    case Qt::TextAlignmentRole:
        return int(column.alignment | Qt::AlignVCenter);
    case RawRole:
        return column.raw(item);
    case IdRole:
        return QVariant::fromValue(item.id);
    case StateRole:
        return int(item.state);
    case ColourRole:
        return item.colour;
    default:
        return {};
    }
}

QVariant AppointmentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(columnInfo(section).header);
    if (role == Qt::TextAlignmentRole)
        return int(columnInfo(section).alignment | Qt::AlignVCenter);
    return {};
}

} // namespace td
