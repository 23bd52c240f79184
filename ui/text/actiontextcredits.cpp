// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"books.credits-adjust", QT_TRANSLATE_NOOP("Action", "Adjust credits")},
};
} // namespace

std::span<const ActionWords> creditsActionRows()
{
    return rows;
}

} // namespace td
