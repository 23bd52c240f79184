// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/liability.h"

#include "storage/database.h"

#include <QHash>

#include <algorithm>

namespace td
{
namespace
{

struct Moved {
    qint64 units = 0;
    qint64 value = 0;
};

// Units that are in the lot: what came in, less what was used up; reserving moves nothing out.
Result<QHash<LotId, Moved>> movedUntil(Database& db, QDate day)
{
    QHash<LotId, Moved> moved;
    auto q = db.query("SELECT lot_id, sum(CASE WHEN kind IN ('grant', 'adjust') THEN units "
                      "WHEN kind IN ('reserve', 'release') THEN 0 ELSE -units END), sum(value_minor) "
                      "FROM credit_entries WHERE day <= ? GROUP BY lot_id",
                      day);
    while (q.next())
        moved.insert(q.id<LotId>(0), {q.int64(1), q.int64(2)});
    TD_TRY(q.finish());
    return moved;
}

} // namespace

Result<QList<UnusedLot>> unusedLots(Database& database, QDate day)
{
    TD_TRY_ASSIGN(const auto moved, movedUntil(database, day));
    QList<UnusedLot> lots;
    auto q = database.query("SELECT id, client_id, name, kind, bought_on, price_minor FROM lots "
                            "WHERE bought_on <= ? AND deleted = 0 AND price_minor <> 0 ORDER BY client_id, bought_on, id",
                            day);
    while (q.next()) {
        UnusedLot lot{q.id<LotId>(0), q.id<ClientId>(1), q.text(2), q.text(3), q.date(4), 0, q.int64(5), 0};
        const Moved used = moved.value(lot.id);
        lot.units = int(std::max<qint64>(0, used.units));
        lot.unusedMinor = lot.priceMinor - used.value;
        if (lot.unusedMinor != 0)
            lots.append(lot);
    }
    TD_TRY(q.finish());
    return lots;
}

} // namespace td
