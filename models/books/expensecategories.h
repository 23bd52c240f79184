// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace td
{

/// A category of expenses: its stable id, the line of the CRA's form T2125 that it is reported on, and the part that usually is for the
/// business. Data: resources/tax/expensecategories.json. ui/text has the names.
struct ExpenseCategory {
    QString id;
    QString line;            ///< "8521"; empty: none of its own
    int claimRate = 100'000; ///< in 1/100,000: half of meals
    QString taxCategory;     ///< what its purchases usually are to the tax engine; empty: bought without tax

    bool operator==(const ExpenseCategory&) const = default;
};

/// All categories in the order of the form. Error: Internal data.damaged.
Result<QList<ExpenseCategory>> expenseCategories();

} // namespace td
