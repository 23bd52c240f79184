// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingcontext.h"
#include "booking/bookingtext.h"
#include "calendar/calendaritem.h"
#include "calendar/calendarmode.h"
#include "facility/room.h"
#include "scheduling/scheduling.h"
#include "team/trainer.h"

#include <QHash>

namespace td
{

/// One page of the calendar as CalendarView takes it, and the bookings on it.
struct CalendarContent {
    std::vector<CalendarColumn> columns;
    std::vector<CalendarItem> items;
    QHash<QDate, QString> holidays;
};

/// Which page to load.
struct CalendarQuery {
    CalendarMode mode = CalendarMode::Week;
    QDate first;
    QDate last;
    ScheduleFilter filter;
};

/// Reads one page of the diary and turns it into what the calendar draws: bookings, other people's busy time, hours, time off and
/// closed days. Trainers and rooms are kept until forget() is called.
class CalendarLoader
{
public:
    explicit CalendarLoader(const BookingContext& context) : m_context(context) {}

    Result<CalendarContent> load(const CalendarQuery& query);
    /// Active ones, in the studio's order.
    Result<QList<Trainer>> trainers();
    /// Open ones, in the studio's order.
    Result<QList<Room>> rooms();
    /// Trainers or rooms have changed.
    void forget();

    static CalendarItem itemOf(const ScheduleItem& item);

private:
    struct Page {
        const CalendarQuery& query;
        QList<TrainerId> trainers;
        QHash<QDate, SpecialDay> special;
        QHash<TrainerId, QList<TimeOffRow>> timeOff;
        QList<DayBackground> background;
    };

    Result<Page> readPage(const CalendarQuery& query);
    Result<std::vector<CalendarItem>> readItems(const CalendarQuery& query);
    [[nodiscard]] CalendarColumn dayColumn(const Page& page, QDate day) const;
    [[nodiscard]] std::vector<CalendarColumn> trainerColumns(const Page& page, const std::vector<CalendarItem>& items) const;
    [[nodiscard]] std::vector<CalendarColumn> roomColumns(const Page& page) const;
    [[nodiscard]] static std::vector<TimeOffSpan> timeOffOf(const Page& page, const TrainerId& trainer, QDate day);
    [[nodiscard]] static std::vector<MinuteSpan> hoursOf(const Page& page, const QList<TrainerId>& trainers, QDate day);

    const BookingContext& m_context;
    BookingText m_text;
    std::optional<QList<Trainer>> m_trainers;
    std::optional<QList<Room>> m_rooms;
};

} // namespace td
