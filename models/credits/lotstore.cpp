// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/lotstore.h"

#include "credits/creditnames.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#define TD_LOT_COLUMNS                                                                                                 \
    "id, client_id, package_type_id, membership_id, trainer_id, sold_by, name, kind, class_types, price_minor, bought_on, "    \
    "validity_days, expiry_from, expires_on, priority"

namespace td
{
namespace
{

QList<ClassTypeId> readTypes(const QByteArray& json)
{
    QList<ClassTypeId> out;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : list) {
        const QByteArray raw = QByteArray::fromHex(value.toString().toLatin1());
        out.append(ClassTypeId::fromBlob(raw.constData(), int(raw.size())));
    }
    return out;
}

QString typesText(const QList<ClassTypeId>& types)
{
    QJsonArray list;
    for (const ClassTypeId& id : types)
        list.append(QString::fromLatin1(id.blob().toHex()));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

LotLedger readLot(const Query& q)
{
    LotLedger out;
    NewLot& lot = out.terms;
    out.id = q.id<LotId>(0);
    lot.client = q.id<ClientId>(1);
    lot.packageType = q.id<PackageTypeId>(2);
    lot.membership = q.id<MembershipId>(3);
    lot.trainer = q.id<TrainerId>(4);
    lot.soldBy = q.id<TrainerId>(5);
    lot.name = q.text(6);
    lot.kind = valueOf(lotKindNames, q.text(7)).value_or(LotKind::Count);
    lot.classTypes = readTypes(q.bytes(8));
    lot.priceMinor = q.int64(9);
    lot.boughtOn = q.date(10);
    lot.validityDays = q.optionalInt(11);
    lot.expiryFrom = valueOf(expiryFromNames, q.text(12)).value_or(ExpiryFrom::Purchase);
    lot.expiresOn = q.date(13);
    lot.priority = q.integer(14);
    return out;
}

LotLedger* lotIn(QList<LotLedger>& lots, const LotId& id)
{
    const auto found = std::find_if(lots.begin(), lots.end(), [&](const LotLedger& lot) { return lot.id == id; });
    return found == lots.end() ? nullptr : &*found;
}

bool asksForVisits(const QList<LotLedger>& lots)
{
    return std::any_of(lots.begin(), lots.end(), [](const LotLedger& lot) {
        return lot.terms.expiryFrom == ExpiryFrom::FirstVisit && lot.of(CreditKind::Consume) > 0;
    });
}

} // namespace

Result<void> LotStore::addSums(QList<LotLedger>& lots, Query q)
{
    while (q.next()) {
        LotLedger* lot = lotIn(lots, q.id<LotId>(0));
        const auto kind = valueOf(creditKindNames, q.text(1));
        if (lot == nullptr || !kind)
            continue;
        lot->units[size_t(*kind)] += q.integer(2);
        lot->values[size_t(*kind)] += q.int64(3);
        lot->terms.units = lot->of(CreditKind::Grant);
    }
    return q.finish();
}

Result<void> LotStore::addFreezes(QList<LotLedger>& lots, Query q)
{
    while (q.next()) {
        const LotFreeze freeze{q.id<LotFreezeId>(0), q.id<LotId>(1), q.date(2), q.date(3), q.text(4)};
        if (LotLedger* lot = lotIn(lots, freeze.lot))
            lot->freezes.append(freeze);
    }
    return q.finish();
}

Result<void> LotStore::addVisits(QList<LotLedger>& lots, Query q)
{
    while (q.next()) {
        LotLedger* lot = lotIn(lots, q.id<LotId>(0));
        const QDate day = q.date(1);
        if (lot != nullptr && (!lot->firstVisit.isValid() || day < lot->firstVisit))
            lot->firstVisit = day;
    }
    return q.finish();
}

Result<QList<LotLedger>> LotStore::lotsOf(const ClientId& client)
{
    QList<LotLedger> lots;
    {
        auto q = m_db.query("SELECT " TD_LOT_COLUMNS " FROM lots WHERE client_id = ? AND deleted = 0 ORDER BY bought_on, id", client);
        while (q.next())
            lots.append(readLot(q));
        TD_TRY(q.finish());
    }
    if (lots.isEmpty())
        return lots;
    TD_TRY(addSums(lots, m_db.query("SELECT e.lot_id, e.kind, sum(e.units), sum(e.value_minor) FROM lots l CROSS JOIN credit_entries e "
                                    "ON e.lot_id = l.id WHERE l.client_id = ? AND l.deleted = 0 GROUP BY e.lot_id, e.kind", client)));
    TD_TRY(addFreezes(lots, m_db.query("SELECT f.id, f.lot_id, f.first_day, f.last_day, f.reason FROM lots l CROSS JOIN lot_freezes f "
                                       "ON f.lot_id = l.id WHERE l.client_id = ? AND l.deleted = 0 AND f.deleted = 0 "
                                       "ORDER BY f.first_day, f.id", client)));
    if (asksForVisits(lots))
        TD_TRY(addVisits(lots, m_db.query("SELECT e.lot_id, e.day FROM lots l CROSS JOIN credit_entries e ON e.lot_id = l.id "
                                          "WHERE l.client_id = ? AND l.expiry_from = 'first_visit' AND l.deleted = 0 AND "
                                          "e.kind = 'consume' GROUP BY e.lot_id, e.participant_id, e.day HAVING sum(e.units) > 0",
                                          client)));
    return lots;
}

Result<LotLedger> LotStore::lot(const LotId& id)
{
    QList<LotLedger> lots;
    {
        auto q = m_db.query("SELECT " TD_LOT_COLUMNS " FROM lots WHERE id = ? AND deleted = 0", id);
        if (!q.next()) {
            TD_TRY(q.finish());
            return fail(ErrorKind::NotFound, "row.not-found", "lot");
        }
        lots.append(readLot(q));
    }
    TD_TRY(addSums(lots, m_db.query("SELECT lot_id, kind, sum(units), sum(value_minor) FROM credit_entries WHERE lot_id = ? "
                                    "GROUP BY kind", id)));
    TD_TRY(addFreezes(lots, m_db.query("SELECT id, lot_id, first_day, last_day, reason FROM lot_freezes WHERE lot_id = ? AND deleted = 0 "
                                       "ORDER BY first_day, id", id)));
    if (asksForVisits(lots))
        TD_TRY(addVisits(lots, m_db.query("SELECT lot_id, day FROM credit_entries WHERE lot_id = ? AND kind = 'consume' "
                                          "GROUP BY participant_id, day HAVING sum(units) > 0", id)));
    return lots.first();
}

Result<bool> LotStore::hasLots(const ClientId& client)
{
    auto q = m_db.query("SELECT 1 FROM lots WHERE client_id = ? LIMIT 1", client);
    const bool found = q.next();
    TD_TRY(q.finish());
    return found;
}

Result<QList<CreditEntry>> LotStore::entriesOf(const LotId& id)
{
    QList<CreditEntry> out;
    auto q = m_db.query("SELECT id, lot_id, kind, units, participant_id, day, at, value_minor, other_lot_id, trainer_id, reason "
                        "FROM credit_entries WHERE lot_id = ? ORDER BY id", id);
    while (q.next()) {
        out.append({q.id<CreditEntryId>(0), q.id<LotId>(1), valueOf(creditKindNames, q.text(2)).value_or(CreditKind::Grant),
                    q.integer(3), q.id<ParticipantId>(4), q.date(5), q.int64(6), q.int64(7), q.id<LotId>(8), q.id<TrainerId>(9),
                    q.text(10)});
    }
    TD_TRY(q.finish());
    return out;
}

Result<LotFreeze> LotStore::freeze(const LotFreezeId& id)
{
    auto q = m_db.query("SELECT id, lot_id, first_day, last_day, reason FROM lot_freezes WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "freeze");
    }
    return LotFreeze{q.id<LotFreezeId>(0), q.id<LotId>(1), q.date(2), q.date(3), q.text(4)};
}

Result<void> LotStore::insert(const LotId& id, const NewLot& lot)
{
    return m_db.exec("INSERT INTO lots (id, client_id, package_type_id, membership_id, trainer_id, sold_by, name, kind, class_types, "
                     "price_minor, bought_on, validity_days, expiry_from, expires_on, priority) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     id, lot.client, lot.packageType, lot.membership, lot.trainer, lot.soldBy, lot.name,
                     nameOf(lotKindNames, lot.kind), typesText(lot.classTypes), lot.priceMinor, lot.boughtOn, lot.validityDays,
                     nameOf(expiryFromNames, lot.expiryFrom), lot.expiresOn, lot.priority);
}

Result<void> LotStore::insert(const ClientId& client, CreditEntry e)
{
    return m_db.exec("INSERT INTO credit_entries (id, lot_id, client_id, kind, units, participant_id, day, at, value_minor, "
                     "other_lot_id, trainer_id, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     m_db.newId<CreditEntryId>(), e.lot, client, nameOf(creditKindNames, e.kind), e.units, e.participant, e.day,
                     m_db.clock().now(), e.valueMinor, e.otherLot, e.trainer, e.reason);
}

Result<void> LotStore::insert(const ClientId& client, const LotFreeze& freeze)
{
    return m_db.exec("INSERT INTO lot_freezes (id, lot_id, client_id, first_day, last_day, reason) VALUES (?, ?, ?, ?, ?, ?)",
                     freeze.id, freeze.lot, client, freeze.first, freeze.last, freeze.reason);
}

} // namespace td
