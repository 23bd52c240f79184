// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"

#include <QList>

#include <optional>

namespace td
{

/// Automatic: the first in line gets the place. Confirm: it is offered for some hours. Ask: staff decide every time.
enum class WaitlistMode { Automatic, Confirm, Ask };

/// Somebody who waits for a place, with what the caller has found out about them.
struct WaitlistEntry {
    ParticipantId id;
    ClientId client;
    Instant joined = 0;
    bool clashes = false;  ///< has something else at that time
    bool entitled = true;  ///< has a credit, membership or other right to the class
    bool declined = false; ///< said no to this class
    std::optional<Instant> offeredAt;

    bool operator==(const WaitlistEntry&) const = default;
};

/// The class and how its waiting list is run.
struct WaitlistRules {
    WaitlistMode mode = WaitlistMode::Automatic;
    int confirmHours = 12;
    int noticeMinutes = 1440; ///< late-cancel window of the booking's policy
    Instant classStart = 0;
    int freePlaces = 0; ///< capacity less confirmed; places on offer still count as free
};

/// What is done with the next person on the waiting list.
enum class PromotionAction {
    None, ///< no place, nobody eligible, or the class has begun
    Promote,
    Offer, ///< hold the place for this entry until `offerExpires`
    Ask,   ///< staff must say yes first: by mode, or because the client could no longer cancel on time
};

enum class PassedOver { Clash, NoEntitlement, Declined, OfferExpired };

/// Somebody on the list who was passed over, and why.
struct PassedEntry {
    ParticipantId id;
    PassedOver reason = PassedOver::Clash;

    bool operator==(const PassedEntry&) const = default;
};

/// Who comes next and what to do. `passed` names who stood before and why they were skipped; they keep their place in
/// line.
struct Promotion {
    PromotionAction action = PromotionAction::None;
    std::optional<ParticipantId> id;
    std::optional<Instant> offerExpires;
    QList<PassedEntry> passed;

    bool operator==(const Promotion&) const = default;
};

/// First in, first out by (joined, id).
QList<WaitlistEntry> inOrder(QList<WaitlistEntry> entries);

/// When an offer lapses: after the hours to confirm, at the latest when the class begins. At that instant it is over.
Instant offerExpiry(const WaitlistRules& rules, Instant offeredAt);

/// The next step for one place. Somebody with a running offer holds a place, and is neither passed nor chosen again. An
/// offer asks the client, so it is made inside the late-cancel window as well; a promotion there is turned into Ask.
Promotion nextPromotion(const QList<WaitlistEntry>& entries, const WaitlistRules& rules, Instant now);

/// An unpromoted place lets its credit reservation go once the class is over.
bool letsReservationGo(Instant classEnd, Instant now);

} // namespace td
