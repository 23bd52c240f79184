// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/plantablemodel.h"

#include "training/planwords.h"

#include <QLocale>

namespace td
{
namespace
{
QList<PlanTableModel::Column> columnsOf(PlanTableModel::Kind kind)
{
    using M = PlanTableModel;
    switch (kind) {
    case M::Kind::Templates: return {M::Title, M::Week, M::Days, M::Trainer, M::Status};
    case M::Kind::OneClient: return {M::Title, M::Week, M::Compliance, M::Status};
    case M::Kind::Clients: break;
    }
    return {M::Client, M::Title, M::Week, M::Compliance, M::Trainer, M::Status};
}
} // namespace

PlanTableModel::PlanTableModel(Kind kind, QObject* parent) : QAbstractTableModel(parent), m_columns(columnsOf(kind)) {}

void PlanTableModel::setRows(const QList<PlanRow>& rows, const QHash<PlanId, int>& percents, QDate today)
{
    beginResetModel();
    m_rows = rows;
    m_percents = percents;
    m_today = today;
    endResetModel();
}

int PlanTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString PlanTableModel::text(const PlanRow& row, Column column) const
{
    switch (column) {
    case Client: return row.client;
    case Title: return row.plan.title;
    case Week: return PlanWords::week(row.plan, m_today);
    case Compliance: {
        const auto percent = m_percents.constFind(row.plan.id);
        return percent == m_percents.constEnd() ? QString() : QLocale().toString(*percent) + QLocale().percent();
    }
    case Days: return row.days == 0 ? QString() : tr("%n day(s) a week", nullptr, row.days);
    case Trainer: return row.trainer;
    case Status: return PlanWords::status(row.plan.status).word;
    case ColumnCount: break;
    }
    return {};
}

QVariant PlanTableModel::sortValue(const PlanRow& row, Column column) const
{
    if (column == Week)
        return row.plan.status == PlanStatus::Active ? row.plan.weekOn(m_today) : row.plan.weeks;
    if (column == Compliance)
        return m_percents.value(row.plan.id, -1);
    if (column == Days)
        return row.days;
    return column == Status ? QVariant(int(row.plan.status)) : QVariant(text(row, column).toCaseFolded());
}

QVariant PlanTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow& row = m_rows.at(index.row());
    const Column column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::TextAlignmentRole: return QVariant(column == Compliance ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole: return sortValue(row, column);
    case ChipRole: return column == Status ? QVariant::fromValue(PlanWords::status(row.plan.status)) : QVariant();
    case KeyRole: return row.plan.id.blob();
    default: return {};
    }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(m_columns.at(section) == Compliance ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (m_columns.at(section)) {
    case Client: return tr("Client");
    case Title: return tr("Plan");
    case Week: return tr("Week");
    case Compliance: return tr("Compliance");
    case Days: return tr("Training days");
    case Trainer: return tr("Made by");
    case Status: return tr("Status");
    case ColumnCount: break;
    }
    return {};
}

} // namespace td
