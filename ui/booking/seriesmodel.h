// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingtext.h"
#include "scheduling/seriesdraft.h"

#include <QAbstractTableModel>

namespace td
{

/// The occurrences of a standing slot that is being planned: when, what is in the way, and what is decided.
class SeriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, State, Decision, ColumnCount };
    /// Tone of the state as an int; whether the row cannot be booked as decided.
    enum Role { ToneRole = Qt::UserRole + 1, BlockedRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setDraft(const SeriesDraft& draft);
    [[nodiscard]] const SeriesDraft& draft() const { return m_draft; }
    /// For services that check an item again; call itemChanged() afterwards.
    [[nodiscard]] SeriesDraft& draft() { return m_draft; }
    void itemChanged(int item);
    /// How many will be booked.
    [[nodiscard]] int bookedCount() const;
    /// How many cannot be booked as decided.
    [[nodiscard]] int blockedCount() const;
    [[nodiscard]] int problemCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SeriesDraftItem& item, int column) const;
    [[nodiscard]] QString decision(const SeriesDraftItem& item) const;
    [[nodiscard]] static Tone toneOf(const SeriesDraftItem& item);

    SeriesDraft m_draft;
    BookingText m_text;
};

} // namespace td
