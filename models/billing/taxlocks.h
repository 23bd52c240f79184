// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "tax/taxrate.h"

#include <optional>

namespace td
{

class Database;

/// Days of a tax return that is closed: nothing is added to them any more.
struct TaxLock {
    TaxRegime regime = TaxRegime::Gst;
    QString region;
    QDate first;
    QDate last;

    bool operator==(const TaxLock&) const = default;
};

/// The closed period, of any return, that holds `day` and ends last; none when the day is open.
Result<std::optional<TaxLock>> closedPeriodOn(Database& database, QDate day);

/// The day whose tax period something dated `day` belongs to: the day itself or, when a return over it is closed, the first day after it
/// that is open in every return.
Result<QDate> taxDayFor(Database& database, QDate day);

} // namespace td
