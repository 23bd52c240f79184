// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/field.h"

#include "core/namedvalue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr std::array<NamedValue<FieldType>, 20> typeNames{{
    {FieldType::Text, "text"_L1},
    {FieldType::Texts, "list of texts"_L1},
    {FieldType::Integer, "integer"_L1},
    {FieldType::Boolean, "true or false"_L1},
    {FieldType::Day, "day (YYYY-MM-DD)"_L1},
    {FieldType::Time, "time (HH:MM)"_L1},
    {FieldType::EndTime, "time (HH:MM, up to 24:00)"_L1},
    {FieldType::Moment, "instant (ISO 8601 with offset)"_L1},
    {FieldType::Id, "id (UUID)"_L1},
    {FieldType::Object, "object"_L1},
    {FieldType::Objects, "list of objects"_L1},
    {FieldType::Client, "client (id or name)"_L1},
    {FieldType::Clients, "list of clients (id or name)"_L1},
    {FieldType::Trainer, "trainer (id, name or login)"_L1},
    {FieldType::Trainers, "list of trainers (id, name or login)"_L1},
    {FieldType::ClassType, "class type (id or name)"_L1},
    {FieldType::Room, "room (id or name)"_L1},
    {FieldType::Location, "location (id or name)"_L1},
    {FieldType::Policy, "policy (id or name)"_L1},
    {FieldType::User, "user (id or login)"_L1},
}};

} // namespace

QString fieldTypeName(FieldType type)
{
    return nameOf(typeNames, type);
}

Field field(const char* name, FieldType type, const char* summary)
{
    return {QLatin1String(name), type, QString::fromLatin1(summary)};
}

Field Field::must() const
{
    Field copy = *this;
    copy.required = true;
    return copy;
}

Field Field::oneOf(QStringList allowed) const
{
    Field copy = *this;
    copy.values = std::move(allowed);
    return copy;
}

Field Field::otherwise(QString words) const
{
    Field copy = *this;
    copy.fallback = std::move(words);
    return copy;
}

Field Field::from(QLatin1String serviceName) const
{
    Field copy = *this;
    copy.column = serviceName;
    return copy;
}

QJsonObject toJson(const Field& field)
{
    QJsonObject json{{u"name"_s, QString(field.name)},
                     {u"type"_s, fieldTypeName(field.type)},
                     {u"required"_s, field.required},
                     {u"summary"_s, field.summary}};
    if (!field.values.isEmpty())
        json.insert(u"values"_s, QJsonArray::fromStringList(field.values));
    if (!field.fallback.isEmpty())
        json.insert(u"default"_s, field.fallback);
    return json;
}

} // namespace td
