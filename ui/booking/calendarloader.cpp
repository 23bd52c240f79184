// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/calendarloader.h"

#include "facility/facility.h"
#include "team/team.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
ItemState stateOf(const ScheduleItem& item)
{
    switch (item.state) {
    case AppointmentState::Completed: return ItemState::Completed;
    case AppointmentState::Cancelled: return ItemState::Cancelled;
    case AppointmentState::NoShow: return ItemState::NoShow;
    case AppointmentState::Scheduled: break;
    }
    const bool arrived = std::any_of(item.participants.begin(), item.participants.end(),
                                     [](const ScheduleParticipant& one) { return one.arrived; });
    return arrived ? ItemState::Arrived : ItemState::Scheduled;
}

CalendarItem busyItem(const BusyBlock& block, const QString& title)
{
    CalendarItem item;
    item.id = block.appointment;
    item.trainer = block.trainer;
    item.room = block.room;
    item.start = {block.day, block.minute};
    item.end = shifted(item.start, block.durationMin);
    item.title = title;
    item.state = ItemState::Busy;
    item.locked = true;
    return item;
}

// The database refuses double bookings; a sync can still bring one in. Items come in order of time.
void markClashes(std::vector<CalendarItem>& items, const QList<ScheduleItem>& rows)
{
    QHash<TrainerId, qsizetype> latest;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ScheduleItem& row = rows.at(i);
        if (row.state == AppointmentState::Cancelled)
            continue;
        const auto before = latest.constFind(row.trainer);
        if (before != latest.constEnd() && rows.at(*before).endsAt > row.startsAt) {
            items[size_t(*before)].state = ItemState::Clash;
            items[size_t(i)].state = ItemState::Clash;
        }
        if (before == latest.constEnd() || rows.at(*before).endsAt < row.endsAt)
            latest.insert(row.trainer, i);
    }
}
} // namespace

CalendarItem CalendarLoader::itemOf(const ScheduleItem& row)
{
    CalendarItem item;
    item.id = row.id;
    item.series = row.series;
    item.trainer = row.trainer;
    item.room = row.room;
    item.start = {row.day, row.minute};
    item.end = shifted(item.start, row.durationMin);
    const bool group = row.category == ClassCategory::Group;
    item.title = BookingText::subject(row);
    item.subtitle = group ? row.trainerName : row.className;
    if (group)
        item.capacity = BookingText::tr("%1/%2", "booked of places").arg(row.confirmed).arg(row.capacity);
    item.colour = row.colour;
    item.state = stateOf(row);
    item.recurring = row.isSeries();
    item.alert = row.alert;
    item.waitlist = row.waiting > 0;
    item.locked = row.state != AppointmentState::Scheduled;
    return item;
}

Result<QList<Trainer>> CalendarLoader::trainers()
{
    if (!m_trainers) {
        TD_TRY_ASSIGN(QList<Trainer> all, m_context.team.trainers());
        all.removeIf([](const Trainer& one) { return one.inactive; });
        m_trainers = all;
    }
    return *m_trainers;
}

Result<QList<Room>> CalendarLoader::rooms()
{
    if (!m_rooms) {
        TD_TRY_ASSIGN(QList<Room> all, m_context.facility.rooms());
        all.removeIf([](const Room& one) { return one.closed; });
        m_rooms = all;
    }
    return *m_rooms;
}

void CalendarLoader::forget()
{
    m_trainers.reset();
    m_rooms.reset();
}

Result<std::vector<CalendarItem>> CalendarLoader::readItems(const CalendarQuery& query)
{
    Schedule& schedule = m_context.scheduling.schedule();
    TD_TRY_ASSIGN(const QList<ScheduleItem> rows, schedule.items(query.first, query.last, query.filter));
    std::vector<CalendarItem> items;
    items.reserve(size_t(rows.size()));
    for (const ScheduleItem& row : rows)
        items.push_back(itemOf(row));
    markClashes(items, rows);
    TD_TRY_ASSIGN(const QList<BusyBlock> busy, schedule.busyBlocks(query.first, query.last));
    const bool allTrainers = query.filter.trainers.isEmpty();
    for (const BusyBlock& block : busy) {
        if (allTrainers || query.filter.trainers.contains(block.trainer))
            items.push_back(busyItem(block, BookingText::tr("Busy")));
    }
    return items;
}

