// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/trainedclient.h"

#include "clients/clients.h"
#include "core/localtime.h"
#include "facility/studioday.h"
#include "storage/database.h"

namespace td
{

Result<Client> trainedClient(Database& database, const ClientId& id)
{
    const Actor& actor = database.actor();
    if (!actor.seesHealth() && actor.role != Role::Client)
        return fail(ErrorKind::Forbidden, "rule.forbidden", "client");
    TD_TRY_ASSIGN(Client client, Clients(database).find(id));
    if (client.deleted)
        return fail(ErrorKind::NotFound, "row.not-found", "client");
    return client;
}

Result<void> checkPastDay(Database& database, QDate day, const char* field)
{
    if (!day.isValid() || day.year() < firstYear)
        return fail(ErrorKind::Invalid, "time.range", field, {QString::number(firstYear), QString::number(lastYear)});
    TD_TRY_ASSIGN(const QDate today, studioToday(database));
    if (day > today)
        return fail(ErrorKind::Invalid, "measurement.future", field);
    return {};
}

} // namespace td
