// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/actor.h"

#include <QByteArrayList>

namespace td
{

class Database;

/// Generates, from storage/tables.h, the TEMP views and triggers through which the signed-in user sees and writes the
/// studio, and the triggers that keep the journal.
///
/// For each table: a view with a random 128-bit name holds the rule, the public view of the plain name selects from it. The
/// authorizer lets only the random names touch base tables, so that a CTE named like a public view gains nothing.
class RowRules
{
public:
    /// Journal triggers only: what storage's own writes (first set-up, import) need before anybody signs in.
    static Result<void> installJournal(Database& database);
    /// Views, write triggers and the authorizer for `actor`, in place of those of whoever was signed in before. After an error nothing is open to anybody.
    static Result<void> install(Database& database, const Actor& actor);
    /// Tables in the file that have no declaration, and declarations without a table; both must be empty.
    static Result<QByteArrayList> undeclaredTables(Database& database);

private:
    static Result<void> generate(Database& database, const Actor& actor);
    static Result<void> remove(Database& database);
};

} // namespace td
