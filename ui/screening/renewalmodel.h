// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/signedforms.h"

#include <QAbstractTableModel>

namespace td
{

/// Who is to sign what anew, the most urgent first.
class RenewalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Client, Form, State, Until, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRenewals(const QList<Renewal>& renewals);
    [[nodiscard]] const QList<Renewal>& renewals() const { return m_renewals; }
    /// Row of a client's form, or -1.
    [[nodiscard]] int rowOf(const ClientId& client, const FormId& form) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] static QVariant sortValue(const Renewal& renewal, int column);
    [[nodiscard]] static QString display(const Renewal& renewal, int column);

    QList<Renewal> m_renewals;
};

} // namespace td
