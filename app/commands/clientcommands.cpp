// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientfilter.h"
#include "clients/clientsearch.h"
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "facility/studioday.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QStringList statusNames()
{
    return {u"lead"_s, u"active"_s, u"paused"_s, u"former"_s};
}

/// The profile's fields, which adding and saving share.
QList<Field> profileFields()
{
    QList<Field> fields;
    const QList<QByteArrayView> choices{"source", "language"}; // texts of a fixed list, below
    for (const ClientText& text : clientTexts()) {
        if (choices.contains(text.column))
            continue;
        fields.append(field(text.column, FieldType::Text, text.block ? "Several lines of text." : "One line of text."));
    }
    fields += {
        field("birthday", FieldType::Day, "Date of birth."),
        field("source", FieldType::Text, "How they found the studio.")
            .oneOf({u""_s, u"referral"_s, u"walk-in"_s, u"online"_s, u"event"_s, u"partner"_s, u"other"_s}),
        field("status", FieldType::Text, "Where the client stands.").oneOf(statusNames()).otherwise(u"active"_s),
        field("tags", FieldType::Texts, "Tags; a save replaces all of them."),
        field("language", FieldType::Text, "Language of letters and receipts.").oneOf({u""_s, u"en"_s, u"fr"_s}),
        field("location", FieldType::Location, "Where they usually train.").from("location_id"_L1),
        field("joined_on", FieldType::Day, "First day as a client.").otherwise(u"today"_s),
    };
    return fields;
}

void fill(const Arguments& a, Client& client)
{
    for (const ClientText& text : clientTexts())
        a.into(QLatin1String(text.column), client.*text.member);
    a.into("birthday"_L1, client.birthday);
    if (a.has("status"_L1))
        client.status = clientStatusFromName(a.text("status"_L1)).value_or(client.status);
    a.into("tags"_L1, client.tags);
    a.into("location"_L1, client.location);
    a.into("joined_on"_L1, client.joinedOn);
}

Result<QJsonObject> shown(Session& s, const ClientId& id)
{
    TD_TRY_ASSIGN(const Client client, s.clients().find(id));
    return answerWith("client", client);
}

Result<QJsonObject> add(Session& s, const Arguments& a)
{
    Client client;
    TD_TRY_ASSIGN(client.joinedOn, studioToday(s.db()));
    fill(a, client);
    TD_TRY_ASSIGN(const ClientId id, s.clients().add(client, a.id<TrainerId>("trainer"_L1)));
    return shown(s, id);
}

Result<QJsonObject> save(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(Client client, s.clients().find(a.id<ClientId>("client"_L1)));
    fill(a, client);
    a.into("version"_L1, client.version);
    TD_TRY(s.clients().save(client));
    return shown(s, client.id);
}

Result<QJsonObject> get(Session& s, const Arguments& a)
{
    return shown(s, a.id<ClientId>("client"_L1));
}

Result<QJsonObject> remove(Session& s, const Arguments& a)
{
    const auto id = a.id<ClientId>("client"_L1);
    TD_TRY(s.clients().remove(id));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QJsonObject> restore(Session& s, const Arguments& a)
{
    TD_TRY(s.clients().restore(a.id<ClientId>("client"_L1)));
    return shown(s, a.id<ClientId>("client"_L1));
}

Result<QJsonObject> list(Session& s, const Arguments& a)
{
    if (a.boolean("removed"_L1)) {
        TD_TRY_ASSIGN(const QList<ClientRow> removed, s.clients().removedRows());
        return answerWithList("clients", removed);
    }
    ClientFilter filter;
    if (a.has("status"_L1))
        filter.statuses = {clientStatusFromName(a.text("status"_L1)).value_or(ClientStatus::Active)};
    a.into("tag"_L1, filter.tag);
    a.into("trainer"_L1, filter.trainer);
    a.into("without_trainer"_L1, filter.withoutTrainer);
    a.into("lapsing_days"_L1, filter.lapsingDays);
    a.into("text"_L1, filter.text);
    TD_TRY_ASSIGN(QList<ClientRow> rows, s.clients().rows());
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    const FilterMoment moment{s.db().clock().now(), today};
    rows.removeIf([&](const ClientRow& row) { return !matches(filter, row, moment); });
    return answerWithList("clients", rows);
}

Result<QJsonObject> search(Session& s, const Arguments& a)
{
    ClientSearch search;
    TD_TRY(search.load(s.db()));
    QJsonArray hits;
    for (const SearchHit& hit : search.find(a.text("text"_L1), qBound(1, a.integer("limit"_L1, 20), 1000)))
        hits.append(QJsonObject{{u"id"_s, jsonOf(hit.id)}, {u"name"_s, hit.name}});
    return QJsonObject{{u"clients"_s, hits}};
}

} // namespace

QList<Command> clientCommands()
{
    const Field client = field("client", FieldType::Client, "Which client.").must();
    const Field trainer = field("trainer", FieldType::Trainer, "Primary trainer.");
    const QList<Field> searchFields{field("text", FieldType::Text, "What somebody would type.").must(),
                                    field("limit", FieldType::Integer, "At most so many.").otherwise(u"20"_s)};
    QList<Field> addFields = profileFields();
    addFields.first().required = true;
    return {
        {"client.add"_L1, u"Adds a client."_s, staffRoles(), addFields + QList<Field>{trainer}, add},
        {"client.save"_L1, u"Changes the given fields of a client."_s, staffRoles(),
         QList<Field>{client} + profileFields() +
             QList<Field>{field("version", FieldType::Integer, "As it was read; refused when somebody changed the client since.")},
         save},
        {"client.get"_L1, u"One client with the whole profile."_s, staffRoles(), {client}, get},
        {"client.list"_L1,
         u"Clients by last name."_s,
         staffRoles(),
         {field("status", FieldType::Text, "Only these.").oneOf(statusNames()), field("tag", FieldType::Text, "Only with this tag."),
          trainer, field("without_trainer", FieldType::Boolean, "Only those without a primary trainer."),
          field("lapsing_days", FieldType::Integer, "Only those without a session for so many days."),
          field("text", FieldType::Text, "Every word in name, phone, e-mail or tags."),
          field("removed", FieldType::Boolean, "The removed ones instead.")},
         list},
        {"client.search"_L1, u"Finds clients as the search field does."_s, staffRoles(), searchFields, search},
        {"search"_L1, u"The same as client.search."_s, staffRoles(), searchFields, search},
        {"client.remove"_L1, u"Removes a client; client.restore brings them back."_s, staffRoles(), {client}, remove},
        {"client.restore"_L1, u"Brings a removed client back."_s, staffRoles(), {client}, restore},
    };
}

} // namespace td
