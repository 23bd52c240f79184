// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/taxlocks.h"

#include "storage/database.h"

namespace td
{

Result<std::optional<TaxLock>> closedPeriodOn(Database& database, QDate day)
{
    auto q = database.query("SELECT regime, region, first_day, last_day FROM tax_locks WHERE first_day <= ? AND last_day >= ? "
                            "ORDER BY last_day DESC LIMIT 1", day, day);
    std::optional<TaxLock> lock;
    if (q.next())
        lock = TaxLock{taxRegimeFromName(q.text(0)).value_or(TaxRegime::Gst), q.text(1), q.date(2), q.date(3)};
    TD_TRY(q.finish());
    return lock;
}

Result<QDate> taxDayFor(Database& database, QDate day)
{
    while (day.isValid()) {
        TD_TRY_ASSIGN(const std::optional<TaxLock> lock, closedPeriodOn(database, day));
        if (!lock)
            break;
        day = lock->last.addDays(1);
    }
    return day;
}

} // namespace td
