// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/payment.h"
#include "core/result.h"

namespace td
{

class Database;

/// Cash and cheques taken to the bank together.
struct BankDeposit {
    BankDepositId id;
    BankAccountId account;
    QDate day;
    QString note;
    QList<PaymentId> payments;
    qint64 cashMinor = 0; ///< as handed over, rounding counted
    qint64 chequesMinor = 0;
    int version = 0;

    [[nodiscard]] qint64 totalMinor() const { return cashMinor + chequesMinor; }
    bool operator==(const BankDeposit&) const = default;
};

/// A cash payment, cheque, or refund in cash that is still in the till.
struct Undeposited {
    PaymentId payment;
    QString number;
    QString payer;
    PaymentMethod method = PaymentMethod::Cash;
    QDate day;
    QString reference;
    qint64 amountMinor = 0; ///< as handed over

    bool operator==(const Undeposited&) const = default;
};

/// What is taken to the bank, for the office. Labels bank-deposit.add, bank-deposit.remove.
class BankDeposits
{
public:
    explicit BankDeposits(Database& database) : m_db(database) {}

    /// Cash and cheques up to `until` that are on no deposit, oldest first.
    Result<QList<Undeposited>> undeposited(QDate until);
    Result<QList<BankDeposit>> list(QDate from, QDate to);
    Result<BankDeposit> find(const BankDepositId& id);
    /// Errors: Invalid deposit.empty; Refused deposit.deposited (args: the number of a payment that is on one already); NotFound.
    Result<BankDeposit> add(const BankAccountId& account, QDate day, const QList<PaymentId>& payments, const QString& note);
    /// Takes a deposit apart: its payments can be deposited again.
    Result<void> remove(const BankDepositId& id);

private:
    Database& m_db;
};

} // namespace td
