// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/taxworksheet.h"

#include "core/id.h"

namespace td
{

class Database;

/// What one figure is made of: an invoice, a credit note or a void (each with its sign), or an expense.
struct TaxLedgerEntry {
    enum class Kind { Invoice, CreditNote, Void, Expense };

    Kind kind = Kind::Invoice;
    InvoiceId invoice; ///< null for an expense
    ExpenseId expense;
    QString number; ///< of the invoice; empty for an expense
    QString party;  ///< who was billed, or the supplier
    QDate day;      ///< the tax day
    qint64 netMinor = 0;
    qint64 taxMinor = 0;

    bool operator==(const TaxLedgerEntry&) const = default;
};

/// Adds up invoices and expenses by tax day: an invoice counts on its tax day, a credit note is taken off on its own, and a void takes
/// the document back on the day of the void.
class TaxLedger
{
public:
    explicit TaxLedger(Database& database) : m_db(database) {}

    /// Figures of `days` for one return. The sales of the return of a region are those made in it.
    Result<TaxFigures> figures(const TaxReturn& which, const DayRange& days, const QStringList& capitalCategories);
    /// Sales with their tax that bear GST or HST: the measure of the Quick Method.
    Result<qint64> salesWithTax(const DayRange& days);
    /// The documents behind a line, by day. Their nets add up to a sales line, their taxes to a tax line.
    Result<QList<TaxLedgerEntry>> entries(const TaxReturn& which, const DayRange& days, const WorksheetLine& line);

private:
    Result<qint64> sales(const QString& region, const DayRange& days);
    Result<void> addRates(const TaxReturn& which, const DayRange& days, QList<TaxRateSum>& rates);
    Result<void> addInput(TaxRegime regime, const DayRange& days, const QStringList& capital, TaxFigures& figures);
    Result<QList<TaxLedgerEntry>> saleEntries(const QString& region, const DayRange& days);
    Result<QList<TaxLedgerEntry>> taxEntries(const TaxReturn& which, const DayRange& days, const WorksheetLine& line);
    Result<QList<TaxLedgerEntry>> inputEntries(TaxRegime regime, const DayRange& days);

    Database& m_db;
};

} // namespace td
