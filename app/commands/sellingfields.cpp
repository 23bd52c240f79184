// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sellingfields.h"

#include "billing/billingnames.h"
#include "commands/jsonvalues.h"
#include "commands/names.h"
#include "selling/sellingnames.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QList<Field> tenderFields()
{
    return {field("method", FieldType::Text, "How it is paid.").oneOf(allNames(paymentMethodNames)).must(),
            field("amount_minor", FieldType::Integer, "How much, in cents; of cash what is handed over.").must(),
            field("reference", FieldType::Text, "Number of a cheque or transfer."),
            field("account", FieldType::Id, "Bank account that it goes to.")};
}

/// The one of a list that the text means.
template <class Type, class IdOf, class Matches>
Result<Type> meant(const QList<Type>& all, const QString& text, const char* name, IdOf idOf, Matches matches)
{
    const Type* found = nullptr;
    for (const Type& one : all) {
        if (idOf(one) == text)
            return one;
        if (!matches(one))
            continue;
        if (found != nullptr)
            return fail(ErrorKind::Invalid, "reference.ambiguous", name, {text});
        found = &one;
    }
    return found != nullptr ? Result<Type>(*found) : fail(ErrorKind::NotFound, "reference.unknown", name, {text});
}

QLatin1String reasonName(ExclusionReason reason)
{
    switch (reason) {
    case ExclusionReason::Paused: return "paused"_L1;
    case ExclusionReason::NotDue: return "not_due"_L1;
    case ExclusionReason::Ended: return "ended"_L1;
    case ExclusionReason::ClientGone: return "client_gone"_L1;
    case ExclusionReason::Problem: return "problem"_L1;
    }
    return {};
}
} // namespace

Field tendersField()
{
    return field("pay", FieldType::Objects, "Paid at once: method, amount_minor, reference, account.");
}

Result<QList<Tender>> tendersFrom(Session& session, const Arguments& arguments)
{
    QList<Tender> tenders;
    References references(session.db());
    for (const QJsonValue& object : arguments.array("pay"_L1)) {
        TD_TRY_ASSIGN(const Arguments part, Arguments::read(tenderFields(), object.toObject(), references));
        Tender tender;
        tender.method = valueOf(paymentMethodNames, part.text("method"_L1)).value_or(PaymentMethod::Card);
        tender.amountMinor = part.int64("amount_minor"_L1);
        tender.reference = part.text("reference"_L1);
        tender.account = part.id<BankAccountId>("account"_L1);
        tenders.append(tender);
    }
    return tenders;
}

Result<PackageType> packageFrom(Session& session, const QString& text)
{
    TD_TRY_ASSIGN(const QList<PackageType> all, session.selling().packages().list());
    return meant(all, text, "package", [](const PackageType& one) { return one.id.toString(); },
                 [&](const PackageType& one) { return one.name == text; });
}

Result<MembershipType> membershipTypeFrom(Session& session, const QString& text)
{
    TD_TRY_ASSIGN(const QList<MembershipType> all, session.selling().membershipTypes().list(true));
    return meant(all, text, "membership_type", [](const MembershipType& one) { return one.id.toString(); },
                 [&](const MembershipType& one) { return one.name == text; });
}

Result<Product> productFrom(Session& session, const QString& text)
{
    TD_TRY_ASSIGN(const QList<ProductStock> all, session.selling().products().stock(true));
    TD_TRY_ASSIGN(const ProductStock found, meant(all, text, "product", [](const ProductStock& one) { return one.product.id.toString(); },
                                                  [&](const ProductStock& one) { return one.product.name == text || (!text.isEmpty() && one.product.code == text); }));
    return found.product;
}

QJsonObject toJson(const MembershipType& type)
{
    return {{u"id"_s, jsonOf(type.id)},
            {u"name"_s, type.name},
            {u"price_minor"_s, type.priceMinor},
            {u"joining_fee_minor"_s, type.joiningFeeMinor},
            {u"period"_s, nameOf(periodUnitNames, type.period.unit)},
            {u"period_count"_s, type.period.count},
            {u"renews"_s, type.renews},
            {u"credits"_s, jsonOf(type.credits)},
            {u"class_types"_s, jsonOfIds(type.classTypes)},
            {u"all_locations"_s, type.allLocations},
            {u"locations"_s, jsonOfIds(type.locations)},
            {u"tax_category"_s, type.taxCategory},
            {u"archived"_s, type.archived},
            {u"version"_s, type.version}};
}

