// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/lot.h"
#include "scheduling/sessionfunding.h"
#include "storage/database.h"

namespace td
{

/// The ledger of credits over the database. Lots and entries are only ever added; every balance is derived. Every writing method is
/// one change set whose label begins with "books.": what is written in the ledger is taken back by a new entry, not by undo.
class Credits : public SessionFunding
{
public:
    explicit Credits(Database& database) : m_db(database) {}

    /// All lots of a client with their balances, usable ones first.
    Result<QList<LotBalance>> lotsOf(const ClientId& client);
    Result<LotBalance> lot(const LotId& id);
    /// Lots that could pay for this class type and trainer on `day` (the session's), best first: the order of rules.md (priority, then earliest
    /// expiry). `durationMin` matters for packages of minutes.
    Result<QList<LotBalance>> usableFor(const ClientId& client, const ClassTypeId& type, const TrainerId& trainer, QDate day,
                                        int durationMin);
    Result<QList<CreditEntry>> entriesOf(const LotId& id);

    /// Adds a lot with its grant. Part of the caller's change set: selling and billing runs make the invoice line in the same one.
    Result<LotId> grant(const NewLot& lot);
    /// Brings places in line with their state (see SessionFunding), then funds the client's unfunded occurrences in order of date.
    Result<void> settle(const QList<ParticipantId>& places) override;
    /// Funds the client's open places that no credit pays for yet, in order of date. Returns how many.
    Result<int> fundOpen(const ClientId& client);

    Result<void> adjust(const LotId& id, int units, const QString& reason);
    Result<LotId> transfer(const LotId& id, int units, const ClientId& to, const QString& reason);
    Result<void> freeze(const LotId& id, QDate first, QDate last, const QString& reason);
    Result<void> endFreeze(const LotFreezeId& id, QDate last);
    /// Writes the expiry of every lot whose last day is before `today`. Returns how many units. Idempotent; run at sign-in and by `do`.
    Result<int> expireUntil(QDate today);
    /// What a refund of the rest would be, with its working, by the lot's terms or a province's template.
    Result<RefundWorking> refundWorking(const LotId& id, const RefundTerms& terms);
    /// Takes the unused units out of the lot. The money side (credit note, refund) is the caller's, in the same change set.
    Result<void> takeBack(const LotId& id, int units, qint64 valueMinor, const QString& reason);

private:
    Database& m_db;
};

} // namespace td
