// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/dayrow.h"

#include <QAbstractListModel>

namespace td
{

/// The day's timeline as rows. A reload that keeps the same rows only updates them, so that selection and scroll stay.
class DayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<DayRow> rows);
    [[nodiscard]] const QList<DayRow>& rows() const { return m_rows; }
    [[nodiscard]] const DayRow& row(int index) const { return m_rows.at(index); }
    /// -1 when it is gone.
    [[nodiscard]] int find(const DayRow& row) const;
    [[nodiscard]] int rowOf(const AppointmentId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: what a screen reader says.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<DayRow> m_rows;
};

} // namespace td
