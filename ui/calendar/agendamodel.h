// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendartext.h"

#include <QAbstractListModel>
#include <QHash>

namespace td
{

/// The bookings of a period as one list, a heading before each day that has some. Roles carry the values; the delegate draws.
class AgendaModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, DateRole };

    explicit AgendaModel(QObject* parent = nullptr);

    /// `holidays` adds a name to the headings, and a heading to days without bookings.
    void setContent(std::vector<CalendarItem> items, QHash<QDate, QString> holidays, QDate first, QDate last);
    void setToday(QDate today);
    void setText(const CalendarText& text);
    [[nodiscard]] const CalendarText& text() const { return m_text; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Nothing for a heading.
    [[nodiscard]] const CalendarItem* itemAt(const QModelIndex& index) const;
    /// Invalid when the booking is not listed.
    [[nodiscard]] QModelIndex indexOf(AppointmentId id) const;
    [[nodiscard]] QModelIndex firstOf(QDate day) const;

private:
    struct Row {
        QDate day;
        int item = -1; ///< -1: heading
    };

    [[nodiscard]] QString heading(QDate day) const;

    CalendarText m_text;
    std::vector<CalendarItem> m_items;
    QHash<QDate, QString> m_holidays;
    std::vector<Row> m_rows;
    QDate m_today;
};

} // namespace td
