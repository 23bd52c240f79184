// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoices.h"
#include "billing/payments.h"
#include "selling/billingrun.h"
#include "selling/memberships.h"
#include "selling/membershiptypes.h"
#include "selling/products.h"
#include "selling/sales.h"
#include "selling/till.h"

namespace td
{

/// Everything that sells, over one signed-in database, for the command line and the screens.
class Selling
{
public:
    Selling(Database& database, Credits& credits)
        : m_invoices(database)
        , m_payments(database)
        , m_packages(database)
        , m_membershipTypes(database)
        , m_products(database)
        , m_sales(database, credits, m_invoices, m_payments)
        , m_memberships(database, credits, m_invoices, m_payments)
        , m_billingRun(database, credits, m_invoices)
        , m_till(database, m_invoices, m_payments)
    {
    }

    Packages& packages() { return m_packages; }
    MembershipTypes& membershipTypes() { return m_membershipTypes; }
    Products& products() { return m_products; }
    Sales& sales() { return m_sales; }
    Memberships& memberships() { return m_memberships; }
    BillingRun& billingRun() { return m_billingRun; }
    Till& till() { return m_till; }

private:
    Invoices m_invoices;
    Payments m_payments;
    Packages m_packages;
    MembershipTypes m_membershipTypes;
    Products m_products;
    Sales m_sales;
    Memberships m_memberships;
    BillingRun m_billingRun;
    Till m_till;
};

} // namespace td
