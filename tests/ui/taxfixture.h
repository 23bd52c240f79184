// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingsettings.h"
#include "books/smallsupplier.h"
#include "books/taxbooks.h"
#include "books/taxreturns.h"
#include "books/taxservices.h"
#include "widgets/privacystate.h"
#include "widgets/scriptedprompts.h"

namespace td::test
{

/// A studio with a year of sales, one credit note, one void and some expenses, and what the pages about taxes need.
class TaxFixture
{
public:
    TaxFixture() : books(studio) {}

    Result<void> fill(const QString& region)
    {
        TD_TRY(books.settle(region));
        const QString service = QStringLiteral("service");
        InvoiceId last;
        for (int week = 0; week < 36; ++week) {
            const QDate day = QDate(2025, 9, 1).addDays(7 * week);
            TD_TRY_ASSIGN(last, books.invoice(day, region, {{service, 85'000 + 1'250 * (week % 7)}, {QStringLiteral("goods"), 3'999}}));
        }
        TD_TRY(books.invoice({2026, 3, 20}, region, {{service, 8'500}}, last));
        TD_TRY_ASSIGN(const InvoiceId mistaken, books.invoice({2026, 2, 2}, region, {{service, 42'000}}));
        TD_TRY(books.voidInvoice(mistaken, {2026, 2, 3}));
        for (int month = 0; month < 9; ++month)
            TD_TRY(books.expense(QDate(2025, 9, 5).addMonths(month), 120'000, 15'600));
        return {};
    }

    TaxServices services()
    {
        if (!m_meter)
            m_meter = std::make_unique<SmallSupplier>(studio.db());
        if (!m_billing)
            m_billing = std::make_unique<BillingSettingsStore>(studio.db());
        return {studio.db(), returns(), *m_meter, *m_billing, prompts, privacy, QStringLiteral("CAD")};
    }
    TaxReturns& returns()
    {
        if (!m_returns)
            m_returns = std::make_unique<TaxReturns>(studio.db());
        return *m_returns;
    }

    ScratchStudio studio;
    TaxBooks books;
    ScriptedPrompts prompts;
    PrivacyState privacy;

private:
    std::unique_ptr<TaxReturns> m_returns;
    std::unique_ptr<SmallSupplier> m_meter;
    std::unique_ptr<BillingSettingsStore> m_billing;
};

} // namespace td::test
