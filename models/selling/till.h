// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "core/result.h"
#include "selling/basket.h"
#include "selling/tender.h"

namespace td
{

class Database;
class Invoices;
class Payments;

/// A basket worked out: what is to be paid, and how much of it in cash.
struct TillTotals {
    TaxedTotals taxed;
    qint64 discountMinor = 0;
    qint64 cashMinor = 0; ///< the total as cash, rounded
    QString currency;

    bool operator==(const TillTotals&) const = default;
};

/// What a sale at the till made.
struct TillSale {
    InvoiceId invoice;
    QString number;
    qint64 totalMinor = 0;
    QList<Payment> payments;
    qint64 changeMinor = 0; ///< cash to hand back
    qint64 openMinor = 0;   ///< left on the client's account
};

/// Goods brought back: so many of a line of a sale's invoice.
struct ReturnedLine {
    InvoiceLineId line;
    int quantity = 1;

    bool operator==(const ReturnedLine&) const = default;
};

/// What a return made.
struct TillReturn {
    InvoiceId creditNote;
    QString number;
    qint64 totalMinor = 0;
    qint64 refundedMinor = 0; ///< handed back; the rest settles the invoice or is client credit
};

/// The till: sells products to clients and to whoever comes in. A sale is one change set: an issued invoice, what was paid, and the stock that goes.
class Till
{
public:
    Till(Database& database, Invoices& invoices, Payments& payments)
        : m_db(database)
        , m_invoices(invoices)
        , m_payments(payments)
    {
    }

    /// Errors, Invalid: till.empty, value.range (quantity, unit_minor), invoice.discount; those of Invoices::totals.
    Result<TillTotals> totals(const Basket& basket);
    /// Errors besides those of totals(): Invalid till.short (args: what is missing), till.too-much; Refused till.no-account when somebody without a name
    /// would owe.
    Result<TillSale> sell(const Basket& basket, const QList<Tender>& tenders, bool onAccount = false);
    /// Credit note, stock back (unless it is spoilt), money back by `method`, or as client credit without one. Errors: Refused till.returned
    /// (args: how many can still come back), invoice.not-issued; Invalid value.range.
    Result<TillReturn> takeBack(const InvoiceId& invoice, const QList<ReturnedLine>& lines, std::optional<PaymentMethod> method,
                                const QString& reason, bool restock = true);
    /// How many of a line can still be brought back.
    Result<int> returnable(const Invoice& invoice, const InvoiceLine& line);

private:
    Result<Invoice> draftOf(const Basket& basket, QDate day);
    Result<void> moveStock(const Basket& basket, const InvoiceId& invoice, QDate day);
    struct TakenBack {
        QDate day;
        QString reason;
        bool restock = true;
    };
    Result<void> stockBack(const Invoice& invoice, const InvoiceLine& line, int quantity, const TakenBack& how);
    /// The part of a line's amount that comes back with so many of it.
    Result<qint64> part(const Invoice& invoice, const ReturnedLine& wanted, InvoiceLine& found);

    Database& m_db;
    Invoices& m_invoices;
    Payments& m_payments;
};

} // namespace td
