// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/packagetype.h"
#include "storage/database.h"

namespace td
{

/// The catalogue of packages. What was sold keeps its terms: a change is for sales to come. Every writing method is one change set
/// that can be undone.
class Packages
{
public:
    explicit Packages(Database& database) : m_db(database) {}

    /// In their order, then by name.
    Result<QList<PackageType>> list(bool withArchived = false);
    /// NotFound "row.not-found", field package.
    Result<PackageType> find(const PackageTypeId& id);
    /// Errors: those of checkedPackageType(); NotFound "row.not-found" with the field trainer or class_types.
    Result<PackageTypeId> add(PackageType type);
    /// Writes terms, classes and prices. Stale row.stale when somebody changed it since it was read.
    Result<void> save(const PackageType& type);
    Result<void> archive(const PackageTypeId& id, bool archived = true);
    /// Puts the packages in this order.
    Result<void> order(const QList<PackageTypeId>& ids);
    /// A trainer's own price; nothing takes it away.
    Result<void> setTrainerPrice(const PackageTypeId& id, const TrainerId& trainer, std::optional<qint64> priceMinor);

private:
    Result<PackageType> checked(PackageType type);
    Result<void> readParts(QList<PackageType>& types);
    Result<void> writeClasses(const PackageType& was, const PackageType& type);
    Result<void> writePrices(const PackageType& was, const PackageType& type);

    Database& m_db;
};

} // namespace td
