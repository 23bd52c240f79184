// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/numberseries.h"

#include "storage/database.h"

namespace td
{

Result<QString> NumberSeries::next(const QString& series, int year)
{
    if (!m_db.inChange())
        return fail(ErrorKind::Internal, "internal.sql", "", {}, QStringLiteral("a number outside a change set"));
    TD_TRY_ASSIGN(const QString device, letter());
    const QString name = series + device;
    auto q = m_db.maintenanceQuery("INSERT INTO t_number_series (series, year, last) VALUES (?, ?, 1) "
                                   "ON CONFLICT (series, year) DO UPDATE SET last = last + 1 RETURNING last");
    q.bindAll(name, year);
    TD_TRY_ASSIGN(const qint64 number, q.number());
    return QStringLiteral("%1-%2-%3").arg(name).arg(year, 4, 10, QLatin1Char('0')).arg(number, 4, 10, QLatin1Char('0'));
}

Result<QString> NumberSeries::letter()
{
    auto q = m_db.maintenanceQuery("SELECT value FROM t_device WHERE name = 'invoice-letter'");
    if (q.next())
        return QString::fromLatin1(q.bytes(0));
    TD_TRY(q.finish());
    auto insert = m_db.maintenanceQuery("INSERT INTO t_device (name, value) VALUES ('invoice-letter', x'41')");
    TD_TRY(insert.finish());
    return QStringLiteral("A");
}

} // namespace td
