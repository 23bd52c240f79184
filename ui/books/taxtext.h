// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/smallsupplier.h"
#include "books/taxledger.h"
#include "books/taxperiod.h"
#include "widgets/statechip.h"

#include <QCoreApplication>

#include <functional>

namespace td
{

/// The words of the pages about taxes.
class TaxText
{
    Q_DECLARE_TR_FUNCTIONS(td::TaxText)

public:
    using Amount = std::function<QString(qint64)>;

    /// "GST/HST", "QST", "PST CA-BC", "VAT".
    static QString returnTitle(const TaxReturn& which);
    /// Name of a region or country by its code; the code where we know none.
    static QString place(const QString& region);
    static QString regimeTitle(TaxRegime regime);
    /// "1 April – 30 June 2026".
    static QString days(const DayRange& days);
    static ChipLook statusChip(TaxPeriodStatus status);
    /// What the number or id of a line means; a rate line with its place and rate.
    static QString lineTitle(const WorksheetLine& line);
    /// "103", empty for lines without a number.
    static QString lineNumber(const WorksheetLine& line);
    /// What one would pay less by the other method; empty without one.
    static QString difference(const Worksheet& sheet, const Amount& amount);
    /// When to pay and to file, or when that was done.
    static QString due(const TaxPeriod& period, QDate today);
    static QString meter(const SmallSupplierMeter& meter, const Amount& amount);
    static QString entryKind(TaxLedgerEntry::Kind kind);
    /// "9.975 %" as the locale writes it.
    static QString rate(int perHundredThousand);
    /// Reads what a person types ("9.975", "9,975 %"); in 1/100,000. Errors: Invalid tax.rate-format.
    static Result<int> parseRate(const QString& text);
    /// "service" → "Services"; an own category as it is.
    static QString category(const QString& category);
};

} // namespace td
