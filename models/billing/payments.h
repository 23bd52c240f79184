// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/payment.h"
#include "core/result.h"

namespace td
{

class Database;

/// Takes and gives money. Rows are only ever added: change sets are labelled "books.…", which undo leaves alone. The file itself refuses an
/// allocation beyond a payment's or an invoice's amount.
class Payments
{
public:
    explicit Payments(Database& database) : m_db(database) {}

    /// One payment or, for a split, several, in one change set. Cash is rounded on the sum of the cash parts, as it is handed over.
    /// Errors: Invalid payment.amount, payment.allocation (more than the payment), payment.too-much (args: what is open of the invoice),
    /// payment.currency, payment.other-client, payment.no-client (over-payment or deposit of nobody); NotFound; Refused
    /// invoice.not-issued.
    Result<QList<Payment>> take(const QList<NewPayment>& parts);
    /// Money back, from what is not settling an invoice. Refused refund.too-much (args: what is there).
    Result<Payment> refund(const PaymentId& payment, qint64 amountMinor, PaymentMethod method, QDate day, const QString& reason);
    Result<Payment> refundCreditNote(const InvoiceId& creditNote, qint64 amountMinor, PaymentMethod method, QDate day, const QString& reason);
    /// Settles invoices with what is left of one payment or deposit.
    Result<Payment> allocate(const PaymentId& payment, const QList<AllocationPart>& parts);
    /// Settles invoices with a client's credit, oldest first, or exactly as said. Deposits are used only when parts are given, and last.
    /// Returns how much. Invalid payment.credit (args: what there is).
    Result<qint64> applyCredit(const ClientId& client, const QList<AllocationPart>& parts);
    /// Takes a payment off an invoice: it becomes client credit again.
    Result<void> unallocate(const PaymentId& payment, const InvoiceId& invoice);
    /// A deposit that is lost to the client: an invoice over what is left of it, tax included, settled with it. Refused
    /// deposit.not-deposit, deposit.used.
    Result<InvoiceId> forfeitDeposit(const PaymentId& deposit, const QString& reason);

    /// What is handed over in cash for `amountMinor`, by the studio's rounding.
    static qint64 cashRounded(qint64 amountMinor, int stepMinor);

    Result<Payment> find(const PaymentId& id);
    /// By what stands on its receipt. NotFound invoice.unknown-number (args: the number).
    Result<PaymentId> findNumber(const QString& number);
    Result<QList<Payment>> list(QDate from, QDate to, const ClientId& client = {});
    Result<ClientAccount> account(const ClientId& client);
    Result<Statement> statement(const ClientId& client, QDate from, QDate to);

private:
    Database& m_db;
};

} // namespace td
