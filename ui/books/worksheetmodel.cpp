// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/worksheetmodel.h"

#include "books/titledata.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace td
{

WorksheetModel::WorksheetModel(TaxText::Amount amount, QObject* parent)
    : QAbstractTableModel(parent)
    , m_amount(std::move(amount))
{
}

void WorksheetModel::setWorksheet(const Worksheet& sheet)
{
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
}

void WorksheetModel::refresh()
{
    if (!m_sheet.lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int WorksheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.lines.size());
}

int WorksheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString WorksheetModel::text(const WorksheetLine& line, int column) const
{
    switch (column) {
    case Number: return TaxText::lineNumber(line);
    case Title: return TaxText::lineTitle(line);
    case Base: return line.id == "rate"_L1 ? m_amount(line.baseMinor) : QString();
    case Regular: return m_amount(line.regularMinor);
    case Quick: return m_amount(line.quickMinor);
    default: return {};
    }
}

QVariant WorksheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorksheetLine& line = m_sheet.lines[index.row()];
    const bool figures = index.column() >= Base;
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (figures ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        const auto weight = line.sum ? QFont::DemiBold : QFont::Normal;
        return figures ? figuresFont(TypeSize::Body, weight) : typeFont(TypeSize::Body, weight);
    }
    case Qt::ToolTipRole: return line.drill ? tr("Shows beside it what this line is made of.") : QString();
    default: return {};
    }
}

QVariant WorksheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= Base ? Qt::AlignRight : Qt::AlignLeft));
    const QStringList titles{tr("Line"), tr("What"), tr("On"), m_sheet.hasQuick ? tr("Regular") : tr("Amount"), tr("Quick Method")};
    return titleData(titles.value(section), role);
}

} // namespace td
