// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/bankaccounts.h"
#include "billing/bankdeposits.h"
#include "billing/billingsettings.h"
#include "billing/contracts.h"
#include "billing/invoices.h"
#include "billing/payments.h"
#include "clients/clients.h"
#include "credits/creditundo.h"
#include "credits/credits.h"
#include "credits/packages.h"
#include "facility/facility.h"
#include "scheduling/scheduling.h"
#include "selling/selling.h"
#include "team/team.h"

#include <functional>

namespace td
{

class Studio;

/// What commands work with: one signed-in database and the services over it, the same ones that the screens use.
class Session
{
public:
    /// Without a studio (a file opened by raw keys) the commands about logins are refused.
    explicit Session(Database& database, Studio* studio = nullptr)
        : m_database(database)
        , m_studio(studio)
        , m_clients(database)
        , m_team(database)
        , m_facility(database)
        , m_credits(database)
        , m_packages(database)
        , m_scheduling(database, &m_credits)
        , m_selling(database, m_credits)
    {
    }

    Database& db() { return m_database; }
    /// What makes the PDF of a document: given by main(), because commands know no paper.
    using InvoicePdf = std::function<Result<QByteArray>(Database& database, const InvoiceId& invoice)>;
    void setInvoicePdf(InvoicePdf pdf) { m_invoicePdf = std::move(pdf); }
    /// Error: Refused "mail.no-paper" where there is no paper.
    Result<QByteArray> invoicePdf(const InvoiceId& invoice)
    {
        return m_invoicePdf ? m_invoicePdf(m_database, invoice) : fail(ErrorKind::Refused, "mail.no-paper");
    }
    /// Error: Refused "studio.no-keyring".
    Result<Studio*> studio() const
    {
        return m_studio != nullptr ? Result<Studio*>(m_studio) : fail(ErrorKind::Refused, "studio.no-keyring");
    }
    Clients& clients() { return m_clients; }
    Team& team() { return m_team; }
    Facility& facility() { return m_facility; }
    Credits& credits() { return m_credits; }
    Packages& packages() { return m_packages; }
    Invoices invoices() { return Invoices(m_database); }
    Payments payments() { return Payments(m_database); }
    BillingSettingsStore billing() { return BillingSettingsStore(m_database); }
    Contracts contracts() { return Contracts(m_database); }
    BankAccounts bankAccounts() { return BankAccounts(m_database); }
    BankDeposits bankDeposits() { return BankDeposits(m_database); }
    Undo undo() { return Undo(m_database, creditsFollowUndo(m_database, m_credits)); }
    Selling& selling() { return m_selling; }
    Booking& booking() { return m_scheduling.booking(); }
    Cancelling& cancelling() { return m_scheduling.cancelling(); }
    Attendance& attendance() { return m_scheduling.attendance(); }
    WaitingList& waitingList() { return m_scheduling.waitingList(); }
    StandingSlots& standingSlots() { return m_scheduling.standingSlots(); }
    Schedule& schedule() { return m_scheduling.schedule(); }
    Catalogue& catalogue() { return m_scheduling.catalogue(); }
    Hours& hours() { return m_scheduling.hours(); }

private:
    Database& m_database;
    Studio* m_studio;
    Clients m_clients;
    Team m_team;
    Facility m_facility;
    Credits m_credits;
    Packages m_packages;
    Scheduling m_scheduling;
    Selling m_selling;
    InvoicePdf m_invoicePdf;
};

} // namespace td
