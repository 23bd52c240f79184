// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bookingfields.h"
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<QJsonObject> book(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(BookingRequest request, bookingRequestFrom(s, a));
    a.into("id"_L1, request.id);
    TD_TRY_ASSIGN(const Appointment appointment, s.booking().book(request));
    return answerWith("appointment", appointment);
}

Result<QJsonObject> check(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const BookingRequest request, bookingRequestFrom(s, a));
    TD_TRY_ASSIGN(const QList<Problem> problems, s.booking().check(request, a.id<AppointmentId>("ignore"_L1)));
    return answerWithList("problems", problems);
}

Result<QJsonObject> get(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Appointment appointment, s.booking().find(a.id<AppointmentId>("id"_L1)));
    return answerWith("appointment", appointment);
}

Result<QJsonObject> rebook(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Appointment appointment,
                  s.booking().rebook(a.id<AppointmentId>("id"_L1), a.integer("days"_L1, 7), a.text("override"_L1)));
    return answerWith("appointment", appointment);
}

Result<QJsonObject> move(Session& s, const Arguments& a)
{
    MoveRequest request;
    if (a.day("day"_L1).isValid())
        request.day = a.day("day"_L1);
    a.minuteInto("time"_L1, request.minute);
    a.into("duration"_L1, request.durationMin);
    a.into("trainer"_L1, request.trainer);
    a.into("room"_L1, request.room);
    a.into("version"_L1, request.version);
    a.into("override"_L1, request.overrideReason);
    TD_TRY_ASSIGN(const Appointment appointment, s.booking().move(a.id<AppointmentId>("id"_L1), request, scopeFrom(a)));
    return answerWith("appointment", appointment);
}

Result<QJsonObject> edit(Session& s, const Arguments& a)
{
    EditRequest request;
    a.into("class_type"_L1, request.classType);
    a.into("capacity"_L1, request.capacity);
    a.into("location"_L1, request.location);
    a.into("rate_minor"_L1, request.rateMinor);
    a.into("version"_L1, request.version);
    if (a.has("place"_L1))
        request.place = placeFromName(a.text("place"_L1));
    if (a.has("place_detail"_L1))
        request.placeDetail = a.text("place_detail"_L1);
    if (a.has("note"_L1))
        request.note = a.text("note"_L1);
    TD_TRY_ASSIGN(const Appointment appointment, s.booking().edit(a.id<AppointmentId>("id"_L1), request, scopeFrom(a)));
    return answerWith("appointment", appointment);
}

Result<QJsonObject> addParticipant(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Participant participant,
                  s.booking().addParticipant(a.id<AppointmentId>("id"_L1), a.id<ClientId>("client"_L1), a.boolean("waitlist"_L1)));
    return QJsonObject{{u"participant"_s, toJson(participant)}};
}

QList<Field> moveFields()
{
    return {appointmentField(),
            field("day", FieldType::Day, "New local day."),
            field("time", FieldType::Time, "New local begin.").from("start"_L1),
            field("duration", FieldType::Integer, "New length in minutes.").from("duration_min"_L1),
            field("trainer", FieldType::Trainer, "New trainer."),
            field("room", FieldType::Room, "New room; null for none."),
            scopeField(),
            versionField(),
            field("override", FieldType::Text, "Why outside hours, in time off or on a closed day.").from("override_reason"_L1)};
}

QList<Field> editFields()
{
    return {appointmentField(),
            field("class_type", FieldType::ClassType, "What."),
            field("capacity", FieldType::Integer, "Places."),
            field("place", FieldType::Text, "Where.").oneOf({u"studio"_s, u"online"_s, u"client"_s}),
            field("place_detail", FieldType::Text, "Address or link."),
            field("location", FieldType::Location, "Which location, in the same zone."),
            field("rate_minor", FieldType::Integer, "Price in cents."),
            field("note", FieldType::Text, "Note."),
            scopeField(),
            versionField()};
}

} // namespace

QList<Command> bookingCommands()
{
    return {
        {"book"_L1, u"Books a session."_s, staffRoles(),
         bookingFields() + QList<Field>{field("id", FieldType::Id, "Chosen by the caller, so that repeating does nothing twice.")}, book},
        {"check"_L1, u"Everything that speaks against a booking; writes nothing."_s, staffRoles(),
         bookingFields() + QList<Field>{field("ignore", FieldType::Id, "A booking that may be in the way.")}, check},
        {"appointment.get"_L1, u"One booking."_s, staffRoles(), {appointmentField()}, get},
        {"rebook"_L1,
         u"The same booking some days later."_s,
         staffRoles(),
         {appointmentField(), field("days", FieldType::Integer, "How many.").otherwise(u"7"_s),
          field("override", FieldType::Text, "Why outside hours, in time off or on a closed day.").from("override_reason"_L1)},
         rebook},
        {"move"_L1, u"Moves a booking, or an occurrence and those that follow."_s, staffRoles(), moveFields(), move},
        {"resize"_L1,
         u"Changes how long a booking is."_s,
         staffRoles(),
         {appointmentField(), field("duration", FieldType::Integer, "New length in minutes.").must().from("duration_min"_L1),
          scopeField(), versionField(), field("override", FieldType::Text, "Why outside hours.").from("override_reason"_L1)},
         move},
        {"edit"_L1, u"Changes what is not when, who or in which room."_s, staffRoles(), editFields(), edit},
        {"add-participant"_L1,
         u"Adds a client to a booking."_s,
         staffRoles(),
         {appointmentField(), field("client", FieldType::Client, "Who comes.").must(),
          field("waitlist", FieldType::Boolean, "They wait when it is full.")},
         addParticipant},
    };
}

} // namespace td
