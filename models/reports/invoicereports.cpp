// SPDX-License-Identifier: GPL-3.0-or-later
// What was invoiced, and what of it is still open.
#include "reports/reportbuilders.h"
#include "reports/reportnames.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// Name of who is billed: a client, else the studio of a contract.
struct BillTo {
    ReportNames clients;
    ReportNames contracts;

    [[nodiscard]] QString name(const AnyId& client, const AnyId& contract) const
    {
        if (!client.isNull())
            return clients.name(client);
        return contract.isNull() ? u"@cash-sale"_s : contracts.name(contract);
    }
};

Result<BillTo> loadBillTo(Database& database)
{
    TD_TRY_ASSIGN(ReportNames clients, ReportNames::load(database, ReportNames::Kind::Client));
    TD_TRY_ASSIGN(ReportNames contracts, ReportNames::load(database, ReportNames::Kind::Contract));
    return BillTo{std::move(clients), std::move(contracts)};
}

QString stateOf(const QString& status, qint64 total, qint64 open, QDate due, QDate today)
{
    if (status == u"void"_s)
        return u"@void"_s;
    if (open <= 0)
        return u"@paid"_s;
    if (due < today)
        return u"@overdue"_s;
    return open < total ? u"@part-paid"_s : u"@open"_s;
}

} // namespace

Result<Report> invoicesReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const BillTo billTo, loadBillTo(database));
    report.columns = {{u"day"_s, ColumnKind::Day, false},   {u"number"_s, ColumnKind::Text, false},
                      {u"bill-to"_s, ColumnKind::Text, false}, {u"due"_s, ColumnKind::Day, false},
                      {u"state"_s, ColumnKind::Text, false}, {u"net"_s, ColumnKind::Money, true},
                      {u"tax"_s, ColumnKind::Money, true},   {u"total"_s, ColumnKind::Money, true},
                      {u"open"_s, ColumnKind::Money, true}};
    auto q = database.query(
        "SELECT i.id, i.issue_day, i.number, i.client_id, i.contract_id, i.due_day, i.status, i.kind, i.net_minor, i.total_minor, "
        "CASE i.kind WHEN 'credit_note' "
        "  THEN (SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.credit_note_id = i.id) "
        "       - (SELECT coalesce(sum(r.amount_minor), 0) FROM payments r WHERE r.refunds_credit_note_id = i.id) "
        "  ELSE (SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.invoice_id = i.id) END "
        "FROM invoices i WHERE i.issue_day BETWEEN ? AND ? AND i.status <> 'draft' ORDER BY i.issue_day, i.number",
        request.from, request.to);
    while (q.next()) {
        const bool note = q.text(7) == u"credit_note"_s;
        const qint64 sign = note ? -1 : 1;
        const QString status = q.text(6);
        const bool dead = status == u"void"_s;
        const qint64 total = q.int64(9);
        const qint64 open = dead ? 0 : total - q.int64(10);
        const QString state = note && !dead ? (open > 0 ? u"@unused"_s : u"@used"_s) : stateOf(status, total, open, q.date(5), request.to);
        const qint64 counted = dead ? 0 : sign; // a voided number is listed without amounts
        report.rows.append({{q.date(1), q.text(2), billTo.name(q.id<AnyId>(3), q.id<AnyId>(4)), q.date(5), state, counted * q.int64(8),
                             counted * (total - q.int64(8)), counted * total, sign * open},
                            {}, u"invoice:"_s + q.id<InvoiceId>(0).toString(), false});
    }
    TD_TRY(q.finish());
    report.notes = {u"@note-invoices"_s};
    return report;
}

namespace
{

constexpr int bucketCount = 5; ///< not due, 1-30, 31-60, 61-90, over 90 days past due

int bucketOf(QDate due, QDate at)
{
    const qint64 late = due.daysTo(at);
    return late <= 0 ? 0 : int(std::min<qint64>(1 + (late - 1) / 30, bucketCount - 1));
}

struct Debtor {
    AnyId client;
    AnyId contract;
    std::array<qint64, bucketCount> open{};
    qint64 credit = 0;

