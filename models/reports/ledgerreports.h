// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/entries.h"
#include "reports/report.h"

namespace td
{

/// The journal of entries as a table: date, document, kind, account, debit, credit.
Report entriesReport(const QList<LedgerEntry>& entries, QDate from, QDate to, const QString& currency);
/// The balances of all accounts: before, debits, credits, after.
Report trialBalanceReport(const QList<AccountBalance>& balances, QDate from, QDate to, const QString& currency);

} // namespace td
