// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientscontext.h"

#include "storage/database.h"

namespace td
{

Instant ClientsContext::now() const
{
    return db.clock().now();
}

QDate ClientsContext::today() const
{
    return localDay(now(), zone);
}

} // namespace td
