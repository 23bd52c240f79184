// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxledger.h"

#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

// ?1, ?2: the days; ?3: the region, empty for all. A region stands for its own parts too.
#define IN_REGION "(?3 = '' OR i.region = ?3 OR substr(i.region, 1, length(?3) + 1) = ?3 || '-')"
// ?3: the regime; ?4: the region of its return, empty for all.
#define OF_RETURN "t.regime = ?3 AND (?4 = '' OR t.region = ?4)"
// ?5: the rate, -1 for all; ?6: the region of a rate line.
#define OF_LINE "(?5 < 0 OR (t.rate = ?5 AND t.region = ?6))"
#define PARTY                                                                                                          \
    "coalesce((SELECT trim(c.first_name || ' ' || c.last_name) FROM client_names c WHERE c.id = i.client_id), "         \
    "(SELECT k.name FROM contracts k WHERE k.id = i.contract_id), '')"
#define BUSINESS(column) "(" column " * claim_rate + 50000) / 100000"

TaxLedgerEntry documentOf(const Query& q)
{
    TaxLedgerEntry entry;
    entry.invoice = q.id<InvoiceId>(0);
    const bool reversed = q.boolean(4);
    if (reversed)
        entry.kind = TaxLedgerEntry::Kind::Void;
    else
        entry.kind = q.text(1) == "credit_note"_L1 ? TaxLedgerEntry::Kind::CreditNote : TaxLedgerEntry::Kind::Invoice;
    entry.number = q.text(2);
    entry.party = q.text(3);
    entry.day = q.date(5);
    entry.netMinor = q.int64(6);
    entry.taxMinor = q.int64(7);
    return entry;
}

Result<QList<TaxLedgerEntry>> documentsOf(Query& q)
{
    QList<TaxLedgerEntry> entries;
    while (q.next())
        entries.append(documentOf(q));
    TD_TRY(q.finish());
    return entries;
}

void addTo(QList<TaxRateSum>& rates, const TaxRateSum& sum)
{
    const auto same = std::find_if(rates.begin(), rates.end(),
                                   [&](const TaxRateSum& one) { return one.region == sum.region && one.rate == sum.rate; });
    if (same == rates.end()) {
        rates.append(sum);
        return;
    }
    same->baseMinor += sum.baseMinor;
    same->taxMinor += sum.taxMinor;
}

} // namespace

Result<TaxFigures> TaxLedger::figures(const TaxReturn& which, const DayRange& days, const QStringList& capitalCategories)
{
    TaxFigures figures;
    TD_TRY_ASSIGN(figures.salesMinor, sales(which.region, days));
    TD_TRY(addRates(which, days, figures.rates));
    TD_TRY(addInput(which.regime, days, capitalCategories, figures));
    return figures;
}

Result<qint64> TaxLedger::sales(const QString& region, const DayRange& days)
{
    auto made = m_db.query("SELECT coalesce(sum(CASE i.kind WHEN 'credit_note' THEN -i.net_minor ELSE i.net_minor END), 0) "
                           "FROM invoices i WHERE i.tax_day BETWEEN ?1 AND ?2 AND i.status <> 'draft' AND " IN_REGION,
                           days.first, days.last, region);
    TD_TRY_ASSIGN(const qint64 sold, made.number());
    auto voided = m_db.query("SELECT coalesce(sum(CASE i.kind WHEN 'credit_note' THEN -i.net_minor ELSE i.net_minor END), 0) "
                             "FROM invoices i WHERE i.status = 'void' AND i.void_tax_day BETWEEN ?1 AND ?2 AND " IN_REGION,
                             days.first, days.last, region);
    TD_TRY_ASSIGN(const qint64 reversed, voided.number());
    return sold - reversed;
}

Result<void> TaxLedger::addRates(const TaxReturn& which, const DayRange& days, QList<TaxRateSum>& rates)
{
    const QString regime = taxRegimeName(which.regime);
    auto made = m_db.query("SELECT t.region, t.rate, sum(t.sign * t.base_minor), sum(t.sign * t.tax_minor) FROM invoice_taxes t "
                           "WHERE t.tax_day BETWEEN ?1 AND ?2 AND " OF_RETURN " GROUP BY t.region, t.rate",
                           days.first, days.last, regime, which.region);
    while (made.next())
        addTo(rates, {made.text(0), made.integer(1), made.int64(2), made.int64(3)});
    TD_TRY(made.finish());
    auto voided = m_db.query("SELECT t.region, t.rate, -sum(t.sign * t.base_minor), -sum(t.sign * t.tax_minor) "
                             "FROM invoices i JOIN invoice_taxes t ON t.invoice_id = i.id "
                             "WHERE i.status = 'void' AND i.void_tax_day BETWEEN ?1 AND ?2 AND " OF_RETURN
                             " GROUP BY t.region, t.rate",
                             days.first, days.last, regime, which.region);
    while (voided.next())
        addTo(rates, {voided.text(0), voided.integer(1), voided.int64(2), voided.int64(3)});
    TD_TRY(voided.finish());
    std::sort(rates.begin(), rates.end(), [](const TaxRateSum& a, const TaxRateSum& b) {
        return a.region != b.region ? a.region < b.region : a.rate < b.rate;
    });
    return {};
}