QJsonObject toJson(const Membership& membership)
{
    QJsonArray pauses;
    for (const MembershipPause& pause : membership.pauses)
        pauses.append(QJsonObject{{u"first"_s, jsonOf(pause.days.first)}, {u"last"_s, jsonOf(pause.days.last)}, {u"reason"_s, pause.reason}});
    return {{u"id"_s, jsonOf(membership.id)},
            {u"client"_s, jsonOf(membership.client)},
            {u"client_name"_s, membership.clientName},
            {u"membership_type"_s, jsonOf(membership.type)},
            {u"type_name"_s, membership.typeName},
            {u"price_minor"_s, membership.priceMinor},
            {u"start"_s, jsonOf(membership.start)},
            {u"end"_s, jsonOf(membership.end)},
            {u"end_reason"_s, membership.endReason},
            {u"billed_until"_s, jsonOf(membership.billedUntil)},
            {u"next_bill"_s, jsonOf(membership.nextBill())},
            {u"pauses"_s, pauses},
            {u"version"_s, membership.version}};
}

QJsonObject toJson(const DuePeriod& period)
{
    return {{u"first"_s, jsonOf(period.days.first)},
            {u"last"_s, jsonOf(period.days.last)},
            {u"billed_days"_s, period.billedDays},
            {u"period_days"_s, period.periodDays},
            {u"amount_minor"_s, period.amountMinor}};
}

QJsonObject toJson(const DueMembership& due)
{
    return {{u"membership"_s, jsonOf(due.id)},   {u"client"_s, jsonOf(due.client)},         {u"client_name"_s, due.clientName},
            {u"type_name"_s, due.typeName},      {u"periods"_s, toJsonArray(due.periods)}, {u"net_minor"_s, due.netMinor},
            {u"tax_minor"_s, due.taxMinor},      {u"total_minor"_s, due.totalMinor}};
}

QJsonObject toJson(const ExcludedMembership& excluded)
{
    return {{u"membership"_s, jsonOf(excluded.id)}, {u"client_name"_s, excluded.clientName}, {u"type_name"_s, excluded.typeName},
            {u"reason"_s, QString(reasonName(excluded.reason))}, {u"day"_s, jsonOf(excluded.day)}};
}

QJsonObject toJson(const BilledMembership& billed)
{
    QJsonObject json{{u"membership"_s, jsonOf(billed.id)}, {u"client_name"_s, billed.clientName}, {u"invoice"_s, jsonOf(billed.invoice)},
                     {u"number"_s, billed.number},         {u"total_minor"_s, billed.totalMinor}, {u"periods"_s, billed.periods}};
    if (billed.problem)
        json.insert(u"problem"_s, billed.problem->reason);
    return json;
}

QJsonObject toJson(const ProductStock& stock)
{
    const Product& product = stock.product;
    return {{u"id"_s, jsonOf(product.id)},
            {u"name"_s, product.name},
            {u"code"_s, product.code},
            {u"price_minor"_s, product.priceMinor},
            {u"cost_minor"_s, product.costMinor},
            {u"tax_category"_s, product.taxCategory},
            {u"reorder_at"_s, product.reorderAt},
            {u"archived"_s, product.archived},
            {u"version"_s, product.version},
            {u"on_hand"_s, stock.onHand},
            {u"low"_s, stock.low()}};
}

QJsonObject toJson(const StockMove& move)
{
    return {{u"id"_s, jsonOf(move.id)},           {u"product"_s, jsonOf(move.product)},
            {u"quantity"_s, move.quantity},       {u"kind"_s, nameOf(stockMoveNames, move.kind)},
            {u"invoice"_s, jsonOf(move.invoice)}, {u"day"_s, jsonOf(move.day)},
            {u"note"_s, move.note}};
}

QJsonObject jsonOfTotals(const TaxedTotals& totals)
{
    QJsonArray taxes;
    for (const TaxAmount& tax : totals.taxes)
        taxes.append(QJsonObject{{u"name"_s, tax.name}, {u"rate"_s, tax.rate}, {u"base_minor"_s, tax.baseMinor}, {u"tax_minor"_s, tax.taxMinor}});
    return {{u"net_minor"_s, totals.netMinor}, {u"tax_minor"_s, totals.taxMinor}, {u"total_minor"_s, totals.totalMinor}, {u"taxes"_s, taxes}};
}

QJsonArray jsonOfPayments(const QList<Payment>& payments)
{
    QJsonArray list;
    for (const Payment& payment : payments)
        list.append(QJsonObject{{u"id"_s, jsonOf(payment.id)}, {u"number"_s, payment.number}, {u"amount_minor"_s, payment.amountMinor}, {u"rounding_minor"_s, payment.roundingMinor}});
    return list;
}

} // namespace td
