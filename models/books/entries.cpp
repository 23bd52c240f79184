// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/entries.h"

#include "books/entrysources.h"
#include "books/expensecategories.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

const QList<LedgerAccount>& ledgerAccounts()
{
    static const QList<LedgerAccount> accounts{
        {u"on-hand"_s, u"1000"_s, true},           {u"bank"_s, u"1010"_s, true},
        {u"receivable"_s, u"1100"_s, true},        {u"input-gst"_s, u"1300"_s, true},
        {u"input-qst"_s, u"1310"_s, true},         {u"input-vat"_s, u"1320"_s, true},
        {u"customer-credit"_s, u"2100"_s, false},  {u"deposits"_s, u"2110"_s, false},
        {u"tax-gst"_s, u"2200"_s, false},          {u"tax-qst"_s, u"2210"_s, false},
        {u"tax-pst"_s, u"2220"_s, false},          {u"tax-vat"_s, u"2230"_s, false},
        {u"tax-sales"_s, u"2240"_s, false},        {u"tax-owing"_s, u"2300"_s, false},
        {u"deferred"_s, u"2400"_s, false},         {u"owed-mileage"_s, u"2500"_s, false},
        {u"drawings"_s, u"3100"_s, true},          {u"package-transfers"_s, u"3900"_s, false},
        {u"revenue-session"_s, u"4000"_s, false},  {u"revenue-fee"_s, u"4010"_s, false},
        {u"revenue-package"_s, u"4100"_s, false},  {u"revenue-unused"_s, u"4110"_s, false},
        {u"package-returns"_s, u"4150"_s, false},  {u"revenue-membership"_s, u"4200"_s, false},
        {u"revenue-product"_s, u"4300"_s, false},  {u"revenue-contract"_s, u"4400"_s, false},
        {u"revenue-other"_s, u"4500"_s, false},    {u"revenue-deposit"_s, u"4600"_s, false},
        {u"tax-adjustment"_s, u"4800"_s, false},   {u"rounding"_s, u"4900"_s, false},
        {u"cost-mileage"_s, u"5900"_s, true},
    };
    return accounts;
}

QString ledgerNumber(const QString& account)
{
    for (const LedgerAccount& one : ledgerAccounts()) {
        if (one.id == account)
            return one.number;
    }
    const auto categories = expenseCategories();
    if (!categories)
        return u"5999"_s;
    const QString category = account.section(u'-', 1);
    for (qsizetype i = 0; i < categories->size(); ++i) {
        if (categories->at(i).id == category)
            return QString::number(5000 + 10 * (i + 1));
    }
    return u"5999"_s;
}

Result<QList<LedgerEntry>> ledgerEntries(Database& database, QDate from, QDate to)
{
    Postings postings;
    TD_TRY(postInvoices(database, from, to, postings));
    TD_TRY(postPayments(database, from, to, postings));
    TD_TRY(postCredits(database, from, to, postings));
    TD_TRY(postDeposits(database, from, to, postings));
    TD_TRY(postCosts(database, from, to, postings));
    TD_TRY(postTaxReturns(database, from, to, postings));
    return postings.entries();
}

void TrialBalance::add(const QList<LedgerEntry>& entries)
{
    for (const LedgerEntry& entry : entries) {
        AccountBalance& sum = m_sums[entry.account];
        sum.account = entry.account;
        if (entry.day < m_from) {
            sum.openingMinor += entry.debitMinor - entry.creditMinor;
        } else {
            sum.debitMinor += entry.debitMinor;
            sum.creditMinor += entry.creditMinor;
        }
    }
}

QList<AccountBalance> TrialBalance::balances() const
{
    QList<AccountBalance> list = m_sums.values();
    QHash<QString, QString> numbers;
    for (const AccountBalance& sum : std::as_const(list))
        numbers.insert(sum.account, ledgerNumber(sum.account));
    std::sort(list.begin(), list.end(), [&](const AccountBalance& a, const AccountBalance& b) {
        return std::pair(numbers.value(a.account), a.account) < std::pair(numbers.value(b.account), b.account);
    });
    return list;
}

} // namespace td
