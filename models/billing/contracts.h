// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QList>

namespace td
{

class Database;

enum class RatePer { Session, Hour, Head };

/// What a trainer gets from a studio for one class type.
struct ContractRate {
    ClassTypeId classType;
    qint64 rateMinor = 0;
    RatePer per = RatePer::Session;

    bool operator==(const ContractRate&) const = default;
};

/// What a trainer agreed with a studio that they bill.
struct Contract {
    ContractId id;
    TrainerId trainer;
    LocationId location; ///< sessions held there; null: all
    QString name;        ///< of the studio billed
    QString street;
    QString city;
    QString region; ///< ISO 3166-2
    QString postalCode;
    QString country;
    QString email;
    QString taxNumber;
    int dueDays = 30;
    bool ended = false;
    int version = 0;
    QList<ContractRate> rates;

    bool operator==(const Contract&) const = default;
};

/// Contracts with studios. A trainer has their own; owner and admins see all.
class Contracts
{
public:
    explicit Contracts(Database& database) : m_db(database) {}

    Result<QList<Contract>> list();
    Result<Contract> find(const ContractId& id);
    /// Stores a contract (null id: a new one) with its rates. Errors: text.empty, text.too-long, text.email, number.range; Stale.
    Result<ContractId> save(const Contract& contract);

private:
    Result<void> saveRates(const ContractId& id, const QList<ContractRate>& rates);
    Result<void> readRates(Contract& contract);

    Database& m_db;
};

} // namespace td
