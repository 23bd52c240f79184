// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/taxpoint.h"

#include "storage/database.h"

namespace td
{
namespace
{

struct Lock {
    QDate first;
    QDate last;
};

/// The closed period that lasts longest after `day`; invalid days when it lies in none.
Result<Lock> lockOn(Database& db, QDate day)
{
    Lock lock;
    auto q = db.query("SELECT first_day, last_day FROM tax_locks WHERE first_day <= ?1 AND last_day >= ?1 ORDER BY last_day DESC LIMIT 1", day);
    if (q.next())
        lock = {q.date(0), q.date(1)};
    TD_TRY(q.finish());
    return lock;
}

} // namespace

Result<void> expectOpenTaxDay(Database& database, QDate day, const char* field)
{
    TD_TRY_ASSIGN(const Lock lock, lockOn(database, day));
    if (lock.last.isValid())
        return fail(ErrorKind::Refused, "tax.period-closed", field,
                    {lock.first.toString(Qt::ISODate), lock.last.toString(Qt::ISODate)});
    return {};
}

Result<QDate> nextOpenTaxDay(Database& database, QDate day)
{
    for (;;) {
        TD_TRY_ASSIGN(const Lock lock, lockOn(database, day));
        if (!lock.last.isValid())
            return day;
        day = lock.last.addDays(1);
    }
}

} // namespace td
