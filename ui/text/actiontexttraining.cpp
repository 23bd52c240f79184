// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"plan.add", QT_TRANSLATE_NOOP("Action", "Add plan")},
    {"plan.save", QT_TRANSLATE_NOOP("Action", "Change plan")},
    {"plan.remove", QT_TRANSLATE_NOOP("Action", "Remove plan")},
    {"plan.give", QT_TRANSLATE_NOOP("Action", "Give plan")},
    {"plan.complete", QT_TRANSLATE_NOOP("Action", "Complete plan")},
    {"plan.archive", QT_TRANSLATE_NOOP("Action", "Archive plan")},
    {"plan.unarchive", QT_TRANSLATE_NOOP("Action", "Bring back plan")},
    {"notice.read", QT_TRANSLATE_NOOP("Action", "Mark as read")},
    {"settings.training", QT_TRANSLATE_NOOP("Action", "Change training settings")},
    {"client.training", QT_TRANSLATE_NOOP("Action", "Change units and formulas")},
    {"workout.begin", QT_TRANSLATE_NOOP("Action", "Begin workout")},
    {"workout.log", QT_TRANSLATE_NOOP("Action", "Log set")},
    {"exercise.add", QT_TRANSLATE_NOOP("Action", "Add exercise")},
    {"exercise.save", QT_TRANSLATE_NOOP("Action", "Change exercise")},
    {"exercise.hide", QT_TRANSLATE_NOOP("Action", "Hide exercise")},
    {"exercise.show", QT_TRANSLATE_NOOP("Action", "Show exercise")},
    {"exercise.remove", QT_TRANSLATE_NOOP("Action", "Remove exercise")},
    {"exercise.reset", QT_TRANSLATE_NOOP("Action", "Bring back the original of exercise")},
};
} // namespace

std::span<const ActionWords> trainingActionRows()
{
    return rows;
}

} // namespace td
