// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/scheduleitem.h"

#include <QAbstractTableModel>

namespace td
{

/// Bookings as rows: the Sessions tab of a client, the agenda. Sort and filter on RawRole, never on the text shown.
class AppointmentTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DayColumn, TimeColumn, TypeColumn, ClientsColumn, TrainerColumn, RoomColumn, StateColumn, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< date, minutes, colour index ... for sorting
        IdRole,                 ///< td::AppointmentId
        StateRole,              ///< td::AppointmentState as int
        ColourRole,             ///< palette index of the class type
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces the rows. Rows of the same ids in the same order are only updated, so that selection and scroll position stay.
    void setItems(QList<ScheduleItem> items);
    [[nodiscard]] const QList<ScheduleItem>& items() const { return m_items; }
    [[nodiscard]] const ScheduleItem& item(int row) const { return m_items.at(row); }
    /// -1 when it is not here.
    [[nodiscard]] int rowOf(const AppointmentId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ScheduleItem> m_items;
};

} // namespace td

Q_DECLARE_METATYPE(td::AppointmentId)
