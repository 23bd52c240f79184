// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"set-entry.format", QT_TRANSLATE_NOOP("ErrorText", "“%1” is not understood. Type for example 100x5@8, 3x10 60, bw x12 or 20 min.")},
    {"mass.format", QT_TRANSLATE_NOOP("ErrorText", "Type the weight as a number, for example 62.5.")},
    {"set.other-workout", QT_TRANSLATE_NOOP("ErrorText", "A set belongs to the client and the day of its workout.")},
    {"plan.empty", QT_TRANSLATE_NOOP("ErrorText", "The plan has no exercises yet. Add one first.")},
    {"plan.no-exercise", QT_TRANSLATE_NOOP("ErrorText", "Choose an exercise.")},
    {"plan.too-long", QT_TRANSLATE_NOOP("ErrorText", "A plan holds at most %1 exercises in all its weeks.")},
    {"plan.not-active", QT_TRANSLATE_NOOP("ErrorText", "Only a plan that the client is following can be completed.")},
    {"plan.active", QT_TRANSLATE_NOOP("ErrorText", "The client is following this plan. Complete it first.")},
    {"plan.template", QT_TRANSLATE_NOOP("ErrorText", "A template is not given to anybody. Copy it to a client first.")},
};
} // namespace

std::span<const ErrorTextRow> trainingErrorRows()
{
    return rows;
}

} // namespace td
