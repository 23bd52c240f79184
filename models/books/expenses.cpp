// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/expenses.h"

#include "billing/taxlocks.h"
#include "books/expensecategories.h"
#include "core/formcheck.h"
#include "core/localtime.h"
#include "storage/database.h"
#include "tax/taxengine.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qint64 largestAmount = 100'000'000'000;
constexpr int wholeRate = 100'000;
constexpr int nearDays = 3;
constexpr int longestFileName = 255;

constexpr std::array<TextField<Expense>, 2> textFields{{
    {"supplier", &Expense::supplier, 120},
    {"description", &Expense::description, 500},
}};

#define EXPENSES                                                                                                       \
    "SELECT e.id, e.day, e.tax_day, e.category, e.supplier, e.description, e.net_minor, e.gst_minor, e.qst_minor, e.pst_minor, " \
    "e.vat_minor, e.claim_rate, e.method, e.bank_account_id, e.trainer_id, e.location_id, e.receipt_id, e.version, "   \
    "(SELECT r.file_name FROM receipts r WHERE r.id = e.receipt_id) FROM expenses e WHERE e.deleted = 0 AND "

Expense readExpense(const Query& q)
{
    Expense expense;
    expense.id = q.id<ExpenseId>(0);
    expense.day = q.date(1);
    expense.taxDay = q.date(2);
    expense.category = q.text(3);
    expense.supplier = q.text(4);
    expense.description = q.text(5);
    expense.netMinor = q.int64(6);
    expense.taxes = {q.int64(7), q.int64(8), q.int64(9), q.int64(10)};
    expense.claimRate = q.integer(11);
    expense.method = q.text(12);
    expense.account = q.id<BankAccountId>(13);
    expense.trainer = q.id<TrainerId>(14);
    expense.location = q.id<LocationId>(15);
    expense.receipt = q.id<ReceiptId>(16);
    expense.version = q.integer(17);
    expense.receiptName = q.text(18);
    return expense;
}

Result<QList<Expense>> readAll(Query q)
{
    QList<Expense> list;
    while (q.next())
        list.append(readExpense(q));
    TD_TRY(q.finish());
    return list;
}

QString subjectOf(const Expense& expense)
{
    return expense.supplier.isEmpty() ? expense.description : expense.supplier;
}

/// Whether a tax return would come out differently.
bool sameFigures(const Expense& a, const Expense& b)
{
    return a.day == b.day && a.netMinor == b.netMinor && a.taxes == b.taxes && a.claimRate == b.claimRate;
}

} // namespace

Result<QList<Expense>> Expenses::list(QDate from, QDate to)
{
    return readAll(m_db.query(EXPENSES "e.day BETWEEN ? AND ? ORDER BY e.day, e.id", from, to));
}

Result<Expense> Expenses::find(const ExpenseId& id)
{
    TD_TRY_ASSIGN(const QList<Expense> found, readAll(m_db.query(EXPENSES "e.id = ?", id)));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, "row.not-found", "expense");
    return found.first();
}

Result<Expense> Expenses::checked(const Expense& expense) const
{
    TD_TRY_ASSIGN(const Expense clean, checkTexts(expense, textFields));
    if (!clean.day.isValid() || clean.day.year() < firstYear || clean.day.year() > lastYear)
        return fail(ErrorKind::Invalid, "time.range", "day");
    TD_TRY(checkRange(clean.netMinor, 0, largestAmount, "net"));
    TD_TRY(checkRange(clean.taxes.gstMinor, 0, largestAmount, "gst"));
    TD_TRY(checkRange(clean.taxes.qstMinor, 0, largestAmount, "qst"));
    TD_TRY(checkRange(clean.taxes.pstMinor, 0, largestAmount, "pst"));
    TD_TRY(checkRange(clean.taxes.vatMinor, 0, largestAmount, "vat"));
    TD_TRY(checkRange(clean.claimRate, 0, wholeRate, "claim_rate"));
    if (clean.grossMinor() == 0)
        return fail(ErrorKind::Invalid, "expense.nothing", "net");
    TD_TRY(checkOneOf(clean.method,
                      {QLatin1String("cash"), QLatin1String("card"), QLatin1String("etransfer"), QLatin1String("cheque"),
                       QLatin1String("transfer"), QLatin1String("other")},
                      "method"));
    TD_TRY_ASSIGN(const QList<ExpenseCategory> categories, expenseCategories());
    const bool known = std::any_of(categories.begin(), categories.end(),
                                   [&](const ExpenseCategory& category) { return category.id == clean.category; });
    if (!known)
        return fail(ErrorKind::Invalid, "value.unknown", "category");
    return clean;
}

