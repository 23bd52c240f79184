// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/smallsupplier.h"

#include "storage/database.h"

#include <algorithm>

namespace td
{
namespace
{

DayRange quarterOf(QDate day)
{
    return filingPeriodOn(day, FilingPeriod::Quarter, 1);
}

/// The day on which the sales of this quarter went over the limit.
QDate dayOver(QList<std::pair<QDate, qint64>> sales, const DayRange& quarter, qint64 limit)
{
    std::sort(sales.begin(), sales.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    qint64 sum = 0;
    for (const auto& [day, amount] : std::as_const(sales)) {
        if (day < quarter.first || day > quarter.last)
            continue;
        sum += amount;
        if (sum > limit)
            return day;
    }
    return {};
}

} // namespace

SmallSupplierMeter smallSupplierMeter(const QList<std::pair<QDate, qint64>>& sales, const SmallSupplierLimit& limit, QDate today)
{
    const DayRange quarter = quarterOf(today);
    const QDate yearFirst = quarter.first.addMonths(-3 * (limit.quarters - 1));
    SmallSupplierMeter meter;
    meter.limitMinor = limit.amountMinor;
    for (const auto& [day, amount] : sales) {
        if (day >= yearFirst && day <= today)
            meter.yearMinor += amount;
        if (day >= quarter.first && day <= today)
            meter.quarterMinor += amount;
    }
    if (meter.quarterMinor > limit.amountMinor) {
        meter.state = SmallSupplierMeter::State::OverNow;
        meter.registerBy = dayOver(sales, quarter, limit.amountMinor);
    } else if (meter.yearMinor > limit.amountMinor) {
        meter.state = SmallSupplierMeter::State::OverYear;
        meter.registerBy = quarter.last.addDays(1).addMonths(1).addDays(-1);
    } else {
        const bool near = meter.yearMinor * 5 >= limit.amountMinor * 4;
        meter.state = near ? SmallSupplierMeter::State::Near : SmallSupplierMeter::State::Below;
    }
    return meter;
}

Result<SmallSupplierMeter> SmallSupplier::meter(QDate today)
{
    auto q = m_db.query("SELECT country FROM organisation");
    const QString country = q.next() ? q.text(0) : QString();
    TD_TRY(q.finish());
    TD_TRY_ASSIGN(const TaxReturnRules rules, TaxReturnRules::builtIn());
    const auto limit = rules.smallSupplier(country, today);
    if (!limit)
        return SmallSupplierMeter();
    TD_TRY_ASSIGN(const auto found, sales(quarterOf(today).first.addMonths(-3 * (limit->quarters - 1)), today));
    return smallSupplierMeter(found, *limit, today);
}

Result<QList<std::pair<QDate, qint64>>> SmallSupplier::sales(QDate from, QDate to)
{
    QList<std::pair<QDate, qint64>> sales;
    auto made = m_db.query("SELECT tax_day, sum(CASE kind WHEN 'credit_note' THEN -net_minor ELSE net_minor END) FROM invoices "
                           "WHERE tax_day BETWEEN ? AND ? AND status = 'issued' GROUP BY tax_day", from, to);
    while (made.next())
        sales.append({made.date(0), made.int64(1)});
    TD_TRY(made.finish());
    auto exempt = m_db.query("SELECT i.tax_day, sum(CASE i.kind WHEN 'credit_note' THEN l.net_minor ELSE -l.net_minor END) "
                             "FROM invoices i JOIN invoice_lines l ON l.invoice_id = i.id "
                             "WHERE i.tax_day BETWEEN ? AND ? AND i.status = 'issued' AND l.tax_category = 'exempt' AND l.deleted = 0 "
                             "GROUP BY i.tax_day", from, to);
    while (exempt.next())
        sales.append({exempt.date(0), exempt.int64(1)});
    TD_TRY(exempt.finish());
    return sales;
}

} // namespace td
