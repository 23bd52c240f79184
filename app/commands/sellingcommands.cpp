// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/billingnames.h"
#include "commands/commandlists.h"
#include "commands/creditjson.h"
#include "commands/names.h"
#include "commands/sellingfields.h"
#include "credits/creditnames.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> saleFields()
{
    return {field("client", FieldType::Client, "Who buys.").must(),
            field("package", FieldType::Text, "Which package, by id or name.").must(),
            field("trainer", FieldType::Trainer, "Whose price and sessions."),
            field("quantity", FieldType::Integer, "How many of them, 1 to 20.").otherwise(u"1"_s),
            field("price_minor", FieldType::Integer, "Another price for one, in cents; needs a reason."),
            field("reason", FieldType::Text, "Why the price is another one; goes on the invoice.")};
}

Result<SaleRequest> saleFrom(Session& s, const Arguments& a)
{
    SaleRequest sale;
    sale.client = a.id<ClientId>("client"_L1);
    TD_TRY_ASSIGN(const PackageType type, packageFrom(s, a.text("package"_L1)));
    sale.packageType = type.id;
    a.into("trainer"_L1, sale.trainer);
    a.into("quantity"_L1, sale.quantity);
    a.into("price_minor"_L1, sale.priceMinor);
    a.into("reason"_L1, sale.reason);
    a.into("draft"_L1, sale.asDraft);
    TD_TRY_ASSIGN(sale.tenders, tendersFrom(s, a));
    return sale;
}

QJsonObject answer(const Sale& sale)
{
    return {{u"invoice"_s, jsonOf(sale.invoice)},
            {u"number"_s, sale.number},
            {u"total_minor"_s, sale.totalMinor},
            {u"lots"_s, jsonOfIds(sale.lots)},
            {u"payments"_s, jsonOfPayments(sale.payments)}};
}

Result<QJsonObject> sell(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const SaleRequest request, saleFrom(s, a));
    return s.selling().sales().sell(request).map(answer);
}

Result<QJsonObject> sellPreview(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const SaleRequest request, saleFrom(s, a));
    TD_TRY_ASSIGN(const SalePreview preview, s.selling().sales().preview(request));
    QJsonArray instalments;
    for (const Instalment& part : preview.instalments)
        instalments.append(QJsonObject{{u"due"_s, jsonOf(part.due)}, {u"amount_minor"_s, part.amountMinor}});
    return QJsonObject{{u"list_price_minor"_s, preview.listPriceMinor},
                       {u"price_minor"_s, preview.priceMinor},
                       {u"totals"_s, jsonOfTotals(preview.totals)},
                       {u"last_day"_s, jsonOf(preview.lastDay)},
                       {u"due"_s, jsonOf(preview.dueDay)},
                       {u"instalments"_s, instalments}};
}

Result<QJsonObject> giveCredits(Session& s, const Arguments& a)
{
    FreeCredits gift;
    gift.client = a.id<ClientId>("client"_L1);
    a.into("name"_L1, gift.name);
    gift.kind = valueOf(lotKindNames, a.text("kind"_L1)).value_or(LotKind::Count);
    gift.units = a.integer("units"_L1, gift.kind == LotKind::Unlimited ? 0 : 1);
    a.into("trainer"_L1, gift.trainer);
    a.into("validity_days"_L1, gift.validityDays);
    a.into("reason"_L1, gift.reason);
    TD_TRY_ASSIGN(const LotId lot, s.selling().sales().giveFree(gift));
    return QJsonObject{{u"id"_s, jsonOf(lot)}};
}

Result<QJsonObject> sellFee(Session& s, const Arguments& a)
{
    FeeSale fee;
    fee.client = a.id<ClientId>("client"_L1);
    a.into("description"_L1, fee.description);
    a.into("amount_minor"_L1, fee.amountMinor);
    a.into("tax_category"_L1, fee.taxCategory);
    TD_TRY_ASSIGN(fee.tenders, tendersFrom(s, a));
    return s.selling().sales().sellFee(fee).map(answer);
}

