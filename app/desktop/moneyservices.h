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
#include "books/expenses.h"
#include "books/mileage.h"
#include "books/smallsupplier.h"
#include "books/taxreturns.h"
#include "exchange/mailqueue.h"
#include "insights/moneyfacts.h"
#include "selling/selling.h"

namespace td
{

/// The services of money of one signed-in user.
struct MoneyServices {
    MoneyServices(Database& db, Credits& credits)
        : billing(db)
        , invoices(db)
        , payments(db)
        , trail(db)
        , dispatches(db)
        , accounts(db)
        , deposits(db)
        , contracts(db)
        , facts(db)
        , selling(db, credits)
        , expenses(db)
        , mileage(db)
        , taxReturns(db)
        , smallSupplier(db)
        , mail(db)
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
    Selling selling;
    Expenses expenses;
    Mileage mileage;
    TaxReturns taxReturns;
    SmallSupplier smallSupplier;
    MailQueue mail;
};

} // namespace td
