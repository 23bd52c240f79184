// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/seriesdraft.h"

#include <algorithm>

namespace td
{

bool SeriesDraftItem::isBlocked() const
{
    if (decision == OccurrenceDecision::Skip)
        return false;
    return std::any_of(problems.begin(), problems.end(), [this](const Problem& problem) {
        return problem.severity == Severity::Blocks ||
               (problem.severity == Severity::Overridable && overrideReason.isEmpty());
    });
}

} // namespace td
