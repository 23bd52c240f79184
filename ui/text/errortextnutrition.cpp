// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"food.in-use", QT_TRANSLATE_NOOP("ErrorText", "The food is part of a meal plan. Hide it instead.")},
    {"food.name-taken", QT_TRANSLATE_NOOP("ErrorText", "There is a food called “%1” already.")},
    {"food.more-than-whole", QT_TRANSLATE_NOOP("ErrorText", "Protein, carbohydrates and fat together cannot weigh more than the food: 100 g.")},
    {"food.amount", QT_TRANSLATE_NOOP("ErrorText", "“%1” is not an amount. Write grams or portions: 150 g, 2 p.")},
    {"food.no-portion", QT_TRANSLATE_NOOP("ErrorText", "“%1” has no usual portion. Write grams: 150 g.")},
    {"food.resource", QT_TRANSLATE_NOOP("ErrorText", "The foods that come with the program cannot be read. Install it again.")},
    {"csv.empty", QT_TRANSLATE_NOOP("ErrorText", "There is nothing in this file.")},
    {"csv.quotes", QT_TRANSLATE_NOOP("ErrorText", "The quotation marks on line %1 do not match."), "n"},
    {"csv.too-large", QT_TRANSLATE_NOOP("ErrorText", "The file is larger than %1. Split it first."), "b"},
    {"csv.too-many-columns", QT_TRANSLATE_NOOP("ErrorText", "The file has more than %1 columns."), "n"},
    {"csv.too-many-rows", QT_TRANSLATE_NOOP("ErrorText", "The file has more than %1 rows. Split it first."), "n"},
    {"food-import.column", QT_TRANSLATE_NOOP("ErrorText", "Say which column holds the name, and which the energy.")},
    {"food-import.file", QT_TRANSLATE_NOOP("ErrorText", "The file %1 cannot be read.")},
    {"food-import.missing", QT_TRANSLATE_NOOP("ErrorText", "A figure is missing here.")},
    {"food-import.nothing", QT_TRANSLATE_NOOP("ErrorText", "No line of the file can be imported.")},
    {"food-import.number", QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a number.")},
    {"food-import.twice", QT_TRANSLATE_NOOP("ErrorText", "“%1” stands in the file twice.")},
    {"meal-plan.empty", QT_TRANSLATE_NOOP("ErrorText", "There is no food in “%1” yet.")},
    {"meal-plan.no-template", QT_TRANSLATE_NOOP("ErrorText", "There is no template with food in it yet. Write one under Training, Meal plans.")},
    {"meal-plan.not-active", QT_TRANSLATE_NOOP("ErrorText", "“%1” is not the active plan.")},
    {"target.no-weight", QT_TRANSLATE_NOOP("ErrorText", "No weight is known. Measure it first, under Measurements.")},
    {"target.no-height", QT_TRANSLATE_NOOP("ErrorText", "No height is known. Measure it first, under Measurements.")},
    {"target.no-body-fat", QT_TRANSLATE_NOOP("ErrorText", "No body fat is known. Measure it first, or choose Mifflin-St Jeor.")},
    {"target.no-birthday", QT_TRANSLATE_NOOP("ErrorText", "The birthday is not known. Write it in the profile, or choose Katch-McArdle.")},
    {"target.no-sex", QT_TRANSLATE_NOOP("ErrorText", "The formula needs the sex. Choose it here, or choose Katch-McArdle.")},
    {"target.no-activity", QT_TRANSLATE_NOOP("ErrorText", "Choose how active the client is.")},
    {"target.no-room", QT_TRANSLATE_NOOP("ErrorText", "Protein and fat alone are more than the energy of the day. Take less of one of them.")},
};
} // namespace

std::span<const ErrorTextRow> nutritionErrorRows()
{
    return rows;
}

} // namespace td
