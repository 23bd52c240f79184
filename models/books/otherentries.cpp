// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of packages used, bank deposits, expenses, drives and tax returns.
#include "books/costs.h"
#include "books/entrysources.h"
#include "books/mileage.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString dayNumber(const QString& prefix, QDate day)
{
    return prefix + u'-' + day.toString(u"yyyyMMdd"_s);
}

/// Documents without a number of their own are named after the end of their id.
template <class IdType> QString idNumber(const QString& prefix, const IdType& id)
{
    return prefix + u'-' + id.toString().right(12).toUpper();
}

QString earnedAccount(const QString& kind)
{
    if (kind == u"refund"_s)
        return u"package-returns"_s;
    if (kind == u"transfer"_s)
        return u"package-transfers"_s;
    return kind == u"forfeit"_s || kind == u"expire"_s ? u"revenue-unused"_s : u"revenue-package"_s;
}

} // namespace

Result<void> postCredits(Database& db, QDate from, QDate to, Postings& postings)
{
    auto q = db.query("SELECT day, kind, sum(value_minor) FROM credit_entries WHERE day BETWEEN ? AND ? GROUP BY day, kind", from, to);
    while (q.next()) {
        const QString document = dayNumber(u"CREDITS"_s, q.date(0));
        postings.post(q.date(0), u"credits"_s, document, u"deferred"_s, q.int64(2));
        postings.post(q.date(0), u"credits"_s, document, earnedAccount(q.text(1)), -q.int64(2));
    }
    TD_TRY(q.finish());
    // Packages that no invoice sold: brought in from before, or taken over from another client.
    auto lots = db.query("SELECT bought_on, sum(price_minor) FROM lots WHERE bought_on BETWEEN ? AND ? AND deleted = 0 AND price_minor <> 0 "
                         "AND NOT EXISTS (SELECT 1 FROM invoice_lines l JOIN invoices i ON i.id = l.invoice_id WHERE l.lot_id = lots.id "
                         "AND l.deleted = 0 AND i.deleted = 0 AND i.kind = 'invoice') GROUP BY bought_on",
                         from, to);
    while (lots.next()) {
        const QString document = dayNumber(u"PACKAGES"_s, lots.date(0));
        postings.post(lots.date(0), u"package"_s, document, u"package-transfers"_s, lots.int64(1));
        postings.post(lots.date(0), u"package"_s, document, u"deferred"_s, -lots.int64(1));
    }
    return lots.finish();
}

Result<void> postDeposits(Database& db, QDate from, QDate to, Postings& postings)
{
    auto q = db.query("SELECT d.id, d.day, sum(p.amount_minor + p.rounding_minor) FROM bank_deposits d "
                      "CROSS JOIN bank_deposit_items t ON t.deposit_id = d.id CROSS JOIN payments p ON p.id = t.payment_id "
                      "WHERE d.day BETWEEN ? AND ? AND d.deleted = 0 AND t.deleted = 0 AND p.method IN ('cash', 'cheque') GROUP BY d.id",
                      from, to);
    while (q.next()) {
        const QString document = idNumber(u"DEPOSIT"_s, q.id<BankDepositId>(0));
        postings.post(q.date(1), u"deposit"_s, document, u"bank"_s, q.int64(2));
        postings.post(q.date(1), u"deposit"_s, document, u"on-hand"_s, -q.int64(2));
    }
    return q.finish();
}

namespace
{

Result<void> postExpenses(Database& db, QDate from, QDate to, Postings& postings)
{
    TD_TRY_ASSIGN(const InputTaxRule rule, InputTaxRule::load(db));
    const QString kind = u"expense"_s;
    auto q = db.query("SELECT id, day, category, net_minor, gst_minor, qst_minor, pst_minor, vat_minor, claim_rate, method FROM expenses "
                      "WHERE day BETWEEN ? AND ? AND deleted = 0",
                      from, to);
    while (q.next()) {
        Expense expense;
        expense.day = q.date(1);
        expense.netMinor = q.int64(3);
        expense.taxes = {q.int64(4), q.int64(5), q.int64(6), q.int64(7)};
        expense.claimRate = q.integer(8);
        const QString document = idNumber(u"EXPENSE"_s, q.id<ExpenseId>(0));
        const ExpenseTaxes input = rule.inputTaxes(expense);
        const ExpenseParts parts = rule.parts(expense);
        postings.post(expense.day, kind, document, u"cost-"_s + q.text(2), parts.costMinor);
        postings.post(expense.day, kind, document, u"input-gst"_s, input.gstMinor);
        postings.post(expense.day, kind, document, u"input-qst"_s, input.qstMinor);
        postings.post(expense.day, kind, document, u"input-vat"_s, input.vatMinor);
        postings.post(expense.day, kind, document, u"drawings"_s, parts.privateMinor);
        postings.post(expense.day, kind, document, q.text(9) == u"cash"_s ? u"on-hand"_s : u"bank"_s, -expense.grossMinor());
    }
    return q.finish();
}

} // namespace

