// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/nutrients.h"

namespace td
{

Nutrients& Nutrients::operator+=(const Nutrients& other)
{
    milliKcal += other.milliKcal;
    proteinUg += other.proteinUg;
    carbsUg += other.carbsUg;
    fatUg += other.fatUg;
    fibreUg += other.fibreUg;
    return *this;
}

Nutrients nutrientsOf(const Food& food, int tenthGrams)
{
    const qint64 amount = tenthGrams;
    return {food.kcal * amount, food.proteinMg * amount, food.carbsMg * amount, food.fatMg * amount, food.fibreMg * amount};
}

qint64 roundHalfUp(qint64 amount, qint64 unit)
{
    const qint64 doubled = 2 * amount + unit;
    const qint64 quotient = doubled / (2 * unit);
    return doubled % (2 * unit) < 0 ? quotient - 1 : quotient;
}

} // namespace td
