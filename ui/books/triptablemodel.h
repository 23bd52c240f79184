// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/mileage.h"

#include <QAbstractTableModel>
#include <QHash>

namespace td
{

/// Drives as a table, with the allowance of each.
class TripTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Driver, Origin, Destination, Purpose, Distance, Allowance, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    TripTableModel(const QString& currency, const QList<std::pair<TrainerId, QString>>& trainers, QObject* parent = nullptr);

    void setTrips(const QList<Trip>& trips);
    [[nodiscard]] const QList<Trip>& trips() const { return m_trips; }
    [[nodiscard]] int rowOf(const MileageId& id) const;
    void setMoneyHidden(bool hidden);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "12.4 km", as the locale writes it.
    [[nodiscard]] static QString distanceText(qint64 metres);

private:
    [[nodiscard]] QVariant sortValue(const Trip& trip, int column) const;
    [[nodiscard]] QString display(const Trip& trip, int column) const;

    QString m_currency;
    QHash<TrainerId, QString> m_trainers;
    QList<Trip> m_trips;
    bool m_hidden = false;
};

} // namespace td
