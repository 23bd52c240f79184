// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/invoicetablemodel.h"

#include "core/money.h"
#include "core/text.h"
#include "money/moneywords.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"
#include "widgets/privacystate.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
bool isMoney(int column)
{
    return column >= InvoiceTableModel::Net;
}

qint64 signOf(const InvoiceRow& row)
{
    return row.kind == InvoiceKind::CreditNote ? -1 : 1;
}
} // namespace

int InvoiceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int InvoiceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InvoiceTableModel::value(const InvoiceRow& row, int column) const
{
    switch (column) {
    case State: return int(row.state);
    case Number: return row.number;
    case BillTo: return row.billTo;
    case Issued: return row.issueDay;
    case Due: return row.dueDay;
    case Net: return signOf(row) * row.netMinor;
    case Tax: return signOf(row) * row.taxMinor;
    case Total: return signOf(row) * row.totalMinor;
    case Open: return row.kind == InvoiceKind::Invoice ? row.openMinor : 0;
    default: return {};
    }
}

QString InvoiceTableModel::text(const InvoiceRow& row, int column) const
{
    if (isMoney(column)) {
        if (m_hidden)
            return PrivacyState::mask();
        const qint64 minor = value(row, column).toLongLong();
        return column == Open && minor == 0 ? QString() : formatMoney({minor, row.currency}, QLocale());
    }
    switch (column) {
    case State: return MoneyWords::stateChip(row.state, row.kind).word;
    case Number: return row.number.isEmpty() ? QString(u'\u2013') : row.number;
    case BillTo: return row.billTo;
    case Issued: return MoneyWords::day(row.issueDay);
    case Due:
        if (row.state == InvoiceState::Overdue)
            return tr("%n day(s) overdue", nullptr, row.daysOverdue);
        return row.kind == InvoiceKind::CreditNote || row.state == InvoiceState::Paid ? QString() : MoneyWords::day(row.dueDay);
    default: return {};
    }
}

QVariant InvoiceTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InvoiceRow& one = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(one, index.column());
    case Qt::TextAlignmentRole: return int((isMoney(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const Tokens& t = tokens(themeOf(QGuiApplication::palette()));
        if (index.column() == Due && one.state == InvoiceState::Overdue)
            return t.danger;
        return one.state == InvoiceState::Void ? QVariant(t.muted) : QVariant();
    }
    case ValueRole: return value(one, index.column());
    case IdRole: return one.id.toString();
    default: return {};
    }
}

QVariant InvoiceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isMoney(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("State"), tr("Number"), tr("Billed to"), tr("Date"),    tr("Due"),
                                         tr("Net"),   tr("Tax"),    tr("Total"),     tr("To be paid")};
    return titles[section];
}

void InvoiceTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<InvoiceId> ids;
    for (const QModelIndex& index : before)
        ids.append(row(index.row()).id);
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids[i]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void InvoiceTableModel::arrange()
{
    m_visible.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!m_state || m_rows[i].state == *m_state)
            m_visible.append(i);
    }
    const bool byName = m_sortColumn == BillTo;
    QHash<int, QString> names;
    if (byName) {
        for (const int i : std::as_const(m_visible))
            names.insert(i, foldText(m_rows[i].billTo));
    }
    const auto compare = [&](int a, int b) {
        if (byName)
            return QString::compare(names[a], names[b]);
        const QPartialOrdering order = QVariant::compare(value(m_rows[a], m_sortColumn), value(m_rows[b], m_sortColumn));
        return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
    };
    std::stable_sort(m_visible.begin(), m_visible.end(), [&](int a, int b) {
        const int order = m_sortOrder == Qt::AscendingOrder ? compare(a, b) : compare(b, a);
        return order != 0 ? order < 0 : m_rows[b].id < m_rows[a].id; // the newest first
    });
}

void InvoiceTableModel::setRows(QList<InvoiceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void InvoiceTableModel::setState(std::optional<InvoiceState> state)
{
    beginResetModel();
    m_state = state;
    arrange();
    endResetModel();
}

void InvoiceTableModel::setAmountsHidden(bool hidden)
{
    m_hidden = hidden;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int InvoiceTableModel::rowOf(const InvoiceId& id) const
{
    for (int i = 0; i < m_visible.size(); ++i) {
        if (m_rows[m_visible[i]].id == id)
            return i;
    }
    return -1;
}

std::array<int, InvoiceTableModel::stateCount> InvoiceTableModel::counts() const
{
    std::array<int, stateCount> out{};
    for (const InvoiceRow& row : m_rows)
        ++out[size_t(row.state)];
    return out;
}

InvoiceTableModel::Sums InvoiceTableModel::sumsOf(const QList<InvoiceRow>& rows)
{
    return std::accumulate(rows.begin(), rows.end(), Sums(), [](Sums sums, const InvoiceRow& row) {
        ++sums.count;
        if (row.state != InvoiceState::Draft && row.state != InvoiceState::Void) {
            sums.totalMinor += signOf(row) * row.totalMinor;
            sums.openMinor += row.kind == InvoiceKind::Invoice ? row.openMinor : 0;
        }
        return sums;
    });
}

InvoiceTableModel::Sums InvoiceTableModel::sums() const
{
    QList<InvoiceRow> shown;
    for (const int i : m_visible)
        shown.append(m_rows[i]);
    return sumsOf(shown);
}

} // namespace td