Result<QJsonObject> refundPackage(Session& s, const Arguments& a)
{
    RefundTerms terms;
    a.into("cooling_off_days"_L1, terms.coolingOffDays);
    a.into("kept_rate"_L1, terms.keptRate);
    a.into("fee_minor"_L1, terms.feeMinor);
    terms.usedAtListPrice = a.has("list_price_minor"_L1);
    a.into("list_price_minor"_L1, terms.listPriceMinor);
    const auto method = valueOf(paymentMethodNames, a.text("method"_L1));
    const auto lot = a.id<LotId>("lot"_L1);
    Sales& sales = s.selling().sales();
    TD_TRY_ASSIGN(const PackageRefund refund, a.boolean("preview"_L1) ? sales.previewRefund(lot, terms, method)
                                                                      : sales.refund(lot, terms, method, a.text("reason"_L1)));
    return QJsonObject{{u"working"_s, toJson(refund.working)},
                       {u"units"_s, refund.units},
                       {u"invoice"_s, jsonOf(refund.invoice)},
                       {u"credit_note"_s, jsonOf(refund.creditNote)},
                       {u"number"_s, refund.number},
                       {u"credit_note_minor"_s, refund.creditNoteMinor},
                       {u"paid_out_minor"_s, refund.paidOutMinor}};
}

QList<Field> refundFields()
{
    return {field("lot", FieldType::Id, "Which of the client's packages.").must(),
            field("reason", FieldType::Text, "Why; goes on the credit note."),
            field("method", FieldType::Text, "How the money goes back.").oneOf(allNames(paymentMethodNames)).otherwise(u"as client credit"_s),
            field("cooling_off_days", FieldType::Integer, "Within them everything comes back.").otherwise(u"0"_s),
            field("kept_rate", FieldType::Integer, "Kept at most, in 1/100,000 of the unused value.").otherwise(u"0"_s),
            field("fee_minor", FieldType::Integer, "Kept at most, in cents.").otherwise(u"0"_s),
            field("list_price_minor", FieldType::Integer, "What a used session counts instead of its part of the price."),
            field("preview", FieldType::Boolean, "Only the working; nothing is done.").otherwise(u"false"_s)};
}

} // namespace

QList<Command> sellingCommands()
{
    return {
        {"sell"_L1, u"Sells a package: credits, issued invoice and payment in one."_s, staffRoles(),
         saleFields() + QList<Field>{tendersField(), field("draft", FieldType::Boolean, "Leaves the invoice as a draft.").otherwise(u"false"_s)}, sell},
        {"sell-preview"_L1, u"What a sale would be: tax, last day, instalments."_s, staffRoles(), saleFields(), sellPreview},
        {"give-credits"_L1, u"Gives sessions for nothing."_s, staffRoles(),
         {field("client", FieldType::Client, "To whom.").must(), field("units", FieldType::Integer, "Sessions or minutes.").otherwise(u"1"_s),
          field("kind", FieldType::Text, "What is counted.").oneOf(allNames(lotKindNames)).otherwise(u"count"_s),
          field("reason", FieldType::Text, "Why.").must(), field("name", FieldType::Text, "What it is called.").otherwise(u"the reason"_s),
          field("trainer", FieldType::Trainer, "Only for sessions with them."),
          field("validity_days", FieldType::Integer, "How long they are good.").otherwise(u"for ever"_s)},
         giveCredits},
        {"sell-fee"_L1, u"Charges a fee with an issued invoice."_s, staffRoles(),
         {field("client", FieldType::Client, "Who pays.").must(), field("description", FieldType::Text, "What for.").must(),
          field("amount_minor", FieldType::Integer, "In cents.").must(), field("tax_category", FieldType::Text, "How it is taxed.").otherwise(u"service"_s), tendersField()},
         sellFee},
        {"refund-package"_L1, u"Takes the rest of a package back: credit note, units and money."_s, staffRoles(), refundFields(), refundPackage},
    };
}

} // namespace td
