// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/moneyattention.h"

#include "billing/invoices.h"
#include "billing/invoicetrail.h"
#include "billing/openinvoices.h"
#include "books/taxreturns.h"
#include "credits/credits.h"
#include "selling/products.h"
#include "storage/database.h"

namespace td
{
namespace
{
constexpr Instant secondsPerDay = 86400;
constexpr int longOverdueDays = 30;
constexpr int taxSoonDays = 7;

#define SHOWN_NAME(n)                                                                                                  \
    "trim(CASE " n ".preferred_name WHEN '' THEN " n ".first_name ELSE " n ".preferred_name END || ' ' || " n          \
    ".last_name)"

AttentionItem itemOf(AttentionKind kind, AttentionSeverity severity)
{
    AttentionItem item;
    item.kind = kind;
    item.severity = severity;
    return item;
}

/// A kind for the order in which days come: the earlier, the more urgent.
Instant orderOf(QDate day)
{
    return day.toJulianDay() * secondsPerDay;
}
} // namespace

Result<QList<QList<AttentionItem>>> MoneyAttention::items(QDate today)
{
    QList<Items> out;
    TD_TRY_ASSIGN(const Items late, overdue(today));
    TD_TRY_ASSIGN(const Items mails, failedMails(today));
    TD_TRY_ASSIGN(const Items ending, packages(today));
    TD_TRY_ASSIGN(const Items open, uninvoiced(today));
    TD_TRY_ASSIGN(const Items stock, lowStock());
    TD_TRY_ASSIGN(const Items returns, taxes(today));
    return QList<Items>{late, returns, mails, ending, open, stock};
}

Result<QList<AttentionItem>> MoneyAttention::overdue(QDate today)
{
    // What should have been paid by now: the whole, or the instalments whose day has passed.
    auto q = m_db.query(
        "SELECT id, client_id, number, due_day, currency, total, paid, due, name FROM (SELECT i.id, i.client_id, i.number, i.due_day, i.currency, "
        "i.total_minor AS total, (SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.invoice_id = i.id) AS paid, "
        "(SELECT sum(CASE WHEN n.due_day < ?1 THEN n.amount_minor ELSE 0 END) FROM instalments n WHERE n.invoice_id = i.id) AS due, "
        "(SELECT " SHOWN_NAME("c") " FROM client_names c WHERE c.id = i.client_id) AS name "
        "FROM invoices i WHERE i.issue_day BETWEEN ?2 AND ?1 AND i.status = 'issued' AND i.kind = 'invoice' AND i.total_minor > 0 "
        "AND (i.due_day < ?1 OR EXISTS (SELECT 1 FROM instalments n WHERE n.invoice_id = i.id AND n.due_day < ?1))) "
        "WHERE paid < coalesce(due, total) ORDER BY due_day",
        today, today.addDays(-overdueDays));
    Items out;
    while (q.next()) {
        const QDate due = q.date(3);
        AttentionItem item = itemOf(AttentionKind::OverdueInvoice,
                                    due.daysTo(today) > longOverdueDays ? AttentionSeverity::Now : AttentionSeverity::Soon);
        item.invoice = q.id<InvoiceId>(0);
        item.client = q.id<ClientId>(1);
        item.detail = q.text(2);
        item.day = due;
        item.currency = q.text(4);
        item.amountMinor = q.int64(5) - q.int64(6);
        item.name = q.text(8);
        item.at = orderOf(due);
        out.append(item);
    }
    TD_TRY(q.finish());
    return out;
}

Result<QList<AttentionItem>> MoneyAttention::packages(QDate today)
{
    struct Candidate {
        LotId lot;
        ClientId client;
        QString name;
    };
    QList<Candidate> candidates;
    auto q = m_db.query(
        "SELECT l.id, l.client_id, " SHOWN_NAME("c") " FROM lots l CROSS JOIN credit_entries e ON e.lot_id = l.id "
        "JOIN clients c ON c.id = l.client_id WHERE l.bought_on >= ?1 AND l.deleted = 0 AND l.membership_id IS NULL AND l.kind = 'count' "
        "AND c.status = 'active' AND c.deleted = 0 AND e.kind <> 'consume' AND e.kind <> 'forfeit' GROUP BY l.id "
        "HAVING sum(CASE e.kind WHEN 'grant' THEN e.units WHEN 'adjust' THEN e.units WHEN 'release' THEN e.units ELSE -e.units END) > 0 "
        "AND (sum(CASE e.kind WHEN 'grant' THEN e.units WHEN 'adjust' THEN e.units WHEN 'release' THEN e.units ELSE -e.units END) <= ?2 "
        "OR l.expires_on <= ?3 OR (l.validity_days IS NOT NULL AND date(l.bought_on, l.validity_days || ' days') <= ?3)) ORDER BY l.id",
        today.addDays(-packageAgeDays), packageUnits, today.addDays(packageDays));
    while (q.next())
        candidates.append({q.id<LotId>(0), q.id<ClientId>(1), q.text(2)});
    TD_TRY(q.finish());
    Items out;
    Credits credits(m_db);
    for (const Candidate& one : std::as_const(candidates)) {
        TD_TRY_ASSIGN(const LotBalance balance, credits.lot(one.lot));
        const bool ends = balance.lastDay.isValid() && balance.lastDay <= today.addDays(packageDays);
        if (balance.available <= 0 || balance.frozenNow || (!ends && balance.available > packageUnits))
            continue;
        AttentionItem item = itemOf(AttentionKind::PackageEnds, ends ? AttentionSeverity::Soon : AttentionSeverity::Later);
        item.client = one.client;
        item.lot = one.lot;
        item.name = one.name;
        item.detail = balance.terms.name;
        item.count = balance.available;
        item.day = ends ? balance.lastDay : QDate();
        item.at = orderOf(balance.lastDay.isValid() ? balance.lastDay : today.addYears(1));
        out.append(item);
    }
    return out;
}

Result<QList<AttentionItem>> MoneyAttention::uninvoiced(QDate today)
{
    Items out;
    if (!m_db.actor().managesStudio())
        return out;
    // Only for those who bill at all, and only what belongs to a month that is over.
    TD_TRY_ASSIGN(const qint64 bills, m_db.query("SELECT EXISTS (SELECT 1 FROM invoices WHERE status = 'issued')").number());
    if (bills == 0)
        return out;
    const QDate last = QDate(today.year(), today.month(), 1).addDays(-1);
    TD_TRY_ASSIGN(const QList<Uninvoiced> open, Invoices(m_db).uninvoiced(today.addDays(-uninvoicedDays), last));
    if (open.isEmpty())
        return out;
    AttentionItem item = itemOf(AttentionKind::Uninvoiced, AttentionSeverity::Soon);
    item.count = int(open.size());
    item.day = last;
    for (const Uninvoiced& one : open)
        item.amountMinor += one.amountMinor;
    TD_TRY_ASSIGN(item.currency, studioCurrency(m_db));
    out.append(item);
    return out;
}

Result<QList<AttentionItem>> MoneyAttention::failedMails(QDate /*today*/)
{
    TD_TRY_ASSIGN(const QList<Dispatch> failed, InvoiceTrail(m_db).failedMails(m_db.clock().now() - mailDays * secondsPerDay));
    Items out;
    for (const Dispatch& one : failed) {
        AttentionItem item = itemOf(AttentionKind::FailedMail, AttentionSeverity::Soon);
        item.invoice = one.invoice;
        item.client = one.client;
        item.detail = one.recipient;
        item.at = -one.at;
        auto q = m_db.query("SELECT number FROM invoices WHERE id = ?", one.invoice);
        item.name = q.next() ? q.text(0) : QString();
        TD_TRY(q.finish());
        out.append(item);
    }
    return out;
}

Result<QList<AttentionItem>> MoneyAttention::taxes(QDate today)
{
    Items out;
    if (!m_db.actor().managesStudio())
        return out;
    TD_TRY_ASSIGN(const QList<TaxDue> due, TaxReturns(m_db).due(today));
    for (const TaxDue& one : due) {
        if (one.day > today.addDays(taxDays))
            continue;
        AttentionItem item = itemOf(AttentionKind::TaxDue, one.day <= today.addDays(taxSoonDays) ? AttentionSeverity::Now : AttentionSeverity::Soon);
        item.detail = taxRegimeName(one.period.which.regime);
        item.day = one.day;
        item.count = one.toFile ? 1 : 0;
        item.at = orderOf(one.day);
        out.append(item);
    }
    return out;
}

Result<QList<AttentionItem>> MoneyAttention::lowStock()
{
    Items out;
    if (m_db.actor().role == Role::Trainer || m_db.actor().role == Role::Client)
        return out;
    TD_TRY_ASSIGN(const QList<ProductStock> low, Products(m_db).low());
    for (const ProductStock& one : low) {
        AttentionItem item = itemOf(AttentionKind::LowStock, AttentionSeverity::Later);
        item.product = one.product.id;
        item.name = one.product.name;
        item.count = int(one.onHand);
        item.at = one.onHand;
        out.append(item);
    }
    return out;
}

} // namespace td
