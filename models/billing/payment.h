// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"

#include <QDate>
#include <QList>
#include <QString>

namespace td
{

enum class PaymentKind { Payment, Deposit, Refund };
enum class PaymentMethod { Cash, Card, ETransfer, Cheque, Transfer, Other };

/// What of a payment settles which invoice.
struct AllocationPart {
    InvoiceId invoice;
    qint64 amountMinor = 0;

    bool operator==(const AllocationPart&) const = default;
};

/// A payment to be taken. Several of them together are a split payment.
struct NewPayment {
    PaymentKind kind = PaymentKind::Payment;
    ClientId client; ///< null for a cash sale without a name
    ContractId contract;
    PaymentMethod method = PaymentMethod::Card;
    qint64 amountMinor = 0; ///< what settles; for cash, before rounding
    QString currency; ///< empty: the studio's, in which alone it can be
    QDate day;
    QString reference;
    BankAccountId account;
    QString note;
    QList<AllocationPart> allocations; ///< what is left over becomes client credit

    bool operator==(const NewPayment&) const = default;
};

/// A payment, deposit or refund as stored.
struct Payment {
    PaymentId id;
    PaymentKind kind = PaymentKind::Payment;
    QString number;
    ClientId client;
    ContractId contract;
    QString payer; ///< name
    PaymentMethod method = PaymentMethod::Card;
    qint64 amountMinor = 0; ///< negative for a refund
    qint64 roundingMinor = 0;
    QString currency;
    QDate day;
    Instant at = 0;
    QString reference;
    BankAccountId account;
    PaymentId refunds;
    InvoiceId refundsCreditNote;
    QString note;
    QList<AllocationPart> allocations;
    qint64 unallocatedMinor = 0; ///< client credit left from it, refunds taken off

    bool operator==(const Payment&) const = default;
};

/// What a client owes and has, all derived.
/// invoiced - credited - paid = owing - credit - deposits.
struct ClientAccount {
    qint64 invoicedMinor = 0;
    qint64 creditedMinor = 0; ///< by credit notes
    qint64 paidMinor = 0;     ///< less what was paid back
    qint64 owingMinor = 0;
    qint64 overdueMinor = 0;
    qint64 creditMinor = 0;   ///< over-payments and credit notes not used yet
    qint64 depositsMinor = 0; ///< deposits not applied yet

    bool operator==(const ClientAccount&) const = default;
};

/// One line of a statement of account, oldest first, with the running balance.
struct StatementLine {
    enum class Kind { OpeningBalance, Invoice, CreditNote, Payment, Deposit, Refund, Void, Rounding };

    QDate day;
    Kind kind = Kind::Invoice;
    QString number;
    QString text;
    qint64 debitMinor = 0;
    qint64 creditMinor = 0;
    qint64 balanceMinor = 0; ///< positive: the client owes

    bool operator==(const StatementLine&) const = default;
};

/// A statement of account: what happened between two days, and what is open at the end of them.
struct Statement {
    ClientId client;
    QString name;
    QDate from;
    QDate to;
    QString currency;
    QList<StatementLine> lines;
    qint64 balanceMinor = 0;
    qint64 ageing[4] = {}; ///< open at `to`: not due or up to 30, 31-60, 61-90, over 90 days past due

    bool operator==(const Statement&) const = default;
};

} // namespace td
