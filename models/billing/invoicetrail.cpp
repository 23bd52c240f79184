// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/invoicetrail.h"

#include "billing/billingnames.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
Result<QList<Settlement>> InvoiceTrail::settlements(const InvoiceId& id)
{
    auto q = m_db.query("SELECT a.payment_id, a.credit_note_id, coalesce(p.number, i.number, ''), coalesce(p.method, ''), min(a.day), "
                        "sum(a.amount_minor) FROM allocations a LEFT JOIN payments p ON p.id = a.payment_id "
                        "LEFT JOIN invoices i ON i.id = a.credit_note_id WHERE a.invoice_id = ? "
                        "GROUP BY a.payment_id, a.credit_note_id HAVING sum(a.amount_minor) <> 0 ORDER BY min(a.day), min(a.at)",
                        id);
    QList<Settlement> out;
    while (q.next())
        out.append({q.id<PaymentId>(0), q.id<InvoiceId>(1), q.text(2), valueOf(paymentMethodNames, q.text(3)), q.date(4), q.int64(5)});
    TD_TRY(q.finish());
    return out;
}

Result<QList<NumberHit>> InvoiceTrail::findNumber(const QString& text, int limit)
{
    auto q = m_db.query("SELECT i.id, i.number, coalesce((SELECT trim(n.first_name || ' ' || n.last_name) FROM client_names n WHERE n.id = "
                        "i.client_id), ''), i.issue_day, i.kind = 'credit_note' FROM invoices i WHERE i.number IS NOT NULL AND "
                        "instr(i.number, upper(?)) > 0 ORDER BY i.number DESC LIMIT ?",
                        text.trimmed(), limit);
    QList<NumberHit> out;
    while (q.next())
        out.append({q.id<InvoiceId>(0), q.text(1), q.text(2), q.date(3), q.boolean(4)});
    TD_TRY(q.finish());
    return out;
}

Result<QList<Dispatch>> InvoiceTrail::failedMails(Instant since)
{
    auto q = m_db.query("SELECT d.id, d.client_id, d.invoice_id, d.recipient, d.at, d.problem FROM dispatches d "
                        "WHERE d.channel = 'mail' AND d.problem <> '' AND d.at >= ? AND d.invoice_id IS NOT NULL AND NOT EXISTS ("
                        "SELECT 1 FROM dispatches l WHERE l.invoice_id = d.invoice_id AND l.channel = 'mail' AND l.problem = '' AND l.at >= d.at) "
                        "ORDER BY d.at DESC",
                        since);
    QList<Dispatch> out;
    while (q.next()) {
        Dispatch one;
        one.id = q.id<DispatchId>(0);
        one.client = q.id<ClientId>(1);
        one.invoice = q.id<InvoiceId>(2);
        one.channel = DispatchChannel::Mail;
        one.recipient = q.text(3);
        one.at = q.int64(4);
        one.problem = q.text(5);
        const bool known = std::any_of(out.begin(), out.end(), [&one](const Dispatch& other) { return other.invoice == one.invoice; });
        if (!known)
            out.append(one);
    }
    TD_TRY(q.finish());
    return out;
}

} // namespace td
