// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/contracts.h"

#include "core/formcheck.h"
#include "core/namedvalue.h"
#include "core/text.h"
#include "storage/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr std::array perNames{NamedValue<RatePer>{RatePer::Session, QLatin1String("session")},
                              NamedValue<RatePer>{RatePer::Hour, QLatin1String("hour")},
                              NamedValue<RatePer>{RatePer::Head, QLatin1String("head")}};
constexpr qint64 highestRate = 100'000'000;

#define COLUMNS                                                                                                        \
    "SELECT id, trainer_id, location_id, name, street, city, region, postal_code, country, email, tax_number, due_days, status, version "

Contract readContract(const Query& q)
{
    return {q.id<ContractId>(0), q.id<TrainerId>(1), q.id<LocationId>(2), q.text(3), q.text(4),    q.text(5),              q.text(6),
            q.text(7),           q.text(8),          q.text(9),           q.text(10), q.integer(11), q.text(12) == u"ended", q.integer(13),
            {}};
}

Result<Contract> checkContract(const Contract& contract)
{
    Contract clean = contract;
    TD_TRY_ASSIGN(clean.name, checkLine(contract.name, "name", 120, true));
    TD_TRY_ASSIGN(clean.street, checkLine(contract.street, "street", 200));
    TD_TRY_ASSIGN(clean.city, checkLine(contract.city, "city", 120));
    TD_TRY_ASSIGN(clean.region, checkLine(contract.region, "region", 10));
    TD_TRY_ASSIGN(clean.postalCode, checkLine(contract.postalCode, "postal_code", 20));
    TD_TRY_ASSIGN(clean.country, checkLine(contract.country, "country", 2));
    TD_TRY_ASSIGN(clean.email, checkEmail(contract.email, "email"));
    TD_TRY_ASSIGN(clean.taxNumber, checkLine(contract.taxNumber, "tax_number", 40));
    TD_TRY(checkRange(clean.dueDays, 0, 365, "due_days"));
    if (clean.trainer.isNull())
        return fail(ErrorKind::Invalid, "text.empty", "trainer");
    for (const ContractRate& rate : clean.rates)
        TD_TRY(checkRange(rate.rateMinor, qint64(0), highestRate, "rate"));
    return clean;
}
} // namespace

Result<QList<Contract>> Contracts::list()
{
    auto q = m_db.query(COLUMNS "FROM contracts WHERE deleted = 0 ORDER BY status, name");
    QList<Contract> out;
    while (q.next())
        out.append(readContract(q));
    TD_TRY(q.finish());
    for (Contract& contract : out)
        TD_TRY(readRates(contract));
    return out;
}

Result<Contract> Contracts::find(const ContractId& id)
{
    auto q = m_db.query(COLUMNS "FROM contracts WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found");
    }
    Contract contract = readContract(q);
    TD_TRY(q.finish());
    TD_TRY(readRates(contract));
    return contract;
}

Result<void> Contracts::readRates(Contract& contract)
{
    auto q = m_db.query("SELECT class_type_id, rate_minor, per FROM contract_rates WHERE contract_id = ? AND deleted = 0 ORDER BY id", contract.id);
    while (q.next())
        contract.rates.append({q.id<ClassTypeId>(0), q.int64(1), valueOf(perNames, q.text(2)).value_or(RatePer::Session)});
    return q.finish();
}

Result<ContractId> Contracts::save(const Contract& contract)
{
    TD_TRY_ASSIGN(const Contract c, checkContract(contract));
    const QLatin1String status = c.ended ? "ended"_L1 : "active"_L1;
    return m_db.change("contract.save", c.name, [&]() -> Result<ContractId> {
        ContractId id = c.id;
        if (id.isNull()) {
            id = m_db.newId<ContractId>();
            TD_TRY(m_db.exec("INSERT INTO contracts (id, trainer_id, location_id, name, street, city, region, postal_code, country, email, "
                             "tax_number, due_days, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                             id, c.trainer, c.location, c.name, c.street, c.city, c.region, c.postalCode, c.country, c.email, c.taxNumber,
                             c.dueDays, status));
        } else {
            TD_TRY(find(id));
            TD_TRY(m_db.exec("UPDATE contracts SET location_id = ?, name = ?, street = ?, city = ?, region = ?, postal_code = ?, country = ?, "
                             "email = ?, tax_number = ?, due_days = ?, status = ?, version = ? WHERE id = ?",
                             c.location, c.name, c.street, c.city, c.region, c.postalCode, c.country, c.email, c.taxNumber, c.dueDays, status,
                             c.version, id));
        }
        TD_TRY(saveRates(id, c.rates));
        return id;
    });
}

Result<void> Contracts::saveRates(const ContractId& id, const QList<ContractRate>& rates)
{
    Contract before;
    before.id = id;
    TD_TRY(readRates(before));
    for (const ContractRate& old : std::as_const(before.rates)) {
        const bool kept = std::any_of(rates.begin(), rates.end(), [&old](const ContractRate& rate) { return rate == old; });
        if (!kept)
            TD_TRY(m_db.exec("UPDATE contract_rates SET deleted = 1 WHERE contract_id = ? AND class_type_id = ? AND deleted = 0", id, old.classType));
    }
    for (const ContractRate& rate : rates) {
        if (before.rates.contains(rate))
            continue;
        TD_TRY(m_db.exec("INSERT INTO contract_rates (id, contract_id, class_type_id, rate_minor, per) VALUES (?, ?, ?, ?, ?)",
                         m_db.newId<ContractRateId>(), id, rate.classType, rate.rateMinor, nameOf(perNames, rate.per)));
    }
    return {};
}

} // namespace td
