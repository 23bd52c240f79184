// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tax/taxrate.h"

#include <QAbstractTableModel>
#include <QList>

namespace td
{

/// Tax rates, the owner's own ones and the built-in ones.
class TaxRatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Region, Category, Name, Rate, From, Until, Origin, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRates(const QList<TaxRate>& rates);
    [[nodiscard]] const QList<TaxRate>& rates() const { return m_rates; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const TaxRate& rate, int column);

    QList<TaxRate> m_rates;
};

} // namespace td
