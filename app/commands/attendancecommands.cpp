// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bookingfields.h"
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<QJsonObject> arrive(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Participant participant,
                  s.attendance().markArrived(a.id<ParticipantId>("participant"_L1), a.boolean("arrived"_L1, true)));
    return QJsonObject{{u"participant"_s, toJson(participant)}};
}

Result<QJsonObject> attend(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Participant participant,
                  s.attendance().markAttended(a.id<ParticipantId>("participant"_L1), a.boolean("attended"_L1, true)));
    return QJsonObject{{u"participant"_s, toJson(participant)}};
}

template <Result<Appointment> (Attendance::*step)(const AppointmentId&)> Result<QJsonObject> whole(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Appointment appointment, (s.attendance().*step)(a.id<AppointmentId>("id"_L1)));
    return answerWith("appointment", appointment);
}

} // namespace

QList<Command> attendanceCommands()
{
    const Field participant = field("participant", FieldType::Id, "One participant of a booking.").must();
    return {
        {"arrive"_L1, u"The client is here."_s, staffRoles(),
         {participant, field("arrived", FieldType::Boolean, "False takes it back.").otherwise(u"true"_s)}, arrive},
        {"attend"_L1, u"The client took part, or did not."_s, staffRoles(),
         {participant, field("attended", FieldType::Boolean, "Whether they did.").otherwise(u"true"_s)}, attend},
        {"attend-all"_L1, u"Everybody who is not marked yet came."_s, staffRoles(), {appointmentField()},
         whole<&Attendance::markAllAttended>},
        {"complete"_L1, u"The session is done."_s, staffRoles(), {appointmentField()}, whole<&Attendance::complete>},
        {"reopen"_L1, u"Back to scheduled, from done, no-show or cancelled."_s, staffRoles(), {appointmentField()},
         whole<&Attendance::reopen>},
    };
}

} // namespace td
