// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/references.h"

#include "storage/database.h"

namespace td
{
namespace
{

/// Each statement gives the ids of the rows with the name ?1, at most two.
const char* nameQuery(FieldType type)
{
    switch (type) {
    case FieldType::Client:
    case FieldType::Clients:
        return "SELECT id FROM clients WHERE deleted = 0 AND trim(first_name || ' ' || last_name) = ?1 "
               "UNION SELECT id FROM clients WHERE deleted = 0 AND preferred_name <> '' "
               "AND trim(preferred_name || ' ' || last_name) = ?1 LIMIT 2";
    case FieldType::Trainer:
    case FieldType::Trainers:
        return "SELECT id FROM trainers WHERE deleted = 0 AND trim(first_name || ' ' || last_name) = ?1 "
               "UNION SELECT trainer_id FROM users WHERE login = ?1 COLLATE NOCASE AND trainer_id IS NOT NULL "
               "AND status = 'active' AND deleted = 0 LIMIT 2";
    case FieldType::ClassType: return "SELECT id FROM class_types WHERE deleted = 0 AND status = 'active' AND name = ?1 LIMIT 2";
    case FieldType::Room: return "SELECT id FROM rooms WHERE deleted = 0 AND name = ?1 LIMIT 2";
    case FieldType::Location: return "SELECT id FROM locations WHERE deleted = 0 AND name = ?1 LIMIT 2";
    case FieldType::Policy: return "SELECT id FROM policies WHERE deleted = 0 AND name = ?1 LIMIT 2";
    default:
        return "SELECT id FROM users WHERE login = ?1 COLLATE NOCASE AND status = 'active' AND deleted = 0 LIMIT 2";
    }
}

} // namespace

Result<QList<RawId>> References::named(FieldType type, const QString& name)
{
    QList<RawId> ids;
    auto q = m_db.query(nameQuery(type), name);
    while (q.next())
        ids.append(q.id<AnyId>(0).raw());
    TD_TRY(q.finish());
    return ids;
}

Result<RawId> References::resolve(FieldType type, const QString& text, QLatin1String field)
{
    const QByteArray name(field.data(), field.size());
    if (const auto id = rawIdFromString(text))
        return *id;
    if (type == FieldType::Id)
        return fail(ErrorKind::Invalid, "command.wrong-type", name.constData(), {fieldTypeName(type)});
    TD_TRY_ASSIGN(const QList<RawId> ids, named(type, text));
    if (ids.isEmpty())
        return fail(ErrorKind::NotFound, "reference.unknown", name.constData(), {text.left(80)});
    if (ids.size() > 1)
        return fail(ErrorKind::Invalid, "reference.ambiguous", name.constData(), {text.left(80)});
    return ids.first();
}

} // namespace td
