// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"food.add", QT_TRANSLATE_NOOP("Action", "Add food")},
};
} // namespace

std::span<const ActionWords> nutritionActionRows()
{
    return rows;
}

} // namespace td
