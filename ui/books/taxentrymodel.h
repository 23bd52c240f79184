// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/taxtext.h"

#include <QAbstractTableModel>

namespace td
{

/// What a line of a worksheet is made of: invoices, credit notes, voids or expenses.
class TaxEntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Document, Party, Net, Tax, ColumnCount };

    explicit TaxEntryModel(TaxText::Amount amount, QObject* parent = nullptr);

    void setEntries(const QList<TaxLedgerEntry>& entries);
    [[nodiscard]] const QList<TaxLedgerEntry>& entries() const { return m_entries; }
    /// Writes the amounts anew: they were hidden or shown.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TaxLedgerEntry& entry, int column) const;

    TaxText::Amount m_amount;
    QList<TaxLedgerEntry> m_entries;
};

} // namespace td
