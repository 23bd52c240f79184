// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/payment.h"
#include "core/result.h"

namespace td
{

class Database;

/// An account that the studio's money goes to. Read by owner and admins only.
struct BankAccount {
    BankAccountId id;
    QString name;
    QString bank;
    QString holder;
    QString accountNumber;
    QString transitNumber;
    QString institutionNumber;
    QString iban;
    QString bic;
    QString kind = QStringLiteral("checking"); ///< checking, savings, card, cash
    QString currency;
    bool primary = false; ///< the one that invoices name
    bool closed = false;
    int version = 0;

    bool operator==(const BankAccount&) const = default;
};

/// What everybody who takes money may know of an account.
struct AccountName {
    BankAccountId id;
    QString name;
    bool primary = false;

    bool operator==(const AccountName&) const = default;
};

/// Money that is in the till and not at the bank yet.
struct UndepositedPayment {
    PaymentId id;
    QString number;
    QString payer;
    PaymentMethod method = PaymentMethod::Cash;
    QDate day;
    qint64 amountMinor = 0; ///< as handed over: with its rounding
    QString reference;

    bool operator==(const UndepositedPayment&) const = default;
};

/// A slip that went to the bank.
struct BankDeposit {
    BankDepositId id;
    BankAccountId account;
    QString accountName;
    QDate day;
    QString note;
    int payments = 0;
    qint64 amountMinor = 0;
    int version = 0;

    bool operator==(const BankDeposit&) const = default;
};

/// Bank accounts, and the lists of cash and cheques that are brought to them. All of it can be undone: a deposit is a list, not money.
class Banking
{
public:
    explicit Banking(Database& database) : m_db(database) {}

    Result<QList<BankAccount>> accounts();
    Result<QList<AccountName>> accountNames();
    /// A null id is a new account. Only one is the primary one. Errors: text.empty, text.too-long, bank.iban (field "iban"), value.unknown; Stale.
    Result<BankAccountId> saveAccount(const BankAccount& account);

    /// Cash and cheques taken up to `until` that are on no deposit, oldest first; refunds in cash are among them with a minus.
    Result<QList<UndepositedPayment>> undeposited(QDate until);
    Result<QList<BankDeposit>> deposits(QDate from, QDate to);
    Result<QList<UndepositedPayment>> paymentsOf(const BankDepositId& id);
    /// Errors: Invalid bank.deposit-empty, bank.deposit-negative; Clash bank.deposit-twice.
    Result<BankDepositId> makeDeposit(const BankAccountId& account, QDate day, const QString& note, const QList<PaymentId>& payments);
    /// Its payments are to be brought to the bank again.
    Result<void> removeDeposit(const BankDepositId& id);

private:
    Database& m_db;
};

/// Checks length, letters and check digits (ISO 13616); blanks are allowed. Empty passes.
bool isIban(const QString& text);

} // namespace td
