// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxentrymodel.h"

#include "books/titledata.h"
#include "widgets/metrics.h"

#include <QLocale>

namespace td
{

TaxEntryModel::TaxEntryModel(TaxText::Amount amount, QObject* parent)
    : QAbstractTableModel(parent)
    , m_amount(std::move(amount))
{
}

void TaxEntryModel::setEntries(const QList<TaxLedgerEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void TaxEntryModel::refresh()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TaxEntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int TaxEntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TaxEntryModel::text(const TaxLedgerEntry& entry, int column) const
{
    switch (column) {
    case Day: return QLocale().toString(entry.day, QLocale::ShortFormat);
    case Document:
        if (entry.number.isEmpty())
            return TaxText::entryKind(entry.kind);
        if (entry.kind == TaxLedgerEntry::Kind::Void) {
            //: A voided invoice in a list, with its number
            return tr("%1, voided").arg(entry.number);
        }
        return entry.number;
    case Party: return entry.party;
    case Net: return m_amount(entry.netMinor);
    case Tax: return m_amount(entry.taxMinor);
    default: return {};
    }
}

QVariant TaxEntryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool figures = index.column() >= Net;
    switch (role) {
    case Qt::DisplayRole: return text(m_entries[index.row()], index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (figures ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: return figures || index.column() == Day ? figuresFont(TypeSize::Body) : typeFont(TypeSize::Body);
    default: return {};
    }
}

QVariant TaxEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= Net ? Qt::AlignRight : Qt::AlignLeft));
    const QStringList titles{tr("Day"), tr("Document"), tr("With"), tr("Without tax"), tr("Tax")};
    return titleData(titles.value(section), role);
}

} // namespace td
