// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/food.h"

class QLocale;

namespace td
{

/// Most of one food at once: 10 kg.
constexpr int mostTenthGrams = 100'000;

/// Tenths of a gram from what a person types: "150", "150 g", "1.5 kg", "2 p" (usual portions of `food`), "1/2 p". The point and the locale's sign
/// separate decimals; what is finer than 0.1 g is rounded half up. Errors, Invalid with field "amount": food.amount, food.no-portion (the food has none),
/// value.range.
Result<int> parseFoodAmount(QStringView text, const Food& food, const QLocale& locale);
/// The text of grams that reads back as the same amount: "150 g", "12.5 g".
QString foodAmountText(int tenthGrams, const QLocale& locale);

} // namespace td
