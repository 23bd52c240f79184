// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> locationFields()
{
    return {
        field("name", FieldType::Text, "Name."),
        field("zone", FieldType::Text, "Time zone, as in America/Toronto.").otherwise(u"the studio's"_s),
        field("parent", FieldType::Location, "The location that this one is a part of.").from("parent_id"_L1),
        field("headquarters", FieldType::Boolean, "The main location.").from("is_headquarters"_L1),
        field("region", FieldType::Text, "Province or state, as in ON."),
        field("street", FieldType::Text, "Street and number."),
        field("city", FieldType::Text, "City."),
        field("postal_code", FieldType::Text, "Postal code."),
        field("phone", FieldType::Text, "Phone number."),
        field("closed", FieldType::Boolean, "Kept for history, no longer offered."),
    };
}

void fill(const Arguments& a, Location& location)
{
    a.into("name"_L1, location.name);
    a.into("zone"_L1, location.zone);
    a.into("parent"_L1, location.parent);
    a.into("headquarters"_L1, location.isHeadquarters);
    a.into("region"_L1, location.region);
    a.into("street"_L1, location.street);
    a.into("city"_L1, location.city);
    a.into("postal_code"_L1, location.postalCode);
    a.into("phone"_L1, location.phone);
    a.into("closed"_L1, location.closed);
}

QList<Field> roomFields()
{
    return {
        field("name", FieldType::Text, "Name."),
        field("capacity", FieldType::Integer, "People.").otherwise(u"1"_s),
        field("concurrent", FieldType::Integer, "Bookings at once.").otherwise(u"1"_s),
        field("closed", FieldType::Boolean, "Kept for history, no longer offered."),
        field("position", FieldType::Integer, "Place in lists."),
    };
}

void fill(const Arguments& a, Room& room)
{
    a.into("name"_L1, room.name);
    a.into("capacity"_L1, room.capacity);
    a.into("concurrent"_L1, room.concurrent);
    a.into("closed"_L1, room.closed);
    a.into("position"_L1, room.position);
}

Result<QJsonObject> addLocation(Session& s, const Arguments& a)
{
    Location location;
    TD_TRY_ASSIGN(const Organisation organisation, s.facility().organisation());
    location.zone = organisation.zone;
    fill(a, location);
    TD_TRY_ASSIGN(location.id, s.facility().addLocation(location));
    TD_TRY_ASSIGN(location, s.facility().findLocation(location.id));
    return answerWith("location", location);
}

Result<QJsonObject> saveLocation(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(Location location, s.facility().findLocation(a.id<LocationId>("location"_L1)));
    fill(a, location);
    a.into("version"_L1, location.version);
    TD_TRY(s.facility().saveLocation(location));
    TD_TRY_ASSIGN(location, s.facility().findLocation(location.id));
    return answerWith("location", location);
}

Result<QJsonObject> archiveLocation(Session& s, const Arguments& a)
{
    TD_TRY(s.facility().archiveLocation(a.id<LocationId>("location"_L1)));
    return QJsonObject();
}

Result<QJsonObject> locations(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const QList<Location> list, s.facility().locations());
    return answerWithList("locations", list);
}

Result<QJsonObject> addRoom(Session& s, const Arguments& a)
{
    Room room;
    a.into("location"_L1, room.location);
    if (room.location.isNull()) {
        TD_TRY_ASSIGN(const QList<Location> list, s.facility().locations());
        room.location = list.isEmpty() ? LocationId() : list.first().id;
    }
    fill(a, room);
    TD_TRY_ASSIGN(room.id, s.facility().addRoom(room));
    TD_TRY_ASSIGN(room, s.facility().findRoom(room.id));
    return answerWith("room", room);
}

Result<QJsonObject> saveRoom(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(Room room, s.facility().findRoom(a.id<RoomId>("room"_L1)));
    fill(a, room);
    a.into("version"_L1, room.version);
    TD_TRY(s.facility().saveRoom(room));
    TD_TRY_ASSIGN(room, s.facility().findRoom(room.id));
    return answerWith("room", room);
}

Result<QJsonObject> archiveRoom(Session& s, const Arguments& a)
{
    TD_TRY(s.facility().archiveRoom(a.id<RoomId>("room"_L1)));
    return QJsonObject();
}

Result<QJsonObject> rooms(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<Room> list, s.facility().rooms(a.id<LocationId>("location"_L1)));
    return answerWithList("rooms", list);
}

} // namespace

QList<Command> facilityCommands()
{
    const Field location = field("location", FieldType::Location, "Which location.");
    const Field room = field("room", FieldType::Room, "Which room.").must();
    const QList<Field> version{field("version", FieldType::Integer, "As it was read.")};
    QList<Field> newLocation = locationFields();
    newLocation.first().required = true;
    QList<Field> newRoom = roomFields();
    newRoom.first().required = true;
    return {
        {"location.add"_L1, u"Adds a location."_s, officeRoles(), newLocation, addLocation},
        {"location.save"_L1, u"Changes the given fields of a location."_s, officeRoles(),
         QList<Field>{location.must()} + locationFields() + version, saveLocation},
        {"location.archive"_L1, u"Takes a location out of use."_s, officeRoles(), {location.must()}, archiveLocation},
        {"location.list"_L1, u"All locations."_s, staffRoles(), {}, locations},
        {"room.add"_L1, u"Adds a room."_s, officeRoles(), newRoom + QList<Field>{location.otherwise(u"headquarters"_s)}, addRoom},
        {"room.save"_L1, u"Changes the given fields of a room."_s, officeRoles(), QList<Field>{room} + roomFields() + version, saveRoom},
        {"room.archive"_L1, u"Takes a room out of use."_s, officeRoles(), {room}, archiveRoom},
        {"room.list"_L1, u"All rooms, or those of one location."_s, staffRoles(), {location}, rooms},
    };
}

} // namespace td
