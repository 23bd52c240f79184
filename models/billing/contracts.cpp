// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/contracts.h"

#include "billing/contractnames.h"
#include "core/formcheck.h"
#include "storage/database.h"

namespace td
{
namespace
{

constexpr TextField<Contract> contractTexts[] = {
    {"name", &Contract::name, 120, true}, {"street", &Contract::street, 120},         {"city", &Contract::city, 120},
    {"region", &Contract::region, 10},    {"postal_code", &Contract::postalCode, 20}, {"country", &Contract::country, 2},
    {"email", &Contract::email, 254},     {"tax_number", &Contract::taxNumber, 40},
};

#define CONTRACT_COLUMNS                                                                                               \
    "id, trainer_id, location_id, name, street, city, region, postal_code, country, email, tax_number, due_days, "     \
    "status = 'ended', version FROM contracts WHERE deleted = 0"
#define RATE_COLUMNS                                                                                                   \
    "r.id, r.contract_id, r.class_type_id, t.name, r.rate_minor, r.per, r.version FROM contract_rates r "              \
    "JOIN class_types t ON t.id = r.class_type_id WHERE r.deleted = 0"

Contract readContract(const Query& q)
{
    Contract c;
    c.id = q.id<ContractId>(0);
    c.trainer = q.id<TrainerId>(1);
    c.location = q.id<LocationId>(2);
    c.name = q.text(3);
    c.street = q.text(4);
    c.city = q.text(5);
    c.region = q.text(6);
    c.postalCode = q.text(7);
    c.country = q.text(8);
    c.email = q.text(9);
    c.taxNumber = q.text(10);
    c.dueDays = q.integer(11);
    c.ended = q.boolean(12);
    c.version = q.integer(13);
    return c;
}

ContractRate readRate(const Query& q)
{
    ContractRate r;
    r.id = q.id<ContractRateId>(0);
    r.contract = q.id<ContractId>(1);
    r.classType = q.id<ClassTypeId>(2);
    r.className = q.text(3);
    r.rateMinor = q.int64(4);
    r.per = valueOf(ratePerNames, q.text(5)).value_or(RatePer::Session);
    r.version = q.integer(6);
    return r;
}

Result<void> expectRow(Query q, const char* what)
{
    TD_TRY_ASSIGN(const qint64 count, q.number());
    return count > 0 ? Result<void>() : fail(ErrorKind::NotFound, "row.not-found", what);
}

QString statusText(const Contract& c)
{
    return c.ended ? QStringLiteral("ended") : QStringLiteral("active");
}

Result<void> insertContract(Database& db, const Contract& c)
{
    return db.exec("INSERT INTO contracts (id, trainer_id, location_id, name, street, city, region, postal_code, country, email, "
                   "tax_number, due_days, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   c.id, c.trainer, c.location, c.name, c.street, c.city, c.region, c.postalCode, c.country, c.email, c.taxNumber, c.dueDays,
                   statusText(c));
}

Result<void> updateContract(Database& db, const Contract& c)
{
    return db.exec("UPDATE contracts SET trainer_id = ?, location_id = ?, name = ?, street = ?, city = ?, region = ?, postal_code = ?, "
                   "country = ?, email = ?, tax_number = ?, due_days = ?, status = ?, version = ? WHERE id = ?",
                   c.trainer, c.location, c.name, c.street, c.city, c.region, c.postalCode, c.country, c.email, c.taxNumber, c.dueDays,
                   statusText(c), c.version, c.id);
}

} // namespace

Result<QList<Contract>> Contracts::list()
{
    QList<Contract> list;
    auto q = m_db.query("SELECT " CONTRACT_COLUMNS " ORDER BY status = 'ended', name COLLATE NOCASE, id");
    while (q.next())
        list.append(readContract(q));
    TD_TRY(q.finish());
    return list;
}

Result<Contract> Contracts::find(const ContractId& id)
{
    auto q = m_db.query("SELECT " CONTRACT_COLUMNS " AND id = ?", id);
    if (q.next())
        return readContract(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "contract");
}

Result<Contract> Contracts::save(const Contract& contract)
{
    TD_TRY_ASSIGN(Contract c, checkTexts(contract, contractTexts));
    TD_TRY_ASSIGN(c.email, checkEmail(c.email, "email"));
    TD_TRY(checkRange(c.dueDays, 0, 365, "due_days"));
    TD_TRY(expectRow(m_db.query("SELECT count(*) FROM trainers WHERE id = ? AND deleted = 0", c.trainer), "trainer"));
    if (!c.location.isNull())
        TD_TRY(expectRow(m_db.query("SELECT count(*) FROM locations WHERE id = ? AND deleted = 0", c.location), "location"));
    if (c.id.isNull()) {
        c.id = m_db.newId<ContractId>();
        return m_db.change("contract.add", c.name, [&]() -> Result<Contract> {
            TD_TRY(insertContract(m_db, c));
            return find(c.id);
        });
    }
    TD_TRY(find(c.id));
    return m_db.change("contract.save", c.name, [&]() -> Result<Contract> {
        TD_TRY(updateContract(m_db, c));
        return find(c.id);
    });
}

Result<QList<ContractRate>> Contracts::rates(const ContractId& id)
{
    QList<ContractRate> list;
    auto q = m_db.query("SELECT " RATE_COLUMNS " AND r.contract_id = ? ORDER BY t.name COLLATE NOCASE, r.id", id);
    while (q.next())
        list.append(readRate(q));
    TD_TRY(q.finish());
    return list;
}

Result<ContractRate> Contracts::setRate(const ContractRate& rate)
{
    TD_TRY(checkRange(rate.rateMinor, 0, 100'000'000, "rate_minor"));
    TD_TRY_ASSIGN(const Contract contract, find(rate.contract));
    TD_TRY(expectRow(m_db.query("SELECT count(*) FROM class_types WHERE id = ? AND deleted = 0", rate.classType), "class_type"));
    return m_db.change("contract.rate", contract.name, [&]() -> Result<ContractRate> {
        auto before = m_db.query("SELECT id FROM contract_rates WHERE contract_id = ? AND class_type_id = ? AND deleted = 0",
                                 rate.contract, rate.classType);
        ContractRateId id = before.next() ? before.id<ContractRateId>(0) : ContractRateId();
        TD_TRY(before.finish());
        if (id.isNull()) {
            id = m_db.newId<ContractRateId>();
            TD_TRY(m_db.exec("INSERT INTO contract_rates (id, contract_id, class_type_id, rate_minor, per) VALUES (?, ?, ?, ?, ?)", id,
                             rate.contract, rate.classType, rate.rateMinor, nameOf(ratePerNames, rate.per)));
        } else {
            TD_TRY(m_db.exec("UPDATE contract_rates SET rate_minor = ?, per = ? WHERE id = ?", rate.rateMinor,
                             nameOf(ratePerNames, rate.per), id));
        }
        auto q = m_db.query("SELECT " RATE_COLUMNS " AND r.id = ?", id);
        if (q.next())
            return readRate(q);
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "rate");
    });
}

Result<void> Contracts::removeRate(const ContractRateId& id)
{
    TD_TRY(expectRow(m_db.query("SELECT count(*) FROM contract_rates WHERE id = ? AND deleted = 0", id), "rate"));
    return m_db.change("contract.rate", {}, [&] { return m_db.exec("UPDATE contract_rates SET deleted = 1 WHERE id = ?", id); });
}

} // namespace td
