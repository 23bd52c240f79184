// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "selling/periods.h"

#include <QString>

namespace td
{

/// A membership that can be joined: its price a period, what it gives, where it lets in. Money in minor units, in the studio's way of
/// pricing.
struct MembershipType {
    MembershipTypeId id;
    QString name;
    qint64 priceMinor = 0;
    qint64 joiningFeeMinor = 0;
    PeriodLength period;
    bool renews = true;         ///< false: sold for one period
    std::optional<int> credits; ///< sessions granted each period; 0: as many as one likes; none: no sessions
    QList<ClassTypeId> classTypes; ///< that its sessions pay for; empty: every one
    bool allLocations = true;
    QList<LocationId> locations; ///< that it lets into, unless all
    QString taxCategory = QStringLiteral("service");
    bool archived = false;
    int position = 0;
    int version = 0;

    bool operator==(const MembershipType&) const = default;
};

} // namespace td
