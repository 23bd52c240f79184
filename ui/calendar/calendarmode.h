// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <utility>

namespace td
{

/// How the calendar is shown.
enum class CalendarMode { Day, WorkWeek, Week, Month, Agenda, Trainers, Rooms };
constexpr int calendarModeCount = 7;

/// First and last day of the page that shows `day`. A working week is the first five days from Monday; the month comes with its
/// leading and trailing days; the agenda runs for two weeks from `day`.
[[nodiscard]] std::pair<QDate, QDate> pageOf(CalendarMode mode, QDate day, Qt::DayOfWeek firstDay);

/// The same place `by` pages on.
[[nodiscard]] QDate turnedPage(CalendarMode mode, QDate day, int by);

} // namespace td
