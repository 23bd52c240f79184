// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <span>

namespace td
{

// The keys that exercises are described with, in the order in which they are offered. They are stored and printed by the command line; their words are in
// ui/training/trainingwords.h.

/// From the legs upwards: "quadriceps" ... "neck", then "full_body".
std::span<const char* const> muscleKeys();
/// "barbell" ... "wall".
std::span<const char* const> equipmentKeys();
/// What the movement is: "squat", "hinge" ... "balance".
std::span<const char* const> patternKeys();

/// Error: Invalid value.unknown with `field`.
Result<void> checkKeys(const QStringList& keys, std::span<const char* const> known, const char* field);

} // namespace td
