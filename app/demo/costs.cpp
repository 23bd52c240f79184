// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/costs.h"

#include "billing/bankdeposits.h"
#include "books/expensecategories.h"
#include "books/expenses.h"
#include "books/mileage.h"
#include "books/taxreturns.h"
#include "tax/taxengine.h"

using namespace Qt::StringLiterals;

namespace td::demo
{
namespace
{
constexpr int hstRate = 13'000;
constexpr int contractorPerMille = 450;
constexpr int filingDays = 24; ///< after the end of a quarter
constexpr int openDays = 70;   ///< returns that ended so lately are still open
} // namespace

Result<void> Costs::expense(Day day, const char* category, const QString& supplier, const QString& what, qint64 net, bool taxed,
                            const TrainerId& trainer)
{
    Expense row;
    row.day = dateOf(day);
    row.category = QLatin1String(category);
    row.supplier = supplier;
    row.description = what;
    row.netMinor = net;
    row.taxes.gstMinor = taxed ? scaled(net, hstRate, 100'000) : 0;
    row.claimRate = row.category == u"meals"_s ? 50'000 : 100'000;
    row.method = trainer.isNull() ? u"card"_s : u"etransfer"_s;
    row.trainer = trainer;
    m_clock.set(m_days.instant(day, 12 * 60) * 1000);
    return Expenses(m_db).save(row).map([](const Expense&) {});
}

Result<void> Costs::restocked(Day day, qint64 netMinor)
{
    return expense(day, "stock", m_frame.french ? u"Grossiste du Sport"_s : u"Sports Wholesale"_s,
                   m_frame.french ? u"Pour la tablette"_s : u"For the shelf"_s, netMinor, true);
}

Result<void> Costs::regular(Day first, Day until, int sites)
{
    const QDate month = dateOf(first);
    const int years = std::max(0, m_frame.today - first) / 365;
    for (const RegularCost& cost : regularCosts) {
        const Day day = dayOf(QDate(month.year(), month.month(), cost.day));
        if (day < first || day > until || (month.month() + cost.day) % cost.months != 0)
            continue;
        for (int site = 0; site < (cost.perSite ? sites : 1); ++site) {
            const int spread = cost.amount * cost.spread / 1000;
            const int today = cost.amount + m_random.between(-spread, spread);
            TD_TRY(expense(day, cost.category, cost.supplier.in(m_frame.french), cost.what.in(m_frame.french), amountYearsAgo(today, years),
                           cost.taxed));
        }
    }
    return {};
}

/// In a team the trainers but for the first are contractors: paid by the month, for the T4A list.
Result<void> Costs::contractors(Day until, const StudioRows& studio, const std::vector<qint64>& earned)
{
    for (size_t i = 1; i < earned.size() && i < studio.trainers.size(); ++i) {
        const qint64 fee = earned[i] * contractorPerMille / 1000;
        if (fee > 0)
            TD_TRY(expense(until, "contractors", {}, m_frame.french ? u"Séances du mois"_s : u"Sessions of the month"_s, fee, false,
                           studio.trainers[i]));
    }
    return {};
}

Result<void> Costs::drives(Day first, Day until, const StudioRows& studio)
{
    const int count = m_random.between(1, 4);
    for (int i = 0; i < count; ++i) {
        const Day day = m_random.between(first, until);
        Trip trip;
        trip.day = dateOf(day);
        trip.trainer = studio.trainers.empty() ? TrainerId() : studio.trainers.front();
        trip.origin = m_frame.french ? u"Studio"_s : u"Studio"_s;
        trip.destination = m_frame.french ? u"Chez un client"_s : u"Client's home"_s;
        trip.purpose = m_frame.french ? u"Séance à domicile"_s : u"Session at home"_s;
        trip.metres = m_random.between(40, 420) * 100;
        m_clock.set(m_days.instant(day, 18 * 60) * 1000);
        TD_TRY(Mileage(m_db).save(trip));
    }
    return {};
}

/// Cash and cheques of the month, but not those of the last days.
Result<void> Costs::bank(Day until, const BankAccountId& account)
{
    BankDeposits deposits(m_db);
    const Day day = until - 2;
    m_clock.set(m_days.instant(day, 15 * 60) * 1000);
    TD_TRY_ASSIGN(const QList<Undeposited> open, deposits.undeposited(dateOf(day)));
    qint64 sum = 0;
    QList<PaymentId> payments;
    for (const Undeposited& one : open) {
        payments.append(one.payment);
        sum += one.amountMinor;
    }
    if (sum <= 0)
        return {};
    return deposits.add(account, dateOf(day), payments, {}).map([](const BankDeposit&) {});
}

Result<void> Costs::returns(Day until)
{
    TaxReturns books(m_db);
    m_clock.set(m_days.instant(until, 16 * 60) * 1000);
    const TaxReturn gst{TaxRegime::Gst, {}};
    TD_TRY_ASSIGN(const QList<TaxPeriod> periods, books.periods(gst));
    for (auto period = periods.rbegin(); period != periods.rend(); ++period) {
        const Day last = dayOf(period->days.last);
        if (period->isClosed() || last + filingDays > until || last + openDays > m_frame.today)
            continue;
        TD_TRY_ASSIGN(const TaxPeriod closed, books.close(gst, period->days));
        const QString reference = u"NF%1"_s.arg(m_random.between(100'000, 999'999));
        const QDate day = dateOf(last + filingDays);
        TD_TRY_ASSIGN(const TaxPeriod filed, books.markFiled(closed.id, day, reference));
        TD_TRY(books.markPaid(filed.id, day.addDays(2), reference));
    }
    return {};
}

Result<void> Costs::month(Day until, const StudioRows& studio, const std::vector<qint64>& earned, const BankAccountId& account, int sites)
{
    const QDate end = dateOf(until);
    const Day first = std::max(m_frame.first, dayOf(QDate(end.year(), end.month(), 1)));
    TD_TRY(regular(first, until, sites));
    TD_TRY(contractors(until, studio, earned));
    TD_TRY(drives(first, until, studio));
    TD_TRY(bank(until, account));
    return returns(until);
}

} // namespace td::demo
