// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/renewalmodel.h"

#include "screening/screeningwords.h"
#include "widgets/metrics.h"

#include <QFontMetrics>

#include <algorithm>

namespace td
{

void RenewalModel::setRenewals(const QList<Renewal>& renewals)
{
    beginResetModel();
    m_renewals = renewals;
    endResetModel();
}

int RenewalModel::rowOf(const ClientId& client, const FormId& form) const
{
    const auto found = std::find_if(m_renewals.cbegin(), m_renewals.cend(),
                                    [&](const Renewal& one) { return one.client == client && one.form.form == form; });
    return found == m_renewals.cend() ? -1 : int(found - m_renewals.cbegin());
}

int RenewalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_renewals.size());
}

int RenewalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RenewalModel::display(const Renewal& renewal, int column)
{
    switch (column) {
    case Client: return renewal.name;
    case Form: return inLanguage(ScreeningWords::language(), renewal.form.title, renewal.form.titleFr);
    case State: return ScreeningWords::state(renewal.form.state).word;
    default: return ScreeningWords::day(renewal.form.expiresOn);
    }
}

QVariant RenewalModel::sortValue(const Renewal& renewal, int column)
{
    return column == Until ? QVariant(renewal.form.expiresOn) : QVariant(display(renewal, column));
}

QVariant RenewalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Renewal& renewal = m_renewals.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(renewal, index.column());
    case SortRole: return sortValue(renewal, index.column());
    default: return {};
    }
}

QVariant RenewalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Client"), tr("Form"), tr("State"), tr("Counts until")};
    if (role == Qt::SizeHintRole)
        return QSize(QFontMetrics(typeFont(TypeSize::Small, QFont::Medium)).horizontalAdvance(titles[section]) + Space::six, rowHeight);
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

void RenewalModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    const QList<Renewal> old = m_renewals;
    std::stable_sort(m_renewals.begin(), m_renewals.end(), [&](const Renewal& a, const Renewal& b) {
        const QVariant left = sortValue(order == Qt::AscendingOrder ? a : b, column);
        const QVariant right = sortValue(order == Qt::AscendingOrder ? b : a, column);
        return QVariant::compare(left, right) == QPartialOrdering::Less;
    });
    for (const QModelIndex& index : before) {
        const Renewal& one = old.at(index.row());
        changePersistentIndex(index, this->index(rowOf(one.client, one.form.form), index.column()));
    }
    emit layoutChanged();
}

} // namespace td
