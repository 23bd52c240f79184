// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Clients that stands beside the profile: health, alerts, photo.
#include "clients/clients.h"

#include "core/formcheck.h"
#include "facility/studioday.h"
#include "storage/database.h"

namespace td
{
namespace
{

constexpr int maxHealthText = 10'000;
constexpr int maxMessage = 500;
constexpr qsizetype maxPhotoBytes = 2'000'000;

constexpr TextField<ClientHealth> healthTexts[] = {
    {"conditions", &ClientHealth::conditions, maxHealthText, false, true},
    {"medications", &ClientHealth::medications, maxHealthText, false, true},
    {"allergies", &ClientHealth::allergies, maxHealthText, false, true},
    {"injuries", &ClientHealth::injuries, maxHealthText, false, true},
};

constexpr TextField<ClientAlert> alertTexts[] = {{"message", &ClientAlert::message, maxMessage, true}};

#define ALERT_COLUMNS "id, client_id, kind, message, until, version"

ClientAlert readAlert(const Query& q)
{
    ClientAlert a;
    a.id = q.id<AlertId>(0);
    a.client = q.id<ClientId>(1);
    a.kind = alertKindFromName(q.text(2)).value_or(AlertKind::Note);
    a.message = q.text(3);
    a.until = q.date(4);
    a.version = q.integer(5);
    return a;
}

bool isPicture(const QByteArray& image)
{
    return image.startsWith("\xFF\xD8\xFF") || image.startsWith("\x89PNG\r\n\x1A\n");
}

Result<void> checkPhoto(const QByteArray& image)
{
    if (image.isEmpty())
        return {};
    if (image.size() > maxPhotoBytes)
        return fail(ErrorKind::Invalid, "photo.too-large", "photo", {QString::number(maxPhotoBytes)});
    if (!isPicture(image))
        return fail(ErrorKind::Invalid, "photo.format", "photo");
    return {};
}

Result<void> expectHealthReader(const Actor& actor)
{
    if (!actor.seesHealth() && actor.role != Role::Client)
        return fail(ErrorKind::Forbidden, "rule.forbidden", "health");
    return {};
}

} // namespace

Result<ClientHealth> Clients::health(ClientId client)
{
    TD_TRY(expectHealthReader(m_database.actor()));
    TD_TRY(find(client));
    ClientHealth health;
    health.client = client;
    auto q = m_database.query("SELECT conditions, medications, allergies, injuries, version FROM client_health "
                              "WHERE id = ? AND deleted = 0", client);
    if (q.next()) {
        health.conditions = q.text(0);
        health.medications = q.text(1);
        health.allergies = q.text(2);
        health.injuries = q.text(3);
        health.version = q.integer(4);
    }
    TD_TRY(q.finish());
    return health;
}

Result<void> Clients::saveHealth(const ClientHealth& health)
{
    TD_TRY_ASSIGN(const ClientHealth before, this->health(health.client));
    TD_TRY_ASSIGN(const Client client, findCurrent(health.client));
    TD_TRY_ASSIGN(const ClientHealth h, checkTexts(health, healthTexts));
    if (before.version != h.version)
        return fail(ErrorKind::Stale, "row.stale");
    return m_database.change("health.save", client.name(), [&] {
        if (before.version == 0)
            return m_database.exec("INSERT INTO client_health (id, conditions, medications, allergies, injuries) "
                                   "VALUES (?, ?, ?, ?, ?)", h.client, h.conditions, h.medications, h.allergies, h.injuries);
        return m_database.exec("UPDATE client_health SET conditions = ?, medications = ?, allergies = ?, injuries = ?, "
                               "version = ? WHERE id = ?",
                               h.conditions, h.medications, h.allergies, h.injuries, h.version, h.client);
    });
}

Result<QList<ClientAlert>> Clients::alerts(ClientId client, bool past)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(m_database));
    QList<ClientAlert> list;
    auto q = m_database.query("SELECT " ALERT_COLUMNS " FROM client_alerts WHERE client_id = ?1 AND deleted = 0 "
                              "AND (?2 OR until IS NULL OR until >= ?3) ORDER BY id", client, past, today);
    while (q.next())
        list.append(readAlert(q));
    TD_TRY(q.finish());
    return list;
}

Result<ClientAlert> Clients::findAlert(AlertId id)
{
    auto q = m_database.query("SELECT " ALERT_COLUMNS " FROM client_alerts WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return readAlert(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "alert");
}

Result<AlertId> Clients::addAlert(const ClientAlert& alert)
{
    TD_TRY_ASSIGN(const ClientAlert a, checkTexts(alert, alertTexts));
    TD_TRY_ASSIGN(const Client client, findCurrent(a.client));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_database));
    if (a.until.isValid() && a.until < today)
        return fail(ErrorKind::Invalid, "client.alert-until", "until");
    const auto id = m_database.newId<AlertId>();
    return m_database.change("alert.add", client.name(), [&]() -> Result<AlertId> {
        TD_TRY(m_database.exec("INSERT INTO client_alerts (id, client_id, kind, message, until) VALUES (?, ?, ?, ?, ?)", id,
                               a.client, alertKindName(a.kind), a.message, a.until));
        return id;
    });
}

Result<void> Clients::saveAlert(const ClientAlert& alert)
{
    TD_TRY_ASSIGN(const ClientAlert a, checkTexts(alert, alertTexts));
    TD_TRY_ASSIGN(const ClientAlert before, findAlert(a.id));
    TD_TRY_ASSIGN(const Client client, findCurrent(before.client));
    return m_database.change("alert.save", client.name(), [&] {
        return m_database.exec("UPDATE client_alerts SET kind = ?, message = ?, until = ?, version = ? WHERE id = ?",
                               alertKindName(a.kind), a.message, a.until, a.version, a.id);
    });
}

Result<void> Clients::endAlert(AlertId id)
{
    TD_TRY_ASSIGN(const ClientAlert alert, findAlert(id));
    TD_TRY_ASSIGN(const Client client, findCurrent(alert.client));
    return m_database.change("alert.end", client.name(), [&] {
        return m_database.exec("UPDATE client_alerts SET deleted = 1 WHERE id = ?", id);
    });
}

Result<PhotoId> Clients::setPhoto(ClientId id, const QByteArray& image)
{
    TD_TRY(checkPhoto(image));
    TD_TRY_ASSIGN(const Client client, findCurrent(id));
    const auto photo = image.isEmpty() ? PhotoId() : m_database.newId<PhotoId>();
    return m_database.change(image.isEmpty() ? "photo.remove" : "photo.set", client.name(), [&]() -> Result<PhotoId> {
        if (!photo.isNull())
            TD_TRY(m_database.exec("INSERT INTO client_photos (id, client_id, image) VALUES (?, ?, ?)", photo, id, image));
        TD_TRY(m_database.exec("UPDATE clients SET photo_id = ? WHERE id = ?", photo, id));
        return photo;
    });
}

Result<QByteArray> Clients::photo(PhotoId id)
{
    auto q = m_database.query("SELECT image FROM client_photos WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return q.bytes(0);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "photo");
}

} // namespace td