Result<void> Expenses::checkOpen(QDate taxDay)
{
    TD_TRY_ASSIGN(const std::optional<TaxLock> lock, closedPeriodOn(m_db, taxDay));
    if (lock)
        return fail(ErrorKind::Refused, "tax.period-closed", "day", {lock->first.toString(Qt::ISODate), lock->last.toString(Qt::ISODate)});
    return {};
}

Result<void> Expenses::write(const Expense& e)
{
    if (e.version > 0)
        return m_db.exec("UPDATE expenses SET day = ?, tax_day = ?, category = ?, supplier = ?, description = ?, net_minor = ?, gst_minor = ?, "
                         "qst_minor = ?, pst_minor = ?, vat_minor = ?, claim_rate = ?, method = ?, bank_account_id = ?, trainer_id = ?, "
                         "location_id = ?, version = ? WHERE id = ?",
                         e.day, e.taxDay, e.category, e.supplier, e.description, e.netMinor, e.taxes.gstMinor, e.taxes.qstMinor,
                         e.taxes.pstMinor, e.taxes.vatMinor, e.claimRate, e.method, e.account, e.trainer, e.location, e.version, e.id);
    return m_db.exec("INSERT INTO expenses (id, day, tax_day, category, supplier, description, net_minor, gst_minor, qst_minor, pst_minor, vat_minor, "
                     "claim_rate, method, bank_account_id, trainer_id, location_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     e.id, e.day, e.taxDay, e.category, e.supplier, e.description, e.netMinor, e.taxes.gstMinor, e.taxes.qstMinor,
                     e.taxes.pstMinor, e.taxes.vatMinor, e.claimRate, e.method, e.account, e.trainer, e.location);
}

Result<Expense> Expenses::save(const Expense& expense)
{
    TD_TRY_ASSIGN(Expense clean, checked(expense));
    TD_TRY_ASSIGN(clean.taxDay, taxDayFor(m_db, clean.day));
    if (clean.version == 0) {
        clean.id = m_db.newId<ExpenseId>();
        TD_TRY(m_db.change("expense.add", subjectOf(clean), [&] { return write(clean); }));
        return find(clean.id);
    }
    TD_TRY_ASSIGN(const Expense before, find(clean.id));
    if (sameFigures(before, clean))
        clean.taxDay = before.taxDay;
    else
        TD_TRY(checkOpen(before.taxDay));
    TD_TRY(m_db.change("expense.change", subjectOf(clean), [&] { return write(clean); }));
    return find(clean.id);
}

Result<void> Expenses::remove(const ExpenseId& id)
{
    TD_TRY_ASSIGN(const Expense expense, find(id));
    TD_TRY(checkOpen(expense.taxDay));
    return m_db.change("expense.remove", subjectOf(expense), [&] { return m_db.exec("UPDATE expenses SET deleted = 1 WHERE id = ?", id); });
}

Result<QList<Expense>> Expenses::duplicatesOf(const Expense& expense)
{
    TD_TRY_ASSIGN(QList<Expense> near, list(expense.day.addDays(-nearDays), expense.day.addDays(nearDays)));
    const QString supplier = foldText(expense.supplier);
    near.removeIf([&](const Expense& other) {
        const QString theirs = foldText(other.supplier);
        const bool otherSupplier = !supplier.isEmpty() && !theirs.isEmpty() && supplier != theirs;
        return other.id == expense.id || other.grossMinor() != expense.grossMinor() || otherSupplier;
    });
    return near;
}

