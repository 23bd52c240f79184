// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ubllines.h"

#include "core/money.h"
#include "tax/taxengine.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qint64 rateUnit = 100'000;

/// The line before its discount, without tax.
qint64 netBeforeDiscount(const InvoiceLine& line, bool pricesIncludeTax, int rate)
{
    if (!pricesIncludeTax)
        return line.netMinor + line.discountMinor;
    const qint64 before = line.amountMinor + line.discountMinor;
    if (line.discountMinor == 0)
        return line.netMinor;
    return line.amountMinor != 0 ? scaled(before, line.netMinor, line.amountMinor) : scaled(before, rateUnit, rateUnit + rate);
}

/// The price of one when whole minor units give the amount back; else nothing.
QString unitPrice(qint64 amount, qint64 quantityMilli, int digits)
{
    const qint64 price = scaled(amount, 1000, quantityMilli);
    return scaled(price, quantityMilli, 1000) == amount ? decimalText(price, digits, digits) : QString();
}

void writeLineTaxes(UblXml& xml, const QList<UblCategory>& categories)
{
    for (const UblCategory& category : categories)
        writeUblCategory(xml, "ClassifiedTaxCategory", category, false);
}

void writeAllowance(UblXml& xml, qint64 allowanceMinor)
{
    if (allowanceMinor == 0)
        return;
    xml.open("AllowanceCharge");
    xml.value("ChargeIndicator", u"false"_s);
    xml.value("AllowanceChargeReasonCode", u"95"_s); // UNCL 5189: discount
    xml.value("AllowanceChargeReason", u"Discount"_s);
    xml.amount("Amount", allowanceMinor);
    xml.close();
}

/// Of the service, where the rules allow it: within the period of the invoice.
void writeServiceDay(UblXml& xml, const Invoice& invoice, QDate day)
{
    const bool period = invoice.periodStart.isValid() && invoice.periodEnd.isValid();
    if (!day.isValid() || (period && (day < invoice.periodStart || day > invoice.periodEnd)))
        return;
    xml.open("InvoicePeriod");
    xml.day("StartDate", day);
    xml.day("EndDate", day);
    xml.close();
}

} // namespace

QString ublUnit(LineKind kind)
{
    switch (kind) {
    case LineKind::Product: return u"H87"_s;
    case LineKind::Membership: return u"MON"_s;
    default: return u"C62"_s;
    }
}

UblPrice ublPrice(const InvoiceLine& line, bool pricesIncludeTax, int digits, int rate)
{
    UblPrice price;
    qint64 before = netBeforeDiscount(line, pricesIncludeTax, rate);
    price.allowanceMinor = before - line.netMinor;
    price.quantityMilli = line.quantityMilli;
    if (!pricesIncludeTax && scaled(line.unitMinor, line.quantityMilli, 1000) == before) {
        price.price = decimalText(qAbs(line.unitMinor), digits, digits);
    } else {
        price.price = unitPrice(qAbs(before), line.quantityMilli, digits);
        price.perQuantity = price.price.isEmpty();
        if (price.perQuantity)
            price.price = decimalText(qAbs(before), digits, digits);
    }
    if (before < 0)
        price.quantityMilli = -price.quantityMilli;
    return price;
}

void writeUblCategory(UblXml& xml, const char* group, const UblCategory& category, bool withReason)
{
    xml.open(group);
    xml.value("ID", category.code);
    if (category.code != u"O"_s)
        xml.value("Percent", decimalText(category.rate, 3, 0));
    if (withReason)
        xml.value("TaxExemptionReason", category.reason);
    xml.open("TaxScheme");
    xml.value("ID", category.scheme);
    xml.close();
    xml.close();
}

void writeUblLine(UblXml& xml, const Invoice& invoice, int index, const QList<UblCategory>& categories)
{
    const InvoiceLine& line = invoice.lines[index];
    const bool credit = invoice.kind == InvoiceKind::CreditNote;
    int rate = 0;
    for (const UblCategory& category : categories)
        rate += category.rate;
    const UblPrice price = ublPrice(line, invoice.pricesIncludeTax, minorDigits(invoice.currency), rate);
    const QString unit = ublUnit(line.kind);
    xml.open(credit ? "CreditNoteLine" : "InvoiceLine");
    xml.value("ID", QString::number(index + 1));
    xml.value(credit ? "CreditedQuantity" : "InvoicedQuantity", decimalText(price.quantityMilli, 3, 0), "unitCode", unit);
    xml.amount("LineExtensionAmount", line.netMinor);
    writeServiceDay(xml, invoice, line.day);
    writeAllowance(xml, price.allowanceMinor);
    xml.open("Item");
    xml.value("Name", line.description);
    writeLineTaxes(xml, categories);
    xml.close();
    xml.open("Price");
    xml.price("PriceAmount", price.price);
    if (price.perQuantity)
        xml.value("BaseQuantity", decimalText(qAbs(price.quantityMilli), 3, 0), "unitCode", unit);
    xml.close();
    xml.close();
}

} // namespace td
