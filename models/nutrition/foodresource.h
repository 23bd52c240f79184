// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/food.h"

#include <QList>

namespace td
{

/// The foods that come with the program (resources/foods/foods.json), in the order of the file. Error: Internal "food.resource".
Result<QList<Food>> builtInFoods();

/// The id of a food that comes with the program: the first 16 bytes of the SHA-256 of "trainerdesk.food." and its key, so the same in every studio.
FoodId builtInFoodId(QStringView key);

} // namespace td