Result<GrossSplit> Expenses::split(qint64 grossMinor, const QString& category, QDate day)
{
    TD_TRY(checkRange(grossMinor, 0, largestAmount, "gross"));
    TD_TRY_ASSIGN(const QList<ExpenseCategory> categories, expenseCategories());
    const auto found = std::find_if(categories.begin(), categories.end(), [&](const ExpenseCategory& one) { return one.id == category; });
    const QString taxCategory = found == categories.end() ? u"goods"_s : found->taxCategory;
    GrossSplit split{grossMinor, {}};
    if (taxCategory.isEmpty())
        return split;
    TD_TRY_ASSIGN(const TaxTable table, TaxTable::builtIn());
    QString region;
    auto q = m_db.query("SELECT region, country FROM organisation WHERE deleted = 0");
    if (q.next())
        region = q.text(0).isEmpty() ? q.text(1) : q.text(0);
    TD_TRY(q.finish());
    TaxContext context{region, day, true, false, true, false};
    TD_TRY_ASSIGN(const TaxedTotals totals, taxInvoice({{taxCategory, grossMinor}}, context, table));
    split.netMinor = totals.netMinor;
    for (const TaxAmount& tax : totals.taxes) {
        switch (tax.regime) {
        case TaxRegime::Gst: split.taxes.gstMinor += tax.taxMinor; break;
        case TaxRegime::Qst: split.taxes.qstMinor += tax.taxMinor; break;
        case TaxRegime::Vat: split.taxes.vatMinor += tax.taxMinor; break;
        case TaxRegime::Pst:
        case TaxRegime::Sales: split.taxes.pstMinor += tax.taxMinor; break;
        }
    }
    return split;
}

QString Expenses::mediaType(const QByteArray& content)
{
    if (content.startsWith("%PDF-"))
        return u"application/pdf"_s;
    if (content.startsWith("\xFF\xD8\xFF"))
        return u"image/jpeg"_s;
    return content.startsWith("\x89PNG\r\n\x1A\n") ? u"image/png"_s : QString();
}

Result<void> Expenses::tie(const Expense& expense, const Receipt& receipt)
{
    TD_TRY(m_db.exec("INSERT INTO receipts (id, file_name, media_type, content) VALUES (?, ?, ?, ?)", receipt.id, receipt.fileName,
                     receipt.mediaType, receipt.content));
    return m_db.exec("UPDATE expenses SET receipt_id = ?, version = ? WHERE id = ?", receipt.id, expense.version, expense.id);
}

Result<Expense> Expenses::attachReceipt(const ExpenseId& id, const QString& fileName, const QByteArray& content)
{
    if (content.size() > largestReceipt)
        return fail(ErrorKind::Invalid, "receipt.size", "receipt", {QString::number(largestReceipt / 1'000'000)});
    const QString type = mediaType(content);
    if (type.isEmpty())
        return fail(ErrorKind::Invalid, "receipt.format", "receipt");
    TD_TRY_ASSIGN(const Expense expense, find(id));
    const QString bare = cleanLine(QFileInfo(fileName).fileName()).right(longestFileName);
    const QString name = bare.isEmpty() ? u"receipt"_s : bare;
    const Receipt receipt{m_db.newId<ReceiptId>(), name, type, content};
    TD_TRY(m_db.change("expense.receipt", subjectOf(expense), [&] { return tie(expense, receipt); }));
    return find(id);
}

Result<Receipt> Expenses::receipt(const ReceiptId& id)
{
    Receipt receipt;
    auto q = m_db.query("SELECT id, file_name, media_type, content FROM receipts WHERE id = ? AND deleted = 0", id);
    if (q.next())
        receipt = {q.id<ReceiptId>(0), q.text(1), q.text(2), q.bytes(3)};
    TD_TRY(q.finish());
    if (receipt.id.isNull())
        return fail(ErrorKind::NotFound, "row.not-found", "receipt");
    return receipt;
}

} // namespace td