Result<CalendarLoader::Page> CalendarLoader::readPage(const CalendarQuery& query)
{
    Page page{query, query.filter.trainers, {}, {}, {}};
    TD_TRY_ASSIGN(const QList<Trainer> all, trainers());
    if (page.trainers.isEmpty()) {
        for (const Trainer& one : all)
            page.trainers.append(one.id);
    }
    TD_TRY_ASSIGN(const QList<SpecialDay> special, m_context.scheduling.schedule().specialDays(query.first, query.last));
    for (const SpecialDay& day : special)
        page.special.insert(day.day, day);
    if (query.mode == CalendarMode::Month || query.mode == CalendarMode::Agenda)
        return page;
    TD_TRY_ASSIGN(page.background,
                  m_context.scheduling.schedule().background(query.first, query.last, page.trainers));
    TD_TRY_ASSIGN(const QList<TimeOffRow> away, m_context.scheduling.hours().timeOff({}, query.first, query.last));
    for (const TimeOffRow& row : away) {
        if (row.status == TimeOffStatus::Approved)
            page.timeOff[row.trainer].append(row);
    }
    return page;
}

std::vector<TimeOffSpan> CalendarLoader::timeOffOf(const Page& page, const TrainerId& trainer, QDate day)
{
    std::vector<TimeOffSpan> spans;
    for (const TimeOffRow& row : page.timeOff.value(trainer)) {
        const TimeOff& off = row.span;
        if (day < off.first || day > off.last)
            continue;
        const int start = day == off.first ? off.startMin.value_or(0) : 0;
        const int end = day == off.last ? off.endMin.value_or(minutesPerDay) : minutesPerDay;
        spans.push_back({{start, end}, BookingText::timeOff(off.kind)});
    }
    return spans;
}

std::vector<MinuteSpan> CalendarLoader::hoursOf(const Page& page, const QList<TrainerId>& trainers, QDate day)
{
    QList<MinuteSpan> spans;
    for (const DayBackground& one : page.background) {
        if (one.day == day && !one.closed && trainers.contains(one.trainer))
            spans += one.available;
    }
    const QList<MinuteSpan> all = merged(spans);
    return {all.begin(), all.end()};
}

CalendarColumn CalendarLoader::dayColumn(const Page& page, QDate day) const
{
    CalendarColumn column;
    column.date = day;
    column.available = hoursOf(page, page.trainers, day);
    if (page.trainers.size() == 1)
        column.timeOff = timeOffOf(page, page.trainers.first(), day);
    if (page.special.contains(day))
        column.holiday = m_text.dayName(page.special.value(day));
    return column;
}

std::vector<CalendarColumn> CalendarLoader::trainerColumns(const Page& page, const std::vector<CalendarItem>& items) const
{
    std::vector<CalendarColumn> columns;
    for (const Trainer& trainer : *m_trainers) {
        if (!page.trainers.contains(trainer.id))
            continue;
        const auto count = std::count_if(items.begin(), items.end(), [&](const CalendarItem& item) {
            return item.trainer == trainer.id && item.state != ItemState::Cancelled && item.state != ItemState::Busy;
        });
        CalendarColumn column = dayColumn(page, page.query.first);
        column.key = trainer.id.toString();
        column.title = trainer.name();
        column.subtitle = BookingText::tr("%n booking(s)", nullptr, int(count));
        column.available = hoursOf(page, {trainer.id}, page.query.first);
        column.timeOff = timeOffOf(page, trainer.id, page.query.first);
        columns.push_back(column);
    }
    return columns;
}

std::vector<CalendarColumn> CalendarLoader::roomColumns(const Page& page) const
{
    std::vector<CalendarColumn> columns;
    for (const Room& room : *m_rooms) {
        if (!page.query.filter.rooms.isEmpty() && !page.query.filter.rooms.contains(room.id))
            continue;
        CalendarColumn column = dayColumn(page, page.query.first);
        column.key = room.id.toString();
        column.title = room.name;
        column.subtitle = BookingText::tr("Room for %n", nullptr, room.capacity);
        column.timeOff.clear();
        columns.push_back(column);
    }
    return columns;
}

Result<CalendarContent> CalendarLoader::load(const CalendarQuery& query)
{
    CalendarContent out;
    TD_TRY_ASSIGN(out.items, readItems(query));
    TD_TRY_ASSIGN(const Page page, readPage(query));
    for (const SpecialDay& day : page.special)
        out.holidays.insert(day.day, m_text.dayName(day));
    if (query.mode == CalendarMode::Trainers) {
        out.columns = trainerColumns(page, out.items);
    } else if (query.mode == CalendarMode::Rooms) {
        TD_TRY(rooms());
        out.columns = roomColumns(page);
    } else if (query.mode != CalendarMode::Month && query.mode != CalendarMode::Agenda) {
        for (QDate day = query.first; day <= query.last; day = day.addDays(1))
            out.columns.push_back(dayColumn(page, day));
    }
    return out;
}

} // namespace td
