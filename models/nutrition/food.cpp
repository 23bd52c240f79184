// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/food.h"

#include "core/formcheck.h"

namespace td
{
namespace
{
constexpr const char* categories[] = {"meat", "fish",  "eggs", "dairy",  "legumes", "grains",      "vegetables",
                                      "fruit", "nuts", "fats", "sweets", "drinks",  "supplements", "other"};
constexpr int mostKcal = 1000;
constexpr int wholeMg = 100'000;
constexpr int roundingMg = 1'000;
constexpr int mostPortion = 5000;

constexpr TextField<Food> textFields[] = {{"name", &Food::name, 120, true},
                                          {"name_fr", &Food::nameFr, 120},
                                          {"portion", &Food::portion, 60},
                                          {"portion_fr", &Food::portionFr, 60}};
} // namespace

std::span<const char* const> foodCategories()
{
    return categories;
}

Result<Food> checkFood(Food food)
{
    TD_TRY_ASSIGN(Food checked, checkTexts(std::move(food), textFields));
    bool known = checked.category.isEmpty();
    for (const char* key : categories)
        known = known || checked.category == QLatin1String(key);
    if (!known)
        return fail(ErrorKind::Invalid, "value.unknown", "category");
    TD_TRY(checkRange(checked.kcal, 0, mostKcal, "kcal"));
    TD_TRY(checkRange(checked.proteinMg, 0, wholeMg, "protein_mg"));
    TD_TRY(checkRange(checked.carbsMg, 0, wholeMg, "carbs_mg"));
    TD_TRY(checkRange(checked.fatMg, 0, wholeMg, "fat_mg"));
    TD_TRY(checkRange(checked.fibreMg, 0, wholeMg, "fibre_mg"));
    TD_TRY(checkRange(checked.portionGrams, 0, mostPortion, "portion_grams"));
    if (checked.proteinMg + checked.carbsMg + checked.fatMg > wholeMg + roundingMg)
        return fail(ErrorKind::Invalid, "food.more-than-whole", "protein_mg");
    return checked;
}

} // namespace td
