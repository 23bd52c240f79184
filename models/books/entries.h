// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace td
{

class Database;

/// An account of the ledger: its number sorts it, its id ("receivable") has a name in ui/text.
struct LedgerAccount {
    QString id;
    QString number;
    bool debitNormal = true; ///< assets and costs grow by debits

    bool operator==(const LedgerAccount&) const = default;
};

/// The chart of accounts in order of number. Costs have one account a category, "cost-<category>", and are not in it.
const QList<LedgerAccount>& ledgerAccounts();
/// Number of an account, of costs too: 5010 and on, in the order of expenseCategories().
QString ledgerNumber(const QString& account);

/// One line of the journal of entries: a debit or a credit, never both, never negative.
struct LedgerEntry {
    QDate day;
    QString document; ///< number of the invoice, payment ...; what it is balanced over
    QString kind;     ///< "invoice", "credit-note", "void", "payment", "credits", "package", "deposit", "expense", "mileage", "tax-return", "tax-payment"
    QString account;
    qint64 debitMinor = 0;
    qint64 creditMinor = 0;

    bool operator==(const LedgerEntry&) const = default;
};

/// The journal of entries from `from` to `to`, in double entry, by day and document: every document is balanced. Made from
/// the documents themselves each time, so that it cannot differ from them. The receivable account is what invoices are open
/// less credit notes not used; deferred revenue is the value of packages not used yet.
Result<QList<LedgerEntry>> ledgerEntries(Database& database, QDate from, QDate to);

/// Sums of one account.
struct AccountBalance {
    QString account;
    qint64 openingMinor = 0; ///< before the first day; debits positive
    qint64 debitMinor = 0;
    qint64 creditMinor = 0;

    [[nodiscard]] qint64 closingMinor() const { return openingMinor + debitMinor - creditMinor; }
    bool operator==(const AccountBalance&) const = default;
};

/// Adds entries up into balances, by account number. Entries before `from` make the opening balance.
class TrialBalance
{
public:
    explicit TrialBalance(QDate from) : m_from(from) {}

    void add(const QList<LedgerEntry>& entries);
    [[nodiscard]] QList<AccountBalance> balances() const;

private:
    QDate m_from;
    QHash<QString, AccountBalance> m_sums;
};

} // namespace td
