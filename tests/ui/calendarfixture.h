// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendaritem.h"

#include <QRandomGenerator>

namespace td::calendartest
{

/// An id made of a number, so that tests can name bookings.
template <class AnId> AnId numbered(quint32 number)
{
    RawId raw{};
    for (size_t i = 0; i < 4; ++i)
        raw[15 - i] = static_cast<unsigned char>(number >> (8 * i));
    return AnId(raw);
}

inline CalendarItem booking(quint32 number, QDate day, int start, int minutes, const QString& title = QStringLiteral("Ana Ruiz"))
{
    CalendarItem item;
    item.id = numbered<AppointmentId>(number);
    item.start = {day, start};
    item.end = shifted(item.start, minutes);
    item.title = title;
    return item;
}

inline std::vector<CalendarColumn> dayColumns(QDate first, int count)
{
    std::vector<CalendarColumn> columns;
    for (int i = 0; i < count; ++i) {
        CalendarColumn column;
        column.date = first.addDays(i);
        columns.push_back(column);
    }
    return columns;
}

/// Bookings of any length on any of `days` days, some over midnight.
inline std::vector<CalendarItem> randomItems(quint32 seed, int count, QDate first, int days)
{
    QRandomGenerator random(seed);
    std::vector<CalendarItem> items;
    for (int i = 0; i < count; ++i) {
        const QDate day = first.addDays(random.bounded(days));
        const int length = random.bounded(10) == 0 ? random.bounded(2000) : random.bounded(5, 120);
        items.push_back(booking(quint32(i + 1), day, random.bounded(minutesPerDay), length));
    }
    return items;
}

} // namespace td::calendartest
