// SPDX-License-Identifier: GPL-3.0-or-later
// Where the journal of entries comes from: each kind of document posts what happened between two days.
#pragma once

#include "books/posting.h"
#include "storage/database.h"

namespace td
{

Result<void> postInvoices(Database& database, QDate from, QDate to, Postings& postings);
Result<void> postPayments(Database& database, QDate from, QDate to, Postings& postings);
Result<void> postCredits(Database& database, QDate from, QDate to, Postings& postings);
Result<void> postDeposits(Database& database, QDate from, QDate to, Postings& postings);
Result<void> postCosts(Database& database, QDate from, QDate to, Postings& postings);
Result<void> postTaxReturns(Database& database, QDate from, QDate to, Postings& postings);

} // namespace td
