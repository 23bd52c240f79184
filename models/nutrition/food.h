// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

namespace td
{

/// One food: per 100 g, energy in kcal and the rest in milligrams.
struct Food {
    FoodId id;
    TrainerId trainer;
    QString name;
    QString nameFr;
    QString category;
    int kcal = 0;
    int proteinMg = 0;
    int carbsMg = 0;
    int fatMg = 0;
    int fibreMg = 0;
    QString portion;
    QString portionFr;
    int portionGrams = 0; ///< 0: no usual portion
    bool hidden = false;
    bool builtIn = false;
    int version = 0;

    bool operator==(const Food&) const = default;
};

} // namespace td
