// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/plandaymodel.h"

#include "training/plancontext.h"
#include "training/planwords.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QString mimeType()
{
    return u"application/x-trainerdesk-planitem"_s;
}
} // namespace

PlanDayModel::PlanDayModel(const PlanContext& context, QObject* parent) : QAbstractListModel(parent), m_context(context) {}

void PlanDayModel::setItems(const QList<PlanItem>& items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = items;
    endResetModel();
}

int PlanDayModel::rowOf(const PlanItemId& id) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(), [&](const PlanItem& item) { return item.id == id; });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

int PlanDayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PlanDayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanItem& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return m_context.exerciseName(item.exercise);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return PlanWords::sentence(item, m_context.exerciseName(item.exercise));
    case DoseRole: return PlanWords::dose(item);
    case LoadRole: return PlanWords::load(item);
    case SupersetRole: return item.superset;
    case KeyRole: return item.id.blob();
    default: return {};
    }
}

Qt::ItemFlags PlanDayModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QStringList PlanDayModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData* PlanDayModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType(), indexes.first().data(KeyRole).toByteArray());
    return data;
}

bool PlanDayModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/, const QModelIndex& /*parent*/)
{
    const QByteArray key = data->data(mimeType());
    const auto id = PlanItemId::fromBlob(key.constData(), int(key.size()));
    if (id.isNull())
        return false;
    emit dropped(id, row < 0 ? int(m_items.size()) : row, action == Qt::CopyAction);
    return false; // the sheet moves it; the view must not take its row away
}

} // namespace td
