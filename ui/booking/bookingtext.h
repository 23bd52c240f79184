// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/availability.h"
#include "calendar/calendartext.h"
#include "calendar/recurrence.h"
#include "scheduling/problem.h"
#include "scheduling/scheduleitem.h"
#include "scheduling/closure.h"
#include "widgets/statechip.h"

namespace td
{

/// The words of the booking screens: why something cannot be booked, states, places, times and repetition, in the user's language.
class BookingText
{
    Q_DECLARE_TR_FUNCTIONS(td::BookingText)

public:
    explicit BookingText(const QLocale& locale = QLocale()) : m_calendar(locale) {}

    [[nodiscard]] const CalendarText& calendar() const { return m_calendar; }
    /// A sentence for an error of the diary; falls back on errorText() for all others.
    [[nodiscard]] QString error(const Error& error) const;
    [[nodiscard]] QString problem(const Problem& problem) const { return error(problem.error); }
    /// The sentences of all problems, a line each.
    [[nodiscard]] QString problems(const QList<Problem>& problems) const;

    [[nodiscard]] static ChipLook chip(const ScheduleItem& item);
    [[nodiscard]] static ChipLook chip(const ScheduleParticipant& participant);
    [[nodiscard]] static QString state(AppointmentState state);
    [[nodiscard]] static QString place(Place place);
    [[nodiscard]] static QString timeOff(TimeOffKind kind);
    [[nodiscard]] QString dayName(const SpecialDay& day) const;
    /// "Ana Ruiz", or what the class is called while nobody is in it.
    [[nodiscard]] static QString subject(const ScheduleItem& item);
    /// "Tuesday 24 November, 07:00 – 08:00"
    [[nodiscard]] QString when(QDate day, int minute, int durationMin) const;
    [[nodiscard]] QString when(QDate day, int minute) const;
    [[nodiscard]] QString when(Instant instant, const QByteArray& zone) const;
    /// "45 min", "1 h 30 min"
    [[nodiscard]] static QString duration(int minutes);
    /// "Every week on Tuesday and Friday", for a rule that says which days it means.
    [[nodiscard]] QString rule(const RecurrenceRule& rule) const;

private:
    [[nodiscard]] QString clash(const Error& error) const;
    [[nodiscard]] QString refusal(const Error& error) const;
    [[nodiscard]] QString clock(const QString& text) const;
    [[nodiscard]] QString isoDay(const QString& text) const;

    CalendarText m_calendar;
};

} // namespace td
