// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "core/result.h"

namespace td
{

/// A tax category as e-invoices write it: the code of UNCL 5305 (S standard, Z zero rate, E exempt, O outside the scope), its rate in
/// 1/100,000, the tax ("VAT", "GST", "QST" ...), and why nothing is charged.
struct UblCategory {
    QString code;
    int rate = 0;
    QString scheme;
    QString reason;

    bool operator==(const UblCategory&) const = default;
};

/// One row of the tax breakdown.
struct UblSubtotal {
    UblCategory category;
    qint64 baseMinor = 0;
    qint64 taxMinor = 0;

    bool operator==(const UblSubtotal&) const = default;
};

/// The taxes of an invoice, line by line and added up.
struct UblTaxes {
    bool vat = false;   ///< a European VAT invoice: the rules of Peppol hold
    QString mainScheme; ///< the tax that the parties' numbers belong to
    QList<QList<UblCategory>> lines; ///< in the order of the invoice's lines; one each with VAT
    QList<UblSubtotal> subtotals;

    bool operator==(const UblTaxes&) const = default;
};

/// Finds out from the stored amounts which lines bear which tax. The bases of all taxes are sums of the lines' nets, so that the
/// breakdown of EN 16931 adds up. Errors: Refused einvoice.taxes when the amounts cannot be divided that way (two VAT rates
/// on one line, a tax on a tax over several categories).
Result<UblTaxes> ublTaxes(const Invoice& invoice);

} // namespace td
