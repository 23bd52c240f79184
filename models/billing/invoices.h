// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingsettings.h"
#include "billing/invoice.h"
#include "storage/database.h"

namespace td
{

/// Makes, issues, voids and corrects invoices. Drafts can be changed and undone; what is issued stays for ever: labels of those
/// change sets begin with "books.", which undo leaves alone. Every writing method is one change set, and can be part of the caller's.
class Invoices
{
public:
    explicit Invoices(Database& database) : m_db(database), m_settings(database) {}

    Result<QList<InvoiceRow>> list(const InvoiceFilter& filter);
    Result<Invoice> find(const InvoiceId& id);
    Result<InvoiceId> findNumber(const QString& number);

    /// A draft with the studio's and the client's defaults (language, terms, region, due day) and no lines; not stored.
    Result<Invoice> newDraft(const ClientId& client, QDate day);
    /// Amounts and taxes of a draft as they would be issued. Errors: tax.unknown-category, money.range, invoice.discount, with field "lines".
    Result<TaxedTotals> totals(const Invoice& draft);
    /// Stores a new draft (null id) or replaces a stored one. Errors: Invalid invoice.no-client, invoice.no-lines, invoice.negative,
    /// invoice.currency, value.range ...; Refused invoice.issued; Stale.
    Result<Invoice> saveDraft(const Invoice& draft);
    Result<void> deleteDraft(const InvoiceId& id);

    /// Number from the series, snapshot, taxes, hash; then it never changes. Refused tax.period-closed when its day is in a closed
    /// period (args: first, last day), invoice.issued.
    Result<Invoice> issue(const InvoiceId& id);
    /// Saves and issues in one change set: sales.
    Result<Invoice> issueNew(const Invoice& draft);
    /// Keeps the number; sessions on it can be invoiced again. Refused invoice.has-payments, invoice.corrected.
    Result<Invoice> voidInvoice(const InvoiceId& id, const QString& reason);
    /// A credit note over the whole invoice, or over parts of its lines (line id → amount in the invoice's way of pricing), issued. What is open on the invoice is
    /// settled with it; the rest is client credit. Together with earlier ones it never exceeds the invoice, in any tax. Its lines keep
    /// the positions of those that they correct. Invalid invoice.credit-too-much; Refused invoice.credited, invoice.not-issued.
    Result<Invoice> creditNote(const InvoiceId& id, const QString& reason, const QList<std::pair<InvoiceLineId, qint64>>& parts = {});

    /// Everything uninvoiced in the period, by client and day.
    Result<QList<Uninvoiced>> uninvoiced(QDate from, QDate to, const ClientId& client = {});
    /// Drafts for what was chosen, one a client and place of supply; not stored.
    Result<QList<Invoice>> draftsFor(const QList<Uninvoiced>& items, QDate day);
    /// A draft for a studio that a contractor bills: appointments of the period at the contract's rates; not stored.
    Result<Invoice> contractDraft(const ContractId& contract, QDate from, QDate to, QDate day);

    /// Recomputes the hash of an issued invoice from its stored parts. Damaged "invoice.hash" when it differs.
    Result<void> verify(const InvoiceId& id);

private:
    Database& m_db;
    BillingSettingsStore m_settings;
};

} // namespace td
