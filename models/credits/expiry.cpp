// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/expiry.h"

#include <algorithm>

namespace td
{

QDate lastDayOf(const NewLot& terms, QDate firstVisit, const QList<LotFreeze>& freezes, QDate today)
{
    const QDate start = terms.expiryFrom == ExpiryFrom::FirstVisit && !terms.expiresOn.isValid() ? firstVisit : terms.boughtOn;
    QDate last = terms.expiresOn;
    if (!last.isValid() && terms.validityDays && start.isValid())
        last = start.addDays(*terms.validityDays);
    if (!last.isValid())
        return {};
    QList<LotFreeze> ordered = freezes;
    std::sort(ordered.begin(), ordered.end(), [](const LotFreeze& a, const LotFreeze& b) { return a.first < b.first; });
    QDate counted = start.addDays(-1); // no day counts twice, nor before the time began to run
    for (const LotFreeze& freeze : std::as_const(ordered)) {
        const QDate from = std::max(freeze.first, counted.addDays(1));
        const QDate to = freeze.last.isValid() ? freeze.last : today;
        if (from > last || to < from)
            continue;
        last = last.addDays(from.daysTo(to) + 1);
        counted = to;
    }
    return last;
}

bool isFrozenOn(const QList<LotFreeze>& freezes, QDate day)
{
    return std::any_of(freezes.begin(), freezes.end(), [day](const LotFreeze& freeze) {
        return day >= freeze.first && (!freeze.last.isValid() || day <= freeze.last);
    });
}

} // namespace td
