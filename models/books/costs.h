// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/expense.h"
#include "core/result.h"

namespace td
{

class Database;

/// How an expense falls apart: what it costs the business, the tax that comes back, and the owner's private part. The three add up to
/// what was paid.
struct ExpenseParts {
    qint64 costMinor = 0;
    qint64 inputTaxMinor = 0;
    qint64 privateMinor = 0;

    bool operator==(const ExpenseParts&) const = default;
};

/// Who gets tax back, and from when: GST/HST, QST and VAT come back to a registered studio; PST never does.
struct InputTaxRule {
    bool registered = false;
    QDate from; ///< invalid: always

    static Result<InputTaxRule> load(Database& database);
    /// The claimed part of each tax that comes back, half up.
    [[nodiscard]] ExpenseTaxes inputTaxes(const Expense& expense) const;
    /// Beside them, the claimed part of the net and of the taxes that do not come back is the cost, half up.
    [[nodiscard]] ExpenseParts parts(const Expense& expense) const;
    bool operator==(const InputTaxRule&) const = default;
};

/// Sum of a category between two days.
struct CategoryCost {
    QString category;
    ExpenseParts parts;
    qint64 grossMinor = 0;

    bool operator==(const CategoryCost&) const = default;
};

/// Expenses by category from `from` to `to` (by the day of the expense), in the order of expenseCategories().
Result<QList<CategoryCost>> costs(Database& database, QDate from, QDate to);

} // namespace td
