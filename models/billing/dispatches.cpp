// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/dispatches.h"

#include "core/namedvalue.h"
#include "core/text.h"
#include "storage/database.h"

namespace td
{
namespace
{

constexpr std::array<NamedValue<DispatchChannel>, 4> channelNames{{
    {DispatchChannel::Print, QLatin1String("print")},
    {DispatchChannel::Pdf, QLatin1String("pdf")},
    {DispatchChannel::Mail, QLatin1String("mail")},
    {DispatchChannel::EInvoice, QLatin1String("einvoice")},
}};

#define DISPATCH_COLUMNS "SELECT id, client_id, invoice_id, payment_id, channel, recipient, at, problem FROM dispatches"

Result<QList<Dispatch>> readAll(Query q)
{
    QList<Dispatch> list;
    while (q.next())
        list.append({q.id<DispatchId>(0), q.id<ClientId>(1), q.id<InvoiceId>(2), q.id<PaymentId>(3),
                     valueOf(channelNames, q.text(4)).value_or(DispatchChannel::Print), q.text(5), q.int64(6), q.text(7)});
    TD_TRY(q.finish());
    return list;
}

} // namespace

Result<Dispatch> Dispatches::add(Dispatch d)
{
    TD_TRY_ASSIGN(d.recipient, checkLine(d.recipient, "recipient", 254));
    d.problem = cleanLine(d.problem).left(500);
    d.id = m_db.newId<DispatchId>();
    d.at = m_db.clock().now();
    return m_db.change("books.dispatch", {}, [&]() -> Result<Dispatch> {
        TD_TRY(m_db.exec("INSERT INTO dispatches (id, client_id, invoice_id, payment_id, channel, recipient, at, problem) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                         d.id, d.client, d.invoice, d.payment, nameOf(channelNames, d.channel), d.recipient, d.at, d.problem));
        return d;
    });
}

Result<QList<Dispatch>> Dispatches::ofInvoice(const InvoiceId& id)
{
    return readAll(m_db.query(DISPATCH_COLUMNS " WHERE invoice_id = ? ORDER BY at DESC, id DESC", id));
}

Result<QList<Dispatch>> Dispatches::ofPayment(const PaymentId& id)
{
    return readAll(m_db.query(DISPATCH_COLUMNS " WHERE payment_id = ? ORDER BY at DESC, id DESC", id));
}

} // namespace td
