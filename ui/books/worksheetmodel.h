// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/taxtext.h"

#include <QAbstractTableModel>

namespace td
{

/// The lines of a tax worksheet: number, what it is, and the amount by each method.
class WorksheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Base, Regular, Quick, ColumnCount };

    explicit WorksheetModel(TaxText::Amount amount, QObject* parent = nullptr);

    void setWorksheet(const Worksheet& sheet);
    [[nodiscard]] const Worksheet& worksheet() const { return m_sheet; }
    /// Writes the amounts anew: they were hidden or shown.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const WorksheetLine& line, int column) const;

    TaxText::Amount m_amount;
    Worksheet m_sheet;
};

} // namespace td
