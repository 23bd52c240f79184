// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accesslog.h"

#include "storage/database.h"

namespace td
{

Result<void> AccessLog::note(const char* resource, const AnyId& subject, const char* action, const QString& purpose)
{
    return m_db.exec("INSERT INTO access_log (id, at, user_id, resource, resource_id, action, purpose) VALUES (?, ?, ?, ?, ?, ?, ?)",
                     m_db.newId<AnyId>(), m_db.clock().now(), m_db.actor().user, QLatin1String(resource), subject,
                     QLatin1String(action), purpose);
}

Result<std::vector<AccessLog::Entry>> AccessLog::latest(int limit) const
{
    auto q = m_db.query("SELECT at, user_id, resource, resource_id, action, purpose FROM access_log ORDER BY id DESC LIMIT ?", limit);
    std::vector<Entry> entries;
    while (q.next())
        entries.push_back({q.int64(0), q.id<UserId>(1), q.text(2), q.id<AnyId>(3), q.text(4), q.text(5)});
    TD_TRY(q.finish());
    return entries;
}

} // namespace td
