// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QString>

#include <span>

namespace td
{

/// One food: per 100 g, energy in kcal and the rest in milligrams. Carbohydrates are the total, fibre among them.
struct Food {
    FoodId id;
    TrainerId trainer; ///< who added it; null: of the program or the studio
    QString name;
    QString nameFr;
    QString category; ///< a key of foodCategories(), or empty
    int kcal = 0;
    int proteinMg = 0;
    int carbsMg = 0;
    int fatMg = 0;
    int fibreMg = 0;
    QString portion;
    QString portionFr;
    int portionGrams = 0; ///< 0: no usual portion
    bool hidden = false;
    bool builtIn = false; ///< comes with the program (perhaps changed by the studio)
    int version = 0;      ///< 0: no row of its own

    /// In the language of a code ("fr", else English).
    [[nodiscard]] const QString& nameIn(const QString& language) const { return language == QLatin1String("fr") && !nameFr.isEmpty() ? nameFr : name; }
    [[nodiscard]] const QString& portionIn(const QString& language) const
    {
        return language == QLatin1String("fr") && !portionFr.isEmpty() ? portionFr : portion;
    }
    bool operator==(const Food&) const = default;
};

/// Keys of the categories ("meat", "fish" ...), in the order of lists; their words are in ui.
std::span<const char* const> foodCategories();

/// The food with its texts cleaned. Errors, Invalid with the column as field: text.empty, text.too-long, value.range, value.unknown (category),
/// food.more-than-whole (protein, carbohydrates and fat weigh more than the food; 1 g is left for rounding).
Result<Food> checkFood(Food food);

} // namespace td
