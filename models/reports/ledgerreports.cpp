// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ledgerreports.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Report emptyReport(const QString& id, QDate from, QDate to, const QString& currency)
{
    Report report;
    report.id = id;
    report.from = from;
    report.to = to;
    report.currency = currency;
    return report;
}

} // namespace

Report entriesReport(const QList<LedgerEntry>& entries, QDate from, QDate to, const QString& currency)
{
    Report report = emptyReport(u"entries"_s, from, to, currency);
    report.columns = {{u"day"_s, ColumnKind::Day, false},      {u"document"_s, ColumnKind::Text, false}, {u"kind"_s, ColumnKind::Text, false},
                      {u"account-number"_s, ColumnKind::Text, false}, {u"account"_s, ColumnKind::Text, false}, {u"debit"_s, ColumnKind::Money, true},
                      {u"credit"_s, ColumnKind::Money, true}};
    QHash<QString, QString> numbers;
    for (const LedgerEntry& entry : entries) {
        QString& number = numbers[entry.account];
        if (number.isEmpty())
            number = ledgerNumber(entry.account);
        report.rows.append({{entry.day, entry.document, u"@kind-"_s + entry.kind, number, u"@account-"_s + entry.account,
                             entry.debitMinor, entry.creditMinor},
                            {}, {}, false});
    }
    return report;
}

Report trialBalanceReport(const QList<AccountBalance>& balances, QDate from, QDate to, const QString& currency)
{
    Report report = emptyReport(u"trial-balance"_s, from, to, currency);
    report.columns = {{u"account-number"_s, ColumnKind::Text, false}, {u"account"_s, ColumnKind::Text, false}, {u"opening"_s, ColumnKind::Money, true},
                      {u"debit"_s, ColumnKind::Money, true},          {u"credit"_s, ColumnKind::Money, true}, {u"closing"_s, ColumnKind::Money, true}};
    for (const AccountBalance& balance : balances)
        report.rows.append({{ledgerNumber(balance.account), u"@account-"_s + balance.account, balance.openingMinor, balance.debitMinor,
                             balance.creditMinor, balance.closingMinor()},
                            {}, {}, false});
    return report;
}

} // namespace td
