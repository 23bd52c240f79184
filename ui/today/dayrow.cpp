// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/dayrow.h"

#include <algorithm>

namespace td
{
namespace
{
DayRow::Moment momentOf(const DayContent& content, const ScheduleItem& item, bool isNext)
{
    if (item.state != AppointmentState::Scheduled || (item.endsAt > content.now && !isNext && item.startsAt > content.now))
        return DayRow::Moment::Other;
    if (item.endsAt <= content.now)
        return DayRow::Moment::Past;
    if (item.startsAt <= content.now)
        return DayRow::Moment::Running;
    return isNext && content.isToday ? DayRow::Moment::Next : DayRow::Moment::Other;
}

void addPeople(QList<DayRow>& rows, const DayRow& session)
{
    for (int i = 0; i < session.session.participants.size(); ++i) {
        const ParticipantStatus status = session.session.participants[i].status;
        if (status == ParticipantStatus::Cancelled || status == ParticipantStatus::LateCancelled)
            continue;
        DayRow person;
        person.kind = DayRow::Kind::Person;
        person.session = session.session;
        person.person = i;
        rows.append(person);
    }
}

int startOf(const DayRow& row)
{
    return row.kind == DayRow::Kind::Gap ? row.gap.start : row.session.minute;
}

int endOf(const DayRow& row)
{
    return row.kind == DayRow::Kind::Gap ? row.gap.end : row.session.minute + row.session.durationMin;
}

/// The line goes through the row that contains it, else above the first row that begins later.
void placeNowLine(QList<DayRow>& rows, int minute)
{
    const auto target = std::find_if(rows.begin(), rows.end(), [minute](const DayRow& row) {
        return row.kind != DayRow::Kind::Person && endOf(row) > minute && row.session.state != AppointmentState::Cancelled;
    });
    if (target != rows.end())
        target->nowMinute = minute;
}
} // namespace

int nextSessionOf(const DayContent& content)
{
    if (!content.isToday)
        return -1;
    for (int i = 0; i < content.sessions.size(); ++i) {
        if (content.sessions[i].state == AppointmentState::Scheduled && content.sessions[i].endsAt > content.now)
            return i;
    }
    return -1;
}

QList<DayRow> dayRows(const DayContent& content)
{
    QList<DayRow> blocks;
    const int next = nextSessionOf(content);
    for (int i = 0; i < content.sessions.size(); ++i) {
        DayRow row;
        row.session = content.sessions[i];
        row.moment = momentOf(content, row.session, i == next);
        row.opened = row.isClass() && content.opened.contains(row.session.id);
        row.showTrainer = content.showTrainer;
        blocks.append(row);
    }
    for (const MinuteSpan& gap : content.gaps) {
        DayRow row;
        row.kind = DayRow::Kind::Gap;
        row.gap = gap;
        blocks.append(row);
    }
    std::stable_sort(blocks.begin(), blocks.end(), [](const DayRow& a, const DayRow& b) { return startOf(a) < startOf(b); });
    QList<DayRow> rows;
    for (const DayRow& block : blocks) {
        rows.append(block);
        if (block.opened)
            addPeople(rows, block);
    }
    if (content.isToday)
        placeNowLine(rows, content.nowMinute);
    return rows;
}

} // namespace td
