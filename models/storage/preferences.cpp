// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preferences.h"

#include "storage/database.h"

namespace td
{

QString Preferences::value(const QString& name, const QString& fallback) const
{
    auto q = m_db.maintenanceQuery("SELECT value FROM t_preferences WHERE user_id = ? AND name = ?");
    q.bindAll(m_db.actor().user, name);
    return q.next() ? q.text(0) : fallback;
}

Result<void> Preferences::setValue(const QString& name, const QString& value)
{
    if (value.size() > 100'000)
        return fail(ErrorKind::Invalid, "text.too-long", "value", {QStringLiteral("100000")});
    auto q = m_db.maintenanceQuery("INSERT INTO t_preferences (user_id, name, value) VALUES (?, ?, ?) "
                                   "ON CONFLICT (user_id, name) DO UPDATE SET value = excluded.value");
    q.bindAll(m_db.actor().user, name, value);
    return q.finish();
}

} // namespace td
