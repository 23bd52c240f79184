// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/sessionnote.h"

namespace td
{

bool SessionNote::isEmpty() const
{
    return subjective.trimmed().isEmpty() && objective.trimmed().isEmpty() && assessment.trimmed().isEmpty() && plan.trimmed().isEmpty() &&
           privateText.trimmed().isEmpty() && sharedText.trimmed().isEmpty() && recommendations.trimmed().isEmpty();
}

} // namespace td
