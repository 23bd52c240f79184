// SPDX-License-Identifier: GPL-3.0-or-later
#include "facility/facility.h"

#include "core/formcheck.h"
#include "core/localtime.h"
#include "storage/database.h"

namespace td
{
namespace
{

constexpr int maxName = 120;
constexpr int maxAddressPart = 120;

#define ORGANISATION_COLUMNS                                                                                           \
    "id, name, legal_name, country, region, zone, currency, street, city, postal_code, phone, email, website, "        \
    "tax_registered, tax_number, language, week_start, paper, opens_min, closes_min, slot_min, close_on_holidays, "    \
    "autolock_min, version"
#define LOCATION_COLUMNS                                                                                               \
    "id, parent_id, name, is_headquarters, region, zone, street, city, postal_code, phone, status = 'closed', version"
#define ROOM_COLUMNS "id, location_id, name, capacity, concurrent, status = 'closed', position, version"

QLatin1String statusText(bool closed)
{
    return closed ? QLatin1String("closed") : QLatin1String("active");
}

Organisation readOrganisation(const Query& q)
{
    Organisation o;
    int c = 0;
    o.id = q.id<OrganisationId>(c++);
    o.name = q.text(c++);
    o.legalName = q.text(c++);
    o.country = q.text(c++);
    o.region = q.text(c++);
    o.zone = q.latin1(c++);
    o.currency = q.text(c++);
    o.street = q.text(c++);
    o.city = q.text(c++);
    o.postalCode = q.text(c++);
    o.phone = q.text(c++);
    o.email = q.text(c++);
    o.website = q.text(c++);
    o.taxRegistered = q.boolean(c++);
    o.taxNumber = q.text(c++);
    o.language = q.text(c++);
    o.weekStart = q.integer(c++);
    o.paper = q.text(c++);
    o.opensMinute = q.integer(c++);
    o.closesMinute = q.integer(c++);
    o.slotMinutes = q.integer(c++);
    o.closeOnHolidays = q.boolean(c++);
    o.autolockMinutes = q.integer(c++);
    o.version = q.integer(c++);
    return o;
}

Location readLocation(const Query& q)
{
    Location l;
    l.id = q.id<LocationId>(0);
    l.parent = q.id<LocationId>(1);
    l.name = q.text(2);
    l.isHeadquarters = q.boolean(3);
    l.region = q.text(4);
    l.zone = q.latin1(5);
    l.street = q.text(6);
    l.city = q.text(7);
    l.postalCode = q.text(8);
    l.phone = q.text(9);
    l.closed = q.boolean(10);
    l.version = q.integer(11);
    return l;
}

Room readRoom(const Query& q)
{
    Room r;
    r.id = q.id<RoomId>(0);
    r.location = q.id<LocationId>(1);
    r.name = q.text(2);
    r.capacity = q.integer(3);
    r.concurrent = q.integer(4);
    r.closed = q.boolean(5);
    r.position = q.integer(6);
    r.version = q.integer(7);
    return r;
}

constexpr TextField<Organisation> organisationFields[] = {
    {"name", &Organisation::name, maxName, true},
    {"legal_name", &Organisation::legalName, maxName},
    {"region", &Organisation::region, 10},
    {"street", &Organisation::street, maxAddressPart},
    {"city", &Organisation::city, maxAddressPart},
    {"postal_code", &Organisation::postalCode, 20},
    {"phone", &Organisation::phone, 40},
    {"website", &Organisation::website, 254},
    {"tax_number", &Organisation::taxNumber, 40},
};

constexpr TextField<Location> locationFields[] = {
    {"name", &Location::name, maxName, true},
    {"region", &Location::region, 10},
    {"street", &Location::street, maxAddressPart},
    {"city", &Location::city, maxAddressPart},
    {"postal_code", &Location::postalCode, 20},
    {"phone", &Location::phone, 40},
};

Result<void> checkZone(const QByteArray& zone)
{
    if (zone.isEmpty() || !isKnownZone(zone))
        return fail(ErrorKind::Invalid, "time.zone", "zone");
    return {};
}

Result<void> checkCode(const QString& text, int length, const char* reason, const char* field)
{
    const bool letters = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (text.size() != length || !letters)
        return fail(ErrorKind::Invalid, reason, field);
    return {};
}

Result<void> checkSlot(int minutes)
{
    for (const int allowed : {5, 10, 15, 20, 30, 60}) {
        if (minutes == allowed)
            return {};
    }
    return fail(ErrorKind::Invalid, "organisation.slot", "slot_min");
}

Result<Organisation> checkOrganisation(const Organisation& organisation)
{
    TD_TRY_ASSIGN(Organisation clean, checkTexts(organisation, organisationFields));
    TD_TRY_ASSIGN(clean.email, checkEmail(clean.email, "email"));
    clean.country = clean.country.trimmed().toUpper();
    clean.currency = clean.currency.trimmed().toUpper();
    TD_TRY(checkCode(clean.country, 2, "organisation.country", "country"));
    TD_TRY(checkCode(clean.currency, 3, "organisation.currency", "currency"));
    TD_TRY(checkZone(clean.zone));
    TD_TRY(checkRange(clean.weekStart, 1, 7, "week_start"));
    TD_TRY(checkRange(clean.opensMinute, 0, 1439, "opens_min"));
    TD_TRY(checkRange(clean.closesMinute, clean.opensMinute + 1, 1440, "closes_min"));
    TD_TRY(checkRange(clean.autolockMinutes, 1, 240, "autolock_min"));
    TD_TRY(checkSlot(clean.slotMinutes));
    TD_TRY(checkOneOf(clean.paper, {QLatin1String("A4"), QLatin1String("Letter")}, "paper"));
    TD_TRY(checkOneOf(clean.language, {QLatin1String(""), QLatin1String("en"), QLatin1String("fr")}, "language"));
    return clean;
}

Result<Location> checkLocation(const Location& location)
{
    TD_TRY_ASSIGN(Location clean, checkTexts(location, locationFields));
    TD_TRY(checkZone(clean.zone));
    return clean;
}

Result<Room> checkRoom(const Room& room)
{
    Room clean = room;
    TD_TRY_ASSIGN(clean.name, checkLine(room.name, "name", maxName, true));
    TD_TRY(checkRange(room.capacity, 1, 1000, "capacity"));
    TD_TRY(checkRange(room.concurrent, 1, 100, "concurrent"));
    return clean;
}

Result<void> expectNone(Query q, const char* reason)
{
    TD_TRY_ASSIGN(const qint64 number, q.number());
    if (number > 0)
        return fail(ErrorKind::Refused, reason, "", {QString::number(number)});
    return {};
}

/// One headquarters at a time: takes the mark from every other location.
Result<void> unmarkHeadquarters(Database& database, LocationId except)
{
    return database.exec("UPDATE locations SET is_headquarters = 0 WHERE is_headquarters = 1 AND id IS NOT ?", except);
}

Result<void> expectNoCycle(Database& database, LocationId id, LocationId parent)
{
    auto q = database.query("WITH RECURSIVE above(id) AS (VALUES (?1) UNION SELECT l.parent_id FROM locations l "
                            "JOIN above ON l.id = above.id WHERE l.parent_id IS NOT NULL) "
                            "SELECT 1 FROM above WHERE id = ?2", parent, id);
    const bool cycle = q.next();
    TD_TRY(q.finish());
    if (cycle)
        return fail(ErrorKind::Invalid, "facility.location-cycle", "parent_id");
    return {};
}

} // namespace

Result<Organisation> Facility::organisation()
{
    auto q = m_database.query("SELECT " ORGANISATION_COLUMNS " FROM organisation WHERE deleted = 0");
    if (q.next())
        return readOrganisation(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "organisation");
}

Result<void> Facility::saveOrganisation(const Organisation& organisation)
{
    TD_TRY_ASSIGN(const Organisation o, checkOrganisation(organisation));
    TD_TRY_ASSIGN(const Organisation current, this->organisation());
    if (current.id != o.id)
        return fail(ErrorKind::NotFound, "row.not-found", "organisation");
    return m_database.change("organisation.save", o.name, [&]() -> Result<void> {
        return m_database.exec(
            "UPDATE organisation SET name = ?, legal_name = ?, country = ?, region = ?, zone = ?, currency = ?, street = ?, "
            "city = ?, postal_code = ?, phone = ?, email = ?, website = ?, tax_registered = ?, tax_number = ?, language = ?, "
            "week_start = ?, paper = ?, opens_min = ?, closes_min = ?, slot_min = ?, close_on_holidays = ?, autolock_min = ?, "
            "version = ? WHERE id = ?",
            o.name, o.legalName, o.country, o.region, QLatin1String(o.zone), o.currency, o.street, o.city, o.postalCode,
            o.phone, o.email, o.website, o.taxRegistered, o.taxNumber, o.language, o.weekStart, o.paper, o.opensMinute,
            o.closesMinute, o.slotMinutes, o.closeOnHolidays, o.autolockMinutes, o.version, o.id);
    });
}

Result<QList<Location>> Facility::locations()
{
    QList<Location> list;
    auto q = m_database.query("SELECT " LOCATION_COLUMNS " FROM locations WHERE deleted = 0 "
                              "ORDER BY status = 'closed', is_headquarters DESC, name COLLATE NOCASE, id");
    while (q.next())
        list.append(readLocation(q));
    TD_TRY(q.finish());
    return list;
}

Result<Location> Facility::findLocation(LocationId id)
{
    auto q = m_database.query("SELECT " LOCATION_COLUMNS " FROM locations WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return readLocation(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "location");
}

Result<LocationId> Facility::addLocation(const Location& location)
{
    TD_TRY_ASSIGN(const Location l, checkLocation(location));
    const auto id = m_database.newId<LocationId>();
    return m_database.change("location.add", l.name, [&]() -> Result<LocationId> {
        if (l.isHeadquarters)
            TD_TRY(unmarkHeadquarters(m_database, id));
        TD_TRY(m_database.exec("INSERT INTO locations (id, parent_id, name, is_headquarters, region, zone, street, city, "
                               "postal_code, phone, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                               id, l.parent, l.name, l.isHeadquarters, l.region, QLatin1String(l.zone), l.street, l.city,
                               l.postalCode, l.phone, statusText(l.closed)));
        return id;
    });
}

Result<void> Facility::saveLocation(const Location& location)
{
    TD_TRY_ASSIGN(const Location l, checkLocation(location));
    TD_TRY(findLocation(l.id));
    if (!l.parent.isNull())
        TD_TRY(expectNoCycle(m_database, l.id, l.parent));
    return m_database.change("location.save", l.name, [&]() -> Result<void> {
        if (l.isHeadquarters)
            TD_TRY(unmarkHeadquarters(m_database, l.id));
        return m_database.exec("UPDATE locations SET parent_id = ?, name = ?, is_headquarters = ?, region = ?, zone = ?, "
                               "street = ?, city = ?, postal_code = ?, phone = ?, status = ?, version = ? WHERE id = ?",
                               l.parent, l.name, l.isHeadquarters, l.region, QLatin1String(l.zone), l.street, l.city,
                               l.postalCode, l.phone, statusText(l.closed), l.version, l.id);
    });
}

Result<void> Facility::archiveLocation(LocationId id)
{
    TD_TRY_ASSIGN(const Location location, findLocation(id));
    if (location.isHeadquarters)
        return fail(ErrorKind::Refused, "facility.headquarters");
    TD_TRY(expectNone(m_database.query("SELECT count(*) FROM rooms WHERE location_id = ? AND deleted = 0", id),
                      "facility.has-rooms"));
    TD_TRY(expectNone(m_database.query("SELECT count(*) FROM appointments WHERE location_id = ? AND starts_at > ? "
                                       "AND status = 'scheduled' AND deleted = 0", id, m_database.clock().now()),
                      "facility.has-bookings"));
    return m_database.change("location.archive", location.name, [&] {
        return m_database.exec("UPDATE locations SET deleted = 1 WHERE id = ?", id);
    });
}

Result<QList<Room>> Facility::rooms(LocationId location)
{
    QList<Room> list;
    auto q = m_database.query("SELECT " ROOM_COLUMNS " FROM rooms WHERE deleted = 0 AND (?1 IS NULL OR location_id = ?1) "
                              "ORDER BY status = 'closed', position, name COLLATE NOCASE, id", location);
    while (q.next())
        list.append(readRoom(q));
    TD_TRY(q.finish());
    return list;
}

Result<Room> Facility::findRoom(RoomId id)
{
    auto q = m_database.query("SELECT " ROOM_COLUMNS " FROM rooms WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return readRoom(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "room");
}

Result<RoomId> Facility::addRoom(const Room& room)
{
    TD_TRY_ASSIGN(const Room r, checkRoom(room));
    TD_TRY(findLocation(r.location));
    const auto id = m_database.newId<RoomId>();
    return m_database.change("room.add", r.name, [&]() -> Result<RoomId> {
        TD_TRY(m_database.exec("INSERT INTO rooms (id, location_id, name, capacity, concurrent, status, position) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?)",
                               id, r.location, r.name, r.capacity, r.concurrent, statusText(r.closed), r.position));
        return id;
    });
}

Result<void> Facility::saveRoom(const Room& room)
{
    TD_TRY_ASSIGN(const Room r, checkRoom(room));
    TD_TRY(findRoom(r.id));
    TD_TRY(findLocation(r.location));
    return m_database.change("room.save", r.name, [&] {
        return m_database.exec("UPDATE rooms SET location_id = ?, name = ?, capacity = ?, concurrent = ?, status = ?, "
                               "position = ?, version = ? WHERE id = ?",
                               r.location, r.name, r.capacity, r.concurrent, statusText(r.closed), r.position, r.version, r.id);
    });
}

Result<void> Facility::archiveRoom(RoomId id)
{
    TD_TRY_ASSIGN(const Room room, findRoom(id));
    TD_TRY(expectNone(m_database.query("SELECT count(*) FROM appointments WHERE room_id = ? AND starts_at > ? "
                                       "AND status = 'scheduled' AND deleted = 0", id, m_database.clock().now()),
                      "facility.has-bookings"));
    return m_database.change("room.archive", room.name, [&] {
        return m_database.exec("UPDATE rooms SET deleted = 1 WHERE id = ?", id);
    });
}

} // namespace td
