// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/moneyfacts.h"

#include "billing/openinvoices.h"
#include "credits/credits.h"
#include "facility/studioday.h"
#include "storage/database.h"

namespace td
{
namespace
{
constexpr int monthCount = 12;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}
} // namespace

Result<QHash<QDate, qint64>> MoneyFacts::revenueByMonth(QDate from, QDate to)
{
    auto q = m_db.query("SELECT substr(issue_day, 1, 7), sum(CASE kind WHEN 'invoice' THEN net_minor ELSE -net_minor END) FROM invoices "
                        "WHERE issue_day BETWEEN ? AND ? AND status = 'issued' GROUP BY 1",
                        from, to);
    QHash<QDate, qint64> out;
    while (q.next())
        out.insert(QDate::fromString(q.text(0) + QStringLiteral("-01"), Qt::ISODate), q.int64(1));
    TD_TRY(q.finish());
    return out;
}

Result<QString> MoneyFacts::currency()
{
    return studioCurrency(m_db);
}

Result<MoneyNumbers> MoneyFacts::numbers()
{
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    const QDate month = firstOfMonth(today);
    TD_TRY_ASSIGN(const auto revenue, revenueByMonth(month.addMonths(-1), month.addMonths(1).addDays(-1)));
    MoneyNumbers out;
    out.monthMinor = revenue.value(month);
    out.lastMonthMinor = revenue.value(month.addMonths(-1));
    TD_TRY_ASSIGN(const auto open, owing());
    for (const qint64 minor : open)
        out.outstandingMinor += minor;
    out.openInvoices = int(open.size());
    TD_TRY_ASSIGN(out.currency, currency());
    return out;
}

Result<QList<MonthRevenue>> MoneyFacts::months()
{
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    const QDate month = firstOfMonth(today);
    TD_TRY_ASSIGN(const auto revenue, revenueByMonth(month.addMonths(1 - 2 * monthCount), month.addMonths(1).addDays(-1)));
    QList<MonthRevenue> out;
    for (int i = monthCount - 1; i >= 0; --i) {
        const QDate first = month.addMonths(-i);
        out.append({first, revenue.value(first), revenue.value(first.addYears(-1))});
    }
    return out;
}

Result<QHash<ClientId, qint64>> MoneyFacts::owing()
{
    // Two sums that each read one index, instead of one lookup for every invoice there ever was.
    QHash<ClientId, qint64> out;
    auto billed = m_db.query("SELECT client_id, sum(total_minor) FROM invoices WHERE status = 'issued' AND kind = 'invoice' GROUP BY client_id");
    while (billed.next())
        out[billed.id<ClientId>(0)] += billed.int64(1);
    TD_TRY(billed.finish());
    auto paid = m_db.query("SELECT client_id, sum(amount_minor) FROM allocations GROUP BY client_id");
    while (paid.next())
        out[paid.id<ClientId>(0)] -= paid.int64(1);
    TD_TRY(paid.finish());
    out.removeIf([](const auto& entry) { return entry.value() <= 0; });
    return out;
}

Result<QHash<ClientId, ClientBalance>> MoneyFacts::balances(const QList<ClientId>& clients)
{
    QHash<ClientId, ClientBalance> out;
    Credits credits(m_db);
    for (const ClientId& client : clients) {
        if (out.contains(client))
            continue;
        ClientBalance balance;
        TD_TRY_ASSIGN(const QList<LotBalance> lots, credits.lotsOf(client));
        for (const LotBalance& lot : lots) {
            const bool live = lot.available > 0 || lot.booked > 0;
            balance.unlimited = balance.unlimited || (lot.unlimited() && live);
            balance.hasPackage = balance.hasPackage || live;
            balance.creditsLeft += lot.terms.kind == LotKind::Count ? lot.available : 0;
        }
        TD_TRY_ASSIGN(const qint64 owing,
                      m_db.query("SELECT coalesce((SELECT sum(total_minor) FROM invoices WHERE client_id = ?1 AND status = 'issued' AND "
                                 "kind = 'invoice'), 0) - coalesce((SELECT sum(a.amount_minor) FROM invoices i JOIN allocations a ON a.invoice_id = i.id "
                                 "WHERE i.client_id = ?1 AND i.status = 'issued' AND i.kind = 'invoice'), 0)",
                                 client)
                          .number());
        balance.owingMinor = owing;
        out.insert(client, balance);
    }
    return out;
}

} // namespace td
