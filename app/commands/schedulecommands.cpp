// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "facility/studioday.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int longestSpan = 3660; ///< days of one answer

Result<QJsonObject> schedule(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    const QDate from = a.day("from"_L1, today);
    const QDate to = a.day("to"_L1, from);
    if (to < from)
        return fail(ErrorKind::Invalid, "time.end-before-start", "to");
    if (from.daysTo(to) > longestSpan)
        return fail(ErrorKind::Invalid, "time.range", "to");
    ScheduleFilter filter;
    filter.trainers = a.ids<TrainerId>("trainers"_L1);
    if (a.has("room"_L1))
        filter.rooms = {a.id<RoomId>("room"_L1)};
    if (a.has("class_type"_L1))
        filter.classTypes = {a.id<ClassTypeId>("class_type"_L1)};
    filter.location = a.id<LocationId>("location"_L1);
    for (const QString& name : a.texts("states"_L1)) {
        const auto state = stateFromName(name);
        if (!state)
            return fail(ErrorKind::Invalid, "choice.unknown", "states", {u"scheduled, completed, cancelled, no_show"_s});
        filter.states.append(*state);
    }
    TD_TRY_ASSIGN(const QList<ScheduleItem> items, s.schedule().items(from, to, filter));
    return answerWithList("appointments", items);
}

Result<QJsonObject> freeSlots(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<int> starts, s.schedule().freeSlots(a.id<TrainerId>("trainer"_L1), a.day("day"_L1),
                                                                  a.integer("duration"_L1, 60)));
    QJsonArray times;
    for (const int minute : starts)
        times.append(jsonOfMinute(minute));
    return QJsonObject{{u"times"_s, times}};
}

Result<QJsonObject> next(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const std::optional<ScheduleItem> item, s.schedule().next(a.id<ClientId>("client"_L1)));
    return QJsonObject{{u"appointment"_s, item ? QJsonValue(toJson(*item)) : QJsonValue()}};
}

Result<QJsonObject> ofClient(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<ScheduleItem> items,
                  s.schedule().ofClient(a.id<ClientId>("client"_L1), qBound(1, a.integer("limit"_L1, 50), 1000)));
    return answerWithList("appointments", items);
}

} // namespace

QList<Command> scheduleCommands()
{
    const Field client = field("client", FieldType::Client, "Which client.").must();
    return {
        {"schedule"_L1,
         u"Bookings of some days, in order of time."_s,
         staffRoles(),
         {field("from", FieldType::Day, "First day.").otherwise(u"today"_s), field("to", FieldType::Day, "Last day.").otherwise(u"the first one"_s),
          field("trainers", FieldType::Trainers, "Only theirs."), field("room", FieldType::Room, "Only there."),
          field("class_type", FieldType::ClassType, "Only these."), field("location", FieldType::Location, "Only there."),
          field("states", FieldType::Texts, "Only scheduled, completed, cancelled or no_show.")},
         schedule},
        {"free-slots"_L1,
         u"When a trainer could begin a session that day."_s,
         staffRoles(),
         {field("trainer", FieldType::Trainer, "Which trainer.").must(), field("day", FieldType::Day, "Which day.").must(),
          field("duration", FieldType::Integer, "Minutes.").otherwise(u"60"_s).from("duration_min"_L1)},
         freeSlots},
        {"next"_L1, u"The client's next booking."_s, staffRoles(), {client}, next},
        {"client.sessions"_L1, u"The client's bookings, newest first."_s, staffRoles(),
         {client, field("limit", FieldType::Integer, "At most so many.").otherwise(u"50"_s)}, ofClient},
    };
}

} // namespace td
