// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"food.in-use", QT_TRANSLATE_NOOP("ErrorText", "The food is part of a meal plan. Hide it instead.")},
};
} // namespace

std::span<const ErrorTextRow> nutritionErrorRows()
{
    return rows;
}

} // namespace td
