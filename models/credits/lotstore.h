// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/ledger.h"
#include "storage/database.h"

namespace td
{

/// Rows of lots, freezes and entries, read and written. The rules live above it.
class LotStore
{
public:
    explicit LotStore(Database& database) : m_db(database) {}

    /// All lots of a client with the sums of their entries, oldest first. Two queries, and one more each for freezes and first visits
    /// where there are any to ask for.
    Result<QList<LotLedger>> lotsOf(const ClientId& client);
    /// NotFound "row.not-found", field lot.
    Result<LotLedger> lot(const LotId& id);
    Result<bool> hasLots(const ClientId& client);
    Result<QList<CreditEntry>> entriesOf(const LotId& id);
    Result<LotFreeze> freeze(const LotFreezeId& id);

    Result<void> insert(const LotId& id, const NewLot& lot);
    Result<void> insert(const ClientId& client, CreditEntry entry);
    Result<void> insert(const ClientId& client, const LotFreeze& freeze);

private:
    Result<void> addSums(QList<LotLedger>& lots, Query q);
    Result<void> addFreezes(QList<LotLedger>& lots, Query q);
    Result<void> addVisits(QList<LotLedger>& lots, Query q);

    Database& m_db;
};

} // namespace td
