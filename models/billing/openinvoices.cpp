// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/openinvoices.h"

#include "billing/invoicestore.h"
#include "storage/database.h"

namespace td
{

QString amountArg(qint64 minor, const QString& currency)
{
    return QStringLiteral("%1 %2").arg(minor).arg(currency);
}

Result<QString> studioCurrency(Database& database)
{
    auto q = database.query("SELECT currency FROM organisation WHERE deleted = 0");
    if (q.next())
        return q.text(0);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "organisation");
}

Result<Invoice> OpenInvoices::settle(const AllocationPart& part, const QString& currency)
{
    if (part.amountMinor <= 0)
        return fail(ErrorKind::Invalid, "payment.amount", "allocations");
    if (!m_open.contains(part.invoice)) {
        TD_TRY_ASSIGN(const Invoice invoice, InvoiceStore(m_db).read(part.invoice));
        if (invoice.status != InvoiceStatus::Issued || invoice.kind != InvoiceKind::Invoice)
            return fail(ErrorKind::Refused, "invoice.not-issued", "allocations");
        if (invoice.currency != currency)
            return fail(ErrorKind::Invalid, "payment.currency", "allocations", {invoice.currency, currency});
        m_open.insert(part.invoice, invoice.openMinor());
        m_invoices.insert(part.invoice, invoice);
    }
    qint64& open = m_open[part.invoice];
    if (part.amountMinor > open)
        return fail(ErrorKind::Invalid, "payment.too-much", "allocations", {amountArg(open, currency)});
    open -= part.amountMinor;
    return m_invoices.value(part.invoice);
}

namespace
{

/// The rows of one invoice: its parts in order of their days, and what was paid of the whole.
void addOpen(QList<OpenPart>& parts, OpenPart part, qint64 amount, qint64& paid)
{
    const qint64 covered = std::min(amount, paid);
    paid -= covered;
    part.openMinor = amount - covered;
    if (part.openMinor > 0)
        parts.append(part);
}

} // namespace

// What is issued is never deleted: without asking, everybody's are read from the index alone, and one client's by theirs.
#define OPEN_PARTS(whose)                                                                                              \
    "SELECT i.id, i.client_id, i.contract_id, i.issue_day, coalesce(n.due_day, i.due_day), coalesce(n.amount_minor, i.total_minor), " \
    "(SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.invoice_id = i.id AND (?1 IS NULL OR a.day <= ?1)) " \
    "FROM invoices i LEFT JOIN instalments n ON n.invoice_id = i.id "                                                  \
    "WHERE i.kind = 'invoice' AND (i.status = 'issued' OR (i.status = 'void' AND i.void_day > ?1)) "                   \
    "AND (?1 IS NULL OR i.issue_day <= ?1) " whose "ORDER BY i.issue_day, i.number, i.id, n.due_day, n.id"

Result<QList<OpenPart>> openParts(Database& database, QDate at, const ClientId& client)
{
    QList<OpenPart> parts;
    InvoiceId last;
    qint64 paid = 0;
    auto q = client.isNull() ? database.query(OPEN_PARTS(""), at) : database.query(OPEN_PARTS("AND i.client_id = ?2 "), at, client);
    while (q.next()) {
        OpenPart part;
        part.invoice = q.id<InvoiceId>(0);
        part.client = q.id<ClientId>(1);
        part.contract = q.id<ContractId>(2);
        part.issueDay = q.date(3);
        part.due = q.date(4);
        if (part.invoice != last)
            paid = q.int64(6);
        last = part.invoice;
        addOpen(parts, part, q.int64(5), paid);
    }
    TD_TRY(q.finish());
    return parts;
}

} // namespace td
