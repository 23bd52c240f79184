// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "credits/lot.h"

namespace td
{

class Database;

/// What a fact says; behind each, the members that it fills.
enum class FactKind {
    Bought,         ///< day, units
    Received,       ///< given by another client: day, units, who
    Used,           ///< units; day: the last one
    Booked,         ///< units; day: the next one
    LostLate,       ///< a booking of `day` was cancelled too late: units
    LostAbsent,     ///< nobody came on `day`: units
    Expired,        ///< units; day: the last day
    Added,          ///< day, units, text: why
    TakenAway,      ///< day, units, text: why
    GivenAway,      ///< day, units, who
    Refunded,       ///< day, units
    Frozen,         ///< from day to until (invalid: goes on)
    Left,           ///< units; until: the last day, invalid: no end
    LeftFirstVisit, ///< units; days: how long from the first visit on
    Unlimited,      ///< until: the last day
    NothingLeft,
};

/// One plain fact of a balance; ui/text/credittext.h makes sentences of a list of them.
struct BalanceFact {
    FactKind kind = FactKind::Left;
    int units = 0;
    QDate day;
    QDate until;
    int days = 0;
    QString text; ///< the reason as somebody wrote it
    QString who;  ///< another client, empty for those who may not see them

    bool operator==(const BalanceFact&) const = default;
};

/// How the numbers of a lot came about, in the order in which one would tell it; the last one is what is left.
/// Error: NotFound "row.not-found", field lot.
Result<QList<BalanceFact>> explainBalance(Database& database, const LotId& id);

} // namespace td
