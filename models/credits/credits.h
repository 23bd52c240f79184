// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/fundingplan.h"
#include "scheduling/sessionfunding.h"
#include "storage/database.h"

namespace td
{

/// The ledger of credits over the database. Lots and entries are only ever added; every balance is derived. Every writing method is
/// one change set whose label begins with "books.": what is written in the ledger is taken back by a new entry, not by undo.
/// After each one the client's open places are funded anew in order of date, so that a credit never lies idle beside an unpaid place.
class Credits : public SessionFunding
{
public:
    explicit Credits(Database& database) : m_db(database) {}

    /// All lots of a client with their balances, those that can still pay first, in the order in which they pay.
    Result<QList<LotBalance>> lotsOf(const ClientId& client);
    /// NotFound "row.not-found", field lot.
    Result<LotBalance> lot(const LotId& id);
    /// Lots that could pay for this class type and trainer on `day` (the session's), best first: the order of rules.md (priority, then earliest
    /// expiry). `durationMin` matters for packages of minutes.
    Result<QList<LotBalance>> usableFor(const ClientId& client, const ClassTypeId& type, const TrainerId& trainer, QDate day,
                                        int durationMin);
    /// What would pay for each of these places if they were booked now, beside what is booked already: with the units that earlier places
    /// would take from later ones, as settle() does it. Ids of the places may be null.
    Result<QList<Funding>> forecast(const ClientId& client, const QList<FundingPlace>& places);
    Result<QList<CreditEntry>> entriesOf(const LotId& id);
    /// In order of their first day.
    Result<QList<LotFreeze>> freezesOf(const LotId& id);

    /// Adds a lot with its grant. Part of the caller's change set: selling and billing runs make the invoice line in the same one.
    /// Errors: Invalid value.range, text.*, lot.unlimited-expiry (an unlimited lot must end some day), NotFound client.
    Result<LotId> grant(const NewLot& lot);
    /// Brings places in line with their state (see SessionFunding), then funds the client's unfunded occurrences in order of date.
    Result<void> settle(const QList<ParticipantId>& places) override;
    Result<std::optional<PlaceCredit>> creditOf(const ParticipantId& place) override;
    /// Funds the client's open places that no credit pays for yet, in order of date. Returns how many.
    Result<int> fundOpen(const ClientId& client);

    /// Adds units to a lot, or takes available ones away, with the reason. Refused "credit.not-enough" (args: available),
    /// "credit.unlimited" for a lot that is not counted.
    Result<void> adjust(const LotId& id, int units, const QString& reason);
    /// Gives available units with their value to another client, as a lot of their own with the same last day. Errors as adjust(); Invalid
    /// "credit.same-client".
    Result<LotId> transfer(const LotId& id, int units, const ClientId& to, const QString& reason);
    /// `last` may be invalid: until endFreeze(). Sessions booked in these days lose their credit. Invalid "freeze.order",
    /// "freeze.overlap"; Refused "lot.expired".
    Result<LotFreezeId> freeze(const LotId& id, QDate first, QDate last, const QString& reason);
    /// `last` before the first day takes the freeze back. Invalid "freeze.longer" for a day after its last one.
    Result<void> endFreeze(const LotFreezeId& id, QDate last);
    /// Writes the expiry of every lot whose last day is before `today`. Returns how many units. Idempotent; run at sign-in and by `do`.
    Result<int> expireUntil(QDate today);
    /// What a refund of the rest would be, with its working, by the lot's terms or a province's template.
    Result<RefundWorking> refundWorking(const LotId& id, const RefundTerms& terms);
    /// Takes unused units out of the lot for valueMinor net of tax; what they were worth beyond it is earned. The money side (credit note, refund)
    /// is the caller's, in the same change set. Units that are booked are not taken: cancel first. Errors as adjust(), Invalid value.range.
    Result<void> takeBack(const LotId& id, int units, qint64 valueMinor, const QString& reason);
    /// Lots that pay only for sessions with one trainer now pay for those with another: the client was transferred. Returns how many.
    Result<int> moveToTrainer(const ClientId& client, const TrainerId& from, const TrainerId& to);

private:
    /// The last day of the lot that expired latest; invalid before the first.
    Result<QDate> lastExpiry();
    Result<QDate> today();
    Result<QString> clientName(const ClientId& client);
    Result<void> append(const LotLedger& lot, CreditKind kind, int units, qint64 value, QDate day, const QString& reason,
                        const LotId& other = {});
    Result<int> settleClient(const ClientId& client, const QList<ParticipantId>& places);

    Database& m_db;
};

} // namespace td
