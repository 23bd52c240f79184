// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/bankaccounts.h"
#include "billing/bankdeposits.h"
#include "billing/billingsettings.h"
#include "billing/contracts.h"
#include "billing/dispatches.h"
#include "billing/invoices.h"
#include "billing/invoicetrail.h"
#include "billing/payments.h"
#include "insights/moneyfacts.h"

namespace td
{

/// The services of money of one signed-in user.
struct MoneyServices {
    explicit MoneyServices(Database& db)
        : billing(db)
        , invoices(db)
        , payments(db)
        , trail(db)
        , dispatches(db)
        , accounts(db)
        , deposits(db)
        , contracts(db)
        , facts(db)
    {
    }

    BillingSettingsStore billing;
    Invoices invoices;
    Payments payments;
    InvoiceTrail trail;
    Dispatches dispatches;
    BankAccounts accounts;
    BankDeposits deposits;
    Contracts contracts;
    MoneyFacts facts;
};

} // namespace td
