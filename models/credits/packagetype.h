// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/lot.h"
#include "credits/refundtemplates.h"

namespace td
{

/// What a trainer asks for a package instead of its price.
struct TrainerPrice {
    TrainerId trainer;
    qint64 priceMinor = 0;

    bool operator==(const TrainerPrice&) const = default;
};

/// A package that the studio sells. priceMinor in the studio's way of pricing (with or without tax).
struct PackageType {
    PackageTypeId id;
    TrainerId trainer; ///< pays only for sessions with this trainer; null: with anybody
    QString name;
    LotKind kind = LotKind::Count;
    int units = 10; ///< sessions or minutes; 0 for unlimited
    qint64 priceMinor = 0;
    QString taxCategory = QStringLiteral("service");
    std::optional<int> validityDays;
    ExpiryFrom expiryFrom = ExpiryFrom::Purchase;
    int priority = 0; ///< the higher one pays first
    int instalments = 1;
    int instalmentDays = 30; ///< from one to the next
    QString terms;
    bool archived = false;
    int position = 0;
    int version = 0;
    QList<ClassTypeId> classTypes; ///< it pays for; empty: every one
    QList<TrainerPrice> trainerPrices;

    bool operator==(const PackageType&) const = default;
};

/// Errors, Invalid: text.*, value.range, lot.unlimited-expiry.
Result<PackageType> checkedPackageType(PackageType type);

/// The price when sold for sessions with a trainer: theirs, else the package's.
qint64 priceFor(const PackageType& type, const TrainerId& trainer);

/// The lot that a sale grants. `netMinor`: what the client pays without tax. The lot is bound to `trainer` when the package is, or when that
/// trainer has a price of their own.
NewLot lotOf(const PackageType& type, const ClientId& client, const TrainerId& trainer, QDate boughtOn, qint64 netMinor);

/// What the law of a region would object to.
enum class LawNotice { TooLong, TooFewInstalments };
QList<LawNotice> lawNotices(const PackageType& type, const RefundTemplate& law);

} // namespace td
