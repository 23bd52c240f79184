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
    {"mass.digits", QT_TRANSLATE_NOOP("ErrorText", "Weights are kept to the gram, or to a hundredth of a pound. Please round it.")},
    {"length.format", QT_TRANSLATE_NOOP("ErrorText", "Type the length as a number, for example 82.5.")},
    {"length.digits", QT_TRANSLATE_NOOP("ErrorText", "Lengths are kept to two digits after the point. Please round it.")},
    {"rpe-table.format", QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a row of the RPE table. A row is the repetitions and a percentage, for example 5 86.3.")},
    {"rpe-table.missing", QT_TRANSLATE_NOOP("ErrorText", "The RPE table has no percentage for %1 repetitions.")},
    {"rpe-table.order", QT_TRANSLATE_NOOP("ErrorText", "In the RPE table the percentage for %1 repetitions has to be less than the one before it, and above 0.")},
    {"reps.format", QT_TRANSLATE_NOOP("ErrorText", "“%1” is not understood. Type repetitions such as 10, 8-12, AMRAP, 10/side, 30 s or 400 m.")},
    {"weight.format", QT_TRANSLATE_NOOP("ErrorText", "“%1” is not understood. Type a weight such as 60 kg, 135 lb, 60%, BW, BW+10 or RPE 8.")},
    {"progression.format", QT_TRANSLATE_NOOP("ErrorText", "This rule of progression is not readable.")},
    {"progression.weight", QT_TRANSLATE_NOOP("ErrorText", "This progression raises the weight: the exercise needs one to begin with.")},
    {"progression.reps", QT_TRANSLATE_NOOP("ErrorText", "This progression needs repetitions as a number, for double progression as a range such as 8-12.")},
    {"progression.rpe", QT_TRANSLATE_NOOP("ErrorText", "This progression raises the RPE: the exercise needs one to begin with.")},
    {"body.folds", QT_TRANSLATE_NOOP("ErrorText", "The skinfolds are missing, or add up to more than this formula was made for.")},
    {"body.girths", QT_TRANSLATE_NOOP("ErrorText", "The Navy formula needs height, neck and waist, and for women the hip.")},
    {"body.waist-neck", QT_TRANSLATE_NOOP("ErrorText", "The waist has to be larger than the neck. Please measure again.")},
    {"body.impossible", QT_TRANSLATE_NOOP("ErrorText", "These values give a body fat that nobody has. Please check them.")},
    {"energy.input", QT_TRANSLATE_NOOP("ErrorText", "Weight, height, age or lean mass is missing, or is not a person's.")},
    {"set.other-workout", QT_TRANSLATE_NOOP("ErrorText", "A set belongs to the client and the day of its workout.")},
    {"plan.empty", QT_TRANSLATE_NOOP("ErrorText", "The plan has no exercises yet. Add one first.")},
    {"rest.format", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no rest. Type for example 90, 1:30 or 2 min, at most 60 min.")},
    {"plan.no-exercise", QT_TRANSLATE_NOOP("ErrorText", "Choose an exercise.")},
    {"plan.too-long", QT_TRANSLATE_NOOP("ErrorText", "A plan holds at most %1 exercises in all its weeks.")},
    {"plan.not-active", QT_TRANSLATE_NOOP("ErrorText", "Only a plan that the client is following can be completed.")},
    {"plan.active", QT_TRANSLATE_NOOP("ErrorText", "The client is following this plan. Complete it first.")},
    {"plan.template", QT_TRANSLATE_NOOP("ErrorText", "A template is not given to anybody. Copy it to a client first.")},
    {"exercise.not-yours", QT_TRANSLATE_NOOP("ErrorText", "You can only change exercises that you added. Duplicate this one to have your own.")},
    {"exercise.name-taken", QT_TRANSLATE_NOOP("ErrorText", "There is already an exercise named “%1”.")},
};
} // namespace

std::span<const ErrorTextRow> trainingErrorRows()
{
    return rows;
}

} // namespace td
