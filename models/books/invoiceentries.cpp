// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of invoices, credit notes and voids; of payments, refunds and what they settle.
#include "books/entrysources.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

// A voided document is posted twice: as it was issued, and backwards on the day it was voided.
#define ISSUED_SPAN "i.issue_day BETWEEN ? AND ? AND i.status <> 'draft'"
#define VOIDED_SPAN "i.void_day BETWEEN ? AND ? AND i.status = 'void'"
#define TOTALS(day, span) "SELECT i.number, " day ", i.kind, i.total_minor FROM invoices i WHERE " span
#define LINES(day, span)                                                                                               \
    "SELECT i.number, " day ", i.kind, l.kind, l.lot_id IS NOT NULL, sum(l.net_minor) FROM invoices i "                \
    "CROSS JOIN invoice_lines l ON l.invoice_id = i.id WHERE " span " AND l.deleted = 0 GROUP BY i.id, 4, 5"
#define TAXES(day, span)                                                                                               \
    "SELECT i.number, " day ", i.kind, x.regime, sum(x.tax_minor) FROM invoices i "                                    \
    "CROSS JOIN invoice_taxes x ON x.invoice_id = i.id WHERE " span " GROUP BY i.id, 4"

/// How the documents of one statement are posted.
struct Direction {
    bool voided = false;
    Postings& postings;

    [[nodiscard]] qint64 sign(const Query& q) const
    {
        const bool note = q.text(2) == u"credit_note"_s;
        return note != voided ? -1 : 1;
    }
    [[nodiscard]] QString kind(const Query& q) const
    {
        if (voided)
            return u"void"_s;
        return q.text(2) == u"credit_note"_s ? u"credit-note"_s : u"invoice"_s;
    }
    void post(const Query& q, const QString& account, qint64 debit) const { postings.post(q.date(1), kind(q), q.text(0), account, sign(q) * debit); }
};

/// A package is owed to the client until its sessions are used. What comes back is set against the value taken out of its lot.
QString accountOf(const Query& q, bool voided)
{
    const QString line = q.text(3);
    if (!q.boolean(4))
        return u"revenue-"_s + line;
    return !voided && q.text(2) == u"invoice"_s ? u"deferred"_s : u"package-returns"_s;
}

Result<void> postDocuments(Query totals, Query lines, Query taxes, const Direction& direction)
{
    while (totals.next())
        direction.post(totals, u"receivable"_s, totals.int64(3));
    TD_TRY(totals.finish());
    while (lines.next())
        direction.post(lines, accountOf(lines, direction.voided), -lines.int64(5));
    TD_TRY(lines.finish());
    while (taxes.next())
        direction.post(taxes, u"tax-"_s + taxes.text(3), -taxes.int64(4));
    return taxes.finish();
}

/// Cash and cheques lie in the till until they are brought to the bank; the rest arrives there by itself.
QString moneyAccount(const QString& method)
{
    return method == u"cash"_s || method == u"cheque"_s ? u"on-hand"_s : u"bank"_s;
}

QString creditAccount(const QString& kind)
{
    return kind == u"deposit"_s ? u"deposits"_s : u"customer-credit"_s;
}

} // namespace

Result<void> postInvoices(Database& db, QDate from, QDate to, Postings& postings)
{
    TD_TRY(postDocuments(db.query(TOTALS("i.issue_day", ISSUED_SPAN), from, to), db.query(LINES("i.issue_day", ISSUED_SPAN), from, to),
                         db.query(TAXES("i.issue_day", ISSUED_SPAN), from, to), Direction{false, postings}));
    return postDocuments(db.query(TOTALS("i.void_day", VOIDED_SPAN), from, to), db.query(LINES("i.void_day", VOIDED_SPAN), from, to),
                         db.query(TAXES("i.void_day", VOIDED_SPAN), from, to), Direction{true, postings});
}

Result<void> postPayments(Database& db, QDate from, QDate to, Postings& postings)
{
    const QString payment = u"payment"_s;
    auto q = db.query("SELECT p.number, p.day, p.kind, p.method, p.amount_minor, p.rounding_minor, r.kind, p.refunds_credit_note_id IS NOT NULL "
                      "FROM payments p LEFT JOIN payments r ON r.id = p.refunds_id WHERE p.day BETWEEN ? AND ?",
                      from, to);
    while (q.next()) {
        const bool refund = q.text(2) == u"refund"_s;
        const QString other = q.boolean(7) ? u"receivable"_s : creditAccount(refund ? q.text(6) : q.text(2));
        postings.post(q.date(1), payment, q.text(0), moneyAccount(q.text(3)), q.int64(4) + q.int64(5));
        postings.post(q.date(1), payment, q.text(0), u"rounding"_s, -q.int64(5));
        postings.post(q.date(1), payment, q.text(0), other, -q.int64(4));
    }
    TD_TRY(q.finish());
    // A credit note settles within the receivables: nothing to post.
    auto settled = db.query("SELECT p.number, a.day, p.kind, sum(a.amount_minor) FROM allocations a CROSS JOIN payments p ON p.id = a.payment_id "
                            "WHERE a.day BETWEEN ? AND ? GROUP BY p.id, a.day",
                            from, to);
    while (settled.next()) {
        postings.post(settled.date(1), payment, settled.text(0), creditAccount(settled.text(2)), settled.int64(3));
        postings.post(settled.date(1), payment, settled.text(0), u"receivable"_s, -settled.int64(3));
    }
    return settled.finish();
}

} // namespace td
