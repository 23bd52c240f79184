// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "tax/taxrate.h"

#include <QList>

namespace td
{

/// All rates that are known: the built-in ones, and the owner's own before them. A value; free to copy.
class TaxTable
{
public:
    /// The rates of resources/tax (every Canadian province and territory, with their history).
    static Result<TaxTable> builtIn();

    /// The same with the owner's own rates: an own rate replaces built-in ones of its region, category and code on the days on
    /// which it holds.
    [[nodiscard]] TaxTable with(const QList<TaxRate>& own) const;

    /// Categories that some rate or built-in list names: the ones an item may have. "exempt" and "zero" are always there.
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] bool knowsRegion(const QString& region) const;
    /// Rates on `category` in `region` on `day`, in the order in which they are worked out; empty where nothing is taxed. A
    /// region without rates of its own takes its country's. Errors: Invalid tax.unknown-category (args: category).
    [[nodiscard]] Result<QList<TaxRate>> ratesFor(const QString& region, const QString& category, QDate day) const;
    [[nodiscard]] const QList<TaxRate>& rates() const { return m_rates; }

private:
    QList<TaxRate> m_rates;
    QStringList m_categories;
};

} // namespace td
