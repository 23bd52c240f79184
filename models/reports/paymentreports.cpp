// SPDX-License-Identifier: GPL-3.0-or-later
// Money that came in, by method or month, and how it went to the bank.
#include "reports/depositlist.h"
#include "reports/reportbuilders.h"
#include "reports/reportnames.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

#define PAYMENTS(key)                                                                                                  \
    "SELECT " key ", count(*), sum(CASE WHEN amount_minor > 0 THEN amount_minor ELSE 0 END), "                         \
    "sum(CASE WHEN amount_minor < 0 THEN amount_minor ELSE 0 END), sum(rounding_minor), sum(amount_minor + rounding_minor) " \
    "FROM payments WHERE day BETWEEN ? AND ? GROUP BY 1 ORDER BY 1"

} // namespace

Result<Report> paymentsReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    const bool months = request.by == u"month"_s;
    report.arguments = {u"@by-"_s + request.by};
    report.columns = {{request.by, months ? ColumnKind::Month : ColumnKind::Text, false}, {u"count"_s, ColumnKind::Number, true},
                      {u"received"_s, ColumnKind::Money, true},                            {u"refunded"_s, ColumnKind::Money, true},
                      {u"rounding"_s, ColumnKind::Money, true},                            {u"takings"_s, ColumnKind::Money, true}};
    auto q = months ? database.query(PAYMENTS("substr(day, 1, 7)"), request.from, request.to)
                    : database.query(PAYMENTS("method"), request.from, request.to);
    while (q.next()) {
        const QVariant key = months ? QVariant(QDate::fromString(q.text(0) + u"-01"_s, Qt::ISODate)) : QVariant(u"@"_s + q.text(0));
        report.rows.append({{key, q.int64(1), q.int64(2), q.int64(3), q.int64(4), q.int64(5)}, {}, {}, false});
    }
    TD_TRY(q.finish());
    report.chartLabel = 0;
    report.chartValue = 5;
    return report;
}

namespace
{

#define DEPOSITED(where)                                                                                               \
    "SELECT d.id, d.day, d.bank_account_id, p.number, p.client_id, p.method, p.reference, p.amount_minor + p.rounding_minor, d.note " \
    "FROM bank_deposits d CROSS JOIN bank_deposit_items t ON t.deposit_id = d.id CROSS JOIN payments p ON p.id = t.payment_id " \
    "WHERE " where " AND d.deleted = 0 AND t.deleted = 0 ORDER BY d.day, d.id, p.number"

} // namespace

Result<Report> depositsReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const ReportNames clients, ReportNames::load(database, ReportNames::Kind::Client));
    TD_TRY_ASSIGN(const ReportNames accounts, ReportNames::load(database, ReportNames::Kind::Account));
    report.columns = {{u"day"_s, ColumnKind::Day, false},     {u"account"_s, ColumnKind::Text, false}, {u"number"_s, ColumnKind::Text, false},
                      {u"paid-by"_s, ColumnKind::Text, false}, {u"method"_s, ColumnKind::Text, false},  {u"amount"_s, ColumnKind::Money, true}};
    auto q = database.query(DEPOSITED("d.day BETWEEN ? AND ?"), request.from, request.to);
    while (q.next()) {
        report.rows.append({{q.date(1), accounts.name(q.id<AnyId>(2)), q.text(3), clients.name(q.id<AnyId>(4)), u"@"_s + q.text(5), q.int64(7)},
                            {}, u"deposit:"_s + q.id<BankDepositId>(0).toString(), false});
    }
    TD_TRY(q.finish());
    return report;
}

