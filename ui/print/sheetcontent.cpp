// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheetcontent.h"

#include "facility/facility.h"
#include "scheduling/schedule.h"
#include "team/team.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Sheet", text);
}

QString stateWord(AppointmentState state)
{
    switch (state) {
    case AppointmentState::Completed:
        return say(QT_TRANSLATE_NOOP("Sheet", "done"));
    case AppointmentState::NoShow:
        return say(QT_TRANSLATE_NOOP("Sheet", "no-show"));
    case AppointmentState::Cancelled:
        return say(QT_TRANSLATE_NOOP("Sheet", "cancelled"));
    case AppointmentState::Scheduled:
        break;
    }
    return {};
}

QString placeText(const ScheduleItem& item)
{
    switch (item.place) {
    case Place::Online:
        return say(QT_TRANSLATE_NOOP("Sheet", "online"));
    case Place::Client:
        return item.placeDetail.isEmpty() ? say(QT_TRANSLATE_NOOP("Sheet", "at the client's")) : item.placeDetail;
    case Place::Studio:
        break;
    }
    return item.roomName;
}

SheetRow rowOf(const ScheduleItem& item)
{
    SheetRow row;
    row.day = item.day;
    row.minute = item.minute;
    row.endMinute = item.minute + item.durationMin;
    row.state = stateWord(item.state);
    row.trainer = item.trainerName;
    row.note = item.note;
    for (const ScheduleParticipant& person : item.participants) {
        if (person.status == ParticipantStatus::Confirmed)
            row.people.append(person.name);
    }
    const bool isClass = item.capacity > 1;
    row.title = isClass ? item.className : item.names();
    if (row.title.isEmpty())
        row.title = item.className;
    QStringList detail;
    if (isClass)
        detail.append(u"%1/%2"_s.arg(item.confirmed).arg(item.capacity));
    else
        detail.append(item.className);
    if (const QString place = placeText(item); !place.isEmpty())
        detail.append(place);
    row.detail = detail.join(u" · "_s);
    return row;
}

Result<QString> remarkOf(Schedule& schedule, QDate day)
{
    TD_TRY_ASSIGN(const QList<SpecialDay> days, schedule.specialDays(day, day));
    if (days.isEmpty())
        return QString();
    const bool french = QLocale().language() == QLocale::French;
    return french ? days.front().nameFr : days.front().nameEn;
}

} // namespace

Result<SheetContent> daySheetContent(Schedule& schedule, Team& team, Facility& facility, QDate day, const ScheduleFilter& filter)
{
    SheetContent content;
    TD_TRY_ASSIGN(const Organisation organisation, facility.organisation());
    TD_TRY_ASSIGN(const QList<ScheduleItem> items, schedule.day(day, filter));
    TD_TRY_ASSIGN(const QList<Trainer> trainers, team.trainers());
    TD_TRY_ASSIGN(const QString remark, remarkOf(schedule, day));
    content.studio = organisation.name;
    content.title = QLocale().toString(day, QLocale::LongFormat);
    for (const Trainer& trainer : trainers) {
        SheetGroup group{trainer.name(), remark, {}};
        for (const ScheduleItem& item : items) {
            if (item.trainer == trainer.id && item.state != AppointmentState::Cancelled)
                group.rows.append(rowOf(item));
        }
        if (!group.rows.isEmpty())
            content.groups.append(group);
    }
    if (content.groups.isEmpty())
        content.groups.append({remark.isEmpty() ? say(QT_TRANSLATE_NOOP("Sheet", "No sessions on this day")) : remark, {}, {}});
    return content;
}

Result<SheetContent> weekSheetContent(Schedule& schedule, Facility& facility, QDate firstDay, const ScheduleFilter& filter)
{
    SheetContent content;
    TD_TRY_ASSIGN(const Organisation organisation, facility.organisation());
    TD_TRY_ASSIGN(const QList<ScheduleItem> items, schedule.items(firstDay, firstDay.addDays(6), filter));
    content.studio = organisation.name;
    const QLocale locale;
    content.title = say(QT_TRANSLATE_NOOP("Sheet", "%1 to %2"))
                        .arg(locale.toString(firstDay, QLocale::LongFormat), locale.toString(firstDay.addDays(6), QLocale::LongFormat));
    for (QDate day = firstDay; day < firstDay.addDays(7); day = day.addDays(1)) {
        TD_TRY_ASSIGN(const QString remark, remarkOf(schedule, day));
        SheetGroup group{locale.toString(day, u"ddd d"_s), remark, {}};
        for (const ScheduleItem& item : items) {
            if (item.day == day && item.state != AppointmentState::Cancelled)
                group.rows.append(rowOf(item));
        }
        content.groups.append(group);
    }
    return content;
}

} // namespace td
