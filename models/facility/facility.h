// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "facility/location.h"
#include "facility/organisation.h"
#include "facility/room.h"

#include <QList>

namespace td
{

class Database;

/// The studio's own data: the organisation, its locations and their rooms. Every save checks that nobody changed the row since it
/// was read (Stale "row.stale"); roles that may only read get Forbidden. Errors of form are Invalid with the column as field.
class Facility
{
public:
    explicit Facility(Database& database) : m_database(database) {}

    Result<Organisation> organisation();
    Result<void> saveOrganisation(const Organisation& organisation);

    /// Headquarters first, then by name; closed ones last. Archived ones are left out.
    Result<QList<Location>> locations();
    Result<Location> findLocation(LocationId id);
    /// The id in `location` is ignored.
    Result<LocationId> addLocation(const Location& location);
    /// Making a location the headquarters takes that from the one before. Error: facility.location-cycle when the parent lies below it.
    Result<void> saveLocation(const Location& location);
    /// Refused: facility.headquarters, facility.has-rooms (args: how many), facility.has-bookings (args: how many to come).
    Result<void> archiveLocation(LocationId id);

    /// Rooms of one location, or of all when `location` is null; by position and name, closed ones last.
    Result<QList<Room>> rooms(LocationId location = {});
    Result<Room> findRoom(RoomId id);
    Result<RoomId> addRoom(const Room& room);
    Result<void> saveRoom(const Room& room);
    /// Refused: facility.has-bookings (args: how many to come).
    Result<void> archiveRoom(RoomId id);

private:
    Database& m_database;
};

} // namespace td