Result<void> TaxLedger::addInput(TaxRegime regime, const DayRange& days, const QStringList& capital, TaxFigures& figures)
{
    auto q = m_db.query("SELECT category, sum(" BUSINESS("gst_minor") "), sum(" BUSINESS("qst_minor") "), sum(" BUSINESS("vat_minor")
                        ") FROM expenses WHERE tax_day BETWEEN ?1 AND ?2 AND deleted = 0 GROUP BY category",
                        days.first, days.last);
    while (q.next()) {
        qint64 paid = 0;
        if (regime == TaxRegime::Gst)
            paid = q.int64(1);
        else if (regime == TaxRegime::Qst)
            paid = q.int64(2);
        else if (regime == TaxRegime::Vat)
            paid = q.int64(3);
        figures.inputTaxMinor += paid;
        if (capital.contains(q.text(0)))
            figures.capitalInputTaxMinor += paid;
    }
    return q.finish();
}

Result<qint64> TaxLedger::salesWithTax(const DayRange& days)
{
    QList<TaxRateSum> rates;
    TD_TRY(addRates({TaxRegime::Gst, {}}, days, rates));
    qint64 sales = 0;
    for (const TaxRateSum& sum : std::as_const(rates))
        sales += sum.baseMinor + sum.taxMinor;
    return sales;
}

Result<QList<TaxLedgerEntry>> TaxLedger::entries(const TaxReturn& which, const DayRange& days, const WorksheetLine& line)
{
    if (line.id == "101"_L1 || line.id == "201"_L1 || line.id == "sales"_L1)
        return saleEntries(which.region, days);
    if (line.id == "106"_L1 || line.id == "206"_L1 || line.id == "input"_L1)
        return inputEntries(which.regime, days);
    return taxEntries(which, days, line);
}

Result<QList<TaxLedgerEntry>> TaxLedger::saleEntries(const QString& region, const DayRange& days)
{
    auto q = m_db.query(
        "SELECT i.id, i.kind, i.number, " PARTY ", 0, i.tax_day AS on_day, "
        "CASE i.kind WHEN 'credit_note' THEN -i.net_minor ELSE i.net_minor END, "
        "CASE i.kind WHEN 'credit_note' THEN -i.tax_minor ELSE i.tax_minor END "
        "FROM invoices i WHERE i.tax_day BETWEEN ?1 AND ?2 AND i.status <> 'draft' AND " IN_REGION " UNION ALL "
        "SELECT i.id, i.kind, i.number, " PARTY ", 1, i.void_tax_day, "
        "CASE i.kind WHEN 'credit_note' THEN i.net_minor ELSE -i.net_minor END, "
        "CASE i.kind WHEN 'credit_note' THEN i.tax_minor ELSE -i.tax_minor END "
        "FROM invoices i WHERE i.status = 'void' AND i.void_tax_day BETWEEN ?1 AND ?2 AND " IN_REGION
        " ORDER BY on_day, 3, 5",
        days.first, days.last, region);
    return documentsOf(q);
}

Result<QList<TaxLedgerEntry>> TaxLedger::taxEntries(const TaxReturn& which, const DayRange& days, const WorksheetLine& line)
{
    const bool oneRate = line.id == "rate"_L1;
    auto q = m_db.query(
        "SELECT i.id, i.kind, i.number, " PARTY ", 0, t.tax_day AS on_day, sum(t.sign * t.base_minor), sum(t.sign * t.tax_minor) "
        "FROM invoice_taxes t JOIN invoices i ON i.id = t.invoice_id "
        "WHERE t.tax_day BETWEEN ?1 AND ?2 AND " OF_RETURN " AND " OF_LINE " GROUP BY i.id UNION ALL "
        "SELECT i.id, i.kind, i.number, " PARTY ", 1, i.void_tax_day, -sum(t.sign * t.base_minor), -sum(t.sign * t.tax_minor) "
        "FROM invoices i JOIN invoice_taxes t ON t.invoice_id = i.id "
        "WHERE i.status = 'void' AND i.void_tax_day BETWEEN ?1 AND ?2 AND " OF_RETURN " AND " OF_LINE " GROUP BY i.id "
        "ORDER BY on_day, 3, 5",
        days.first, days.last, taxRegimeName(which.regime), which.region, oneRate ? line.rate : -1, line.region);
    return documentsOf(q);
}

Result<QList<TaxLedgerEntry>> TaxLedger::inputEntries(TaxRegime regime, const DayRange& days)
{
    auto q = m_db.query("SELECT id, supplier, tax_day, net_minor, " BUSINESS("gst_minor") ", " BUSINESS("qst_minor") ", "
                        BUSINESS("vat_minor") " FROM expenses WHERE tax_day BETWEEN ?1 AND ?2 AND deleted = 0 ORDER BY tax_day, id",
                        days.first, days.last);
    QList<TaxLedgerEntry> entries;
    while (q.next()) {
        TaxLedgerEntry entry;
        entry.kind = TaxLedgerEntry::Kind::Expense;
        entry.expense = q.id<ExpenseId>(0);
        entry.party = q.text(1);
        entry.day = q.date(2);
        entry.netMinor = q.int64(3);
        entry.taxMinor = q.int64(regime == TaxRegime::Gst ? 4 : regime == TaxRegime::Qst ? 5 : 6);
        if (entry.taxMinor != 0)
            entries.append(entry);
    }
    TD_TRY(q.finish());
    return entries;
}

} // namespace td
