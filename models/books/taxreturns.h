// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/taxledger.h"
#include "books/taxperiod.h"

namespace td
{

/// What taxes need to know of the studio.
struct TaxProfile {
    QString country;
    QString region;
    QString currency;
    bool registered = false;
    QDate registeredFrom;
    bool hasQstNumber = false;
    bool hasPstNumber = false;
    bool quickMethod = false;
    bool soleProprietor = true;
    FilingPeriod length = FilingPeriod::Quarter;
    int yearStartMonth = 1;

    bool operator==(const TaxProfile&) const = default;
};

/// What is coming up for a return that is not filed or not paid: for Today.
struct TaxDue {
    TaxPeriod period;
    bool toFile = false; ///< else it was filed and is not paid
    QDate day;           ///< by when
};

/// The tax returns of the studio: their periods and worksheets, closing, filing and paying. For owner and admin; others are refused
/// (Forbidden rule.forbidden), because sums over the rows that they may see would be wrong.
class TaxReturns
{
public:
    explicit TaxReturns(Database& database) : m_db(database) {}

    Result<TaxProfile> profile();
    /// The returns that the studio files, or has figures for since `since` (all, when invalid).
    Result<QList<TaxReturn>> returns(QDate since = {});
    /// Periods of a return, the newest first, from the first day of registration or the first entry on, to the one that runs.
    Result<QList<TaxPeriod>> periods(const TaxReturn& which);

    /// A worksheet of any days, as the ledger is now. Errors: Invalid tax.days.
    Result<Worksheet> worksheet(const TaxReturn& which, const DayRange& days, const TaxAdjustments& adjustments = {});
    /// The worksheet of a period: as it was closed, or as the ledger is now.
    Result<Worksheet> worksheet(const TaxPeriod& period, const TaxAdjustments& adjustments = {});
    /// The invoices, credit notes, voids or expenses that a line is made of.
    Result<QList<TaxLedgerEntry>> entries(const TaxReturn& which, const DayRange& days, const WorksheetLine& line);

    /// Freezes the figures of a period; what comes later falls into the next one. Errors: Refused tax.not-over when the period has not
    /// ended, tax.period-closed when a part of it is closed already (args: first and last day).
    Result<TaxPeriod> close(const TaxReturn& which, const DayRange& days, const TaxAdjustments& adjustments = {});
    /// Says that a closed return was filed. Errors: Refused tax.already-filed; Invalid tax.remittance-day.
    Result<TaxPeriod> markFiled(const TaxPeriodId& id, QDate day, const QString& reference);
    /// Says that a filed return was paid, or its refund received. Errors: as markFiled, and tax.not-filed, tax.already-paid.
    Result<TaxPeriod> markPaid(const TaxPeriodId& id, QDate day, const QString& reference);
    Result<TaxPeriod> find(const TaxPeriodId& id);

    /// Returns of periods that are over and not filed or not paid, those due first in front. Open ones that ended more than 15 months
    /// ago are left out: they were filed before Trainerdesk was there.
    Result<QList<TaxDue>> due(QDate today);

private:
    Result<QList<TaxPeriod>> closedPeriods(const TaxReturn& which);
    Result<TaxPeriod> mark(const TaxPeriodId& id, TaxPeriodStatus status, QDate day, const QString& reference);
    Result<QDate> firstDay(const TaxProfile& profile);
    Result<int> establishmentRate(const TaxProfile& profile, QDate day);

    Database& m_db;
};

} // namespace td
