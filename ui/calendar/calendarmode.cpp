// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarmode.h"

#include "calendar/monthlayout.h"

namespace td
{

std::pair<QDate, QDate> pageOf(CalendarMode mode, QDate day, Qt::DayOfWeek firstDay)
{
    switch (mode) {
    case CalendarMode::WorkWeek: {
        const QDate monday = weekStart(day, Qt::Monday);
        return {monday, monday.addDays(4)};
    }
    case CalendarMode::Week: {
        const QDate first = weekStart(day, firstDay);
        return {first, first.addDays(6)};
    }
    case CalendarMode::Month: {
        const QDate first = day.addDays(1 - day.day());
        return {weekStart(first, firstDay), weekStart(first.addDays(first.daysInMonth() - 1), firstDay).addDays(6)};
    }
    case CalendarMode::Agenda:
        return {day, day.addDays(13)};
    default:
        return {day, day};
    }
}

QDate turnedPage(CalendarMode mode, QDate day, int by)
{
    switch (mode) {
    case CalendarMode::WorkWeek:
    case CalendarMode::Week:
        return day.addDays(7 * by);
    case CalendarMode::Month:
        return day.addMonths(by);
    case CalendarMode::Agenda:
        return day.addDays(14 * by);
    default:
        return day.addDays(by);
    }
}

} // namespace td
