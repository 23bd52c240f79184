// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "training/exercise.h"

#include <QList>

namespace td
{

/// The exercises that come with the program, from resources/exercises, in the order of the files. Error: Internal data.damaged (args: the file).
Result<QList<Exercise>> builtInExercises();

} // namespace td
