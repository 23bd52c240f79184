// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ubltaxes.h"
#include "exchange/ublxml.h"

namespace td
{

/// Quantity, price without tax and allowance of one line, made so that quantity x price - allowance is the stored net: exactly, or
/// within the half cent that the invoice itself rounded away. Prices are never negative: a reduction has a negative quantity.
struct UblPrice {
    qint64 quantityMilli = 0;
    QString price;               ///< decimal, in the places of the currency
    bool perQuantity = false;    ///< the price is that of the whole quantity (none of one gives it back)
    qint64 allowanceMinor = 0;   ///< discount without tax

    bool operator==(const UblPrice&) const = default;
};

/// `rate`: the taxes on the line together, in 1/100,000, for a line whose discount leaves nothing.
UblPrice ublPrice(const InvoiceLine& line, bool pricesIncludeTax, int digits, int rate);

/// UN/ECE Recommendation 20: a piece, a month, or one.
QString ublUnit(LineKind kind);

void writeUblCategory(UblXml& xml, const char* group, const UblCategory& category, bool withReason);
void writeUblLine(UblXml& xml, const Invoice& invoice, int index, const QList<UblCategory>& categories);

} // namespace td
