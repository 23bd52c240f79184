// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documentsource.h"

#include "billing/billingcontext.h"
#include "billing/billingnames.h"
#include "billing/invoices.h"
#include "billing/payments.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace td
{

Letterhead letterheadOf(const Organisation& organisation, const BillingSettings& settings, const QByteArray& logo)
{
    Letterhead head;
    head.paper = organisation.paper == u"A4"_s ? DocPaper::A4 : DocPaper::Letter;
    head.accent = QRgb(settings.accentRgb) | 0xff000000;
    head.logo = QImage::fromData(logo);
    head.paymentQr = settings.paymentQr;
    head.registered = settings.registered;
    head.footerEn = settings.footerEn;
    head.footerFr = settings.footerFr;
    Party& s = head.supplier;
    s.name = organisation.name;
    s.legalName = organisation.legalName;
    s.street = organisation.street;
    s.city = organisation.city;
    s.region = organisation.region;
    s.postalCode = organisation.postalCode;
    s.country = organisation.country;
    s.email = organisation.email;
    s.phone = organisation.phone;
    s.website = organisation.website;
    if (settings.registered) {
        s.taxNumber = settings.vatNumber.isEmpty() ? settings.taxNumber : settings.vatNumber;
        s.qstNumber = settings.qstNumber;
        s.pstNumber = settings.pstNumber;
    }
    return head;
}

Result<Letterhead> DocumentSource::letterhead()
{
    if (m_head)
        return *m_head;
    BillingSettingsStore store(m_db);
    TD_TRY_ASSIGN(const BillingContext context, loadBillingContext(m_db));
    QByteArray logo;
    if (!context.settings.logo.isNull()) {
        TD_TRY_ASSIGN(logo, store.logo(context.settings.logo));
    }
    m_head = letterheadOf(context.organisation, context.settings, logo);
    return *m_head;
}

Result<QList<SettledPart>> DocumentSource::settled(const InvoiceId& id)
{
    auto q = m_db.query("SELECT min(a.day), coalesce(p.number, n.number, ''), coalesce(p.method, ''), sum(a.amount_minor) FROM allocations a "
                        "LEFT JOIN payments p ON p.id = a.payment_id LEFT JOIN invoices n ON n.id = a.credit_note_id WHERE a.invoice_id = ? "
                        "GROUP BY a.payment_id, a.credit_note_id HAVING sum(a.amount_minor) <> 0 ORDER BY min(a.day), min(a.at), 2",
                        id);
    QList<SettledPart> parts;
    while (q.next())
        parts.append({q.date(0), q.text(1), valueOf(paymentMethodNames, q.text(2)), q.int64(3)});
    TD_TRY(q.finish());
    return parts;
}

Result<Document> DocumentSource::invoice(const InvoiceId& id)
{
    Invoices invoices(m_db);
    TD_TRY_ASSIGN(const Letterhead head, letterhead());
    TD_TRY_ASSIGN(Invoice found, invoices.find(id));
    if (found.status == InvoiceStatus::Draft) {
        TD_TRY_ASSIGN(const TaxedTotals totals, invoices.totals(found));
        found.netMinor = totals.netMinor;
        found.taxMinor = totals.taxMinor;
        found.totalMinor = totals.totalMinor;
        found.taxes = totals.taxes;
        return invoiceDocument(found, {}, head);
    }
    TD_TRY_ASSIGN(const QList<SettledPart> parts, settled(id));
    return invoiceDocument(found, parts, head);
}

Result<Document> DocumentSource::receipt(const PaymentId& id, bool roll)
{
    Invoices invoices(m_db);
    TD_TRY_ASSIGN(const Letterhead head, letterhead());
    TD_TRY_ASSIGN(const Payment payment, Payments(m_db).find(id));
    QList<ReceiptPart> parts;
    std::optional<Invoice> sale;
    for (const AllocationPart& part : payment.allocations) {
        TD_TRY_ASSIGN(const Invoice found, invoices.find(part.invoice));
        parts.append({found.number, found.issueDay, part.amountMinor, found.openMinor()});
        if (payment.allocations.size() == 1)
            sale = found;
    }
    QString language = sale ? sale->language : QString();
    if (!payment.client.isNull()) {
        TD_TRY_ASSIGN(const BillingContext context, loadBillingContext(m_db));
        TD_TRY_ASSIGN(const BilledClient client, loadBilledClient(m_db, context, payment.client));
        language = client.language;
    }
    return receiptDocument(payment, parts, head, language, roll, sale);
}

Result<Document> DocumentSource::statement(const ClientId& client, QDate from, QDate to)
{
    TD_TRY_ASSIGN(const Statement found, Payments(m_db).statement(client, from, to));
    return statement(found);
}

Result<Document> DocumentSource::statement(const Statement& statement)
{
    TD_TRY_ASSIGN(const Letterhead head, letterhead());
    TD_TRY_ASSIGN(const BillingContext context, loadBillingContext(m_db));
    TD_TRY_ASSIGN(const BilledClient client, loadBilledClient(m_db, context, statement.client));
    return statementDocument(statement, client.party, head, client.language);
}

Result<Document> DocumentSource::report(const Report& report, const ReportWording& wording)
{
    TD_TRY_ASSIGN(const Letterhead head, letterhead());
    return reportDocument(report, wording, head, {});
}

} // namespace td
