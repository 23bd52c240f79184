// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tax/taxreturnrules.h"

#include <QJsonObject>

namespace td
{

/// A return that a business files: GST/HST, QST, the sales tax of one province or state, or a VAT. GST/HST, QST and VAT have no region.
struct TaxReturn {
    TaxRegime regime = TaxRegime::Gst;
    QString region;

    bool operator==(const TaxReturn&) const = default;
};

/// What was sold and charged under one rate in one place.
struct TaxRateSum {
    QString region;
    int rate = 0;
    qint64 baseMinor = 0;
    qint64 taxMinor = 0;

    bool operator==(const TaxRateSum&) const = default;
};

/// What the ledger says about some days: credit notes and voids taken off.
struct TaxFigures {
    qint64 salesMinor = 0; ///< everything invoiced, without tax
    QList<TaxRateSum> rates;
    qint64 inputTaxMinor = 0;        ///< tax paid on expenses, the part for the business
    qint64 capitalInputTaxMinor = 0; ///< of it, on what the Quick Method lets claim
    qint64 quickBeforeMinor = 0;     ///< sales with tax of the business year before these days

    [[nodiscard]] qint64 taxMinor() const;
    bool operator==(const TaxFigures&) const = default;
};

/// What only the owner knows: lines 104, 107, 110 and 111, and their like in other returns.
struct TaxAdjustments {
    qint64 collectedMinor = 0;
    qint64 inputMinor = 0;
    qint64 instalmentsMinor = 0;
    qint64 rebatesMinor = 0;

    bool operator==(const TaxAdjustments&) const = default;
};

/// One line of a worksheet. `id`: "101" ... "115" of the GST/HST return, "201" ... "215" of the QST return; "sales", "rate", "output",
/// "input", "adjustments", "balance" of others.
struct WorksheetLine {
    QString id;
    qint64 regularMinor = 0;
    qint64 quickMinor = 0;
    qint64 baseMinor = 0; ///< of a "rate" line
    QString region;       ///< of a "rate" line
    int rate = 0;         ///< of a "rate" line
    bool sum = false;     ///< made of the lines above
    bool drill = false;   ///< made of invoices or expenses

    bool operator==(const WorksheetLine&) const = default;
};

/// A return worked out: by the regular method and, for GST/HST, by the Quick Method beside it.
struct Worksheet {
    TaxReturn which;
    DayRange days;
    QList<WorksheetLine> lines;
    bool hasQuick = false;
    bool overQuickLimit = false; ///< a year's sales with tax are above what the Quick Method allows
    bool usesQuick = false;      ///< the studio files by it
    bool frozen = false;         ///< as it was when the period was closed
    TaxAdjustments adjustments;

    /// What is owing (negative: a refund) by the method that the studio uses.
    [[nodiscard]] qint64 owingMinor() const;
    [[nodiscard]] const WorksheetLine* line(const QString& id) const;
    bool operator==(const Worksheet&) const = default;
};

/// The lines of a return from its figures. `establishmentRate`: the GST or HST rate where the business is. Pure; the formulas are those of
/// the return: 105 = 103 + 104, 108 = 106 + 107, 109 = 105 - 108, 112 = 110 + 111, balance = 109 - 112.
Worksheet worksheetOf(const TaxReturn& which, const DayRange& days, const TaxFigures& figures, const TaxAdjustments& adjustments,
                      const TaxReturnRules& rules, int establishmentRate);

/// What a closed period keeps. Reading back gives the same worksheet.
QJsonObject worksheetToJson(const Worksheet& worksheet);
Worksheet worksheetFromJson(const TaxReturn& which, const DayRange& days, const QJsonObject& json);

} // namespace td
