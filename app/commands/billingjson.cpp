// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/billingjson.h"

#include "billing/billingnames.h"
#include "billing/contractnames.h"

using namespace Qt::StringLiterals;

namespace td
{

QJsonObject toJson(const InvoiceLine& l)
{
    return {{u"id"_s, jsonOf(l.id)},
            {u"kind"_s, nameOf(lineKindNames, l.kind)},
            {u"description"_s, l.description},
            {u"day"_s, jsonOf(l.day)},
            {u"quantity_milli"_s, l.quantityMilli},
            {u"unit_minor"_s, l.unitMinor},
            {u"discount_minor"_s, l.discountMinor},
            {u"amount_minor"_s, l.amountMinor},
            {u"net_minor"_s, l.netMinor},
            {u"tax_category"_s, l.taxCategory},
            {u"participant"_s, jsonOf(l.participant)},
            {u"appointment"_s, jsonOf(l.appointment)},
            {u"lot"_s, jsonOf(l.lot)},
            {u"membership"_s, jsonOf(l.membership)},
            {u"product"_s, jsonOf(l.product)},
            {u"class_type"_s, jsonOf(l.classType)},
            {u"trainer"_s, jsonOf(l.trainer)},
            {u"location"_s, jsonOf(l.location)}};
}

QJsonObject toJson(const TaxAmount& tax)
{
    return {{u"code"_s, tax.code},
            {u"name"_s, tax.name},
            {u"regime"_s, taxRegimeName(tax.regime)},
            {u"region"_s, tax.region},
            {u"rate"_s, tax.rate},
            {u"base_minor"_s, tax.baseMinor},
            {u"tax_minor"_s, tax.taxMinor}};
}

QJsonObject toJson(const Party& p)
{
    return {{u"name"_s, p.name},
            {u"legal_name"_s, p.legalName},
            {u"street"_s, p.street},
            {u"city"_s, p.city},
            {u"region"_s, p.region},
            {u"postal_code"_s, p.postalCode},
            {u"country"_s, p.country},
            {u"email"_s, p.email},
            {u"tax_number"_s, p.taxNumber}};
}

QJsonObject toJson(const Invoice& i)
{
    QJsonArray instalments;
    for (const Instalment& part : i.instalments)
        instalments.append(QJsonObject{{u"due"_s, jsonOf(part.due)}, {u"amount_minor"_s, part.amountMinor}});
    return {{u"id"_s, jsonOf(i.id)},
            {u"kind"_s, nameOf(invoiceKindNames, i.kind)},
            {u"status"_s, nameOf(invoiceStatusNames, i.status)},
            {u"number"_s, i.number},
            {u"client"_s, jsonOf(i.client)},
            {u"contract"_s, jsonOf(i.contract)},
            {u"trainer"_s, jsonOf(i.trainer)},
            {u"location"_s, jsonOf(i.location)},
            {u"corrects"_s, jsonOf(i.corrects)},
            {u"language"_s, i.language},
            {u"currency"_s, i.currency},
            {u"region"_s, i.region},
            {u"prices_include_tax"_s, i.pricesIncludeTax},
            {u"issue_day"_s, jsonOf(i.issueDay)},
            {u"due_day"_s, jsonOf(i.dueDay)},
            {u"period_start"_s, jsonOf(i.periodStart)},
            {u"period_end"_s, jsonOf(i.periodEnd)},
            {u"tax_day"_s, jsonOf(i.taxDay)},
            {u"note"_s, i.note},
            {u"net_minor"_s, i.netMinor},
            {u"tax_minor"_s, i.taxMinor},
            {u"total_minor"_s, i.totalMinor},
            {u"paid_minor"_s, i.paidMinor},
            {u"open_minor"_s, i.openMinor()},
            {u"lines"_s, toJsonArray(i.lines)},
            {u"taxes"_s, toJsonArray(i.taxes)},
            {u"instalments"_s, instalments},
            {u"supplier"_s, toJson(i.snapshot.supplier)},
            {u"buyer"_s, toJson(i.snapshot.buyer)},
            {u"hash"_s, QString::fromLatin1(i.hash.toHex())},
            {u"void_reason"_s, i.voidReason},
            {u"void_day"_s, jsonOf(i.voidDay)},
            {u"version"_s, i.version}};
}

QJsonObject toJson(const InvoiceRow& row)
{
    return {{u"id"_s, jsonOf(row.id)},
            {u"kind"_s, nameOf(invoiceKindNames, row.kind)},
            {u"state"_s, nameOf(invoiceStateNames, row.state)},
            {u"number"_s, row.number},
            {u"client"_s, jsonOf(row.client)},
            {u"bill_to"_s, row.billTo},
            {u"issue_day"_s, jsonOf(row.issueDay)},
            {u"due_day"_s, jsonOf(row.dueDay)},
            {u"currency"_s, row.currency},
            {u"net_minor"_s, row.netMinor},
            {u"tax_minor"_s, row.taxMinor},
            {u"total_minor"_s, row.totalMinor},
            {u"open_minor"_s, row.openMinor},
            {u"days_overdue"_s, row.daysOverdue},
            {u"sent"_s, row.sent}};
}

QJsonObject toJson(const Uninvoiced& item)
{
    return {{u"participant"_s, jsonOf(item.participant)},
            {u"appointment"_s, jsonOf(item.appointment)},
            {u"client"_s, jsonOf(item.client)},
            {u"client_name"_s, item.clientName},
            {u"kind"_s, nameOf(lineKindNames, item.kind)},
            {u"service"_s, item.service},
            {u"trainer"_s, jsonOf(item.trainer)},
            {u"day"_s, jsonOf(item.day)},
            {u"time"_s, jsonOfMinute(item.minute)},
            {u"region"_s, item.region},
            {u"amount_minor"_s, item.amountMinor}};
}

QJsonObject toJson(const Contract& c)
{
    return {{u"id"_s, jsonOf(c.id)},
            {u"trainer"_s, jsonOf(c.trainer)},
            {u"location"_s, jsonOf(c.location)},
            {u"name"_s, c.name},
            {u"street"_s, c.street},
            {u"city"_s, c.city},
            {u"region"_s, c.region},
            {u"postal_code"_s, c.postalCode},
            {u"country"_s, c.country},
            {u"email"_s, c.email},
            {u"tax_number"_s, c.taxNumber},
            {u"due_days"_s, c.dueDays},
            {u"ended"_s, c.ended},
            {u"version"_s, c.version}};
}

QJsonObject toJson(const ContractRate& rate)
{
    return {{u"id"_s, jsonOf(rate.id)},
            {u"contract"_s, jsonOf(rate.contract)},
            {u"class_type"_s, jsonOf(rate.classType)},
            {u"class_name"_s, rate.className},
            {u"rate_minor"_s, rate.rateMinor},
            {u"per"_s, nameOf(ratePerNames, rate.per)},
            {u"version"_s, rate.version}};
}

QJsonObject toJson(const BillingSettings& s)
{
    return {{u"registered"_s, s.registered},
            {u"tax_number"_s, s.taxNumber},
            {u"registered_from"_s, jsonOf(s.registeredFrom)},
            {u"prices_include_tax"_s, s.pricesIncludeTax},
            {u"qst_number"_s, s.qstNumber},
            {u"pst_number"_s, s.pstNumber},
            {u"vat_number"_s, s.vatNumber},
            {u"quick_method"_s, s.quickMethod},
            {u"tax_period"_s, s.taxPeriod},
            {u"sole_proprietor"_s, s.soleProprietor},
            {u"year_start_month"_s, s.yearStartMonth},
            {u"due_days"_s, s.dueDays},
            {u"cash_rounding_minor"_s, s.cashRoundingMinor},
            {u"terms_en"_s, s.termsEn},
            {u"terms_fr"_s, s.termsFr},
            {u"footer_en"_s, s.footerEn},
            {u"footer_fr"_s, s.footerFr},
            {u"payment_qr"_s, s.paymentQr},
            {u"endpoint_scheme"_s, s.endpointScheme},
            {u"endpoint_id"_s, s.endpointId},
            {u"version"_s, s.version}};
}

QJsonObject toJson(const ClientBilling& b)
{
    return {{u"client"_s, jsonOf(b.client)},
            {u"payer_name"_s, b.payerName},
            {u"payer_email"_s, b.payerEmail},
            {u"payer_street"_s, b.payerStreet},
            {u"payer_city"_s, b.payerCity},
            {u"payer_region"_s, b.payerRegion},
            {u"payer_postal_code"_s, b.payerPostalCode},
            {u"payer_country"_s, b.payerCountry},
            {u"tax_number"_s, b.taxNumber},
            {u"tax_region"_s, b.taxRegion},
            {u"tax_exempt_reason"_s, b.taxExemptReason},
            {u"due_days"_s, jsonOf(b.dueDays)},
            {u"endpoint_scheme"_s, b.endpointScheme},
            {u"endpoint_id"_s, b.endpointId},
            {u"version"_s, b.version}};
}

QJsonObject toJson(const FeeChange& change)
{
    return {{u"at"_s, jsonOfInstant(change.at)},
            {u"user"_s, change.userName},
            {u"table"_s, QString::fromLatin1(change.table)},
            {u"column"_s, QString::fromLatin1(change.column)},
            {u"row"_s, jsonOf(change.row)},
            {u"subject"_s, change.subject},
            {u"before_minor"_s, jsonOf(change.before)},
            {u"after_minor"_s, change.after}};
}

} // namespace td
