// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace td
{

class Database;

enum class BankAccountKind { Checking, Savings, Card, Cash };

/// An account of the studio. The primary one is printed on invoices for transfers.
struct BankAccount {
    BankAccountId id;
    QString name;
    QString bank;
    QString holder;
    QString accountNumber;
    QString transitNumber;
    QString institutionNumber;
    QString iban; ///< without blanks
    QString bic;
    BankAccountKind kind = BankAccountKind::Checking;
    QString currency; ///< empty: the studio's
    bool isPrimary = false;
    bool closed = false;
    int version = 0;

    bool operator==(const BankAccount&) const = default;
};

/// What everybody who takes payments sees of an account.
struct BankAccountName {
    BankAccountId id;
    QString name;
    BankAccountKind kind = BankAccountKind::Checking;
    bool isPrimary = false;

    bool operator==(const BankAccountName&) const = default;
};

/// The studio's bank accounts, for the office. Labels bank-account.add, bank-account.save.
class BankAccounts
{
public:
    explicit BankAccounts(Database& database) : m_db(database) {}

    Result<QList<BankAccount>> list();
    /// Open accounts by name, for choosing where a payment went: for all staff.
    Result<QList<BankAccountName>> names();
    Result<BankAccount> find(const BankAccountId& id);
    /// A new one (null id) or a changed one; a new primary account takes the place of the one before. Errors: Invalid text.empty ...,
    /// bank-account.iban, bank-account.bic, invoice.currency; NotFound; Stale.
    Result<BankAccount> save(const BankAccount& account);

    /// Whether the check digits of an IBAN are right (ISO 13616: the number, letters as 10 ... 35, leaves 1 when divided by 97).
    static bool isIban(const QString& text);

private:
    Database& m_db;
};

} // namespace td
