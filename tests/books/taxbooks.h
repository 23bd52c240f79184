// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/taxlocks.h"
#include "support/scratchstudio.h"
#include "tax/taxengine.h"

#include <QDate>

namespace td::test
{

/// Writes invoices, voids, credit notes and expenses into a scratch studio through the views, with taxes from the engine and the tax
/// days that closed periods leave.
class TaxBooks
{
public:
    explicit TaxBooks(ScratchStudio& studio) : m_studio(studio), m_table(*TaxTable::builtIn()) {}

    /// Registers the studio in a region.
    Result<void> settle(const QString& region, const QString& period = QStringLiteral("quarter"), bool quick = false)
    {
        Database& db = m_studio.db();
        return db.change("test.settle", {}, [&]() -> Result<void> {
            TD_TRY(db.exec("UPDATE organisation SET region = ?, tax_registered = 1", region));
            TD_TRY(db.exec("INSERT INTO billing_settings (id, tax_period, quick_method) VALUES (?, ?, ?)", m_studio.organisation, period,
                           quick));
            return {};
        });
    }

    /// Moves the studio's clock to noon of a day.
    void setToday(QDate day) { m_studio.clock.set(day.startOfDay(Qt::UTC).toMSecsSinceEpoch() + 17 * 3'600'000LL); }

    Result<InvoiceId> invoice(QDate day, const QString& region, const QList<TaxableLine>& lines, const InvoiceId& corrects = {})
    {
        Database& db = m_studio.db();
        return db.change("books.test-issue", {}, [&]() -> Result<InvoiceId> {
            TD_TRY_ASSIGN(const QDate taxDay, taxDayFor(db, day));
            const bool registered = isRegistered();
            TD_TRY_ASSIGN(const TaxedTotals totals, taxInvoice(lines, {region, day, registered}, m_table));
            const auto id = db.newId<InvoiceId>();
            const QString kind = corrects.isNull() ? QStringLiteral("invoice") : QStringLiteral("credit_note");
            TD_TRY(db.exec("INSERT INTO invoices (id, kind, currency, region, issue_day, due_day, corrects_id) VALUES (?, ?, 'CAD', ?, ?, ?, ?)",
                           id, kind, region, day, day, corrects));
            TD_TRY(writeLines(id, lines, totals));
            TD_TRY(writeTaxes(id, totals, taxDay, corrects.isNull() ? 1 : -1));
            TD_TRY(db.exec("UPDATE invoices SET status = 'issued', number = ?, tax_day = ?, net_minor = ?, tax_minor = ?, total_minor = ?, "
                           "hash = x'00', issued_at = ? WHERE id = ?",
                           QStringLiteral("A-%1").arg(++m_number), taxDay, totals.netMinor, totals.taxMinor, totals.totalMinor,
                           db.clock().now(), id));
            return id;
        });
    }

    Result<void> voidInvoice(const InvoiceId& id, QDate day)
    {
        Database& db = m_studio.db();
        return db.change("books.test-void", {}, [&]() -> Result<void> {
            TD_TRY_ASSIGN(const QDate taxDay, taxDayFor(db, day));
            return db.exec("UPDATE invoices SET status = 'void', void_day = ?, void_tax_day = ?, void_reason = 'test', voided_at = ? "
                           "WHERE id = ?", day, taxDay, db.clock().now(), id);
        });
    }

    Result<ExpenseId> expense(QDate day, qint64 net, qint64 gst, int claimRate = 100'000, const QString& category = QStringLiteral("rent"),
                              qint64 qst = 0)
    {
        Database& db = m_studio.db();
        return db.change("expense.add", {}, [&]() -> Result<ExpenseId> {
            TD_TRY_ASSIGN(const QDate taxDay, taxDayFor(db, day));
            const auto id = db.newId<ExpenseId>();
            TD_TRY(db.exec("INSERT INTO expenses (id, day, tax_day, category, supplier, net_minor, gst_minor, qst_minor, claim_rate) VALUES "
                           "(?, ?, ?, ?, 'Northern Supplies', ?, ?, ?, ?)", id, day, taxDay, category, net, gst, qst, claimRate));
            return id;
        });
    }

private:
    bool isRegistered()
    {
        auto q = m_studio.db().query("SELECT tax_registered FROM organisation");
        return q.next() && q.boolean(0);
    }

    Result<void> writeLines(const InvoiceId& id, const QList<TaxableLine>& lines, const TaxedTotals& totals)
    {
        Database& db = m_studio.db();
        for (int i = 0; i < int(lines.size()); ++i)
            TD_TRY(db.exec("INSERT INTO invoice_lines (id, invoice_id, position, kind, description, unit_minor, amount_minor, net_minor, "
                           "tax_category) VALUES (?, ?, ?, 'other', 'Training', ?, ?, ?, ?)",
                           db.newId<InvoiceLineId>(), id, i, lines[i].amountMinor, lines[i].amountMinor, totals.lineNets[i],
                           lines[i].category));
        return {};
    }

    Result<void> writeTaxes(const InvoiceId& id, const TaxedTotals& totals, QDate taxDay, int sign)
    {
        Database& db = m_studio.db();
        int position = 0;
        for (const TaxAmount& tax : totals.taxes)
            TD_TRY(db.exec("INSERT INTO invoice_taxes (id, invoice_id, position, code, name, regime, region, category, rate, base_minor, "
                           "tax_minor, tax_day, sign) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                           db.newId<InvoiceTaxId>(), id, position++, tax.code, tax.name, taxRegimeName(tax.regime), tax.region,
                           tax.category, tax.rate, tax.baseMinor, tax.taxMinor, taxDay, sign));
        return {};
    }

    ScratchStudio& m_studio;
    TaxTable m_table;
    int m_number = 0;
};

} // namespace td::test
