// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bookingfields.h"

#include "commands/names.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// A signed-in trainer books for themself when they name nobody.
Result<TrainerId> trainerFrom(Session& s, const Arguments& a)
{
    if (a.has("trainer"_L1))
        return a.id<TrainerId>("trainer"_L1);
    const TrainerId own = s.db().actor().trainer;
    return own.isNull() ? Result<TrainerId>(fail(ErrorKind::Invalid, "command.missing-field", "trainer", {u"trainer"_s})) : own;
}

Result<std::optional<int>> durationFrom(const Arguments& a)
{
    std::optional<int> duration;
    a.into("duration"_L1, duration);
    if (!a.has("end"_L1) || a.isNull("end"_L1))
        return duration;
    if (duration)
        return fail(ErrorKind::Invalid, "choice.exclusive", "end", {u"duration"_s, u"end"_s});
    const int length = a.minute("end"_L1) - a.minute("time"_L1);
    if (length <= 0)
        return fail(ErrorKind::Invalid, "time.end-before-start", "end");
    return length;
}

} // namespace

QList<Field> bookingFields()
{
    return {
        field("class_type", FieldType::ClassType, "What.").must(),
        field("day", FieldType::Day, "Local day.").must(),
        field("time", FieldType::Time, "Local begin.").must().from("start"_L1),
        field("trainer", FieldType::Trainer, "Who gives it.").otherwise(u"the trainer who is signed in"_s),
        field("client", FieldType::Client, "Who comes."),
        field("clients", FieldType::Clients, "Several who come; instead of client."),
        field("duration", FieldType::Integer, "Minutes, 5 to 1440.").otherwise(u"the class type's"_s).from("duration_min"_L1),
        field("end", FieldType::EndTime, "Local end, the same day; instead of duration."),
        field("place", FieldType::Text, "Where.").oneOf({u"studio"_s, u"online"_s, u"client"_s}).otherwise(u"studio"_s),
        field("place_detail", FieldType::Text, "Address or link."),
        field("location", FieldType::Location, "Which location."),
        field("room", FieldType::Room, "Which room; null for none.").otherwise(u"the class type's"_s),
        field("capacity", FieldType::Integer, "Places.").otherwise(u"the class type's"_s),
        field("rate_minor", FieldType::Integer, "Price in cents.").otherwise(u"the class type's"_s),
        field("note", FieldType::Text, "Note."),
        field("override", FieldType::Text, "Why outside hours, in time off or on a closed day; recorded.").from("override_reason"_L1),
        field("waitlist", FieldType::Boolean, "Clients beyond the capacity wait instead of refusing the booking."),
        paysField(),
        chosenLotField(),
    };
}

Result<BookingRequest> bookingRequestFrom(Session& session, const Arguments& a)
{
    BookingRequest request;
    TD_TRY_ASSIGN(request.trainer, trainerFrom(session, a));
    TD_TRY_ASSIGN(request.durationMin, durationFrom(a));
    if (a.has("client"_L1) && a.has("clients"_L1))
        return fail(ErrorKind::Invalid, "choice.exclusive", "clients", {u"client"_s, u"clients"_s});
    request.clients = a.ids<ClientId>("clients"_L1);
    if (a.has("client"_L1) && !a.isNull("client"_L1))
        request.clients = {a.id<ClientId>("client"_L1)};
    request.classType = a.id<ClassTypeId>("class_type"_L1);
    request.day = a.day("day"_L1);
    request.minute = a.minute("time"_L1);
    request.place = placeFromName(a.text("place"_L1, u"studio"_s)).value_or(Place::Studio);
    a.into("place_detail"_L1, request.placeDetail);
    a.into("location"_L1, request.location);
    a.into("room"_L1, request.room);
    request.noRoom = a.has("room"_L1) && a.isNull("room"_L1);
    a.into("capacity"_L1, request.capacity);
    a.into("rate_minor"_L1, request.rateMinor);
    a.into("note"_L1, request.note);
    a.into("override"_L1, request.overrideReason);
    a.into("waitlist"_L1, request.allowWaitlist);
    request.pays = paysFromName(a.text("pays"_L1)).value_or(Pays::Auto);
    a.into("lot"_L1, request.lot);
    return request;
}

Field appointmentField()
{
    return field("id", FieldType::Id, "Which booking.").must();
}

Field scopeField()
{
    return field("scope", FieldType::Text, "Which occurrences of its series.").oneOf(allNames(scopeNames)).otherwise(u"this"_s);
}

SeriesScope scopeFrom(const Arguments& arguments)
{
    return valueOf(scopeNames, arguments.text("scope"_L1)).value_or(SeriesScope::This);
}

Field paysField()
{
    return field("pays", FieldType::Text, "What pays: a credit where there is one, else the rate; always the rate; nothing.")
        .oneOf({u"auto"_s, u"rate"_s, u"free"_s})
        .otherwise(u"auto"_s);
}

Field chosenLotField()
{
    return field("lot", FieldType::Id, "A lot of the client's, chosen to pay.").otherwise(u"the first in order"_s);
}

Field versionField()
{
    return field("version", FieldType::Integer, "As it was read; refused when somebody changed the booking since.");
}

} // namespace td
