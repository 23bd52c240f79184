// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localtime.h"

#include <QJsonObject>

namespace td
{

/// What a late cancellation or a no-show costs. Kept with the booking as it was when booked; fees in minor units of the
/// studio's currency.
struct CancellationPolicy {
    int noticeMinutes = 1440;
    qint64 lateFeeMinor = 0;
    bool lateForfeits = true; ///< the session's credit is lost
    qint64 noShowFeeMinor = 0;
    bool noShowForfeits = true;
    int waivers = 0;    ///< late cancellations and no-shows let off ...
    int waiverDays = 0; ///< ... within so many days

    bool operator==(const CancellationPolicy&) const = default;
};

/// For the booking's row; policyFromJson reads it back to an equal policy.
QJsonObject policyToJson(const CancellationPolicy& policy);
/// Every member must be there. Error: Invalid, "policy.format" (field: the member's JSON name).
Result<CancellationPolicy> policyFromJson(const QJsonObject& json);
/// Bounds: a notice of at most a year, no negative amount, waivers and their days both or neither. Error:
/// "policy.range".
Result<void> checkPolicy(const CancellationPolicy& policy);

enum class CancelledBy { Client, Studio };
enum class CancellationOutcome { OnTime, Late, NoShow, ByStudio };

/// What happens to the session's credit and which fee is due. `waived`: it would have cost something, and a waiver is
/// used up.
struct CancellationEffect {
    CancellationOutcome outcome = CancellationOutcome::OnTime;
    bool forfeited = false; ///< otherwise the credit goes back to its lot
    qint64 feeMinor = 0;
    bool waived = false;
    int waiversLeft = 0; ///< after this one

    bool operator==(const CancellationEffect&) const = default;
};

/// Last instant at which a client cancels on time.
Instant cancellationDeadline(int noticeMinutes, Instant start);
/// Measured on instants, not on the wall clock; notice equal to the window is on time.
bool isLateCancellation(int noticeMinutes, Instant start, Instant cancelledAt);

/// What was done: when, by whom, and how many waivers the client has used in the policy's window before.
struct Cancellation {
    Instant start = 0; ///< of the session
    Instant cancelledAt = 0;
    CancelledBy by = CancelledBy::Client;
    int waiversUsed = 0;
    bool noShow = false;
};

/// The effect by the policy. By the studio the credit is always released and there is never a fee, whatever else is
/// set. A waiver is used only where something would be lost.
CancellationEffect cancelEffect(const CancellationPolicy& policy, const Cancellation& cancellation);

} // namespace td
