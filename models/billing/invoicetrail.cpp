// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/invoicetrail.h"

#include "billing/billingnames.h"
#include "storage/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr std::array channelNames{NamedValue<DispatchChannel>{DispatchChannel::Print, QLatin1String("print")},
                                  NamedValue<DispatchChannel>{DispatchChannel::Pdf, QLatin1String("pdf")},
                                  NamedValue<DispatchChannel>{DispatchChannel::Mail, QLatin1String("mail")},
                                  NamedValue<DispatchChannel>{DispatchChannel::EInvoice, QLatin1String("einvoice")}};
constexpr int mostProblem = 500;

Dispatch readDispatch(const Query& q)
{
    return {q.id<ClientId>(0), q.id<InvoiceId>(1), q.id<PaymentId>(2), valueOf(channelNames, q.text(3)).value_or(DispatchChannel::Print),
            q.text(4),         q.int64(5),         q.text(6)};
}
} // namespace

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

Result<QList<std::pair<InvoiceId, QString>>> InvoiceTrail::creditNotes(const InvoiceId& id)
{
    auto q = m_db.query("SELECT id, number FROM invoices WHERE corrects_id = ? AND status = 'issued' ORDER BY issue_day, number", id);
    QList<std::pair<InvoiceId, QString>> out;
    while (q.next())
        out.append({q.id<InvoiceId>(0), q.text(1)});
    TD_TRY(q.finish());
    return out;
}

Result<QList<Dispatch>> InvoiceTrail::dispatches(const InvoiceId& id)
{
    auto q = m_db.query("SELECT client_id, invoice_id, payment_id, channel, recipient, at, problem FROM dispatches WHERE invoice_id = ? "
                        "ORDER BY at DESC, id DESC",
                        id);
    QList<Dispatch> out;
    while (q.next())
        out.append(readDispatch(q));
    TD_TRY(q.finish());
    return out;
}

Result<void> InvoiceTrail::note(const Dispatch& dispatch)
{
    return m_db.change("books.dispatch", {}, [&]() -> Result<void> {
        return m_db.exec("INSERT INTO dispatches (id, client_id, invoice_id, payment_id, channel, recipient, at, problem) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                         m_db.newId<DispatchId>(), dispatch.client, dispatch.invoice, dispatch.payment, nameOf(channelNames, dispatch.channel),
                         dispatch.recipient, m_db.clock().now(), dispatch.problem.left(mostProblem));
    });
}

Result<QList<Dispatch>> InvoiceTrail::failedMails(Instant since)
{
    auto q = m_db.query("SELECT d.client_id, d.invoice_id, d.payment_id, d.channel, d.recipient, d.at, d.problem FROM dispatches d "
                        "WHERE d.channel = 'mail' AND d.problem <> '' AND d.at >= ? AND d.invoice_id IS NOT NULL AND NOT EXISTS ("
                        "SELECT 1 FROM dispatches l WHERE l.invoice_id = d.invoice_id AND l.channel = 'mail' AND l.problem = '' AND l.at >= d.at) "
                        "ORDER BY d.at DESC",
                        since);
    QList<Dispatch> out;
    while (q.next()) {
        const Dispatch one = readDispatch(q);
        const bool known = std::any_of(out.begin(), out.end(), [&one](const Dispatch& other) { return other.invoice == one.invoice; });
        if (!known)
            out.append(one);
    }
    TD_TRY(q.finish());
    return out;
}

} // namespace td
