// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/timelineentry.h"

#include <QAbstractTableModel>

namespace td
{

/// A client's timeline as a table of when, what and who. The sentence in "what" is made here, from the entry's values.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Who, ColumnCount };
    enum Roles {
        ValueRole = Qt::UserRole, ///< raw value: seconds since 1970 for When
        KindRole,                 ///< TimelineKind as int
        AppointmentRole,          ///< 36-character id, or empty
        OtherClientRole           ///< 36-character id, or empty
    };

    explicit TimelineModel(QByteArray zone, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setEntries(QList<TimelineEntry> entries);
    /// Older entries, as the list is scrolled to its end.
    void append(const QList<TimelineEntry>& older);
    [[nodiscard]] const TimelineEntry& entry(int row) const { return m_entries.at(row); }

private:
    [[nodiscard]] QString when(const TimelineEntry& entry) const;

    QByteArray m_zone;
    QList<TimelineEntry> m_entries;
};

} // namespace td
