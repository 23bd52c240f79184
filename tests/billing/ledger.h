// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoices.h"
#include "billing/payments.h"
#include "support/diary.h"
#include "support/scratchstudio.h"

namespace td::test
{

/// A scratch studio in Ontario that is registered for tax, with a client and short ways to bill them.
class Ledger
{
public:
    Ledger()
        : diary(studio)
    {
        if (!studio.ready()) {
            problem = studio.ready().error();
            return;
        }
        client = diary.client(QStringLiteral("Ada"), QStringLiteral("Ruiz"));
        other = diary.client(QStringLiteral("Bo"), QStringLiteral("Lund"));
        diary.assign(client, studio.trainer);
        diary.assign(other, studio.otherTrainer);
        BillingSettings settings;
        settings.registered = true;
        settings.taxNumber = QStringLiteral("123456789 RT0001");
        settings.termsEn = QStringLiteral("Payable in two weeks.");
        keep(BillingSettingsStore(db()).save(settings));
        if (diary.error)
            problem = diary.error;
    }

    Database& db() { return studio.db(); }
    Invoices invoices() { return Invoices(db()); }
    Payments payments() { return Payments(db()); }

    static InvoiceLine line(qint64 unitMinor, qint64 quantityMilli = 1000)
    {
        InvoiceLine l;
        l.description = QStringLiteral("Coaching");
        l.unitMinor = unitMinor;
        l.quantityMilli = quantityMilli;
        return l;
    }
    Result<Invoice> draft(const QList<InvoiceLine>& lines, QDate day = QDate(2026, 6, 1))
    {
        TD_TRY_ASSIGN(Invoice draft, invoices().newDraft(client, day));
        draft.lines = lines;
        return draft;
    }
    Result<Invoice> issued(const QList<InvoiceLine>& lines, QDate day = QDate(2026, 6, 1))
    {
        TD_TRY_ASSIGN(const Invoice wanted, draft(lines, day));
        return invoices().issueNew(wanted);
    }
    /// A payment by the client, settling `invoice` with all of it or with `settles`.
    Result<Payment> pay(const InvoiceId& invoice, qint64 amountMinor, PaymentMethod method = PaymentMethod::Card,
                        std::optional<qint64> settles = {})
    {
        NewPayment payment;
        payment.client = client;
        payment.amountMinor = amountMinor;
        payment.method = method;
        payment.day = QDate(2026, 6, 1);
        if (!invoice.isNull())
            payment.allocations = {{invoice, settles.value_or(amountMinor)}};
        TD_TRY_ASSIGN(const QList<Payment> taken, payments().take({payment}));
        return taken.first();
    }

    ScratchStudio studio;
    Diary diary;
    ClientId client; ///< of the first trainer
    ClientId other;  ///< of the other trainer
    std::optional<Error> problem;

private:
    template <class T> void keep(const Result<T>& result)
    {
        if (!result && !problem)
            problem = result.error();
    }
};

} // namespace td::test

/// Fails the test when the ledger could not be made.
#define TD_LEDGER(ledger) QVERIFY2(!(ledger).problem, (ledger).problem ? td::test::describe(*(ledger).problem).constData() : "")
