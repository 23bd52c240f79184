// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/contracts.h"
#include "core/namedvalue.h"

namespace td
{

/// How rows and the command line write what a rate is counted by.
constexpr std::array<NamedValue<RatePer>, 3> ratePerNames{{
    {RatePer::Session, QLatin1String("session")},
    {RatePer::Hour, QLatin1String("hour")},
    {RatePer::Head, QLatin1String("head")},
}};

} // namespace td
