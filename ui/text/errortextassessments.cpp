// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"file.immutable", QT_TRANSLATE_NOOP("ErrorText", "A file is not changed. Add a new one.")},
    {"file.too-large", QT_TRANSLATE_NOOP("ErrorText", "This file is too large: at most %1 can be kept with a client."), "b"},
    {"file.empty", QT_TRANSLATE_NOOP("ErrorText", "“%1” is empty.")},
    {"file.unreadable", QT_TRANSLATE_NOOP("ErrorText", "“%1” could not be read.")},
    {"measurement.kind", QT_TRANSLATE_NOOP("ErrorText", "“%1” is nothing that is measured here.")},
    {"measurement.range", QT_TRANSLATE_NOOP("ErrorText", "Nobody has such a value. Please check the number and its unit.")},
    {"measurement.future", QT_TRANSLATE_NOOP("ErrorText", "This day is still to come. Please give the day on which it was done.")},
    {"measurement.nothing", QT_TRANSLATE_NOOP("ErrorText", "Nothing was measured yet. Please fill in at least one value.")},
    {"measurement.format", QT_TRANSLATE_NOOP("ErrorText", "Please type a number, for example 18.5.")},
    {"measurement.whole", QT_TRANSLATE_NOOP("ErrorText", "Please type a whole number, for example 24.")},
    {"measurement.time", QT_TRANSLATE_NOOP("ErrorText", "Please type a time, for example 1:30, or the seconds alone.")},
    {"body-fat.sex-missing", QT_TRANSLATE_NOOP("ErrorText", "The formulas for body fat differ for women and men: choose one of them first.")},
    {"body-fat.age-missing", QT_TRANSLATE_NOOP("ErrorText", "This formula needs the client's age: write the birthday into the profile.")},
    {"body-fat.incomplete", QT_TRANSLATE_NOOP("ErrorText", "Not everything that this formula needs was measured.")},
    {"goal.metric", QT_TRANSLATE_NOOP("ErrorText", "Please choose what the goal is measured by.")},
    {"goal.no-target", QT_TRANSLATE_NOOP("ErrorText", "Please give the value that is to be reached.")},
    {"goal.same-target", QT_TRANSLATE_NOOP("ErrorText", "The goal begins where it ends. Please give another value.")},
    {"goal.target-day", QT_TRANSLATE_NOOP("ErrorText", "The goal cannot be due before it begins.")},
    {"goal.closed", QT_TRANSLATE_NOOP("ErrorText", "This goal is closed. Open it again first.")},
};
} // namespace

std::span<const ErrorTextRow> assessmentsErrorRows()
{
    return rows;
}

} // namespace td
