// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/food.h"

namespace td
{

/// What an amount of food holds, exactly: a food says kcal and mg per 100 g, amounts are tenths of a gram, so that their products are whole numbers of
/// 1/1000 kcal and of micrograms. Sums are taken of these; only what is shown is rounded.
struct Nutrients {
    qint64 milliKcal = 0;
    qint64 proteinUg = 0;
    qint64 carbsUg = 0;
    qint64 fatUg = 0;
    qint64 fibreUg = 0;

    Nutrients& operator+=(const Nutrients& other);
    friend Nutrients operator+(Nutrients a, const Nutrients& b) { return a += b; }
    bool operator==(const Nutrients&) const = default;
};

/// Of `tenthGrams` of a food.
Nutrients nutrientsOf(const Food& food, int tenthGrams);

/// Half up, for showing; `unit` > 0. Also right for amounts below zero: -1.5 becomes -1.
qint64 roundHalfUp(qint64 amount, qint64 unit);

// As shown: whole kcal, and tenths of a gram.
inline qint64 shownKcal(const Nutrients& n)
{
    return roundHalfUp(n.milliKcal, 1000);
}
inline qint64 shownTenthGrams(qint64 micrograms)
{
    return roundHalfUp(micrograms, 100'000);
}

} // namespace td
