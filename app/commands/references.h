// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/field.h"
#include "core/id.h"
#include "core/result.h"

namespace td
{

class Database;

/// Finds the row that a field means: by id, or by an exact name or login that only one row has. Only rows that the
/// signed-in user may see can be found by name.
class References
{
public:
    explicit References(Database& database) : m_db(database) {}

    /// An id is taken as it is. Errors: Invalid "reference.ambiguous" (args: the name), NotFound "reference.unknown".
    Result<RawId> resolve(FieldType type, const QString& text, QLatin1String field);

private:
    Result<QList<RawId>> named(FieldType type, const QString& name);

    Database& m_db;
};

} // namespace td
