// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/attentionitem.h"

#include <QAbstractListModel>

namespace td
{

/// What needs attention as rows, most urgent first. A reload with the same things in the same order only updates them.
class AttentionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(QList<AttentionItem> items, QDate today);
    [[nodiscard]] const QList<AttentionItem>& items() const { return m_items; }
    [[nodiscard]] const AttentionItem& item(int row) const { return m_items.at(row); }
    [[nodiscard]] QDate today() const { return m_today; }
    /// -1 when it is gone.
    [[nodiscard]] int find(const AttentionItem& item) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the sentence with its action, as a screen reader says it.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<AttentionItem> m_items;
    QDate m_today;
};

} // namespace td
