// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/credits.h"

#include "core/text.h"
#include "credits/expiry.h"
#include "credits/lotstore.h"
#include "facility/studioday.h"

#include <algorithm>

// What time does to lots: freezes, expiry, and who they are for.

namespace td
{
namespace
{

constexpr int expiryGraceDays = 400; ///< a credit may come back to a lot so long after its end

bool overlaps(const LotFreeze& freeze, QDate first, QDate last)
{
    const bool beginsAfter = last.isValid() && freeze.first > last;
    const bool endsBefore = freeze.last.isValid() && freeze.last < first;
    return !beginsAfter && !endsBefore;
}

} // namespace

Result<LotFreezeId> Credits::freeze(const LotId& id, QDate first, QDate last, const QString& reason)
{
    TD_TRY_ASSIGN(const LotLedger lot, LotStore(m_db).lot(id));
    TD_TRY_ASSIGN(const QDate day, today());
    if (!first.isValid() || (last.isValid() && last < first) || (last.isValid() && first.daysTo(last) > 3660))
        return fail(ErrorKind::Invalid, "freeze.order", "first");
    const auto clashes = [&](const LotFreeze& freeze) { return overlaps(freeze, first, last); };
    const bool frozen = std::any_of(lot.freezes.begin(), lot.freezes.end(), clashes);
    if (frozen)
        return fail(ErrorKind::Invalid, "freeze.overlap", "first");
    const QDate end = lastDayOf(lot.terms, lot.firstVisit, lot.freezes, day);
    if (end.isValid() && (end < day || first > end))
        return fail(ErrorKind::Refused, "lot.expired", "lot");
    TD_TRY_ASSIGN(const QString why, checkLine(reason, "reason", 500));
    TD_TRY_ASSIGN(const QString name, clientName(lot.terms.client));
    return m_db.change("books.credits-freeze", name, [&]() -> Result<LotFreezeId> {
        const LotFreeze freeze{m_db.newId<LotFreezeId>(), id, first, last, why};
        TD_TRY(LotStore(m_db).insert(lot.terms.client, freeze));
        TD_TRY(settleClient(lot.terms.client, {}));
        return freeze.id;
    });
}

Result<void> Credits::endFreeze(const LotFreezeId& id, QDate last)
{
    LotStore store(m_db);
    TD_TRY_ASSIGN(const LotFreeze freeze, store.freeze(id));
    TD_TRY_ASSIGN(const LotLedger lot, store.lot(freeze.lot));
    TD_TRY_ASSIGN(const QString name, clientName(lot.terms.client));
    if (!last.isValid() || (freeze.last.isValid() && last > freeze.last))
        return fail(ErrorKind::Invalid, "freeze.longer", "last");
    return m_db.change("books.credits-unfreeze", name, [&]() -> Result<void> {
        if (last < freeze.first)
            TD_TRY(m_db.exec("UPDATE lot_freezes SET deleted = 1 WHERE id = ?", id));
        else
            TD_TRY(m_db.exec("UPDATE lot_freezes SET last_day = ? WHERE id = ?", last, id));
        return settleClient(lot.terms.client, {}).map([](int) {});
    });
}

Result<QDate> Credits::lastExpiry()
{
    auto q = m_db.query("SELECT day FROM credit_entries WHERE kind = 'expire' ORDER BY day DESC LIMIT 1");
    const QDate day = q.next() ? q.date(0) : QDate();
    TD_TRY(q.finish());
    return day;
}

Result<int> Credits::expireUntil(QDate day)
{
    // Only lots that may end at all and have units left; the day itself is worked out with their freezes. What ended long before the
    // last expiry that was written was looked at then; without this bound, ten years of used-up lots are added up at every sign-in.
    TD_TRY_ASSIGN(const QDate since, lastExpiry());
    QList<LotId> candidates;
    {
        auto q = m_db.query(
            "SELECT l.id FROM lots l CROSS JOIN credit_entries e ON e.lot_id = l.id WHERE l.deleted = 0 AND l.kind <> 'unlimited' AND "
            "coalesce(l.expires_on, date(l.bought_on, l.validity_days || ' days')) < ?1 AND (?2 IS NULL OR l.expiry_from = 'first_visit' "
            "OR coalesce(l.expires_on, date(l.bought_on, l.validity_days || ' days')) >= ?2 "
            "OR EXISTS (SELECT 1 FROM lot_freezes f WHERE f.lot_id = l.id)) AND e.kind <> 'consume' AND e.kind <> 'forfeit' "
            "GROUP BY l.id HAVING sum(CASE e.kind WHEN 'grant' THEN e.units WHEN 'adjust' THEN e.units WHEN 'release' THEN e.units "
            "ELSE -e.units END) > 0 ORDER BY l.id", day, since.isValid() ? std::optional(since.addDays(-expiryGraceDays)) : std::nullopt);
        while (q.next())
            candidates.append(q.id<LotId>(0));
        TD_TRY(q.finish());
    }
    if (candidates.isEmpty())
        return 0;
    return m_db.change("books.credits-expire", {}, [&]() -> Result<int> {
        int units = 0;
        for (const LotId& id : std::as_const(candidates)) {
            TD_TRY_ASSIGN(const LotLedger lot, LotStore(m_db).lot(id));
            const QDate last = lastDayOf(lot.terms, lot.firstVisit, lot.freezes, day);
            const int left = lot.available();
            if (!last.isValid() || last >= day || left <= 0)
                continue;
            TD_TRY(append(lot, CreditKind::Expire, left, lot.worthOf(left), last, {}));
            units += left;
        }
        return units;
    });
}

Result<int> Credits::moveToTrainer(const ClientId& client, const TrainerId& from, const TrainerId& to)
{
    TD_TRY_ASSIGN(const QString name, clientName(client));
    TD_TRY_ASSIGN(const qint64 count, m_db.query("SELECT count(*) FROM lots WHERE client_id = ? AND trainer_id = ? AND deleted = 0",
                                                 client, from).number());
    if (count == 0)
        return 0;
    return m_db.change("books.credits-trainer", name, [&]() -> Result<int> {
        TD_TRY(m_db.exec("UPDATE lots SET trainer_id = ? WHERE client_id = ? AND trainer_id = ? AND deleted = 0", to, client, from));
        TD_TRY(settleClient(client, {}));
        return int(count);
    });
}

} // namespace td
