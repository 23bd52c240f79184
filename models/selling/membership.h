// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "selling/membershiptype.h"

namespace td
{

/// What a membership is on a day; always derived from its days and its pauses.
enum class MembershipState { ToCome, Active, Paused, Ended };

/// Days on which a membership rests: nothing is billed and nobody is let in.
struct MembershipPause {
    MembershipPauseId id;
    DaySpan days; ///< without a last day: until it is resumed
    QString reason;

    bool operator==(const MembershipPause&) const = default;
};

/// A client's membership with the price that was agreed.
struct Membership {
    MembershipId id;
    ClientId client;
    MembershipTypeId type;
    QString clientName;
    QString typeName;
    PeriodLength period;
    qint64 priceMinor = 0;
    QDate start;
    QDate end; ///< last day; invalid: goes on
    QDate anchor; ///< from which periods are counted
    QDate billedUntil; ///< first day not billed yet
    QString endReason;
    QList<MembershipPause> pauses; ///< in order of their first day
    int version = 0;

    [[nodiscard]] MembershipState stateOn(QDate day) const;
    [[nodiscard]] QList<DaySpan> pausedDays() const;
    /// When the next bill is due; invalid when none is to come.
    [[nodiscard]] QDate nextBill() const;
    bool operator==(const Membership&) const = default;
};

} // namespace td