Result<void> postCosts(Database& db, QDate from, QDate to, Postings& postings)
{
    TD_TRY(postExpenses(db, from, to, postings));
    TD_TRY_ASSIGN(const QList<Trip> trips, Mileage(db).trips(from, to));
    for (const Trip& trip : trips) {
        const QString document = idNumber(u"DRIVE"_s, trip.id);
        postings.post(trip.day, u"mileage"_s, document, u"cost-mileage"_s, trip.allowanceMinor);
        postings.post(trip.day, u"mileage"_s, document, u"owed-mileage"_s, -trip.allowanceMinor);
    }
    return {};
}

namespace
{

struct FiledReturn {
    QString regime;
    QString region;
    QDate first;
    QDate last;
    qint64 owing = 0;
    QDate paidOn;
};

Result<QList<FiledReturn>> taxReturns(Database& db, QDate from, QDate to)
{
    QList<FiledReturn> list;
    auto q = db.query("SELECT regime, region, first_day, last_day, owing_minor, paid_on FROM tax_periods "
                      "WHERE (last_day BETWEEN ?1 AND ?2 OR paid_on BETWEEN ?1 AND ?2) ORDER BY last_day, regime, region",
                      from, to);
    while (q.next())
        list.append({q.text(0), q.text(1), q.date(2), q.date(3), q.int64(4), q.date(5)});
    TD_TRY(q.finish());
    return list;
}

Result<qint64> collected(Database& db, const FiledReturn& tax)
{
    TD_TRY_ASSIGN(const qint64 issued, db.query("SELECT coalesce(sum(sign * tax_minor), 0) FROM invoice_taxes WHERE tax_day BETWEEN ?1 AND ?2 "
                                                "AND regime = ?3 AND (?4 = '' OR region = ?4)",
                                                tax.first, tax.last, tax.regime, tax.region)
                                           .number());
    TD_TRY_ASSIGN(const qint64 voided, db.query("SELECT coalesce(sum(x.sign * x.tax_minor), 0) FROM invoices i "
                                                "CROSS JOIN invoice_taxes x ON x.invoice_id = i.id WHERE i.void_tax_day BETWEEN ?1 AND ?2 "
                                                "AND i.status = 'void' AND x.regime = ?3 AND (?4 = '' OR x.region = ?4)",
                                                tax.first, tax.last, tax.regime, tax.region)
                                           .number());
    return issued - voided;
}

/// What an expense's taxes are in a return of `regime`.
qint64 partOf(const ExpenseTaxes& taxes, const QString& regime)
{
    if (regime == u"gst"_s)
        return taxes.gstMinor;
    if (regime == u"qst"_s)
        return taxes.qstMinor;
    return regime == u"vat"_s ? taxes.vatMinor : 0;
}

Result<qint64> inputTax(Database& db, const FiledReturn& tax, const InputTaxRule& rule)
{
    qint64 sum = 0;
    auto q = db.query("SELECT day, gst_minor, qst_minor, pst_minor, vat_minor, claim_rate FROM expenses WHERE tax_day BETWEEN ? AND ? AND deleted = 0",
                      tax.first, tax.last);
    while (q.next()) {
        Expense expense;
        expense.day = q.date(0);
        expense.taxes = {q.int64(1), q.int64(2), q.int64(3), q.int64(4)};
        expense.claimRate = q.integer(5);
        sum += partOf(rule.inputTaxes(expense), tax.regime);
    }
    TD_TRY(q.finish());
    return sum;
}

} // namespace

Result<void> postTaxReturns(Database& db, QDate from, QDate to, Postings& postings)
{
    TD_TRY_ASSIGN(const InputTaxRule rule, InputTaxRule::load(db));
    TD_TRY_ASSIGN(const QList<FiledReturn> returns, taxReturns(db, from, to));
    for (const FiledReturn& tax : returns) {
        const QString document = dayNumber(u"TAX-"_s + tax.regime.toUpper() + tax.region, tax.last);
        if (tax.last >= from && tax.last <= to) {
            TD_TRY_ASSIGN(const qint64 out, collected(db, tax));
            TD_TRY_ASSIGN(const qint64 in, inputTax(db, tax, rule));
            postings.post(tax.last, u"tax-return"_s, document, u"tax-"_s + tax.regime, out);
            postings.post(tax.last, u"tax-return"_s, document, u"input-"_s + tax.regime, -in);
            postings.post(tax.last, u"tax-return"_s, document, u"tax-owing"_s, -tax.owing);
            postings.post(tax.last, u"tax-return"_s, document, u"tax-adjustment"_s, tax.owing + in - out);
        }
        if (tax.paidOn.isValid() && tax.paidOn >= from && tax.paidOn <= to) {
            postings.post(tax.paidOn, u"tax-payment"_s, document, u"tax-owing"_s, tax.owing);
            postings.post(tax.paidOn, u"tax-payment"_s, document, u"bank"_s, -tax.owing);
        }
    }
    return {};
}

} // namespace td
