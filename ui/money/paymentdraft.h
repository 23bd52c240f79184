// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "billing/payment.h"

namespace td
{

/// An invoice that a payment may settle.
struct PayableInvoice {
    InvoiceId id;
    ClientId client;
    ContractId contract;
    QString number;
    QString billTo;
    QDate due;
    qint64 openMinor = 0;
    bool chosen = true;

    bool operator==(const PayableInvoice&) const = default;
};

/// One way in which a part is paid.
struct PaymentPart {
    PaymentMethod method = PaymentMethod::Card;
    qint64 amountMinor = 0;
    QString reference;
    BankAccountId account;

    bool operator==(const PaymentPart&) const = default;
};

/// A payment while it is being taken: which invoices, which methods, and what follows from them. No storage, no widgets.
class PaymentDraft
{
public:
    QList<PayableInvoice> invoices; ///< in the order in which they are settled
    QList<PaymentPart> parts;
    ClientId client;
    ContractId contract;
    QDate day;
    QString note;
    bool deposit = false; ///< settles nothing now
    int cashStep = 5;     ///< what cash is rounded to
    qint64 tenderedMinor = 0; ///< what the client hands over in cash; 0: exactly what is due

    /// The oldest due first.
    void sortByDue();
    /// Of the chosen invoices.
    [[nodiscard]] qint64 dueMinor() const;
    [[nodiscard]] qint64 paidMinor() const;
    /// Still to be paid with another part; never negative.
    [[nodiscard]] qint64 missingMinor() const;
    /// What becomes the client's credit; never negative.
    [[nodiscard]] qint64 overMinor() const;
    /// The cash parts together, before and after rounding: what is handed over.
    [[nodiscard]] qint64 cashMinor() const;
    [[nodiscard]] qint64 cashRoundedMinor() const;
    [[nodiscard]] qint64 changeMinor() const;
    /// What each chosen invoice gets: in their order, until the money is used up.
    [[nodiscard]] QList<AllocationPart> allocations() const;
    /// The payments to be taken; each invoice is settled by the parts in their order.
    [[nodiscard]] QList<NewPayment> payments() const;
};

/// `amount` in cash, to the nearest step, half up.
qint64 roundedToStep(qint64 amountMinor, int stepMinor);

} // namespace td
