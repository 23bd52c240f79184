// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/agendamodel.h"

#include <algorithm>
#include <map>
#include <utility>

namespace td
{

AgendaModel::AgendaModel(QObject* parent) : QAbstractListModel(parent) {}

void AgendaModel::setContent(std::vector<CalendarItem> items, QHash<QDate, QString> holidays, QDate first, QDate last)
{
    beginResetModel();
    m_items = std::move(items);
    m_holidays = std::move(holidays);
    m_rows.clear();
    std::map<QDate, std::vector<int>> days;
    for (auto holiday = m_holidays.cbegin(); holiday != m_holidays.cend(); ++holiday)
        days[holiday.key()];
    for (size_t i = 0; i < m_items.size(); ++i)
        days[m_items[i].start.day].push_back(int(i));
    for (auto& [day, list] : days) {
        if (day < first || day > last)
            continue;
        std::stable_sort(list.begin(), list.end(), [&](int a, int b) {
            return m_items[size_t(a)].start.minute < m_items[size_t(b)].start.minute;
        });
        m_rows.push_back({day, -1});
        for (const int item : list)
            m_rows.push_back({day, item});
    }
    endResetModel();
}

void AgendaModel::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void AgendaModel::setText(const CalendarText& text)
{
    m_text = text;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString AgendaModel::heading(QDate day) const
{
    const QString holiday = m_holidays.value(day);
    const QString name = day == m_today ? tr("Today, %1").arg(m_text.day(day)) : m_text.day(day);
    //: A day and its holiday
    return holiday.isEmpty() ? name : tr("%1, %2").arg(name, holiday);
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    if (role == HeadingRole)
        return row.item < 0;
    if (role == DateRole)
        return row.day;
    if (row.item < 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(heading(row.day)) : QVariant();
    const CalendarItem& item = m_items[size_t(row.item)];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return m_text.description(item);
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (itemAt(index) == nullptr)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const CalendarItem* AgendaModel::itemAt(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[size_t(index.row())].item < 0)
        return nullptr;
    return &m_items[size_t(m_rows[size_t(index.row())].item)];
}

QModelIndex AgendaModel::indexOf(AppointmentId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const CalendarItem* item = itemAt(index(row));
        if (item != nullptr && item->id == id)
            return index(row);
    }
    return {};
}

QModelIndex AgendaModel::firstOf(QDate day) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.day >= day; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

} // namespace td
