// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/namedvalue.h"
#include "credits/lot.h"

namespace td
{

/// How the values of lots and entries are written in rows and by the command line.
inline constexpr std::array<NamedValue<LotKind>, 3> lotKindNames{{
    {LotKind::Count, QLatin1String("count")},
    {LotKind::Minutes, QLatin1String("minutes")},
    {LotKind::Unlimited, QLatin1String("unlimited")},
}};
inline constexpr std::array<NamedValue<ExpiryFrom>, 2> expiryFromNames{{
    {ExpiryFrom::Purchase, QLatin1String("purchase")},
    {ExpiryFrom::FirstVisit, QLatin1String("first_visit")},
}};
inline constexpr std::array<NamedValue<CreditKind>, 9> creditKindNames{{
    {CreditKind::Grant, QLatin1String("grant")},
    {CreditKind::Reserve, QLatin1String("reserve")},
    {CreditKind::Consume, QLatin1String("consume")},
    {CreditKind::Release, QLatin1String("release")},
    {CreditKind::Forfeit, QLatin1String("forfeit")},
    {CreditKind::Expire, QLatin1String("expire")},
    {CreditKind::Adjust, QLatin1String("adjust")},
    {CreditKind::Transfer, QLatin1String("transfer")},
    {CreditKind::Refund, QLatin1String("refund")},
}};

} // namespace td
