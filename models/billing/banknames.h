// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/bankaccounts.h"
#include "core/namedvalue.h"

namespace td
{

/// How rows and the command line write the kinds of bank accounts.
constexpr std::array<NamedValue<BankAccountKind>, 4> bankAccountKindNames{{
    {BankAccountKind::Checking, QLatin1String("checking")},
    {BankAccountKind::Savings, QLatin1String("savings")},
    {BankAccountKind::Card, QLatin1String("card")},
    {BankAccountKind::Cash, QLatin1String("cash")},
}};

} // namespace td
