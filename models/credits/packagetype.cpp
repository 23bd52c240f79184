// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/packagetype.h"

#include "core/formcheck.h"

#include <algorithm>

namespace td
{
namespace
{

constexpr int mostUnits = 100'000;
constexpr qint64 mostMinor = 100'000'000;
constexpr int daysAMonth = 31;

const TrainerPrice* ownPrice(const PackageType& type, const TrainerId& trainer)
{
    const auto found = std::find_if(type.trainerPrices.begin(), type.trainerPrices.end(),
                                    [&](const TrainerPrice& price) { return price.trainer == trainer; });
    return found == type.trainerPrices.end() ? nullptr : &*found;
}

} // namespace

Result<PackageType> checkedPackageType(PackageType type)
{
    TD_TRY_ASSIGN(type.name, checkLine(type.name, "name", 120, true));
    TD_TRY_ASSIGN(type.taxCategory, checkLine(type.taxCategory, "tax_category", 40, true));
    TD_TRY_ASSIGN(type.terms, checkBlock(type.terms, "terms", 2000));
    const bool counted = type.kind != LotKind::Unlimited;
    TD_TRY(checkRange(type.units, counted ? 1 : 0, counted ? mostUnits : 0, "units"));
    TD_TRY(checkRange(type.priceMinor, 0, mostMinor, "price_minor"));
    if (type.validityDays)
        TD_TRY(checkRange(*type.validityDays, 1, 3660, "validity_days"));
    else if (!counted)
        return fail(ErrorKind::Invalid, "lot.unlimited-expiry", "validity_days");
    TD_TRY(checkRange(type.priority, -100, 100, "priority"));
    TD_TRY(checkRange(type.instalments, 1, 24, "instalments"));
    TD_TRY(checkRange(type.instalmentDays, 1, 366, "instalment_days"));
    for (const TrainerPrice& price : std::as_const(type.trainerPrices))
        TD_TRY(checkRange(price.priceMinor, 0, mostMinor, "price_minor"));
    return type;
}

qint64 priceFor(const PackageType& type, const TrainerId& trainer)
{
    const TrainerPrice* own = ownPrice(type, trainer);
    return own != nullptr ? own->priceMinor : type.priceMinor;
}

NewLot lotOf(const PackageType& type, const ClientId& client, const TrainerId& trainer, QDate boughtOn, qint64 netMinor)
{
    NewLot lot;
    lot.client = client;
    lot.packageType = type.id;
    lot.trainer = ownPrice(type, trainer) != nullptr ? trainer : type.trainer;
    lot.soldBy = trainer;
    lot.name = type.name;
    lot.kind = type.kind;
    lot.units = type.units;
    lot.classTypes = type.classTypes;
    lot.priceMinor = netMinor;
    lot.boughtOn = boughtOn;
    lot.validityDays = type.validityDays;
    lot.expiryFrom = type.expiryFrom;
    lot.priority = type.priority;
    return lot;
}

QList<LawNotice> lawNotices(const PackageType& type, const RefundTemplate& law)
{
    QList<LawNotice> out;
    if (law.longestMonths > 0 && type.validityDays.value_or(INT_MAX) > law.longestMonths * daysAMonth)
        out.append(LawNotice::TooLong);
    if (type.instalments < law.leastInstalments)
        out.append(LawNotice::TooFewInstalments);
    return out;
}

} // namespace td
