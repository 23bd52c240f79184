// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "commands/names.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> spanFields()
{
    return {field("trainer", FieldType::Trainer, "Whose.").must(),
            field("first", FieldType::Day, "First day.").must().from("first_day"_L1),
            field("last", FieldType::Day, "Last day.").otherwise(u"the first one"_s).from("last_day"_L1),
            field("start", FieldType::Time, "When it begins on the first day.").otherwise(u"all day"_s),
            field("end", FieldType::EndTime, "When it is over on the last day.").otherwise(u"all day"_s),
            field("kind", FieldType::Text, "What it is.").oneOf(allNames(timeOffKindNames)).otherwise(u"vacation"_s)};
}

TimeOff spanOf(const Arguments& a)
{
    TimeOff span;
    span.first = a.day("first"_L1);
    span.last = a.day("last"_L1, span.first);
    a.minuteInto("start"_L1, span.startMin);
    a.minuteInto("end"_L1, span.endMin);
    span.kind = valueOf(timeOffKindNames, a.text("kind"_L1)).value_or(TimeOffKind::Vacation);
    return span;
}

Result<QJsonObject> answered(Session& s, const TimeOffRow& row)
{
    QJsonObject answer = answerWith("time_off", row);
    TD_TRY_ASSIGN(const QList<BusyBlock> blocks, s.hours().collisions(row.trainer, row.span));
    answer.insert(u"collisions"_s, toJsonArray(blocks));
    return answer;
}

Result<QJsonObject> request(Session& s, const Arguments& a)
{
    TimeOffRow row;
    row.trainer = a.id<TrainerId>("trainer"_L1);
    row.span = spanOf(a);
    row.reason = a.text("reason"_L1);
    row.status = a.boolean("approved"_L1) ? TimeOffStatus::Approved : TimeOffStatus::Requested;
    TD_TRY_ASSIGN(row, s.hours().requestTimeOff(row));
    return answered(s, row);
}

template <Result<TimeOffRow> (Hours::*step)(const TimeOffId&)> Result<QJsonObject> decide(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const TimeOffRow row, (s.hours().*step)(a.id<TimeOffId>("id"_L1)));
    return answered(s, row);
}

Result<QJsonObject> list(Session& s, const Arguments& a)
{
    if (a.boolean("open"_L1)) {
        TD_TRY_ASSIGN(const QList<TimeOffRow> rows, s.hours().openRequests());
        return answerWithList("time_off", rows);
    }
    TD_TRY_ASSIGN(const QList<TimeOffRow> rows,
                  s.hours().timeOff(a.id<TrainerId>("trainer"_L1), a.day("from"_L1, QDate(firstYear, 1, 1)),
                                    a.day("to"_L1, QDate(lastYear, 12, 31))));
    return answerWithList("time_off", rows);
}

Result<QJsonObject> collisions(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<BusyBlock> blocks, s.hours().collisions(a.id<TrainerId>("trainer"_L1), spanOf(a)));
    return answerWithList("collisions", blocks);
}

} // namespace

QList<Command> timeOffCommands()
{
    const QList<Field> which{field("id", FieldType::Id, "Which time off.").must()};
    return {
        {"time-off.request"_L1, u"Asks for time off."_s, trainingRoles(),
         spanFields() + QList<Field>{field("reason", FieldType::Text, "Why."),
                                     field("approved", FieldType::Boolean, "Approved at once; for owner and admin.")},
         request},
        {"time-off.approve"_L1, u"Approves a request; bookings inside stay and are listed."_s, officeRoles(), which,
         decide<&Hours::approve>},
        {"time-off.decline"_L1, u"Declines a request."_s, officeRoles(), which, decide<&Hours::decline>},
        {"time-off.withdraw"_L1, u"Takes a request or approved time off back."_s, trainingRoles(), which, decide<&Hours::withdraw>},
        {"time-off.list"_L1,
         u"Time off, in order of first day."_s,
         staffRoles(),
         {field("trainer", FieldType::Trainer, "Whose.").otherwise(u"everybody's"_s), field("from", FieldType::Day, "First day."),
          field("to", FieldType::Day, "Last day."), field("open", FieldType::Boolean, "Only requests that wait for a decision.")},
         list},
        {"time-off.collisions"_L1, u"Bookings that lie in such a time."_s, staffRoles(), spanFields(), collisions},
    };
}

} // namespace td
