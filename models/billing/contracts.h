// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace td
{

class Database;

/// What a contractor's rate is counted by.
enum class RatePer { Session, Hour, Head };

/// What a trainer agreed with a studio that they bill.
struct Contract {
    ContractId id;
    TrainerId trainer;
    LocationId location; ///< where its sessions are; null: anywhere
    QString name;        ///< of the studio, as on the invoice
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country;
    QString email;
    QString taxNumber;
    int dueDays = 30;
    bool ended = false;
    int version = 0;

    bool operator==(const Contract&) const = default;
};

/// The rate of one class type under a contract.
struct ContractRate {
    ContractRateId id;
    ContractId contract;
    ClassTypeId classType;
    QString className; ///< filled in on reading
    qint64 rateMinor = 0;
    RatePer per = RatePer::Session;
    int version = 0;

    bool operator==(const ContractRate&) const = default;
};

/// Contracts between trainers and the studios that they bill. Labels contract.add, contract.save, contract.rate.
class Contracts
{
public:
    explicit Contracts(Database& database) : m_db(database) {}

    Result<QList<Contract>> list();
    Result<Contract> find(const ContractId& id);
    /// A new one (null id) or a changed one. Errors: Invalid text.empty ..., value.range; NotFound; Stale.
    Result<Contract> save(const Contract& contract);
    Result<QList<ContractRate>> rates(const ContractId& id);
    /// The rate of a class type: the one before, if there is one, is replaced.
    Result<ContractRate> setRate(const ContractRate& rate);
    Result<void> removeRate(const ContractRateId& id);

private:
    Database& m_db;
};

} // namespace td
