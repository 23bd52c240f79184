// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"booking.pays", QT_TRANSLATE_NOOP("Action", "Change what pays")},
    {"books.credits-adjust", QT_TRANSLATE_NOOP("Action", "Adjust credits")},
    {"books.credits-expire", QT_TRANSLATE_NOOP("Action", "Let credits expire")},
    {"books.credits-freeze", QT_TRANSLATE_NOOP("Action", "Freeze a package")},
    {"books.credits-grant", QT_TRANSLATE_NOOP("Action", "Give credits")},
    {"books.credits-refund", QT_TRANSLATE_NOOP("Action", "Take credits back")},
    {"books.credits-settle", QT_TRANSLATE_NOOP("Action", "Settle credits")},
    {"books.credits-trainer", QT_TRANSLATE_NOOP("Action", "Move packages to another trainer")},
    {"books.credits-transfer", QT_TRANSLATE_NOOP("Action", "Transfer credits")},
    {"books.credits-unfreeze", QT_TRANSLATE_NOOP("Action", "End a freeze")},
    {"package.add", QT_TRANSLATE_NOOP("Action", "Add package")},
    {"package.archive", QT_TRANSLATE_NOOP("Action", "Archive package")},
    {"package.order", QT_TRANSLATE_NOOP("Action", "Reorder packages")},
    {"package.save", QT_TRANSLATE_NOOP("Action", "Change package")},
    {"package.unarchive", QT_TRANSLATE_NOOP("Action", "Bring package back")},
};
} // namespace

std::span<const ActionWords> creditsActionRows()
{
    return rows;
}

} // namespace td
