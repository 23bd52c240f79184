// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/taxworksheet.h"
#include "core/localtime.h"

namespace td
{

/// How far a return has come.
enum class TaxPeriodStatus {
    Running, ///< not over yet
    Open,    ///< over, not closed
    Closed,  ///< figures frozen
    Filed,
    Paid,
};

/// "running", "open", "closed", "filed", "paid".
QString taxPeriodStatusName(TaxPeriodStatus status);

/// One period of a return: still open, or as it was closed, filed and paid.
struct TaxPeriod {
    TaxPeriodId id; ///< null while it is open
    TaxReturn which;
    DayRange days;
    TaxPeriodStatus status = TaxPeriodStatus::Open;
    DueDates due;
    bool quick = false; ///< closed by the Quick Method
    qint64 owingMinor = 0; ///< of a closed one; negative: a refund
    Instant closedAt = 0;
    QDate filedOn;
    QDate paidOn;
    QString reference;
    int version = 0;

    [[nodiscard]] bool isClosed() const { return status >= TaxPeriodStatus::Closed; }
    bool operator==(const TaxPeriod&) const = default;
};

/// The filing periods from the one with `from` to the one with `to`, less the days that closed ones hold already; with the closed
/// ones, the newest first.
QList<TaxPeriod> periodsWith(const QList<TaxPeriod>& closed, const TaxReturn& which, QDate from, QDate to, FilingPeriod length,
                             int yearStartMonth);

} // namespace td
