// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingcontext.h"
#include "billing/paymentstore.h"
#include "demo/moneyplan.h"
#include "demo/studiodays.h"
#include "storage/database.h"

namespace td::demo
{

/// Issues the demo's invoices by the rules of billing and takes the payments for them: most at once or within days, some late, some in parts, a few
/// not at all; now and then a deposit, an over-payment, a credit note, a void.
class Till
{
public:
    Till(Database& db, const Frame& frame, const StudioDays& days, FixedClock& clock, Random random)
        : m_db(db)
        , m_frame(frame)
        , m_days(days)
        , m_clock(clock)
        , m_random(random)
    {
    }

    /// After the settings were stored and after each change of them.
    Result<void> open(const BankAccountId& account);
    [[nodiscard]] const BillingContext& context() const { return m_context; }
    /// What was invoiced so far, without tax.
    [[nodiscard]] qint64 soldMinor() const { return m_sold; }
    [[nodiscard]] Invoice draft(const ClientId& client, const QString& language, Day day) const;

    /// Issues what is on the list, by day, and takes what is paid up to `until`.
    Result<void> close(std::vector<Bill> bills, Day until);

private:
    struct Due {
        Day day = 0;
        InvoiceId invoice;
        ClientId client;
        ContractId contract;
        qint64 amount = 0;
        qint64 over = 0; ///< paid too much
        PaymentMethod method = PaymentMethod::Card;
        enum class Kind : quint8 { Payment, CreditNote } kind = Kind::Payment;
    };

    Result<Invoice> issue(Bill& bill);
    Result<void> plan(const Bill& bill, const Invoice& issued);
    void later(const Due& due) { m_dues.push_back(due); }
    Result<void> settle(const Due& due);
    Result<void> creditAndRefund(const Due& due);
    Result<void> deposit(const Invoice& issued);
    Result<void> charge(const Bill& bill, const Invoice& issued);
    Result<void> stock(const Bill& bill, const Invoice& issued);
    PaymentMethod method();
    void setClock(Day day, int minute) { m_clock.set(m_days.instant(day, minute) * 1000); }

    Database& m_db;
    const Frame& m_frame;
    const StudioDays& m_days;
    FixedClock& m_clock;
    Random m_random;
    BillingContext m_context;
    BankAccountId m_account;
    std::vector<Due> m_dues;
    qint64 m_sold = 0;
    int m_plain = 0; ///< invoices paid in the usual way
};

} // namespace td::demo
