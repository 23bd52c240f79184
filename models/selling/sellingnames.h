// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/namedvalue.h"
#include "selling/periods.h"
#include "selling/product.h"

namespace td
{

constexpr std::array<NamedValue<PeriodUnit>, 3> periodUnitNames{{
    {PeriodUnit::Week, QLatin1String("week")},
    {PeriodUnit::Month, QLatin1String("month")},
    {PeriodUnit::Year, QLatin1String("year")},
}};
constexpr std::array<NamedValue<StockMoveKind>, 5> stockMoveNames{{
    {StockMoveKind::Purchase, QLatin1String("purchase")},
    {StockMoveKind::Sale, QLatin1String("sale")},
    {StockMoveKind::Return, QLatin1String("return")},
    {StockMoveKind::Count, QLatin1String("count")},
    {StockMoveKind::Loss, QLatin1String("loss")},
}};

} // namespace td
