// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace td
{

/// What a plan says about the repetitions of a set: "10", "8-12", "8+", "AMRAP", "10/side", "30 s", "30-45 s", "20 min", "1:30", "400 m", "AMRAP 30 s".
struct RepScheme {
    enum class Unit { Repetitions, Seconds, Metres };
    Unit unit = Unit::Repetitions;
    int least = 0;
    int most = 0;         ///< = least without a range
    bool amrap = false;   ///< as many as possible; least is 0 when no number was said
    bool perSide = false; ///< each side

    bool operator==(const RepScheme&) const = default;
};

/// In English and French, whatever the locale: plans are read by others than who wrote them. Errors: Invalid "reps.format" (arg: the text), "value.range".
Result<RepScheme> parseRepScheme(QStringView text);
/// The text that reads back as `scheme`, in English as it is stored.
QString repSchemeText(const RepScheme& scheme);

} // namespace td
