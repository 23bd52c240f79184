// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "tax/taxrate.h"

#include <QList>
#include <QStringList>

namespace td
{

/// How often a return is filed.
enum class FilingPeriod { Month, Quarter, Year };

/// "month" ...: as stored.
QString filingPeriodName(FilingPeriod period);
std::optional<FilingPeriod> filingPeriodFromName(QStringView name);

/// First and last day of something, both in it.
struct DayRange {
    QDate first;
    QDate last;

    bool operator==(const DayRange&) const = default;
};

/// The filing period that holds `day`, in business years that begin with `yearStartMonth`.
DayRange filingPeriodOn(QDate day, FilingPeriod period, int yearStartMonth);

/// When a return must be paid and filed.
struct DueDates {
    QDate pay;
    QDate file;

    bool operator==(const DueDates&) const = default;
};

/// Below which sales a business need not register, over how many quarters together.
struct SmallSupplierLimit {
    qint64 amountMinor = 0;
    int quarters = 4;

    bool operator==(const SmallSupplierLimit&) const = default;
};

/// The rules of filing that are data (resources/tax/ca-returns.json): due dates, the Quick Method for services, the small-supplier
/// limit. A value.
class TaxReturnRules
{
public:
    static Result<TaxReturnRules> builtIn();

    /// Due dates of a period that ends on `last`: a month after, three for a year; a sole proprietor whose year is the calendar year
    /// pays by 30 April and files by 15 June.
    [[nodiscard]] DueDates due(TaxRegime regime, const QString& region, FilingPeriod period, QDate last, bool soleProprietor) const;
    /// The share of sales, with their tax, that the Quick Method remits for services, in 1/100,000; by the GST or HST rate where the
    /// business is and the rate charged. Nothing where the rules say nothing.
    [[nodiscard]] std::optional<int> quickRate(int establishmentRate, int suppliedRate) const;
    [[nodiscard]] qint64 quickLimitMinor() const { return m_quickLimit; }
    /// The credit of the Quick Method: this share of the first sales of a business year.
    [[nodiscard]] int quickCreditRate() const { return m_quickCreditRate; }
    [[nodiscard]] qint64 quickCreditBaseMinor() const { return m_quickCreditBase; }
    /// Expense categories whose tax is claimed even under the Quick Method.
    [[nodiscard]] const QStringList& capitalCategories() const { return m_capital; }
    [[nodiscard]] std::optional<SmallSupplierLimit> smallSupplier(const QString& country, QDate day) const;

private:
    struct Due {
        QString regime;
        QString region;
        QString period;
        int months = 0;
        int day = 0;
        QString proprietorPay;
        QString proprietorFile;
    };
    struct Quick {
        int at = 0;
        int sold = 0;
        int rate = 0;
    };
    struct Small {
        QString country;
        QDate from;
        SmallSupplierLimit limit;
    };

    QList<Due> m_due;
    QList<Quick> m_quick;
    QList<Small> m_small;
    QStringList m_capital;
    qint64 m_quickLimit = 0;
    qint64 m_quickCreditBase = 0;
    int m_quickCreditRate = 0;
};

} // namespace td
