// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clients.h"

#include "clients/clientrules.h"
#include "facility/studioday.h"
#include "storage/database.h"

namespace td
{
namespace
{

#define CLIENT_COLUMNS                                                                                                 \
    "id, first_name, last_name, preferred_name, email, phone, birthday, street, city, region, postal_code, country, "  \
    "emergency_name, emergency_phone, emergency_relation, goals, preferences, notes, source, status, tags, language, " \
    "location_id, photo_id, merged_into, joined_on, deleted, version"

Client readClient(const Query& q)
{
    Client client;
    int c = 0;
    client.id = q.id<ClientId>(c++);
    client.firstName = q.text(c++);
    client.lastName = q.text(c++);
    client.preferredName = q.text(c++);
    client.email = q.text(c++);
    client.phone = q.text(c++);
    client.birthday = q.date(c++);
    client.street = q.text(c++);
    client.city = q.text(c++);
    client.region = q.text(c++);
    client.postalCode = q.text(c++);
    client.country = q.text(c++);
    client.emergencyName = q.text(c++);
    client.emergencyPhone = q.text(c++);
    client.emergencyRelation = q.text(c++);
    client.goals = q.text(c++);
    client.preferences = q.text(c++);
    client.notes = q.text(c++);
    client.source = q.text(c++);
    client.status = clientStatusFromName(q.text(c++)).value_or(ClientStatus::Active);
    client.tags = splitTags(q.text(c++));
    client.language = q.text(c++);
    client.location = q.id<LocationId>(c++);
    client.photo = q.id<PhotoId>(c++);
    client.mergedInto = q.id<ClientId>(c++);
    client.joinedOn = q.date(c++);
    client.deleted = q.boolean(c++);
    client.version = q.integer(c++);
    return client;
}

tl::unexpected<Error> notFound()
{
    return fail(ErrorKind::NotFound, "row.not-found", "client");
}

} // namespace

Result<Client> Clients::find(ClientId id)
{
    auto q = m_database.query("SELECT " CLIENT_COLUMNS " FROM clients WHERE id = ?", id);
    if (q.next())
        return readClient(q);
    TD_TRY(q.finish());
    return notFound();
}

Result<QList<Client>> Clients::everybody()
{
    QList<Client> list;
    auto q = m_database.query("SELECT " CLIENT_COLUMNS " FROM clients WHERE deleted = 0");
    while (q.next())
        list.append(readClient(q));
    TD_TRY(q.finish());
    return list;
}

Result<Client> Clients::findCurrent(ClientId id)
{
    TD_TRY_ASSIGN(const Client client, find(id));
    if (client.deleted)
        return notFound();
    return client;
}

Result<ClientId> Clients::add(const Client& client, TrainerId primary)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(m_database));
    TD_TRY_ASSIGN(Client clean, checkClient(client, today));
    clean.id = m_database.newId<ClientId>();
    if (!clean.joinedOn.isValid())
        clean.joinedOn = today;
    const Actor& actor = m_database.actor();
    const TrainerId trainer = actor.role == Role::Trainer ? actor.trainer : primary;
    return m_database.change("client.add", clean.name(), [&]() -> Result<ClientId> {
        TD_TRY(insert(clean));
        if (!trainer.isNull()) {
            TD_TRY(m_database.exec("INSERT INTO assignments (id, client_id, trainer_id, start_day, assigned_by) "
                                   "VALUES (?, ?, ?, ?, ?)",
                                   m_database.newId<AssignmentId>(), clean.id, trainer, today, actor.user));
        }
        return clean.id;
    });
}

Result<void> Clients::insert(const Client& c)
{
    return m_database.exec(
        "INSERT INTO clients (id, first_name, last_name, preferred_name, email, phone, birthday, street, city, region, "
        "postal_code, country, emergency_name, emergency_phone, emergency_relation, goals, preferences, notes, source, status, "
        "tags, language, location_id, joined_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        c.id, c.firstName, c.lastName, c.preferredName, c.email, c.phone, c.birthday, c.street, c.city, c.region, c.postalCode,
        c.country, c.emergencyName, c.emergencyPhone, c.emergencyRelation, c.goals, c.preferences, c.notes, c.source,
        clientStatusName(c.status), joinTags(c.tags), c.language, c.location, c.joinedOn);
}

Result<void> Clients::save(const Client& client)
{
    TD_TRY(findCurrent(client.id));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_database));
    TD_TRY_ASSIGN(const Client c, checkClient(client, today));
    return m_database.change("client.save", c.name(), [&] {
        return m_database.exec(
            "UPDATE clients SET first_name = ?, last_name = ?, preferred_name = ?, email = ?, phone = ?, birthday = ?, "
            "street = ?, city = ?, region = ?, postal_code = ?, country = ?, emergency_name = ?, emergency_phone = ?, "
            "emergency_relation = ?, goals = ?, preferences = ?, notes = ?, source = ?, status = ?, tags = ?, language = ?, "
            "location_id = ?, joined_on = ?, version = ? WHERE id = ?",
            c.firstName, c.lastName, c.preferredName, c.email, c.phone, c.birthday, c.street, c.city, c.region, c.postalCode,
            c.country, c.emergencyName, c.emergencyPhone, c.emergencyRelation, c.goals, c.preferences, c.notes, c.source,
            clientStatusName(c.status), joinTags(c.tags), c.language, c.location, c.joinedOn, c.version, c.id);
    });
}

Result<void> Clients::remove(ClientId id)
{
    TD_TRY_ASSIGN(const Client client, findCurrent(id));
    TD_TRY_ASSIGN(const qint64 bookings,
                  m_database.query("SELECT count(*) FROM participants WHERE client_id = ? AND starts_at > ? "
                                   "AND status = 'confirmed' AND is_open = 1 AND deleted = 0",
                                   id, m_database.clock().now()).number());
    if (bookings > 0)
        return fail(ErrorKind::Refused, "client.has-bookings", "", {QString::number(bookings)});
    return m_database.change("client.remove", client.name(), [&] {
        return m_database.exec("UPDATE clients SET deleted = 1 WHERE id = ?", id);
    });
}

Result<void> Clients::restore(ClientId id)
{
    TD_TRY_ASSIGN(const Client client, find(id));
    if (!client.mergedInto.isNull())
        return fail(ErrorKind::Refused, "client.merged");
    if (!client.deleted)
        return {};
    return m_database.change("client.restore", client.name(), [&] {
        return m_database.exec("UPDATE clients SET deleted = 0 WHERE id = ?", id);
    });
}

} // namespace td
