// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace td
{

enum class LotKind { Count, Minutes, Unlimited };
enum class ExpiryFrom { Purchase, FirstVisit };
enum class CreditKind { Grant, Reserve, Consume, Release, Forfeit, Expire, Adjust, Transfer, Refund };

/// A package or a membership's grant that is about to be given to a client.
struct NewLot {
    ClientId client;
    PackageTypeId packageType; ///< null for a membership's or a free grant
    MembershipId membership;
    TrainerId trainer; ///< only sessions with this trainer; null: any
    TrainerId soldBy;
    QString name;
    LotKind kind = LotKind::Count;
    int units = 0; ///< sessions or minutes; 0 for unlimited
    QList<ClassTypeId> classTypes; ///< empty: every one
    qint64 priceMinor = 0;         ///< net of tax
    QDate boughtOn;
    std::optional<int> validityDays;
    ExpiryFrom expiryFrom = ExpiryFrom::Purchase;
    QDate expiresOn; ///< a fixed last day instead of validityDays
    int priority = 0;

    bool operator==(const NewLot&) const = default;
};

/// Days on which a lot pays for nothing; its expiry moves by as many.
struct LotFreeze {
    LotFreezeId id;
    LotId lot;
    QDate first;
    QDate last; ///< inclusive; invalid while it goes on
    QString reason;

    bool operator==(const LotFreeze&) const = default;
};

/// One line of the ledger. How the kinds add up (a negative amount takes an earlier entry of the same kind back):
///
///     bought    = grant + adjust - transfer - refund      used   = consume + forfeit      expired = expire
///     booked    = reserve - release - consume - forfeit   available = bought - used - expired - booked
///
/// valueMinor of consume, forfeit, expire and adjust is earned that day; of transfer and refund it leaves the lot unearned. What a
/// lot still owes its client is its price less all values. The entries of an unlimited lot carry no value but for a refund: its
/// price is earned evenly from its first to its last day, which is for the reports to work out.
struct CreditEntry {
    CreditEntryId id;
    LotId lot;
    CreditKind kind = CreditKind::Grant;
    int units = 0;
    ParticipantId participant;
    QDate day;
    Instant at = 0;
    qint64 valueMinor = 0;
    LotId otherLot; ///< a transfer's receiving lot; in a grant the lot that it came from
    TrainerId trainer; ///< who gave the session
    QString reason;

    bool operator==(const CreditEntry&) const = default;
};

/// A lot and what its entries add up to. bought = used + expired + booked + available; none is ever negative. Of an unlimited lot only used
/// and booked are counted.
struct LotBalance {
    LotId id;
    NewLot terms;
    int bought = 0; ///< granted and adjusted, less transferred and refunded
    int used = 0;   ///< consumed and forfeited
    int expired = 0;
    int booked = 0; ///< reserved for sessions to come
    int available = 0;
    qint64 usedValueMinor = 0;  ///< earned
    qint64 movedValueMinor = 0; ///< transferred and refunded
    QDate firstVisit;
    QDate lastDay; ///< inclusive, freezes counted; invalid: never expires
    bool frozenNow = false;

    [[nodiscard]] bool unlimited() const { return terms.kind == LotKind::Unlimited; }
    /// What the studio still owes for it: a liability.
    [[nodiscard]] qint64 unusedValueMinor() const { return terms.priceMinor - usedValueMinor - movedValueMinor; }
    bool operator==(const LotBalance&) const = default;
};

/// Consumer-law terms of a refund, editable: resources/templates/refundterms.json.
struct RefundTerms {
    QString name;                 ///< "CA-BC" ...; empty: the studio's own
    int coolingOffDays = 0;       ///< full refund within so many days of purchase
    bool freeBeforeFirstVisit = false; ///< full refund until the first session was used
    int keptRate = 0;             ///< at most this part of the unused value is kept, in 1/100,000
    qint64 feeMinor = 0;          ///< at most this much; where both are set, the lesser
    bool usedAtListPrice = false; ///< used sessions count at the single-session rate instead of the package's
    qint64 listPriceMinor = 0;

    bool operator==(const RefundTerms&) const = default;
};

/// A refund with the numbers it came from, in the order in which a person would write them down.
struct RefundWorking {
    qint64 priceMinor = 0;
    int units = 0;
    int unitsUsed = 0;
    qint64 usedValueMinor = 0;
    qint64 unusedValueMinor = 0;
    qint64 keptMinor = 0;
    qint64 refundMinor = 0; ///< net of tax
    bool coolingOff = false;

    bool operator==(const RefundWorking&) const = default;
};

} // namespace td
