// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/attentionmodel.h"

#include "today/todaytext.h"

#include <algorithm>

namespace td
{
namespace
{
bool sameThing(const AttentionItem& a, const AttentionItem& b)
{
    return a.kind == b.kind && a.client == b.client && a.appointment == b.appointment && a.timeOff == b.timeOff &&
           a.trainer == b.trainer && a.invoice == b.invoice && a.lot == b.lot && a.product == b.product && (a.more > 0) == (b.more > 0);
}
} // namespace

void AttentionModel::setItems(QList<AttentionItem> items, QDate today)
{
    const bool same = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), sameThing);
    m_today = today;
    if (!same) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        return;
    }
    m_items = std::move(items);
    if (!m_items.isEmpty())
        emit dataChanged(index(0), index(int(m_items.size()) - 1));
}

int AttentionModel::find(const AttentionItem& item) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&item](const AttentionItem& i) { return sameThing(i, item); });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int AttentionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant AttentionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return TodayText::spoken(m_items[index.row()], m_today);
    return {};
}

} // namespace td
