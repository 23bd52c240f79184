// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/invoices.h"

#include "billing/billingcontext.h"
#include "billing/draftcheck.h"
#include "billing/invoicestore.h"
#include "billing/snapshot.h"

namespace td
{
namespace
{

/// What a draft says about money is worked out anew each time that it is stored.
Result<Invoice> workedOut(Database& db, const BillingContext& context, Invoice draft)
{
    TD_TRY_ASSIGN(draft, checkDraft(context, std::move(draft)));
    TD_TRY_ASSIGN(const InvoiceSnapshot snapshot, makeSnapshot(db, context, draft));
    TD_TRY_ASSIGN(const TaxedTotals totals, workOut(draft, context, snapshot.exemptReason));
    draft.netMinor = totals.netMinor;
    draft.taxMinor = totals.taxMinor;
    draft.totalMinor = totals.totalMinor;
    for (InvoiceLine& line : draft.lines)
        line.netMinor = 0;
    if (totals.totalMinor < 0)
        return fail(ErrorKind::Invalid, "invoice.negative", "lines");
    return draft;
}

} // namespace

Result<Invoice> Invoices::find(const InvoiceId& id)
{
    TD_TRY_ASSIGN(Invoice invoice, InvoiceStore(m_db).read(id));
    if (invoice.status == InvoiceStatus::Draft) {
        TD_TRY_ASSIGN(const BillingContext context, loadBillingContext(m_db, m_settings));
        if (auto snapshot = makeSnapshot(m_db, context, invoice)) // a client may have been removed since
            invoice.snapshot = *snapshot;
    }
    return invoice;
}

Result<InvoiceId> Invoices::findNumber(const QString& number)
{
    auto q = m_db.query("SELECT id FROM invoices WHERE number = ? AND deleted = 0", number.trimmed());
    if (q.next())
        return q.id<InvoiceId>(0);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "invoice.unknown-number", "number", {number});
}

Result<Invoice> Invoices::newDraft(const ClientId& id, QDate day)
{
    TD_TRY_ASSIGN(const BillingContext context, loadBillingContext(m_db, m_settings));
    Invoice draft;
    draft.client = id;
    draft.issueDay = day;
    draft.currency = context.organisation.currency;
    draft.pricesIncludeTax = context.settings.pricesIncludeTax;
    if (m_db.actor().role == Role::Trainer)
        draft.trainer = m_db.actor().trainer;
    BilledClient client;
    client.language = context.organisation.language;
    if (!id.isNull()) {
        TD_TRY_ASSIGN(client, loadBilledClient(m_db, context, id));
        draft.location = client.location;
    }
    draft.language = client.language == u"fr" ? QStringLiteral("fr") : QStringLiteral("en");
    draft.region = placeOfSupply(context, client, false, {});
    draft.dueDay = day.addDays(client.billing.dueDays.value_or(context.settings.dueDays));
    return draft;
}

Result<TaxedTotals> Invoices::totals(const Invoice& draft)
{
    TD_TRY_ASSIGN(const BillingContext context, loadBillingContext(m_db, m_settings));
    QString exempt;
    if (!draft.client.isNull()) {
        TD_TRY_ASSIGN(const ClientBilling billing, m_settings.client(draft.client));
        exempt = billing.taxExemptReason;
    }
    return workOut(draft, context, exempt);
}

Result<Invoice> Invoices::saveDraft(const Invoice& wanted)
{
    TD_TRY_ASSIGN(const BillingContext context, loadBillingContext(m_db, m_settings));
    TD_TRY_ASSIGN(Invoice draft, workedOut(m_db, context, wanted));
    InvoiceStore store(m_db);
    if (!draft.id.isNull()) {
        TD_TRY_ASSIGN(const Invoice stored, store.read(draft.id));
        if (stored.status != InvoiceStatus::Draft)
            return fail(ErrorKind::Refused, "invoice.issued");
    }
    return m_db.change("invoice.save", draft.snapshot.buyer.name, [&]() -> Result<Invoice> {
        if (draft.id.isNull()) {
            draft.id = m_db.newId<InvoiceId>();
            TD_TRY(store.insert(draft));
        } else {
            TD_TRY(store.update(draft));
        }
        TD_TRY(store.replaceLines(draft));
        return find(draft.id);
    });
}

Result<void> Invoices::deleteDraft(const InvoiceId& id)
{
    TD_TRY_ASSIGN(const Invoice draft, find(id));
    if (draft.status != InvoiceStatus::Draft)
        return fail(ErrorKind::Refused, "invoice.issued");
    return m_db.change("invoice.delete", draft.snapshot.buyer.name, [&]() -> Result<void> {
        for (const InvoiceLine& line : draft.lines)
            TD_TRY(m_db.exec("UPDATE invoice_lines SET deleted = 1 WHERE id = ?", line.id));
        return m_db.exec("UPDATE invoices SET deleted = 1 WHERE id = ?", id);
    });
}

Result<void> Invoices::verify(const InvoiceId& id)
{
    TD_TRY_ASSIGN(const Invoice invoice, InvoiceStore(m_db).read(id));
    if (invoice.status != InvoiceStatus::Draft && invoiceHash(invoice) != invoice.hash)
        return fail(ErrorKind::DamagedFile, "invoice.hash", "", {invoice.number});
    return {};
}

} // namespace td
