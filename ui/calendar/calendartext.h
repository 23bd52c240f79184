// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendaritem.h"

#include <QCoreApplication>
#include <QLocale>

namespace td
{

/// The calendar's words: times, dates and states in the user's language and clock.
class CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(td::CalendarText)

public:
    explicit CalendarText(const QLocale& locale = QLocale());

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// "07:00" or "7:00 AM", by the locale.
    [[nodiscard]] QString time(int minute) const;
    /// Of the hour gutter: "07:00" or "7 am".
    [[nodiscard]] QString hour(int hour) const;
    [[nodiscard]] QString timeRange(int startMinute, int durationMinutes) const;
    [[nodiscard]] QString timeRange(const CalendarItem& item) const;
    /// "07:00" or "7am", where room is scarce.
    [[nodiscard]] QString compactTime(int minute) const;
    /// "07:00–08:00" or "7–8:30am", where room is scarce.
    [[nodiscard]] QString compactRange(const CalendarItem& item) const;
    /// "Tuesday 24 November"
    [[nodiscard]] QString day(QDate date) const;
    /// "Tue"
    [[nodiscard]] QString shortWeekday(int dayOfWeek) const;
    /// "November 2026"
    [[nodiscard]] QString month(QDate date) const;
    /// Of a page of the calendar: "24 November 2026", "23 to 29 November 2026".
    [[nodiscard]] QString range(QDate first, QDate last) const;
    [[nodiscard]] static QString state(ItemState state);
    /// For screen readers: "Tuesday 24 November 07:00 to 08:00, Personal training, Ana Ruiz, scheduled".
    [[nodiscard]] QString description(const CalendarItem& item) const;
    /// All that is known of an item, a line each.
    [[nodiscard]] QString toolTip(const CalendarItem& item) const;
    /// For screen readers: an empty place in the grid.
    [[nodiscard]] QString emptySlot(const CalendarColumn& column, MinuteSpan span) const;
    /// A proposal in words: "Move to Tuesday 24 November 07:00 to 08:00".
    [[nodiscard]] QString proposal(const ProposedChange& change) const;

private:
    [[nodiscard]] static QStringList flags(const CalendarItem& item);
    [[nodiscard]] QString shortClock(int minute) const;

    QLocale m_locale;
    QString m_timeFormat;
    bool m_halfDays = false; ///< a 12-hour clock
};

/// A date as people type it: ISO "2026-11-24" or "20261124", the locale's short form, day and month in the locale's order
/// ("24/11", "24.11."), or a day of the month of `shown` ("24"). Nothing when it is no date.
[[nodiscard]] std::optional<QDate> parseTypedDate(const QString& text, QDate shown, const QLocale& locale);

} // namespace td
