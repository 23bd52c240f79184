// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plan.h"

#include <QAbstractListModel>

namespace td
{

struct PlanContext;

/// The exercises of one day of a plan. They are dragged as their ids; what a drop means is for the screen to decide.
class PlanDayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DoseRole = Qt::UserRole + 1, LoadRole, SupersetRole, KeyRole };

    explicit PlanDayModel(const PlanContext& context, QObject* parent = nullptr);

    void setItems(const QList<PlanItem>& items);
    [[nodiscard]] const QList<PlanItem>& items() const { return m_items; }
    [[nodiscard]] int rowOf(const PlanItemId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

signals:
    /// Something was dropped before `row`; `copy`: with Ctrl held.
    void dropped(const td::PlanItemId& id, int row, bool copy);

private:
    const PlanContext& m_context;
    QList<PlanItem> m_items;
};

} // namespace td
