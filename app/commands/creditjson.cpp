// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/creditjson.h"

#include "credits/creditnames.h"

using namespace Qt::StringLiterals;

namespace td
{

QJsonObject toJson(const LotBalance& lot)
{
    return {{u"id"_s, jsonOf(lot.id)},
            {u"client"_s, jsonOf(lot.terms.client)},
            {u"name"_s, lot.terms.name},
            {u"kind"_s, nameOf(lotKindNames, lot.terms.kind)},
            {u"trainer"_s, jsonOf(lot.terms.trainer)},
            {u"class_types"_s, jsonOfIds(lot.terms.classTypes)},
            {u"package"_s, jsonOf(lot.terms.packageType)},
            {u"membership"_s, jsonOf(lot.terms.membership)},
            {u"priority"_s, lot.terms.priority},
            {u"price_minor"_s, lot.terms.priceMinor},
            {u"bought_on"_s, jsonOf(lot.terms.boughtOn)},
            {u"last_day"_s, jsonOf(lot.lastDay)},
            {u"first_visit"_s, jsonOf(lot.firstVisit)},
            {u"bought"_s, lot.bought},
            {u"used"_s, lot.used},
            {u"expired"_s, lot.expired},
            {u"booked"_s, lot.booked},
            {u"available"_s, lot.available},
            {u"earned_minor"_s, lot.usedValueMinor},
            {u"unearned_minor"_s, lot.unusedValueMinor()},
            {u"frozen"_s, lot.frozenNow}};
}

QJsonObject toJson(const CreditEntry& entry)
{
    return {{u"id"_s, jsonOf(entry.id)},
            {u"lot"_s, jsonOf(entry.lot)},
            {u"kind"_s, nameOf(creditKindNames, entry.kind)},
            {u"units"_s, entry.units},
            {u"participant"_s, jsonOf(entry.participant)},
            {u"day"_s, jsonOf(entry.day)},
            {u"at"_s, jsonOfInstant(entry.at)},
            {u"value_minor"_s, entry.valueMinor},
            {u"other_lot"_s, jsonOf(entry.otherLot)},
            {u"reason"_s, entry.reason}};
}

QJsonObject toJson(const LotFreeze& freeze)
{
    return {{u"id"_s, jsonOf(freeze.id)},
            {u"lot"_s, jsonOf(freeze.lot)},
            {u"from"_s, jsonOf(freeze.first)},
            {u"to"_s, jsonOf(freeze.last)},
            {u"reason"_s, freeze.reason}};
}

QJsonObject toJson(const RefundWorking& working)
{
    return {{u"price_minor"_s, working.priceMinor},
            {u"units"_s, working.units},
            {u"units_used"_s, working.unitsUsed},
            {u"used_value_minor"_s, working.usedValueMinor},
            {u"unused_value_minor"_s, working.unusedValueMinor},
            {u"kept_minor"_s, working.keptMinor},
            {u"refund_minor"_s, working.refundMinor},
            {u"cooling_off"_s, working.coolingOff}};
}

QJsonObject toJson(const PackageType& type)
{
    QJsonArray prices;
    for (const TrainerPrice& price : type.trainerPrices)
        prices.append(QJsonObject{{u"trainer"_s, jsonOf(price.trainer)}, {u"price_minor"_s, price.priceMinor}});
    return {{u"id"_s, jsonOf(type.id)},
            {u"name"_s, type.name},
            {u"kind"_s, nameOf(lotKindNames, type.kind)},
            {u"units"_s, type.units},
            {u"price_minor"_s, type.priceMinor},
            {u"tax_category"_s, type.taxCategory},
            {u"trainer"_s, jsonOf(type.trainer)},
            {u"class_types"_s, jsonOfIds(type.classTypes)},
            {u"trainer_prices"_s, prices},
            {u"validity_days"_s, jsonOf(type.validityDays)},
            {u"expiry_from"_s, nameOf(expiryFromNames, type.expiryFrom)},
            {u"priority"_s, type.priority},
            {u"instalments"_s, type.instalments},
            {u"instalment_days"_s, type.instalmentDays},
            {u"terms"_s, type.terms},
            {u"archived"_s, type.archived},
            {u"position"_s, type.position},
            {u"version"_s, type.version}};
}

} // namespace td
