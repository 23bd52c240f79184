// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "storage/accesslog.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<QJsonObject> health(Session& s, const Arguments& a)
{
    const auto id = a.id<ClientId>("client"_L1);
    TD_TRY_ASSIGN(const ClientHealth health, s.clients().health(id));
    TD_TRY(AccessLog(s.db()).note("client-health", AnyId(id.raw()), "view", a.text("purpose"_L1, u"command line"_s)));
    return QJsonObject{{u"health"_s, toJson(health)}};
}

Result<QJsonObject> saveHealth(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(ClientHealth health, s.clients().health(a.id<ClientId>("client"_L1)));
    a.into("conditions"_L1, health.conditions);
    a.into("medications"_L1, health.medications);
    a.into("allergies"_L1, health.allergies);
    a.into("injuries"_L1, health.injuries);
    a.into("version"_L1, health.version);
    TD_TRY(s.clients().saveHealth(health));
    TD_TRY_ASSIGN(health, s.clients().health(health.client));
    return QJsonObject{{u"health"_s, toJson(health)}};
}

Result<QJsonObject> alerts(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<ClientAlert> alerts, s.clients().alerts(a.id<ClientId>("client"_L1), a.boolean("past"_L1)));
    return answerWithList("alerts", alerts);
}

Result<QJsonObject> addAlert(Session& s, const Arguments& a)
{
    ClientAlert alert;
    alert.client = a.id<ClientId>("client"_L1);
    alert.kind = alertKindFromName(a.text("kind"_L1, u"note"_s)).value_or(AlertKind::Note);
    alert.message = a.text("message"_L1);
    alert.until = a.day("until"_L1);
    TD_TRY_ASSIGN(alert.id, s.clients().addAlert(alert));
    return answerWith("alert", alert);
}

Result<QJsonObject> endAlert(Session& s, const Arguments& a)
{
    const auto id = a.id<AlertId>("id"_L1);
    TD_TRY(s.clients().endAlert(id));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QJsonObject> retag(Session& s, const Arguments& a, bool add)
{
    TD_TRY_ASSIGN(Client client, s.clients().find(a.id<ClientId>("client"_L1)));
    const QString tag = a.text("tag"_L1);
    client.tags.removeIf([&](const QString& one) { return one.compare(tag, Qt::CaseInsensitive) == 0; });
    if (add)
        client.tags.append(tag);
    TD_TRY(s.clients().save(client));
    TD_TRY_ASSIGN(client, s.clients().find(client.id));
    return answerWith("client", client);
}

Result<QJsonObject> addTag(Session& s, const Arguments& a)
{
    return retag(s, a, true);
}

Result<QJsonObject> removeTag(Session& s, const Arguments& a)
{
    return retag(s, a, false);
}

Result<QJsonObject> setPhoto(Session& s, const Arguments& a)
{
    const auto image = QByteArray::fromBase64Encoding(a.text("image"_L1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!image)
        return fail(ErrorKind::Invalid, "photo.format", "image");
    TD_TRY_ASSIGN(const PhotoId id, s.clients().setPhoto(a.id<ClientId>("client"_L1), *image));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QJsonObject> photo(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Client client, s.clients().find(a.id<ClientId>("client"_L1)));
    if (client.photo.isNull())
        return QJsonObject{{u"id"_s, QJsonValue()}};
    TD_TRY_ASSIGN(const QByteArray image, s.clients().photo(client.photo));
    return QJsonObject{{u"id"_s, jsonOf(client.photo)}, {u"image"_s, QString::fromLatin1(image.toBase64())}};
}

} // namespace

QList<Command> clientCareCommands()
{
    const Field client = field("client", FieldType::Client, "Which client.").must();
    const Field tag = field("tag", FieldType::Text, "The tag; case does not count.").must().from("tags"_L1);
    return {
        {"client.health"_L1, u"Health facts; the access is logged."_s, trainingRoles(),
         {client, field("purpose", FieldType::Text, "Why, for the access log.")}, health, true},
        {"client.health-save"_L1,
         u"Changes the given health facts."_s,
         trainingRoles(),
         {client, field("conditions", FieldType::Text, "Medical conditions."), field("medications", FieldType::Text, "Medications."),
          field("allergies", FieldType::Text, "Allergies."), field("injuries", FieldType::Text, "Injuries."),
          field("version", FieldType::Integer, "As it was read.")},
         saveHealth},
        {"client.alerts"_L1, u"Alerts in force."_s, staffRoles(),
         {client, field("past", FieldType::Boolean, "Also those that have run out.")}, alerts},
        {"client.alert"_L1,
         u"Adds an alert, to be seen before every session."_s,
         staffRoles(),
         {client, field("message", FieldType::Text, "What to see.").must(),
          field("kind", FieldType::Text, "What it is about.").oneOf({u"note"_s, u"billing"_s, u"waiver"_s}).otherwise(u"note"_s),
          field("until", FieldType::Day, "Last day on which it shows.").otherwise(u"no end"_s)},
         addAlert},
        {"client.alert-end"_L1, u"Ends an alert."_s, staffRoles(), {field("id", FieldType::Id, "Which alert.").must()}, endAlert},
        {"client.tag"_L1, u"Adds a tag."_s, staffRoles(), {client, tag}, addTag},
        {"client.untag"_L1, u"Takes a tag away."_s, staffRoles(), {client, tag}, removeTag},
        {"client.photo"_L1, u"The photo, in base 64."_s, staffRoles(), {client}, photo},
        {"client.photo-set"_L1, u"Sets the photo, or takes it away when empty."_s, staffRoles(),
         {client, field("image", FieldType::Text, "JPEG or PNG in base 64, at most 2,000,000 bytes.").must().from("photo"_L1)},
         setPhoto},
    };
}

} // namespace td
