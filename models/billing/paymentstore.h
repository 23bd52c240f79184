// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/payment.h"
#include "core/result.h"

namespace td
{

class Database;

/// Rows of payments and allocations to values and back, inside the caller's change set. It checks nothing: Payments does.
class PaymentStore
{
public:
    explicit PaymentStore(Database& database) : m_db(database) {}

    Result<Payment> read(const PaymentId& id);
    Result<QList<Payment>> read(QDate from, QDate to, const ClientId& client);
    /// Gives the payment its id, number and moment, and writes it.
    Result<void> insert(Payment& payment);
    /// A part of a payment, or of a credit note, settles an invoice; negative takes it back. Errors of the triggers: Refused
    /// allocation.too-much, allocation.invoice.
    Result<void> allocate(const PaymentId& payment, const InvoiceId& creditNote, const InvoiceId& invoice, qint64 amountMinor, QDate day);

private:
    Result<void> readAllocations(Payment& payment);

    Database& m_db;
};

} // namespace td
