// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportnames.h"

#include "storage/database.h"

namespace td
{
namespace
{

Query namesOf(Database& db, ReportNames::Kind kind)
{
    switch (kind) {
    case ReportNames::Kind::Client: return db.query("SELECT id, trim(first_name || ' ' || last_name) FROM client_names");
    case ReportNames::Kind::Trainer: return db.query("SELECT id, trim(first_name || ' ' || last_name) FROM trainers");
    case ReportNames::Kind::ClassType: return db.query("SELECT id, name FROM class_types");
    case ReportNames::Kind::Location: return db.query("SELECT id, name FROM locations");
    case ReportNames::Kind::Account: return db.query("SELECT id, name FROM bank_accounts");
    case ReportNames::Kind::Contract: break;
    }
    return db.query("SELECT id, name FROM contracts");
}

} // namespace

Result<ReportNames> ReportNames::load(Database& database, Kind kind)
{
    ReportNames names;
    const Role role = database.actor().role;
    if (kind == Kind::Contract && (role == Role::Desk || role == Role::Client)) // contracts are none of their business
        return names;
    auto q = namesOf(database, kind);
    while (q.next())
        names.m_names.insert(q.id<AnyId>(0), q.text(1));
    TD_TRY(q.finish());
    return names;
}

} // namespace td
