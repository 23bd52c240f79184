// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/invoicelinesmodel.h"

#include "core/money.h"
#include "money/moneywords.h"
#include "tax/taxengine.h"
#include "widgets/palette.h"
#include "widgets/privacystate.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int longestDescription = 500;
constexpr qint64 mostQuantity = 100'000'000;

bool isFigure(int column)
{
    return column == InvoiceLinesModel::Quantity || column == InvoiceLinesModel::Price || column == InvoiceLinesModel::Discount ||
           column == InvoiceLinesModel::Amount;
}
} // namespace

InvoiceLinesModel::InvoiceLinesModel(QString currency, QObject* parent) : QAbstractTableModel(parent), m_currency(std::move(currency)) {}

void InvoiceLinesModel::setLines(const QList<InvoiceLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void InvoiceLinesModel::addLines(const QList<InvoiceLine>& lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
    emit edited();
}

void InvoiceLinesModel::removeLine(int row)
{
    if (row < 0 || isBlank(row))
        return;
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    emit edited();
}

void InvoiceLinesModel::setAmountsHidden(bool hidden)
{
    m_hidden = hidden;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int InvoiceLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + m_blanks;
}

int InvoiceLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

InvoiceLine InvoiceLinesModel::blank() const
{
    InvoiceLine line;
    line.day = m_day;
    return line;
}

QString InvoiceLinesModel::text(const InvoiceLine& line, int column) const
{
    const auto money = [this](qint64 minor) { return m_hidden ? PrivacyState::mask() : formatMoney({minor, m_currency}, QLocale()); };
    switch (column) {
    case Description: return line.description;
    case Day: return MoneyWords::day(line.day);
    case Quantity: return MoneyWords::quantity(line.quantityMilli);
    case Price: return money(line.unitMinor);
    case Discount: return line.discountMinor == 0 ? QString() : money(line.discountMinor);
    case Category: return MoneyWords::category(line.taxCategory);
    case Amount: {
        const auto amount = lineAmount(line.quantityMilli, line.unitMinor, line.discountMinor);
        return amount ? money(*amount) : QString(u'!');
    }
    default: return {};
    }
}

QVariant InvoiceLinesModel::editValue(const InvoiceLine& line, int column) const
{
    switch (column) {
    case Description: return line.description;
    case Day: return line.day;
    case Quantity: return line.quantityMilli;
    case Price: return line.unitMinor;
    case Discount: return line.discountMinor;
    case Category: return line.taxCategory;
    default: return {};
    }
}

QVariant InvoiceLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const Tokens& t = tokens(themeOf(QGuiApplication::palette()));
    if (isBlank(index.row())) {
        if (role == Qt::DisplayRole && column == Description)
            return tr("Type here to add a line");
        if (role == Qt::ForegroundRole)
            return t.muted;
        return role == Qt::EditRole ? editValue(blank(), column) : QVariant();
    }
    const InvoiceLine& line = m_lines[index.row()];
    if (role == Qt::DisplayRole)
        return text(line, column);
    if (role == Qt::EditRole)
        return editValue(line, column);
    if (role == Qt::ForegroundRole && column == Amount)
        return lineAmount(line.quantityMilli, line.unitMinor, line.discountMinor) ? QVariant() : QVariant(t.danger);
    return {};
}

bool InvoiceLinesModel::put(InvoiceLine& line, int column, const QVariant& value)
{
    switch (column) {
    case Description: {
        const QString text = value.toString().simplified().left(longestDescription);
        if (text.isEmpty())
            return false;
        line.description = text;
        return true;
    }
    case Day: line.day = value.toDate(); return true;
    case Quantity:
        if (value.toLongLong() < 1 || value.toLongLong() > mostQuantity)
            return false;
        line.quantityMilli = value.toLongLong();
        return true;
    case Price: line.unitMinor = value.toLongLong(); return true;
    case Discount:
        if (value.toLongLong() < 0)
            return false;
        line.discountMinor = value.toLongLong();
        return true;
    case Category: line.taxCategory = value.toString(); return true;
    default: return false;
    }
}

bool InvoiceLinesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool fresh = isBlank(index.row());
    InvoiceLine line = fresh ? blank() : m_lines[index.row()];
    const InvoiceLine before = line;
    if (!put(line, index.column(), value) || line == before)
        return false;
    if (fresh) {
        if (line.description.isEmpty())
            line.description = tr("Personal training");
        // The empty row becomes the line, and another empty one follows: an open editor stays with its row.
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        ++m_blanks;
        endInsertRows();
        m_lines.append(line);
        --m_blanks;
    } else {
        m_lines[index.row()] = line;
    }
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit edited();
    return true;
}

Qt::ItemFlags InvoiceLinesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != Amount)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant InvoiceLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Description"), tr("Day"), tr("Quantity"), tr("Price"), tr("Discount"), tr("Tax"), tr("Amount")};
    return titles[section];
}

std::optional<qint64> InvoiceLinesModel::parseQuantity(const QString& text)
{
    const QString clean = text.trimmed().replace(u',', u'.');
    const QString whole = clean.section(u'.', 0, 0);
    const QString part = clean.section(u'.', 1);
    bool wholeFine = false;
    bool partFine = part.isEmpty();
    const qint64 units = whole.isEmpty() ? (wholeFine = true, 0) : whole.toLongLong(&wholeFine);
    const qint64 thousandths = part.isEmpty() ? 0 : part.leftJustified(3, u'0').toLongLong(&partFine);
    if (!wholeFine || !partFine || part.size() > 3 || units < 0 || thousandths < 0 || units > mostQuantity / 1000)
        return std::nullopt;
    const qint64 milli = units * 1000 + thousandths;
    return milli < 1 ? std::nullopt : std::optional(milli);
}

} // namespace td
