// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Invoices that lists.
#include "billing/invoices.h"

#include "billing/billingnames.h"
#include "core/text.h"
#include "facility/studioday.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

// Of an invoice: what it is paid with. Of a credit note: what of it is used. The due day is that of the first instalment which the payments do not reach.
#define USED                                                                                                           \
    "(CASE i.kind WHEN 'invoice' THEN (SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.invoice_id = i.id) "  \
    "ELSE (SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.credit_note_id = i.id) - "               \
    "(SELECT coalesce(sum(r.amount_minor), 0) FROM payments r WHERE r.refunds_credit_note_id = i.id) END)"
#define LISTED(sent)                                                                                                   \
    "SELECT i.id, i.kind, i.status, i.number, i.client_id, i.contract_id, "                                           \
    "coalesce(trim(c.first_name || ' ' || c.last_name), iif(i.status = 'draft', '', json_extract(i.snapshot, '$.buyer.name')), ''), "  \
    "i.issue_day, i.due_day, i.currency, i.net_minor, i.tax_minor, i.total_minor, " USED " AS used, " sent             \
    " FROM invoices i LEFT JOIN client_names c ON c.id = i.client_id "                                                 \
    "WHERE i.deleted = 0 AND (?1 IS NULL OR i.client_id = ?1) AND (?2 IS NULL OR i.trainer_id = ?2 OR EXISTS (SELECT 1 FROM "  \
    "invoice_lines l WHERE l.invoice_id = i.id AND l.trainer_id = ?2 AND l.deleted = 0)) AND (?3 IS NULL OR i.issue_day >= ?3) "  \
    "AND (?4 IS NULL OR i.issue_day <= ?4) AND (?5 = '' OR i.kind = ?5) ORDER BY i.issue_day DESC, i.number DESC, i.id DESC"

InvoiceState stateOf(InvoiceStatus status, const InvoiceRow& row, qint64 used, QDate today)
{
    if (status == InvoiceStatus::Draft)
        return InvoiceState::Draft;
    if (status == InvoiceStatus::Void)
        return InvoiceState::Void;
    if (row.openMinor == 0)
        return InvoiceState::Paid;
    if (row.kind == InvoiceKind::Invoice && row.dueDay < today)
        return InvoiceState::Overdue;
    return used > 0 ? InvoiceState::PartPaid : InvoiceState::Open;
}

struct Part {
    QDate due;
    qint64 amountMinor = 0;
};

Result<QHash<InvoiceId, QList<Part>>> instalmentsOf(Database& db, const InvoiceFilter& filter)
{
    QHash<InvoiceId, QList<Part>> parts;
    auto q = db.query("SELECT n.invoice_id, n.due_day, n.amount_minor FROM instalments n JOIN invoices i ON i.id = n.invoice_id "
                      "WHERE (?1 IS NULL OR i.client_id = ?1) AND (?2 IS NULL OR i.issue_day >= ?2) AND (?3 IS NULL OR i.issue_day <= ?3) "
                      "ORDER BY n.invoice_id, n.due_day, n.id", filter.client, filter.from, filter.to);
    while (q.next())
        parts[q.id<InvoiceId>(0)].append({q.date(1), q.int64(2)});
    TD_TRY(q.finish());
    return parts;
}

QDate nextDue(const QList<Part>& parts, qint64 used, QDate last)
{
    qint64 sum = 0;
    for (const Part& part : parts) {
        sum += part.amountMinor;
        if (sum > used)
            return part.due;
    }
    return last;
}

Result<QHash<ContractId, QString>> contractNames(Database& db)
{
    QHash<ContractId, QString> names;
    const Role role = db.actor().role;
    if (role == Role::Desk || role == Role::Client) // who have no such view
        return names;
    auto q = db.query("SELECT id, name FROM contracts");
    while (q.next())
        names.insert(q.id<ContractId>(0), q.text(1));
    TD_TRY(q.finish());
    return names;
}

InvoiceRow readRow(const Query& q)
{
    InvoiceRow row;
    row.id = q.id<InvoiceId>(0);
    row.kind = namedColumn(invoiceKindNames, q, 1);
    row.number = q.text(3);
    row.client = q.id<ClientId>(4);
    row.billTo = q.text(6);
    row.issueDay = q.date(7);
    row.dueDay = q.date(8);
    row.currency = q.text(9);
    row.netMinor = q.int64(10);
    row.taxMinor = q.int64(11);
    row.totalMinor = q.int64(12);
    row.sent = q.boolean(14);
    return row;
}

bool wanted(const InvoiceRow& row, const InvoiceFilter& filter, const QString& folded)
{
    if (filter.state && *filter.state != row.state)
        return false;
    return folded.isEmpty() || foldText(row.number).contains(folded) || foldText(row.billTo).contains(folded);
}

} // namespace

Result<QList<InvoiceRow>> Invoices::list(const InvoiceFilter& filter)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(const auto instalments, instalmentsOf(m_db, filter));
    TD_TRY_ASSIGN(const auto contracts, contractNames(m_db));
    const QString kind = filter.kind ? nameOf(invoiceKindNames, *filter.kind) : QString();
    const QString folded = foldText(filter.text.trimmed());
    auto q = m_db.actor().role == Role::Client
                 ? m_db.query(LISTED("0"), filter.client, filter.trainer, filter.from, filter.to, kind)
                 : m_db.query(LISTED("EXISTS (SELECT 1 FROM dispatches d WHERE d.invoice_id = i.id AND d.problem = '')"), filter.client,
                              filter.trainer, filter.from, filter.to, kind);
    QList<InvoiceRow> rows;
    while (q.next()) {
        InvoiceRow row = readRow(q);
        const auto status = namedColumn(invoiceStatusNames, q, 2);
        const qint64 used = q.int64(13);
        if (row.billTo.isEmpty())
            row.billTo = contracts.value(q.id<ContractId>(5));
        row.dueDay = nextDue(instalments.value(row.id), used, row.dueDay);
        row.openMinor = status == InvoiceStatus::Issued ? row.totalMinor - used : 0;
        row.state = stateOf(status, row, used, today);
        row.daysOverdue = row.state == InvoiceState::Overdue ? int(row.dueDay.daysTo(today)) : 0;
        if (wanted(row, filter, folded))
            rows.append(row);
    }
    TD_TRY(q.finish());
    return rows;
}

} // namespace td
