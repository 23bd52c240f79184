// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tax/taxtable.h"

namespace td
{

/// What is taxed: an amount after discounts, in minor units, negative for a reduction.
struct TaxableLine {
    QString category;
    qint64 amountMinor = 0; ///< with its taxes when prices include tax

    bool operator==(const TaxableLine&) const = default;
};

/// Where and when, and how prices are written.
struct TaxContext {
    QString region;             ///< place of supply
    QDate day;                  ///< tax point
    bool registered = true;     ///< a small supplier charges no tax
    bool exempt = false;        ///< the buyer pays none (a stated reason)
    bool pricesInclude = false; ///< amounts contain their taxes
    bool french = false;        ///< language of the tax names
};

/// One tax of one invoice: everything under the same code, rate and region together.
struct TaxAmount {
    QString code;
    QString name; ///< "HST 13%" is made by who shows it; this is "HST" or "TVH"
    TaxRegime regime = TaxRegime::Gst;
    QString region;
    QString category; ///< of its lines when they have one only; empty for several
    int rate = 0;     ///< in 1/100,000
    qint64 baseMinor = 0;
    qint64 taxMinor = 0;

    bool operator==(const TaxAmount&) const = default;
};

/// An invoice worked out: total = net + tax, to the cent. The nets of the lines add up to the net.
struct TaxedTotals {
    qint64 netMinor = 0;
    qint64 taxMinor = 0;
    qint64 totalMinor = 0;
    QList<TaxAmount> taxes;
    QList<qint64> lineNets; ///< in the order of the lines

    bool operator==(const TaxedTotals&) const = default;
};

/// Works out the taxes of one invoice: exactly, each tax once for the whole invoice, half up (away from zero for negative
/// amounts). A compound tax is worked out on the net and the rounded taxes before it. With prices that include tax the total is the sum
/// of the lines, and each tax is taken out of it exactly. Errors: Invalid tax.unknown-category, money.range when a sum leaves what an
/// invoice may hold (10^14); Refused tax.too-many-rates when so many odd rates meet that the exact result does not fit.
Result<TaxedTotals> taxInvoice(const QList<TaxableLine>& lines, const TaxContext& context, const TaxTable& table);

/// quantity (thousandths) times unit price, less a discount, half up. Errors: money.range; Invalid invoice.discount when the discount
/// is larger than the amount.
Result<qint64> lineAmount(qint64 quantityMilli, qint64 unitMinor, qint64 discountMinor);

/// amount x numerator / denominator, exactly, half up (away from zero for negative amounts); denominator > 0.
qint64 scaled(qint64 amount, qint64 numerator, qint64 denominator);

} // namespace td
