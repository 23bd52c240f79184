// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/membership.h"

namespace td
{

/// One period of a membership that is to be billed.
struct DuePeriod {
    DaySpan days;           ///< as billed: a first or last one may be shorter
    qint64 billedDays = 0;  ///< without pauses
    qint64 periodDays = 0;  ///< of the whole period
    qint64 amountMinor = 0; ///< the price for the days billed

    [[nodiscard]] bool whole() const { return billedDays == periodDays; }
    bool operator==(const DuePeriod&) const = default;
};

/// Periods that begin on or before `until`, were not billed yet and do not rest altogether, oldest first. A period that is
/// paused in part, or that the membership ends in, is billed by its days. What is billed already stays, whatever is paused afterwards.
QList<DuePeriod> duePeriods(const Membership& membership, QDate until);

} // namespace td
