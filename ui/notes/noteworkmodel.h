// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/sessionnotes.h"

#include <QAbstractTableModel>

namespace td
{

/// Sessions without a note, and below them the drafts that are not signed: what a trainer still has to write.
class NoteWorkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, DayColumn, ClientColumn, WhatColumn, TrainerColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, ChipRole };

    /// A session without a note, or a draft.
    struct Row {
        NoteId draft; ///< null: there is no note yet
        AppointmentId appointment;
        ClientId client;
        QString clientName;
        QString trainerName; ///< of sessions only
        TrainerId trainer;
        QString what; ///< the class, or the first words
        QDate day;
        int minute = -1; ///< -1: no time
        bool amendment = false;

        bool operator==(const Row&) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setWork(const QList<MissingNote>& missing, const QList<OpenDraft>& drafts);
    /// Words of drafts are not shown while the privacy key is on.
    void setHidden(bool hidden);
    [[nodiscard]] const Row& row(int index) const { return m_rows.at(index); }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Row& row, int column) const;

    QList<Row> m_rows;
    bool m_hidden = false;
};

} // namespace td
