// SPDX-License-Identifier: GPL-3.0-or-later
#include "facility/studioday.h"

#include "core/localtime.h"
#include "storage/database.h"

namespace td
{

Result<QByteArray> studioZone(Database& database)
{
    auto q = database.query("SELECT zone FROM organisation WHERE deleted = 0");
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "organisation");
    }
    return q.latin1(0);
}

Result<QDate> studioToday(Database& database)
{
    TD_TRY_ASSIGN(const QByteArray zone, studioZone(database));
    return localDay(database.clock().now(), zone);
}

} // namespace td
