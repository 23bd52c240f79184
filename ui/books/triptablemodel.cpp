// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/triptablemodel.h"

#include "core/money.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"

#include <QFontMetrics>
#include <QLocale>

namespace td
{
namespace
{
constexpr double metresOfKilometre = 1000;
} // namespace

TripTableModel::TripTableModel(const QString& currency, const QList<std::pair<TrainerId, QString>>& trainers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_currency(currency)
{
    for (const auto& [id, name] : trainers)
        m_trainers.insert(id, name);
}

void TripTableModel::setTrips(const QList<Trip>& trips)
{
    beginResetModel();
    m_trips = trips;
    endResetModel();
}

int TripTableModel::rowOf(const MileageId& id) const
{
    for (qsizetype i = 0; i < m_trips.size(); ++i) {
        if (m_trips[i].id == id)
            return int(i);
    }
    return -1;
}

void TripTableModel::setMoneyHidden(bool hidden)
{
    m_hidden = hidden;
    if (!m_trips.isEmpty())
        emit dataChanged(index(0, Allowance), index(int(m_trips.size()) - 1, Allowance));
}

int TripTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_trips.size());
}

int TripTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TripTableModel::distanceText(qint64 metres)
{
    //: A distance in kilometres
    return tr("%1 km").arg(QLocale().toString(double(metres) / metresOfKilometre, 'f', 1));
}

QVariant TripTableModel::sortValue(const Trip& trip, int column) const
{
    switch (column) {
    case Day: return trip.day;
    case Driver: return trip.trainer.isNull() ? tr("Owner") : m_trainers.value(trip.trainer);
    case Origin: return trip.origin;
    case Destination: return trip.destination;
    case Purpose: return trip.purpose;
    case Distance: return trip.metres;
    default: return trip.allowanceMinor;
    }
}

QString TripTableModel::display(const Trip& trip, int column) const
{
    switch (column) {
    case Day: return QLocale().toString(trip.day, QLocale::ShortFormat);
    case Distance: return distanceText(trip.metres);
    case Allowance: return m_hidden ? PrivacyState::mask() : formatMoney({trip.allowanceMinor, m_currency}, QLocale());
    default: return sortValue(trip, column).toString();
    }
}

QVariant TripTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool figure = index.column() >= Distance;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(m_trips[index.row()], index.column());
    case Qt::TextAlignmentRole: return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: return figure ? QVariant(figuresFont(TypeSize::Body)) : QVariant();
    case SortRole: return sortValue(m_trips[index.row()], index.column());
    default: return {};
    }
}

QVariant TripTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Date"), tr("Driver"), tr("From"), tr("To"), tr("Purpose"), tr("Distance"), tr("Allowance")};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Distance ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::SizeHintRole)
        return QSize(QFontMetrics(typeFont(TypeSize::Small, QFont::Medium)).horizontalAdvance(titles[section]) + Space::six, rowHeight);
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace td
