// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"food.add", QT_TRANSLATE_NOOP("Action", "Add food")},
    {"food.change", QT_TRANSLATE_NOOP("Action", "Change food")},
    {"food.hide", QT_TRANSLATE_NOOP("Action", "Hide food")},
    {"food.import", QT_TRANSLATE_NOOP("Action", "Import foods")},
    {"food.remove", QT_TRANSLATE_NOOP("Action", "Remove food")},
    {"food.reset", QT_TRANSLATE_NOOP("Action", "Take changes of a food back")},
    {"food.show", QT_TRANSLATE_NOOP("Action", "Show food again")},
    {"meal-plan.add", QT_TRANSLATE_NOOP("Action", "Add meal plan")},
    {"meal-plan.change", QT_TRANSLATE_NOOP("Action", "Change meal plan")},
    {"meal-plan.complete", QT_TRANSLATE_NOOP("Action", "Complete meal plan")},
    {"meal-plan.copy", QT_TRANSLATE_NOOP("Action", "Copy meal plan")},
    {"meal-plan.give", QT_TRANSLATE_NOOP("Action", "Give meal plan to")},
    {"meal-plan.remove", QT_TRANSLATE_NOOP("Action", "Remove meal plan")},
    {"target.remove", QT_TRANSLATE_NOOP("Action", "Remove daily targets of")},
    {"target.save", QT_TRANSLATE_NOOP("Action", "Save daily targets of")},
};
} // namespace

std::span<const ActionWords> nutritionActionRows()
{
    return rows;
}

} // namespace td
