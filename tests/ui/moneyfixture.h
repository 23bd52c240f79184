// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/bankaccounts.h"
#include "billing/bankdeposits.h"
#include "billing/contracts.h"
#include "billing/dispatches.h"
#include "billing/invoicetrail.h"
#include "billing/ledger.h"
#include "clients/clients.h"
#include "clients/clientsearch.h"
#include "money/moneycontext.h"
#include "scheduling/scheduling.h"
#include "storage/preferences.h"
#include "team/team.h"
#include "widgets/privacystate.h"
#include "widgets/scriptedprompts.h"

namespace td::test
{
using namespace Qt::StringLiterals;

/// The services behind the screens of money over a scratch studio in Ontario, with scripted answers, and what the screens said and
/// sent. Today is 1 June 2026.
struct MoneyFixture {
    Ledger ledger;
    Database& db = ledger.db();
    Invoices invoices{db};
    Payments payments{db};
    InvoiceTrail trail{db};
    Dispatches dispatches{db};
    BankAccounts accounts{db};
    BankDeposits deposits{db};
    Contracts contracts{db};
    BillingSettingsStore billing{db};
    Clients clients{db};
    ClientSearch search;
    Team team{db};
    Scheduling scheduling{db};
    Preferences preferences{db};
    ScriptedPrompts prompts;
    PrivacyState privacy;
    QList<Error> errors;
    QStringList told;
    QList<InvoiceId> printed;
    QList<PaymentId> receipts;
    QList<BankDepositId> printedDeposits;
    QList<InvoiceId> mailed;

    MoneyFixture() { (void)search.load(db); }

    MoneyContext context()
    {
        MoneyPapers papers;
        papers.printInvoices = [this](const QList<InvoiceId>& ids, QWidget*) {
            printed += ids;
            return true;
        };
        papers.printReceipts = [this](const QList<PaymentId>& ids, QWidget*) {
            receipts += ids;
            return true;
        };
        papers.printDeposit = [this](const BankDepositId& id, QWidget*) {
            printedDeposits.append(id);
            return true;
        };
        papers.mailInvoice = [this](const InvoiceId& id, const std::function<void(const Result<void>&)>& done) {
            mailed.append(id);
            done({});
        };
        return {db, invoices, payments, trail, dispatches, accounts, deposits, contracts, billing, clients, search, team, scheduling.catalogue(), preferences, prompts, privacy,
                u"CAD"_s, u"CA-ON"_s, [this](const Error& error) { errors.append(error); },
                [this](const QString& text, const Banner::Action&) { told.append(text); }, papers};
    }

    /// A session of one hour that was done `days` after 1 June 2026, and that nothing has paid for.
    AppointmentId done(const ClientId& client, int days, int hour = 9)
    {
        Diary::Session session;
        session.state = u"completed"_s;
        const AppointmentId id = ledger.diary.book(QDate(2026, 6, 1).addDays(days), hour * 60, {client}, session);
        (void)db.change("booking.edit", {}, [&] { return db.exec("UPDATE appointments SET rate_minor = 8500 WHERE id = ?", id); });
        return id;
    }
    Result<Invoice> issued(const ClientId& client, const QList<InvoiceLine>& lines, QDate day)
    {
        TD_TRY_ASSIGN(Invoice draft, invoices.newDraft(client, day));
        draft.lines = lines;
        return invoices.issueNew(draft);
    }
};

} // namespace td::test
