// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/ledger.h"

namespace td
{

/// A place that a credit may pay for: booked, or about to be.
struct FundingPlace {
    ParticipantId id;
    Instant startsAt = 0;
    QDate day;
    int durationMin = 60;
    ClassTypeId type;
    TrainerId trainer;
    bool isFree = false; ///< costs nothing: only a lot that names its class type, or was chosen, pays for it
    LotId chosen;
    LotId lot;     ///< holds a reservation of this lot now
    int units = 0; ///< reserved now

    bool operator==(const FundingPlace&) const = default;
};

/// What pays for a place; a null lot: nothing.
struct Funding {
    LotId lot;
    int units = 0;

    bool operator==(const Funding&) const = default;
};

/// What one place takes from a lot: a session, or its minutes.
int unitsFor(const NewLot& terms, int durationMin);
/// Whether a lot may pay for a place at all, by its terms and the session's date. `firstVisit`: the first one known or planned.
bool canPay(const LotLedger& lot, const FundingPlace& place, QDate firstVisit, QDate today);
/// In which order lots pay: the higher priority, then the earlier last day (never comes last), then the one bought first.
bool paysBefore(const LotLedger& a, const LotLedger& b, QDate today);

/// Hands the units that are not used or expired to the places in order of their date: to each the lot chosen for it, else the first in order that can
/// pay and has enough left. So an earlier place goes before a later one, whenever it was booked. Reservations held by places that are
/// not in the list stay as they are. Returns one funding per place, in the order given.
QList<Funding> planFunding(const QList<LotLedger>& lots, const QList<FundingPlace>& places, QDate today);

} // namespace td
