// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/daymodel.h"

#include "today/todaytext.h"

#include <algorithm>

namespace td
{

void DayModel::setRows(QList<DayRow> rows)
{
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const DayRow& a, const DayRow& b) { return a.isSameRow(b); });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int DayModel::find(const DayRow& row) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&row](const DayRow& r) { return r.isSameRow(row); });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DayModel::rowOf(const AppointmentId& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const DayRow& r) { return r.session.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return TodayText::spoken(m_rows[index.row()]);
    return {};
}

} // namespace td
