// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/costs.h"

#include "books/expensecategories.h"
#include "storage/database.h"
#include "tax/taxengine.h"

#include <QHash>

namespace td
{
namespace
{
constexpr qint64 whole = 100'000;
} // namespace

Result<InputTaxRule> InputTaxRule::load(Database& database)
{
    InputTaxRule rule;
    auto q = database.query("SELECT o.tax_registered, s.registered_from FROM organisation o LEFT JOIN billing_settings s ON s.id = o.id "
                            "WHERE o.deleted = 0");
    if (q.next())
        rule = {q.boolean(0), q.date(1)};
    TD_TRY(q.finish());
    return rule;
}

ExpenseTaxes InputTaxRule::inputTaxes(const Expense& expense) const
{
    if (!registered || (from.isValid() && expense.day < from))
        return {};
    const auto claimed = [&](qint64 tax) { return scaled(tax, expense.claimRate, whole); };
    return {claimed(expense.taxes.gstMinor), claimed(expense.taxes.qstMinor), 0, claimed(expense.taxes.vatMinor)};
}

ExpenseParts InputTaxRule::parts(const Expense& expense) const
{
    const bool back = registered && (!from.isValid() || expense.day >= from);
    const qint64 lost = back ? expense.taxes.pstMinor : expense.taxes.sum();
    ExpenseParts parts;
    parts.inputTaxMinor = inputTaxes(expense).sum();
    parts.costMinor = scaled(expense.netMinor + lost, expense.claimRate, whole);
    parts.privateMinor = expense.grossMinor() - parts.costMinor - parts.inputTaxMinor;
    return parts;
}

Result<QList<CategoryCost>> costs(Database& database, QDate from, QDate to)
{
    TD_TRY_ASSIGN(const InputTaxRule rule, InputTaxRule::load(database));
    TD_TRY_ASSIGN(const QList<ExpenseCategory> categories, expenseCategories());
    QHash<QString, CategoryCost> sums;
    auto q = database.query("SELECT day, category, net_minor, gst_minor, qst_minor, pst_minor, vat_minor, claim_rate FROM expenses "
                            "WHERE day BETWEEN ? AND ? AND deleted = 0",
                            from, to);
    while (q.next()) {
        Expense expense;
        expense.day = q.date(0);
        expense.netMinor = q.int64(2);
        expense.taxes = {q.int64(3), q.int64(4), q.int64(5), q.int64(6)};
        expense.claimRate = q.integer(7);
        const ExpenseParts parts = rule.parts(expense);
        CategoryCost& sum = sums[q.text(1)];
        sum.category = q.text(1);
        sum.parts.costMinor += parts.costMinor;
        sum.parts.inputTaxMinor += parts.inputTaxMinor;
        sum.parts.privateMinor += parts.privateMinor;
        sum.grossMinor += expense.grossMinor();
    }
    TD_TRY(q.finish());
    QList<CategoryCost> list;
    for (const ExpenseCategory& category : categories) {
        if (sums.contains(category.id))
            list.append(sums.take(category.id));
    }
    QStringList others = sums.keys(); // of an earlier or later version's list
    others.sort();
    for (const QString& id : others)
        list.append(sums.value(id));
    return list;
}

} // namespace td
