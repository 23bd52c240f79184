// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Payments that adds up: accounts and statements.
#include "billing/payments.h"

#include "billing/ageing.h"
#include "billing/draftcheck.h"
#include "billing/openinvoices.h"
#include "facility/studioday.h"
#include "storage/database.h"

#include <algorithm>

namespace td
{
namespace
{

using Kind = StatementLine::Kind;

/// A line of a statement and what orders it within its day.
struct Event {
    StatementLine line;
    Instant at = 0;
};

Event eventOf(QDate day, Kind kind, const QString& number, const QString& text, qint64 amount, Instant at)
{
    Event event;
    event.line.day = day;
    event.line.kind = kind;
    event.line.number = number;
    event.line.text = text;
    (amount >= 0 ? event.line.debitMinor : event.line.creditMinor) = std::abs(amount);
    event.at = at;
    return event;
}

Result<void> addDocuments(Database& db, const ClientId& client, QDate to, QList<Event>& events)
{
    auto q = db.query("SELECT kind, issue_day, number, total_minor, issued_at, status, void_day, void_reason, voided_at FROM invoices "
                      "WHERE client_id = ? AND status <> 'draft' AND issue_day <= ?", client, to);
    while (q.next()) {
        const bool note = q.utf8(0) == QByteArrayView("credit_note");
        const qint64 amount = note ? -q.int64(3) : q.int64(3);
        events.append(eventOf(q.date(1), note ? Kind::CreditNote : Kind::Invoice, q.text(2), {}, amount, q.int64(4)));
        if (q.utf8(5) == QByteArrayView("void") && q.date(6) <= to)
            events.append(eventOf(q.date(6), Kind::Void, q.text(2), q.text(7), -amount, q.int64(8)));
    }
    return q.finish();
}

Kind kindOf(QByteArrayView name)
{
    if (name == QByteArrayView("refund"))
        return Kind::Refund;
    return name == QByteArrayView("deposit") ? Kind::Deposit : Kind::Payment;
}

Result<void> addPayments(Database& db, const ClientId& client, QDate to, QList<Event>& events)
{
    auto q = db.query("SELECT kind, day, number, method, amount_minor, rounding_minor, at FROM payments WHERE client_id = ? AND day <= ?",
                      client, to);
    while (q.next()) {
        const qint64 rounding = q.int64(5);
        events.append(eventOf(q.date(1), kindOf(q.utf8(0)), q.text(2), q.text(3), -(q.int64(4) + rounding), q.int64(6)));
        if (rounding != 0)
            events.append(eventOf(q.date(1), Kind::Rounding, q.text(2), {}, rounding, q.int64(6)));
    }
    return q.finish();
}

Result<QString> clientName(Database& db, const ClientId& client)
{
    auto q = db.query("SELECT trim(first_name || ' ' || last_name) FROM client_names WHERE id = ?", client);
    if (q.next())
        return q.text(0);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "client");
}

/// Lines of the period with the running balance; what came before is one line.
void balance(Statement& statement, QList<Event> events)
{
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return a.line.day != b.line.day ? a.line.day < b.line.day : a.at < b.at;
    });
    StatementLine opening;
    opening.day = statement.from;
    opening.kind = Kind::OpeningBalance;
    QList<StatementLine> lines;
    for (Event& event : events) {
        statement.balanceMinor += event.line.debitMinor - event.line.creditMinor;
        if (event.line.day < statement.from) {
            opening.balanceMinor = statement.balanceMinor;
            continue;
        }
        event.line.balanceMinor = statement.balanceMinor;
        lines.append(event.line);
    }
    statement.lines = QList<StatementLine>{opening} + lines;
}

} // namespace

Result<ClientAccount> Payments::account(const ClientId& client)
{
    ClientAccount account;
    auto sums = m_db.query(
        "SELECT (SELECT coalesce(sum(total_minor), 0) FROM invoices WHERE client_id = ?1 AND status = 'issued' AND kind = 'invoice'), "
        "(SELECT coalesce(sum(total_minor), 0) FROM invoices WHERE client_id = ?1 AND status = 'issued' AND kind = 'credit_note'), "
        "(SELECT coalesce(sum(amount_minor), 0) FROM payments WHERE client_id = ?1), "
        "(SELECT coalesce(sum(p.amount_minor + (SELECT coalesce(sum(r.amount_minor), 0) FROM payments r WHERE r.refunds_id = p.id) "
        "- (SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.payment_id = p.id)), 0) "
        "FROM payments p WHERE p.client_id = ?1 AND p.kind = 'deposit')", client);
    if (sums.next()) {
        account.invoicedMinor = sums.int64(0);
        account.creditedMinor = sums.int64(1);
        account.paidMinor = sums.int64(2);
        account.depositsMinor = sums.int64(3);
    }
    TD_TRY(sums.finish());
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(const QList<OpenPart> open, openParts(m_db, {}, client));
    for (const OpenPart& part : open) {
        account.owingMinor += part.openMinor;
        account.overdueMinor += part.due < today ? part.openMinor : 0;
    }
    account.creditMinor =
        account.owingMinor - account.depositsMinor - (account.invoicedMinor - account.creditedMinor - account.paidMinor);
    return account;
}

Result<Statement> Payments::statement(const ClientId& client, QDate from, QDate to)
{
    TD_TRY(checkBookDay(from, "from"));
    TD_TRY(checkBookDay(to, "to"));
    if (to < from)
        return fail(ErrorKind::Invalid, "time.order", "to");
    Statement statement;
    statement.client = client;
    statement.from = from;
    statement.to = to;
    TD_TRY_ASSIGN(statement.name, clientName(m_db, client));
    TD_TRY_ASSIGN(statement.currency, studioCurrency(m_db));
    QList<Event> events;
    TD_TRY(addDocuments(m_db, client, to, events));
    TD_TRY(addPayments(m_db, client, to, events));
    balance(statement, std::move(events));
    TD_TRY_ASSIGN(const QList<OpenPart> open, openParts(m_db, to, client));
    for (const OpenPart& part : open)
        statement.ageing[ageingBucket(part.due, to)] += part.openMinor;
    return statement;
}

} // namespace td