Result<Report> depositList(Database& database, const BankDepositId& deposit)
{
    TD_TRY_ASSIGN(Report report, newReport(database, {u"deposits"_s, {}, {}, {}, {}}));
    TD_TRY_ASSIGN(const ReportNames clients, ReportNames::load(database, ReportNames::Kind::Client));
    TD_TRY_ASSIGN(const ReportNames accounts, ReportNames::load(database, ReportNames::Kind::Account));
    report.columns = {{u"number"_s, ColumnKind::Text, false}, {u"paid-by"_s, ColumnKind::Text, false}, {u"method"_s, ColumnKind::Text, false},
                      {u"reference"_s, ColumnKind::Text, false}, {u"amount"_s, ColumnKind::Money, true}};
    auto q = database.query(DEPOSITED("d.id = ?"), deposit);
    while (q.next()) {
        report.to = q.date(1);
        QStringList heading{accounts.name(q.id<AnyId>(2)), q.text(8)};
        heading.removeAll(QString());
        report.rows.append({{q.text(3), clients.name(q.id<AnyId>(4)), u"@"_s + q.text(5), q.text(6), q.int64(7)}, heading.join(u" \u00b7 "_s),
                            {}, false});
    }
    TD_TRY(q.finish());
    if (report.rows.isEmpty())
        return fail(ErrorKind::NotFound, "row.not-found", "bank_deposit");
    return report;
}

namespace
{

struct TaxSum {
    QString region;
    QString code;
    int rate = 0;
    qint64 base = 0;
    qint64 tax = 0;
};

// Every tax of what was issued in the period, and backwards what was voided in it.
#define TAX_SUMS(sign, from, span)                                                                                     \
    "SELECT x.region, x.code, x.rate, sum(x.sign * x.base_minor) * " sign ", sum(x.sign * x.tax_minor) * " sign " FROM " from \
    " WHERE " span " GROUP BY 1, 2, 3"

Result<void> addTaxes(Query q, std::map<std::tuple<QString, QString, int>, TaxSum>& sums)
{
    while (q.next()) {
        TaxSum& sum = sums[{q.text(0), q.text(1), q.integer(2)}];
        sum.region = q.text(0);
        sum.code = q.text(1);
        sum.rate = q.integer(2);
        sum.base += q.int64(3);
        sum.tax += q.int64(4);
    }
    return q.finish();
}

/// Net of what bears no tax at all.
Result<qint64> untaxed(Database& db, const ReportRequest& request)
{
    TD_TRY_ASSIGN(const qint64 issued, db.query("SELECT coalesce(sum(CASE kind WHEN 'credit_note' THEN -net_minor ELSE net_minor END), 0) FROM invoices "
                                                "WHERE tax_day BETWEEN ? AND ? AND status <> 'draft' AND tax_minor = 0",
                                                request.from, request.to)
                                           .number());
    TD_TRY_ASSIGN(const qint64 voided, db.query("SELECT coalesce(sum(CASE kind WHEN 'credit_note' THEN -net_minor ELSE net_minor END), 0) FROM invoices "
                                                "WHERE void_tax_day BETWEEN ? AND ? AND status = 'void' AND tax_minor = 0",
                                                request.from, request.to)
                                           .number());
    return issued - voided;
}

} // namespace

Result<Report> salesTaxReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    std::map<std::tuple<QString, QString, int>, TaxSum> sums;
    TD_TRY(addTaxes(database.query(TAX_SUMS("1", "invoice_taxes x", "x.tax_day BETWEEN ? AND ?"), request.from, request.to), sums));
    TD_TRY(addTaxes(database.query(TAX_SUMS("-1", "invoices i CROSS JOIN invoice_taxes x ON x.invoice_id = i.id",
                                            "i.void_tax_day BETWEEN ? AND ? AND i.status = 'void'"),
                                   request.from, request.to),
                    sums));
    TD_TRY_ASSIGN(const qint64 without, untaxed(database, request));
    report.columns = {{u"region"_s, ColumnKind::Text, false}, {u"tax-name"_s, ColumnKind::Text, false}, {u"rate"_s, ColumnKind::Rate, false},
                      {u"taxable"_s, ColumnKind::Money, false}, {u"tax"_s, ColumnKind::Money, true}};
    for (const auto& [key, sum] : sums)
        report.rows.append({{sum.region, sum.code, sum.rate, sum.base, sum.tax}, {}, {}, false});
    if (without != 0)
        report.rows.append({{u"@none"_s, u"@untaxed"_s, 0, without, qint64(0)}, {}, {}, false});
    report.notes = {u"@note-sales-tax"_s};
    return report;
}

} // namespace td
