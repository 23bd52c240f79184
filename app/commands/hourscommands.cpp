// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "facility/studioday.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// The fields of one object of availability.set's list.
QList<Field> weekFields()
{
    return {field("weekday", FieldType::Integer, "1 Monday to 7 Sunday.").must(),
            field("start", FieldType::Time, "Begin.").must(),
            field("end", FieldType::EndTime, "End.").must(),
            field("location", FieldType::Location, "Only there."),
            field("until", FieldType::Day, "Last day.")};
}

Result<QJsonObject> weekly(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<AvailabilityRow> rows, s.hours().weekly(a.id<TrainerId>("trainer"_L1), a.day("day"_L1)));
    return answerWithList("hours", rows);
}

Result<QJsonObject> setWeek(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    const QDate from = a.day("from"_L1, today);
    References references(s.db());
    QList<WeekdayHours> week;
    for (const QJsonValue& entry : a.array("week"_L1)) {
        TD_TRY_ASSIGN(const Arguments hours, Arguments::read(weekFields(), entry.toObject(), references));
        WeekdayHours one;
        one.weekday = hours.integer("weekday"_L1);
        one.startMin = hours.minute("start"_L1);
        one.endMin = hours.minute("end"_L1);
        one.location = hours.id<LocationId>("location"_L1);
        one.from = from;
        if (hours.day("until"_L1).isValid())
            one.until = hours.day("until"_L1);
        week.append(one);
    }
    const auto trainer = a.id<TrainerId>("trainer"_L1);
    TD_TRY(s.hours().changeWeekFrom(trainer, from, week));
    TD_TRY_ASSIGN(const QList<AvailabilityRow> rows, s.hours().weekly(trainer, from));
    return answerWithList("hours", rows);
}

Result<QJsonObject> addExtra(Session& s, const Arguments& a)
{
    ExtraHoursRow row;
    row.trainer = a.id<TrainerId>("trainer"_L1);
    row.hours = {a.day("day"_L1), a.minute("start"_L1), a.minute("end"_L1), a.id<LocationId>("location"_L1)};
    row.note = a.text("note"_L1);
    TD_TRY_ASSIGN(row, s.hours().addExtra(row));
    return answerWith("extra_hours", row);
}

Result<QJsonObject> removeExtra(Session& s, const Arguments& a)
{
    TD_TRY(s.hours().removeExtra(a.id<ExtraHoursId>("id"_L1)));
    return QJsonObject();
}

Result<QJsonObject> extra(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<ExtraHoursRow> rows,
                  s.hours().extra(a.id<TrainerId>("trainer"_L1), a.day("from"_L1), a.day("to"_L1)));
    return answerWithList("extra_hours", rows);
}

} // namespace

QList<Command> hoursCommands()
{
    const Field trainer = field("trainer", FieldType::Trainer, "Which trainer.").must();
    return {
        {"availability.list"_L1, u"Weekly hours of a trainer."_s, staffRoles(),
         {trainer, field("day", FieldType::Day, "Those in effect then.").otherwise(u"all, past and future"_s)}, weekly},
        {"availability.set"_L1,
         u"The trainer's week from a day on; the past stays as it was."_s,
         trainingRoles(),
         {trainer,
          field("week", FieldType::Objects, "Objects of weekday (1 Monday to 7 Sunday), start, end, and location or until if any.").must(),
          field("from", FieldType::Day, "First day of the new week.").otherwise(u"today"_s)},
         setWeek},
        {"extra-hours.add"_L1,
         u"Hours on one day, in addition to the weekly ones."_s,
         trainingRoles(),
         {trainer, field("day", FieldType::Day, "Which day.").must(), field("start", FieldType::Time, "Begin.").must(),
          field("end", FieldType::EndTime, "End.").must(), field("location", FieldType::Location, "Only there."),
          field("note", FieldType::Text, "Why.")},
         addExtra},
        {"extra-hours.remove"_L1, u"Takes extra hours back."_s, trainingRoles(), {field("id", FieldType::Id, "Which.").must()},
         removeExtra},
        {"extra-hours.list"_L1,
         u"Extra hours of a trainer."_s,
         staffRoles(),
         {trainer, field("from", FieldType::Day, "First day.").must(), field("to", FieldType::Day, "Last day.").must()},
         extra},
    };
}

} // namespace td