    [[nodiscard]] qint64 total() const
    {
        qint64 sum = -credit;
        for (const qint64 part : open)
            sum += part;
        return sum;
    }
};

using Debtors = std::map<std::pair<AnyId, AnyId>, Debtor>;

/// What is open of an invoice, spread over its instalments: payments settle the earliest first.
Result<void> addInstalments(Database& db, const InvoiceId& invoice, qint64 paid, QDate at, Debtor& debtor)
{
    auto q = db.query("SELECT due_day, amount_minor FROM instalments WHERE invoice_id = ? ORDER BY due_day, id", invoice);
    while (q.next()) {
        const qint64 settled = std::min(paid, q.int64(1));
        paid -= settled;
        debtor.open[size_t(bucketOf(q.date(0), at))] += q.int64(1) - settled;
    }
    return q.finish();
}

struct OpenInvoice {
    InvoiceId id;
    AnyId client;
    AnyId contract;
    QDate due;
    qint64 total = 0;
    qint64 paid = 0;
    bool parts = false;
};

Result<QList<OpenInvoice>> openInvoices(Database& db, QDate at)
{
    QList<OpenInvoice> list;
    auto q = db.query(
        "SELECT i.id, i.client_id, i.contract_id, i.due_day, i.total_minor, "
        "(SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.invoice_id = i.id AND a.day <= ?1) AS paid "
        "FROM invoices i WHERE i.issue_day <= ?1 AND i.kind = 'invoice' "
        "AND (i.status = 'issued' OR (i.status = 'void' AND i.void_day > ?1)) AND paid < i.total_minor",
        at);
    while (q.next())
        list.append({q.id<InvoiceId>(0), q.id<AnyId>(1), q.id<AnyId>(2), q.date(3), q.int64(4), q.int64(5), false});
    TD_TRY(q.finish());
    auto parts = db.query("SELECT DISTINCT invoice_id FROM instalments");
    QSet<InvoiceId> split;
    while (parts.next())
        split.insert(parts.id<InvoiceId>(0));
    TD_TRY(parts.finish());
    for (OpenInvoice& invoice : list)
        invoice.parts = split.contains(invoice.id);
    return list;
}

Result<void> addCreditNotes(Database& db, QDate at, Debtors& debtors)
{
    auto q = db.query(
        "SELECT i.client_id, i.contract_id, i.total_minor "
        "- (SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.credit_note_id = i.id AND a.day <= ?1) "
        "+ (SELECT coalesce(sum(r.amount_minor), 0) FROM payments r WHERE r.refunds_credit_note_id = i.id AND r.day <= ?1) AS left "
        "FROM invoices i WHERE i.issue_day <= ?1 AND i.kind = 'credit_note' "
        "AND (i.status = 'issued' OR (i.status = 'void' AND i.void_day > ?1)) AND left > 0",
        at);
    while (q.next()) {
        const std::pair key{q.id<AnyId>(0), q.id<AnyId>(1)};
        Debtor& debtor = debtors[key];
        debtor.client = key.first;
        debtor.contract = key.second;
        debtor.credit += q.int64(2);
    }
    return q.finish();
}

} // namespace

Result<Report> ageingReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const BillTo billTo, loadBillTo(database));
    TD_TRY_ASSIGN(const QList<OpenInvoice> open, openInvoices(database, request.to));
    Debtors debtors;
    for (const OpenInvoice& invoice : open) {
        Debtor& debtor = debtors[{invoice.client, invoice.contract}];
        debtor.client = invoice.client;
        debtor.contract = invoice.contract;
        if (invoice.parts)
            TD_TRY(addInstalments(database, invoice.id, invoice.paid, request.to, debtor));
        else
            debtor.open[size_t(bucketOf(invoice.due, request.to))] += invoice.total - invoice.paid;
    }
    TD_TRY(addCreditNotes(database, request.to, debtors));
    report.columns = {{u"bill-to"_s, ColumnKind::Text, false},   {u"not-due"_s, ColumnKind::Money, true},
                      {u"days-30"_s, ColumnKind::Money, true},   {u"days-60"_s, ColumnKind::Money, true},
                      {u"days-90"_s, ColumnKind::Money, true},   {u"days-over"_s, ColumnKind::Money, true},
                      {u"credit-notes"_s, ColumnKind::Money, true}, {u"total"_s, ColumnKind::Money, true}};
    for (const auto& [key, debtor] : debtors) {
        QList<QVariant> cells{billTo.name(debtor.client, debtor.contract)};
        for (const qint64 part : debtor.open)
            cells.append(part);
        cells.append(-debtor.credit);
        cells.append(debtor.total());
        const QString drill = debtor.client.isNull() ? QString() : u"client:"_s + debtor.client.toString();
        report.rows.append({cells, {}, drill, false});
    }
    std::stable_sort(report.rows.begin(), report.rows.end(),
                     [](const ReportRow& a, const ReportRow& b) { return a.cells.last().toLongLong() > b.cells.last().toLongLong(); });
    report.notes = {u"@note-ageing"_s};
    return report;
}

} // namespace td
